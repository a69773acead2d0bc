/** Deeds: what kind of thing is undertaken, as the words around the verb of undertaking tell. */
import type { Commitment } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import { contentOf } from "./context.js";
import type { WordMark } from "./marks.js";

export type DeedType = Commitment["type"];
export interface Extent {
  readonly from: number;
  readonly to: number;
}
export interface Deed {
  readonly at: Extent;
  /** The verb that undertakes, or "future". */
  readonly value: string;
  readonly type: DeedType;
  readonly extent: Extent;
  readonly status: Commitment["status"];
}

/** Where several kinds of deed are named the more telling stands. */
const ORDER: readonly DeedType[] = [
  "refrain",
  "prepare",
  "target",
  "establish",
  "conclude",
  "deliver",
  "hold",
  "support",
  "consult",
  "fund",
  "expand",
];
/** How far behind its verb the word for a deed stands, where the deed follows. */
const REACH = 12;

export const isFinal = (analysis: Analysis): boolean => analysis.sentence.pack?.order === "final";
export const within = (mark: Extent, { from, to }: Extent): boolean => mark.from >= from && mark.to <= to;
export const negated = (group: VerbGroup | null | undefined): boolean => group?.negated ?? false;
export const isTense = (group: VerbGroup, tense: string): boolean =>
  group.words.some((mark) => mark.meaning.tense === tense || (mark.meaning.group === "tense" && mark.meaning.value === tense));
export const overlaps = (deeds: readonly Deed[], group: Extent): boolean =>
  deeds.some((deed) => group.from < deed.extent.to && group.to > deed.extent.from);

/** The words that tell the kind: the first where the deed follows its verb, the last before it where words may follow that too. */
function telling(analysis: Analysis, extent: Extent, at: Extent | null): WordMark[] {
  const found = contentOf(analysis, "commitment").filter((mark) => within(mark, extent));
  if (isFinal(analysis)) {
    const last = Math.max(...found.filter((mark) => !at || mark.to <= at.to).map((mark) => mark.to));
    return analysis.sentence.pack?.afterVerb && at && Number.isFinite(last) ? found.filter((mark) => mark.to >= last - 1) : found;
  }
  const after = at ? found.filter((mark) => mark.from >= at.from) : found;
  if (after.length === 0) return found;
  const first = Math.min(...after.map((mark) => mark.from));
  return at && first - at.to > REACH ? [] : after.filter((mark) => mark.from <= first + 2);
}

export function typeOf(analysis: Analysis, verb: string, extent: Extent, at: Extent | null = null): DeedType {
  if (verb === "instruct") return "prepare";
  const words = telling(analysis, extent, at);
  return ORDER.find((type) => words.some((mark) => mark.meaning.value === type)) ?? "other";
}
