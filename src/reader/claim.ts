/**
 * Reads a claim: one or two sentences that a person wants checked, bare of the title, date and introductions a report has. What the reader
 * makes records of is taken as such; of contacts and figures the parts are given, for the ledger can tell which Modi is meant and whose trade.
 */
import type { Claim, ClaimedFigure, ClaimedPerson, ClaimedPlace, Figure } from "../model/index.js";
import { calledIn } from "../world/called.js";
import { stateName } from "../world/world.js";
import type { Analysis } from "./analysis.js";
import { contentOf } from "./context.js";
import { meaningOf } from "./dating.js";
import { recordsOf, understand, type ReadOptions, type Understanding } from "./read.js";
import { triggersOf, type Trigger } from "./triggers.js";
import { qualifierOf } from "./qualifiers.js";

/** `reference`: the day on which the claim is made. */
export function readClaim(text: string, options: ReadOptions & { readonly reference: string }): Claim {
  const understanding = understand({ path: "claim", text, published: options.reference }, options);
  const { sentences, language } = understanding;
  const records = recordsOf(understanding);
  const triggers = sentences.map((one) => triggersOf(one));
  const kinds = triggers.flat().map(({ frame }) => frame.kind);
  const told = records.engagements[0];
  const times = sentences.flatMap((one) => timesIn(one, understanding));
  const figures = records.figures.length > 0 ? records.figures : sentences.flatMap((one) => quantitiesOf(one, times));
  return {
    text,
    language,
    denied: sentences.some(({ clauses }) => clauses.verbs.some(({ negated }) => negated)),
    kinds: [...new Set(told ? [told.kind, ...kinds] : kinds)],
    informal: sentences.some((one) => one.marks.grammar.concat(one.marks.content).some(({ meaning }) => meaning.group === "informal")),
    people: sentences.flatMap(peopleOf),
    parties: [...new Set(sentences.flatMap(statesOf))],
    places: sentences.flatMap((one, i) => placesOf(one, triggers[i] ?? [])),
    when: times.find(({ open }) => !open)?.edtf ?? null,
    since: times.find(({ open }) => open)?.edtf ?? null,
    mechanism: told?.mechanism ?? mechanismOf(sentences),
    ordinal: ordinalOf(sentences),
    count: countOf(sentences, figures.length > 0),
    tense: tenseOf(sentences),
    figures,
    records,
  };
}

interface Time {
  readonly edtf: string;
  /** "Since 2021", "2021 के बाद". */
  readonly open: boolean;
}

function timesIn({ times, quantities, marks, sentence }: Analysis, { context }: Understanding): Time[] {
  const isFirst = quantities.some(({ kind, value }) => kind === "ordinal" && value === 1);
  return times.flatMap(({ value, from, to }) => {
    const opened = value.kind === "since" || value.kind === "after";
    const follows = isFirst && sentence.pack?.adpositions === "after" && marks.grammar.some((mark) => mark.from === to && /^(?:companion|source)/.test(mark.meaning.value)); // prettier-ignore
    const leads = isFirst && sentence.pack?.adpositions === "before" && marks.grammar.some((mark) => mark.to === from && /^(?:companion|source)/.test(mark.meaning.value)); // prettier-ignore
    const edtf = meaningOf(opened ? value.of : value, context.dated, "past");
    return edtf === null ? [] : [{ edtf, open: opened || follows || leads }];
  });
}

const peopleOf = ({ mentions }: Analysis): ClaimedPerson[] =>
  mentions.flatMap(({ actor, who }): ClaimedPerson[] => {
    const candidates = actor.candidates.map(({ name }) => name);
    const names = who?.name ? [who.name] : candidates.length > 0 ? candidates : actor.unseen ? [actor.unseen] : [];
    const office = who?.office ?? (actor.kind === "office" ? (actor.offices[0]?.office ?? null) : null);
    if (names.length === 0 && office === null) return [];
    const parties = new Set(actor.candidates.map(({ party }) => party));
    return [{ names, party: who?.party ?? actor.party ?? (parties.size === 1 ? [...parties][0]! : null), office }];
  });

