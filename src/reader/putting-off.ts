/** Stage 6: a sentence that tells only what became of what was due when it was told: "সেটি পিছিয়ে গেছে", "the talks were put off". */
import type { Analysis } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import { PERSONAL } from "./nearness.js";

export type Fate = "postponed" | "cancelled";

const fateIn = (verb: VerbGroup): Fate | null => {
  const says = (value: string): boolean => verb.words.some((word) => word.meaning.group === "verb" && word.meaning.value === value);
  if (!verb.finite || verb.negated || verb.words.some((word) => word.meaning.tense === "possible")) return null;
  return says("postpone") ? "postponed" : says("cancel") ? "cancelled" : null;
};

/** What became of "it", where the sentence points back and names nobody of its own. */
export function fateTold({ clauses, marks, mentions }: Analysis): Fate | null {
  const verb = clauses.verbs.find((one) => fateIn(one) !== null);
  if (!verb) return null;
  const points = marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "pointing" && mark.to <= verb.from && clauses.cost(mark.from, verb.from) < 0.5); // prettier-ignore
  const named = mentions.some((one) => one.who !== null && PERSONAL.has(one.who.kind) && ["bare", "companion"].includes(one.role) && clauses.cost(one.from, verb.from) < 0.5); // prettier-ignore
  return points && !named ? fateIn(verb) : null;
}
