/** "About", "over", "under", "the goal": a qualifier belongs to the number nearest to it on the side where its language puts it. */
import type { Figure } from "../model/index.js";
import type { Quantity } from "../quantities/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween } from "./context.js";
import type { WordMark } from "./marks.js";

type Stretch = { readonly from: number; readonly to: number };
const REACH = 3;

/** Brackets and other pauses between two stretches: "1000 crore (about 75 million)". */
const isParted = (analysis: Analysis, a: Stretch, b: Stretch): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return analysis.sentence.tokens.slice(from, to + 1).some(({ before }) => /[(),;:–—]/.test(before));
};

/** How far a qualifier is from a number: Infinity on the wrong side. English puts it before, but for phrases ("or so"). */
function distance(analysis: Analysis, mark: WordMark, quantity: Stretch): number {
  if (mark.from < quantity.to && mark.to > quantity.from) return 0;
  const before = mark.to <= quantity.from;
  const words = before ? quantity.from - mark.to : mark.from - quantity.to;
  if (words > REACH || isParted(analysis, mark, quantity)) return Infinity;
  const fronted = analysis.sentence.pack?.adpositions === "before";
  if (!before && fronted && mark.to - mark.from === 1) return Infinity;
  // "15 % कम होकर 803 करोड़": where adpositions follow, what stands between two numbers is said of the first.
  return words + (before && !fronted && mark.meaning.value !== "about" ? 0.5 : 0);
}

const isOwn = (analysis: Analysis, mark: WordMark, quantity: Quantity): boolean => {
  const own = distance(analysis, mark, quantity);
  return own < Infinity && !analysis.quantities.some((other) => other !== quantity && distance(analysis, mark, other) < own);
};

export function qualifierOf(analysis: Analysis, quantity: Quantity, word: WordMark | null): Figure["qualifier"] {
  const marks = contentOf(analysis, "qualifier");
  if (marks.some((mark) => mark.meaning.value === "target" && gapBetween(analysis, mark, quantity) < 0.9)) return "target";
  const isGrowth = (mark: WordMark): boolean => quantity.kind === "percent" && word !== null && mark.from < word.to && mark.to > word.from;
  const near = marks.find((mark) => mark.meaning.value !== "target" && !isGrowth(mark) && isOwn(analysis, mark, quantity));
  return (near?.meaning.value as Figure["qualifier"]) ?? null;
}
