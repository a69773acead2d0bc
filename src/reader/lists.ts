/** Lists: "The following were signed:", "Both sides decided:" hold for the items below them, which are sentences of their own. */
import type { Analysis } from "./analysis.js";

const ITEM = /^\s*(?:[*•·▪–—-]|\(?(?:\p{Nd}{1,2}|\p{L}|[ivx]{1,4})[.)])\s/iu;

const textOf = ({ sentence }: Analysis): string => sentence.source.slice(sentence.start, sentence.end);
const isItem = (analysis: Analysis): boolean => ITEM.test(textOf(analysis));

/** The sentence whose verb governs what follows: one that ends in a colon, as long as items follow. */
export function introduction(before: Analysis | null, analysis: Analysis): Analysis | null {
  if (/[:：]\s*$/u.test(textOf(analysis))) return analysis;
  return before && isItem(analysis) ? before : null;
}

/** The introduction under which this sentence is an item. */
export const introducedBy = (before: Analysis | null, analysis: Analysis): Analysis | null => (before && isItem(analysis) ? before : null);
