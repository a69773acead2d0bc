/** Lists: "The following were signed:", "Both sides decided:" hold for the items below them, which are sentences of their own. */
import type { Analysis } from "./analysis.js";

const ITEM = /^\s*(?:[*•·▪–—-]|\(?(?:\p{Nd}{1,2}|\p{L}|[ivx]{1,4})[.)])\s/iu;

const textOf = ({ sentence }: Analysis): string => sentence.source.slice(sentence.start, sentence.end);
const isItem = (analysis: Analysis): boolean => ITEM.test(textOf(analysis));

/** "Решено и поручено", "Signed": a heading of a word or two that is all verb. */
export const isVerbHeading = ({ sentence, clauses }: Analysis): boolean =>
  sentence.tokens.length <= 4 && clauses.verbs.length > 0 && clauses.verbs.some((verb) => verb.from <= 1) && !/[.!?।]\s*$/u.test(sentence.source.slice(sentence.start, sentence.end)); // prettier-ignore

const HEADS: ReadonlySet<string> = new Set(["sign", "agree", "decide", "announce", "pledge"]);
/** "খ. স্বাক্ষরিত দলিল", "Announcements": a short line without a verb or a stop, whose noun stands for a verb. */
const isNounHeading = ({ sentence, clauses, marks }: Analysis): boolean =>
  sentence.tokens.length <= 6 &&
  !clauses.verbs.some((verb) => verb.finite) &&
  !/[.!?।]\s*$/u.test(sentence.source.slice(sentence.start, sentence.end)) &&
  marks.grammar.some((mark) => mark.meaning.group === "event" && HEADS.has(mark.meaning.value));

/** The sentence whose verb governs what follows: one that ends in a colon, or a heading that is a verb, as long as items follow. */
export function introduction(before: Analysis | null, analysis: Analysis): Analysis | null {
  if (/[:：]\s*$/u.test(textOf(analysis)) || isVerbHeading(analysis) || isNounHeading(analysis)) return analysis;
  return before && isItem(analysis) ? before : null;
}

/** The introduction under which this sentence is an item. */
export const introducedBy = (before: Analysis | null, analysis: Analysis): Analysis | null => (before && isItem(analysis) ? before : null);
