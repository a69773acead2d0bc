/** The public door of the times: EDTF values and their arithmetic, marking times in a text, resolving them against a date. */
import { tokenize } from "../text/tokens.js";
import { visible } from "../text/visible.js";
import { leanAround } from "./lean.js";
import { timesIn } from "./marks.js";
import { resolve } from "./resolve.js";
import type { TimeKind } from "./value.js";

export * from "./edtf.js";
export { fiscalYear, fiscalYearNamed } from "./fiscal.js";
export { leanAround } from "./lean.js";
export { timesIn } from "./marks.js";
export { resolve } from "./resolve.js";
export type { Lean, Length, Part, PartialTime, TimeKind, TimeMark, TimeValue } from "./value.js";
export { isoLength } from "./value.js";

export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TimeKind;
  /** EDTF; null for a bare length, and where the day of reference is needed and not given. */
  readonly edtf: string | null;
  readonly duration?: string;
}

/** The times told in a text. `reference` is the day (ISO) on which it was written; offsets are UTF-16 code units. */
export function readTimes(text: string, options: { readonly language: string; readonly reference?: string }): TimeReading[] {
  const shown = visible(text);
  const tokens = tokenize(shown.text);
  return timesIn(shown.text, tokens, options.language).map((mark) => {
    const { start, end } = shown.placeOf(mark);
    const edtf = resolve(mark.value, options.reference ?? null, leanAround(tokens, mark, options.language));
    const duration = mark.duration === undefined ? {} : { duration: mark.duration };
    return { start, end, text: text.slice(start, end), kind: mark.kind, edtf, ...duration };
  });
}