const statesOf = ({ mentions, marks }: Analysis): string[] => [
  ...mentions.flatMap(({ actor }) => ((actor.kind === "state" || actor.kind === "bloc") && actor.party !== null ? [actor.party] : [])),
  ...marks.names.flatMap(({ meaning }) => (meaning.kind === "demonym" ? [meaning.code] : [])),
];

/** A town anywhere; a state only where something is said to be in it, or where a journey goes. */
const placesOf = ({ spots }: Analysis, triggers: readonly Trigger[]): ClaimedPlace[] => {
  const isTrip = triggers.some(({ frame }) => frame.kind === "visit");
  return spots
    .filter(({ state, role }) => !state || role === "locus" || role === "goal" || (isTrip && ROLES_OF_GOALS.has(role)))
    .map(({ name, country, state }) =>
      state
        ? { name: stateName(country ?? ""), country, called: calledIn("states", country ?? "") }
        : { name, country, called: calledIn("places", name) },
    );
};
const ROLES_OF_GOALS: ReadonlySet<string> = new Set(["recipient", "genitive", "object", "topic", "bare"]);

const mechanismOf = (sentences: readonly Analysis[]): string | null =>
  sentences.flatMap(({ marks }) => marks.names.flatMap(({ meaning }) => (meaning.kind === "mechanism" ? [meaning.mechanism.name] : [])))[0] ?? null; // prettier-ignore

const free = ({ times }: Analysis, one: { readonly from: number; readonly to: number }): boolean =>
  !times.some((time) => time.from < one.to && time.to > one.from);

const ordinalOf = (sentences: readonly Analysis[]): number | null =>
  sentences.flatMap((one) => one.quantities.filter((quantity) => quantity.kind === "ordinal" && free(one, quantity)))[0]?.value ?? null;

/** "They met four times": a small bare number beside a contact, where nothing is measured. */
const MOST = 60;
const countOf = (sentences: readonly Analysis[], measured: boolean): number | null =>
  measured
    ? null
    : (sentences.flatMap((one) =>
        one.quantities.filter(
          (quantity) => quantity.kind === "number" && free(one, quantity) && quantity.value > 1 && quantity.value < MOST,
        ),
      )[0]?.value ?? null);

const verbsSay = (sentences: readonly Analysis[], tense: string): boolean =>
  sentences.some(({ clauses }) =>
    clauses.verbs.some(({ words }) =>
      words.some(({ meaning }) => meaning.tense === tense || (meaning.group === "tense" && meaning.value === tense)),
    ),
  );
const tenseOf = (sentences: readonly Analysis[]): Claim["tense"] =>
  verbsSay(sentences, "future") ? "future" : verbsSay(sentences, "past") ? "past" : null;

/** A sum or share with the word for what it measures, though nothing tells whose it is. */
function quantitiesOf(analysis: Analysis, times: readonly Time[]): ClaimedFigure[] {
  const words = contentOf(analysis, "indicator");
  const word = words[0];
  return analysis.quantities
    .filter(({ kind, unit }) => (kind === "money" || kind === "percent" || kind === "measure") && unit !== null)
    .flatMap((quantity): ClaimedFigure[] => {
      const indicator = quantity.kind === "percent" ? "growth" : word?.meaning.value === "decline" ? undefined : word?.meaning.value;
      if (indicator === undefined) return [];
      const sign = words.some(({ meaning }) => meaning.value === "decline") ? -1 : 1;
      return [
        {
          indicator: indicator as Figure["indicator"],
          parties: [],
          from: null,
          to: null,
          value: sign * quantity.value,
          unit: quantity.unit ?? "1",
          period: times.find(({ open }) => !open)?.edtf ?? null,
          qualifier: qualifierOf(analysis, quantity, word ?? null),
        },
      ];
    });
}
