/** Evidence: the exact words of a record, cut from the untouched text. */
import type { Evidence } from "../model/index.js";
import type { Sentence } from "./prepare.js";

/** The words [from, to) of a sentence, as evidence. */
export function evidenceOf(sentence: Sentence, from: number, to: number): Evidence {
  const first = sentence.tokens[Math.max(0, Math.min(from, sentence.tokens.length - 1))]!;
  const last = sentence.tokens[Math.max(0, Math.min(to, sentence.tokens.length) - 1)]!;
  const start = Math.min(first.start, last.start);
  const end = Math.max(first.end, last.end);
  return { sentence: sentence.index, quote: sentence.source.slice(start, end), start, end };
}
