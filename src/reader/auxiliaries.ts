/**
 * Verbs of motion that only help another: Hindi जा makes the passive and the perfect ("किया गया", "हो गई", "रखी गई थी"), आ the long
 * lasting ("चली आ रही है"). Right after a verb, or after the ending of a participle, they are no journey.
 */
import type { Marked } from "./analysis.js";
import type { WordMark } from "./marks.js";

const MOVES: ReadonlySet<string> = new Set(["go", "come", "leave"]);

/** Whether `mark`, a verb of motion, helps the word before it. In Hindi a verb in the conjunctive ("मिलकर गए") keeps its own journey. */
export function onlyHelps(marked: Marked, mark: WordMark): boolean {
  const ending = marked.sentence.pack?.helped;
  const before = marked.sentence.tokens[mark.from - 1];
  if (!ending || !before || mark.meaning.group !== "verb" || !MOVES.has(mark.meaning.value) || mark.to - mark.from > 1) return false;
  if (/[,;:।.()–—]/.test(marked.sentence.tokens[mark.from]!.before)) return false;
  const beside = marked.marks.grammar.filter((one) => one.to === mark.from);
  const verbs = beside.filter(
    (one) =>
      one.meaning.group === "verb" &&
      (one.meaning.tense !== "conjunctive" || (marked.sentence.pack?.afterVerb && one.meaning.value !== "be")) &&
      !MOVES.has(one.meaning.value),
  );
  if (verbs.length > 0) return true;
  if (!ending.test(before.fold)) return false;
  const named = marked.marks.names.some((one) => one.to === mark.from) || marked.times.some((one) => one.to === mark.from);
  return (
    !named &&
    !beside.some(
      (one) =>
        one.meaning.group !== "filler" &&
        one.meaning.value !== "verb" &&
        !(one.meaning.group === "role" && one.meaning.value === "genitive"),
    )
  );
}
