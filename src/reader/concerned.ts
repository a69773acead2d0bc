/**
 * Last stage: the ledger holds what passed between states. A text that speaks of one state alone (a strike, a trial, a
 * contract of two firms) leaves no record of it, and neither does a match of two teams that are called by their states.
 */
import type { Reading } from "../model/index.js";
import type { Analysis } from "./analysis.js";

type Records = Omit<Reading, "document" | "unread">;

/** Unions and bodies speak for several states ("BRICS", "EU"): their id is no code of one. */
const isOneState = (party: string): boolean => /^[A-Z]{2}$/.test(party) && party !== "EU" && party !== "UN";

/** The states and unions that the text speaks of, by actors or by places. */
function partiesOf(sentences: readonly Analysis[]): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const { sentence, mentions, spots, marks } of sentences) {
    if (sentence.zone === "boilerplate") continue;
    for (const { who, actor } of mentions) for (const party of [who?.party, actor.party]) if (party) parties.add(party);
    for (const { country } of spots) if (country) parties.add(country);
    for (const { meaning } of marks.names) {
      if (meaning.kind === "demonym" || meaning.kind === "bloc" || meaning.kind === "state") parties.add(meaning.code);
      if (meaning.kind === "mechanism" || meaning.kind === "project") parties.add(meaning.kind);
    }
  }
  return parties;
}

/** Records of a text that concerns more than one party; of another only engagements that name two, or a union. */
export function concerned(sentences: readonly Analysis[], records: Records): Records {
  const parties = partiesOf(sentences);
  const between = (own: readonly string[]): boolean => own.length > 1 || own.some((party) => !isOneState(party));
  // Two sides make an instrument: a firm's contract names one state at most.
  const instruments = records.instruments.filter((one) => between(one.parties));
  if (parties.size > 1 || [...parties].some((party) => !isOneState(party))) return { ...records, instruments };
  return {
    ...records,
    instruments,
    engagements: records.engagements.filter((one) => between(one.parties)),
    commitments: [],
    figures: records.figures.filter((one) => between(one.parties)),
    projects: records.projects.filter((one) => between(one.parties)),
  };
}

/** "France meet Argentina in the quarter-final", "the Brazilian striker signed": a contest, where no person or office of a state takes part. */
export const isContest = ({ mentions, marks }: Analysis): boolean =>
  marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "contest") &&
  !mentions.some(({ actor }) => actor.kind === "person" || actor.kind === "office");
