/** A date with parts left out, placed near a day of reference. */
import { dayNumber, isDate, isoDay, isoMonth, isoYear, mondayOf, monthLength, weekdayOf, ymd } from "./days.js";
import { spanOf } from "./edtf.js";
import type { Lean, PartialTime } from "./value.js";

/** What is announced without a tense lies at most so many days ahead; beyond that the date gone by is meant. */
const AHEAD = 95;

/** The value of a month, day or coded period in a year; null where there is no such day. */
export function inYear(value: PartialTime, year: number): string | null {
  const { month, day, weekday } = value;
  if (month === null) return isoYear(year);
  if (day === null) return isoMonth(year, month);
  if (!isDate(year, month, day)) return null;
  const number = dayNumber(year, month, day);
  return weekday !== null && weekdayOf(number) !== weekday ? null : isoDay(number);
}

interface Candidate {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
}

const candidate = (edtf: string | null): Candidate[] => {
  const span = spanOf(edtf);
  return edtf !== null && span ? [{ edtf, first: span.first, last: span.last }] : [];
};

function yearly(value: PartialTime, year: number, reach: number): Candidate[] {
  const out: Candidate[] = [];
  for (let y = year - reach; y <= year + reach; y++) out.push(...candidate(inYear(value, y)));
  return out;
}

/** Days of a month alone ("the 13th"), or the days of that number that are the weekday told ("Friday the 13th"). */
function monthly(value: PartialTime, reference: number): Candidate[] {
  const { year, month } = ymd(reference);
  const day = value.day ?? 1;
  const reach = value.weekday === null ? 2 : 30;
  const out: Candidate[] = [];
  for (let m = month - reach; m <= month + reach; m++) {
    const first = dayNumber(year, m, 1);
    const at = ymd(first);
    if (day > monthLength(at.year, at.month)) continue;
    const number = first + day - 1;
    if (value.weekday === null || weekdayOf(number) === value.weekday) out.push(...candidate(isoDay(number)));
  }
  return out;
}

const weekly = (weekday: number, reference: number): Candidate[] =>
  [-7, 0, 7].flatMap((shift) => candidate(isoDay(mondayOf(reference) + shift + weekday - 1)));

function candidates(value: PartialTime, reference: number): Candidate[] {
  if (value.month === null) return value.day === null ? weekly(value.weekday ?? 1, reference) : monthly(value, reference);
  const year = ymd(reference).year;
  const near = yearly(value, year, 1);
  if (near.length > 0 || value.day === null) return near;
  // 29 February is met every fourth year; a weekday that fits no near year was told wrongly, or of another calendar.
  if (value.weekday === null) return yearly(value, year, 8);
  const unchecked = yearly({ ...value, weekday: null }, year, 1);
  return unchecked.length > 0 ? unchecked : yearly({ ...value, weekday: null }, year, 8);
}

/** `strict`: the text itself says last or next, so the day of reference is not meant. */
export function partialNear(value: PartialTime, reference: number, lean: Lean | null, strict: boolean): string | null {
  const all = candidates(value, reference);
  const past = all.filter((one) => (strict ? one.last < reference : one.first <= reference)).at(-1);
  const future = all.find((one) => (strict ? one.first > reference : one.last >= reference));
  if (lean === "past") return (past ?? all[0])?.edtf ?? null;
  if (lean === "future") return (future ?? all.at(-1))?.edtf ?? null;
  const next = all.find((one) => one.first > reference);
  if (!past || !next) return (past ?? next)?.edtf ?? null;
  if (value.month === null && value.day === null) return past.edtf;
  const ahead = next.first - reference;
  return past.last < reference && ahead < reference - past.last && (ahead <= AHEAD || value.month === null) ? next.edtf : past.edtf;
}
