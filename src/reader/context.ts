/** What every record maker may ask of the document: when it was written, who is who, and what was spoken of before. */
import type { TimeMark } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import type { Dated } from "./dating.js";
import type { Discourse } from "./discourse.js";
import type { Identities } from "./identities.js";
import type { WordMark } from "./marks.js";

export interface Context {
  readonly dated: Dated | null;
  readonly identities: Identities;
  readonly discourse: Discourse;
}

/** Content words of a group in a sentence. */
export const contentOf = (analysis: Analysis, group: string): WordMark[] =>
  analysis.marks.content.filter((mark) => mark.meaning.group === group);

/** The distance of two stretches of a sentence in clause borders and words. */
export function gapBetween(analysis: Analysis, a: { from: number; to: number }, b: { from: number; to: number }): number {
  const words = a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0;
  const low = Math.min(a.to, b.to);
  const high = Math.max(a.from, b.from);
  const links = analysis.marks.grammar.some(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "and" && mark.from >= low && mark.to <= high,
  );
  return analysis.clauses.cost(a.from, b.from) + 0.04 * words + (links ? 0.25 : 0);
}

export const nearest = <T extends { from: number; to: number }>(
  analysis: Analysis,
  to: { from: number; to: number },
  among: readonly T[],
  limit = 1.2,
): T | null => {
  const scored = among.map((one) => ({ one, gap: gapBetween(analysis, one, to) })).sort((a, b) => a.gap - b.gap);
  return scored[0] && scored[0].gap <= limit ? scored[0].one : null;
};

/** Parties that the sentence names, in order, demonyms included; topped up with the pair the text is about. */
export function partiesNear(analysis: Analysis, context: Context, at: { from: number; to: number }, limit = 1.3): string[] {
  const found = new Set<string>();
  for (const mention of analysis.mentions) {
    const party = mention.who?.party;
    if (party && gapBetween(analysis, mention, at) <= limit) found.add(party);
  }
  const list = [...found];
  if (list.length >= 2) return list.slice(0, 3);
  for (const party of context.discourse.pair) if (list.length < 2 && !list.includes(party)) list.push(party);
  return list;
}

/** "Since 2010", "2010 से", "২০১০ সাল থেকে": a time with its beginning marked. */
export const isSince = (analysis: Analysis, time: TimeMark): boolean =>
  time.value.kind === "since" ||
  (analysis.sentence.pack?.adpositions === "after" &&
    analysis.marks.grammar.some(
      (mark) =>
        mark.meaning.group === "role" && /^(?:companion|source)/.test(mark.meaning.value) && (mark.from === time.to || mark.to === time.to),
    ));
