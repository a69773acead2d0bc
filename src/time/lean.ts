/** Whether the clause around a time speaks of what has been or of what is to come, by its verb and other words of tense. */
import type { Token } from "../text/tokens.js";
import { foldWord } from "../text/fold.js";
import { wordsOf } from "./languages.js";
import type { Lean, TimeMark } from "./value.js";
import type { Compiled } from "./words.js";

const folded = new WeakMap<Compiled, { future: readonly string[]; past: readonly string[] }>();

/** Endings are folded with a letter before them, for a vowel sign cannot stand first. */
const foldEnding = (ending: string): string => (/^\p{M}/u.test(ending) ? foldWord(`क${ending}`).slice(1) : foldWord(ending));

function endingsOf(compiled: Compiled): { future: readonly string[]; past: readonly string[] } {
  let known = folded.get(compiled);
  if (!known) {
    known = { future: compiled.words.futureEndings.map(foldEnding), past: compiled.words.pastEndings.map(foldEnding) };
    folded.set(compiled, known);
  }
  return known;
}

function tenseAt(compiled: Compiled, tokens: readonly Token[], index: number): Lean | null {
  const token = tokens[index];
  if (!token) return null;
  const two = `${token.fold} ${tokens[index + 1]?.fold ?? ""}`;
  if (compiled.future.has(token.fold) || compiled.future.has(two)) return "future";
  if (compiled.past.has(token.fold) || compiled.past.has(two)) return "past";
  const { future, past } = endingsOf(compiled);
  if (future.some((ending) => token.fold.length > ending.length && token.fold.endsWith(ending))) return "future";
  return token.fold.length > 4 && past.some((ending) => token.fold.endsWith(ending)) ? "past" : null;
}

const ENDS = /[।॥?!\n]|\.\s/;

/** The lean of the clause that holds a mark; null where no word tells. A bare guess: the reader's own verbs know more. */
export function leanAround(tokens: readonly Token[], mark: Pick<TimeMark, "from" | "to">, language: string): Lean | null {
  const compiled = wordsOf(language);
  for (let i = mark.to; i < tokens.length && i < mark.to + 25; i++) {
    if (ENDS.test(tokens[i]?.before ?? "")) break;
    const lean = tenseAt(compiled, tokens, i);
    if (lean) return lean;
  }
  if (compiled.words.tenseAfter) return null;
  for (let i = mark.from - 1; i >= 0 && i > mark.from - 25; i--) {
    const lean = tenseAt(compiled, tokens, i);
    if (lean) return lean;
    if (ENDS.test(tokens[i]?.before ?? "")) break;
  }
  return null;
}
