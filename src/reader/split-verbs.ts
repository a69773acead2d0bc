/**
 * Stage 4, frames: verbs whose particle follows their object: "brought the two together", "had her over", "asked him over". The words
 * between are whom the verb has for its object, and nothing else.
 */
import { engagementFrame } from "../frames/engagements.js";
import type { Analysis } from "./analysis.js";
import type { WordMark } from "./marks.js";
import { governing } from "./modality.js";
import type { Trigger } from "./triggers.js";

interface SplitVerb {
  readonly particle: string;
  readonly frame: string;
  readonly words: readonly string[];
}
/** By the value of the verb: its particle, the frame the two open, and the words the frame is known by. */
const SPLIT: Readonly<Record<string, SplitVerb>> = {
  bring: { particle: "together", frame: "meet", words: ["meet"] },
  have: { particle: "over", frame: "receive", words: ["receive"] },
  ask: { particle: "over", frame: "invite", words: ["invitation"] },
};
const LONGEST_OBJECT = 18;

/** "Had" before an object is a verb of its own, and no auxiliary. */
const valueOf = ({ sentence }: Analysis, mark: WordMark): string =>
  mark.meaning.group === "tense" && /^(?:have|has|had|having)$/.test(sentence.tokens[mark.from]!.fold) ? "have" : mark.meaning.value;

/** Whether whom the verb has for its object begins right after it and ends right before the particle. */
function holdsObject(analysis: Analysis, from: number, to: number): boolean {
  const people = analysis.mentions.filter((mention) => mention.who !== null && mention.from >= from && mention.to <= to);
  const pronouns = analysis.marks.grammar.filter((mark) => mark.meaning.group === "pronoun" && mark.from >= from && mark.to <= to);
  const parts = [...people, ...pronouns];
  return parts.some((part) => part.from - from <= 1) && parts.some((part) => part.to === to);
}

export function splitVerbs(analysis: Analysis): Trigger[] {
  const { marks, sentence, clauses } = analysis;
  const particles = marks.content.filter((mark) => mark.meaning.group === "particle");
  return particles.flatMap((particle): Trigger[] => {
    const verb = marks.grammar.findLast(
      (mark) =>
        SPLIT[valueOf(analysis, mark)]?.particle === particle.meaning.value &&
        mark.to < particle.from &&
        particle.from - mark.to <= LONGEST_OBJECT &&
        clauses.cost(mark.from, particle.from) < 0.7 &&
        holdsObject(analysis, mark.to, particle.from),
    );
    if (!verb) return [];
    const { frame, words } = SPLIT[valueOf(analysis, verb)]!;
    return [{ from: verb.from, to: verb.to, frame: engagementFrame(frame)!, verb: governing(sentence, clauses, verb.from, verb.to), role: null, mechanism: null, isVerb: true, words }]; // prettier-ignore
  });
}
