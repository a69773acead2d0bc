/** How much of a sentence tells what is undertaken. */
import type { Analysis } from "./analysis.js";
import { isFinal, type Extent } from "./deeds.js";

/** Where the clause of "that …" ends: at a semicolon or the end of the sentence. */
function clauseAfter(analysis: Analysis, from: number): number {
  const { tokens } = analysis.sentence;
  let to = from;
  while (to < tokens.length && to - from < 30 && !(to > from && /[;।]/.test(tokens[to]!.before))) to++;
  return to;
}

/** What is undertaken stands before the verb in verb-final languages, or after its "that"; after it elsewhere. */
export function extentOf(analysis: Analysis, verb: Extent): Extent {
  const last = analysis.sentence.tokens.length;
  if (isFinal(analysis)) {
    const end = analysis.clauses.verbs.find((one) => one.from <= verb.from && one.to >= verb.to)?.to ?? verb.to;
    const that = analysis.marks.grammar.find((mark) => mark.meaning.value === "that" && mark.from >= end && mark.from - end <= 1);
    if (that) return { from: verb.from, to: clauseAfter(analysis, that.to) };
    if (analysis.sentence.pack?.afterVerb) return extentAround(analysis, verb, end);
    let from = verb.from;
    while (from > 0 && analysis.clauses.cost(from - 1, verb.from) < 0.7 && verb.from - from < 24) from--;
    return { from, to: verb.to };
  }
  // "Agreed that …": what the complementiser opens is the undertaking itself.
  const that = analysis.marks.grammar.find(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "that" && mark.from === verb.to,
  );
  const start = that?.from ?? verb.from;
  let to = that?.to ?? verb.to;
  while (to < last && analysis.clauses.cost(start, to) < 0.9 && to - verb.to < 24) to++;
  return { from: analysis.sentence.pack?.freeOrder ? clauseBefore(analysis, verb) : verb.from, to };
}

/**
 * Where words may follow the final verb: its clause on both sides; what comes after "it was decided, …", what came before "…, such a
 * decision" (এমন সিদ্ধান্ত), "all agree" after a dash.
 */
function extentAround(analysis: Analysis, verb: Extent, end: number): Extent {
  const { tokens } = analysis.sentence;
  const cost = (a: number, b: number): number => analysis.clauses.cost(a, b);
  let from = verb.from;
  while (from > 0 && cost(from - 1, verb.from) < 0.55 && verb.from - from < 24) from--;
  let to = end;
  while (to < tokens.length && cost(verb.from, to) < 0.55 && to - end < 24) to++;
  const own = tokens.slice(from, verb.from);
  const takingUp = analysis.sentence.pack?.takingUp;
  const points = own.some((token) => takingUp?.test(token.fold) === true) || own.length === 0;
  if (from > 0 && points && verb.from - from <= 3) return { from: Math.max(0, from - 24), to };
  if (from === 0 && own.length === 0) return { from, to: Math.min(tokens.length, to + 24) };
  return { from, to };
}

/** Where order is free what is undertaken may also stand first: "К 2025 году его решено довести до 30 миллиардов". */
function clauseBefore(analysis: Analysis, verb: Extent): number {
  const left = analysis.clauses.verbs.findLast((one) => one.finite && one.to <= verb.from)?.to ?? 0;
  let from = verb.from;
  while (from > left && analysis.clauses.cost(from - 1, verb.from) < 0.5 && verb.from - from < 16) from--;
  return from;
}
