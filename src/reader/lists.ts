/** Lists: "The following were signed:", "Both sides decided:" hold for the items below them, which are sentences of their own. */
import type { Analysis } from "./analysis.js";

/** The marks that begin items, by their style: an item of another style is not of the same list. */
const STYLES: readonly RegExp[] = [
  /^\s*[*•·▪–—-]+\s/u,
  /^\s*\((?:\p{Nd}{1,2}|\p{L}\p{M}*|[ivx]{1,4})\)\s/iu,
  /^\s*\p{Nd}{1,2}\)\s/u,
  /^\s*\p{Nd}{1,2}\.\s/u,
  /^\s*(?:\p{L}\p{M}*|[ivx]{1,4})[.)]\s/iu,
];
const styleOf = (analysis: Analysis): number => STYLES.findIndex((style) => style.test(textOf(analysis)));

const textOf = ({ sentence }: Analysis): string => sentence.source.slice(sentence.start, sentence.end);
const ends = (analysis: Analysis): boolean => /[.!?।]\s*$/u.test(textOf(analysis));

/** A heading and the style of its items, once one is told. */
export interface Introduction {
  readonly head: Analysis;
  readonly style: number | null;
}

/** "Решено и поручено", "Signed": a heading of a word or two that is all verb. */
export const isVerbHeading = (analysis: Analysis): boolean =>
  analysis.sentence.tokens.length <= 4 &&
  analysis.clauses.verbs.length > 0 &&
  analysis.clauses.verbs.some((verb) => verb.from <= 1) &&
  !ends(analysis);

const HEADS: ReadonlySet<string> = new Set(["sign", "adopt", "agree", "decide", "announce", "pledge"]);
const isFinite = ({ clauses }: Analysis): boolean => clauses.verbs.some((verb) => verb.finite);
/** "খ. স্বাক্ষরিত দলিল", "Announcements", "List of outcomes": a short line without a verb or a stop, whose noun stands for a verb. */
const isNounHeading = (analysis: Analysis): boolean =>
  analysis.sentence.tokens.length <= 10 &&
  !isFinite(analysis) &&
  !ends(analysis) &&
  (analysis.marks.grammar.some((mark) => mark.meaning.group === "event" && HEADS.has(mark.meaning.value)) || listsOutcomes(analysis));

/** A line that names outcomes or documents as such heads those that follow. */
export const listsOutcomes = (analysis: Analysis): boolean =>
  analysis.sentence.zone !== "headline" &&
  analysis.marks.content.some((mark) => mark.meaning.group === "instrument" && mark.meaning.value === "outcome-document");

export const isHeading = (analysis: Analysis): boolean => isVerbHeading(analysis) || isNounHeading(analysis);

/** What governs the lines that follow: a sentence that ends in a colon, or a heading, as long as items of one style follow. */
export function introduction(before: Introduction | null, analysis: Analysis): Introduction | null {
  if (/[:：]\s*$/u.test(textOf(analysis)) || isHeading(analysis)) return { head: analysis, style: null };
  if (!before) return null;
  const style = styleOf(analysis);
  if (style < 0 || (before.style !== null && before.style !== style)) return null;
  return { head: before.head, style };
}

/** The sentence under which this one is an item. */
export function introducedBy(before: Introduction | null, analysis: Analysis): Analysis | null {
  if (!before) return null;
  const style = styleOf(analysis);
  return style >= 0 && (before.style === null || before.style === style) && !isHeading(analysis) ? before.head : null;
}
