/** What the ledger asks of times: does a value bound anything, how exact is it, which months and years does it touch, which comes first. */
import { isoDay, ymd } from "../time/days.js";
import { lengthOf, overlaps, spanOf, type Span } from "../time/edtf.js";

export { edtfOf } from "../time/edtf.js";
export { isoDay } from "../time/days.js";
export type Stretch = Span;

export const stretch = (edtf: string | null | undefined): Stretch | null => spanOf(edtf ?? null);
export const meets = overlaps;
export const daysIn = lengthOf;
export const yearOf = (day: number): number => ymd(day).year;

/** Told by days: a day, or a stay of a few days told by its first and last. */
export const isExact = (span: Stretch): boolean => daysIn(span) <= 21;

/** The one year a time lies in, else null. */
export function oneYear(edtf: string | null): number | null {
  const span = stretch(edtf);
  if (!span || !Number.isFinite(daysIn(span))) return null;
  const year = yearOf(span.first);
  return yearOf(span.last) === year ? year : null;
}

/** The months a stretch touches, as "2018-05"; none for one longer than `limit` months. */
export function monthsOf(span: Stretch, limit: number): string[] {
  if (daysIn(span) > limit * 31) return [];
  const months: string[] = [];
  for (let day = span.first; ; day = Math.min(span.last, day + 28)) {
    const month = isoDay(day).slice(0, 7);
    if (months.at(-1) !== month) months.push(month);
    if (day === span.last) return months;
  }
}

/** The years a stretch touches; none for one longer than five years. */
export function yearsOf(span: Stretch): number[] {
  if (daysIn(span) > 5 * 366) return [];
  return Array.from({ length: yearOf(span.last) - yearOf(span.first) + 1 }, (_, i) => yearOf(span.first) + i);
}

/** Orders by first day, then last; what has no time comes last. */
export function byTime(a: string | null, b: string | null): number {
  const x = stretch(a);
  const y = stretch(b);
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  return order(x.first, y.first) || order(x.last, y.last);
}

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
