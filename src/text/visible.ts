/**
 * A text without the characters nobody sees: soft hyphens, joiners, marks of direction, byte order marks. Copied articles are strewn
 * with them and they tell nothing, so that all reading is done without them; only places are told in the text as it came.
 */
import type { Span } from "./sentences.js";

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SEARCH = new RegExp(UNSEEN.source);

export interface Visible {
  readonly text: string;
  /** A stretch of the visible text, as it stands in the text that came. */
  readonly placeOf: (stretch: Span) => Span;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function visible(source: string): Visible {
  if (!SEARCH.test(source)) return { text: source, placeOf: (stretch) => stretch };
  /** Before which place of the visible text each unseen character stood. */
  const unseen: number[] = [];
  const text = source.replace(UNSEEN, (_, at: number) => {
    unseen.push(at - unseen.length);
    return "";
  });
  const placeOf = (at: number): number => at + countUpTo(unseen, at);
  return { text, placeOf: ({ start, end }) => ({ start: placeOf(start), end: end > start ? placeOf(end - 1) + 1 : placeOf(start) }) };
}
