/** EDTF (ISO 8601-2) as Samvad uses it: what days a value spans, whether two may be the same time, the shortest value of a span. */
import { addMonths, dayNumber, isDate, isoDay, isoMonth, isoWeekStart, isoWeeksIn, isoYear, monthLength, ymd } from "./days.js";

/** First and last day, both included; an open end is ±Infinity. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const months = (year: number, month: number, count: number): Span => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + count, 1) - 1,
});

/** Codes that stand where a month would: 21–24 seasons (winter runs into the next year), 33–36 quarters, 40–41 halves. */
function coded(year: number, code: number): Span | null {
  if (code >= 1 && code <= 12) return months(year, code, 1);
  if (code >= 21 && code <= 24) return months(year, 3 * (code - 20), 3);
  if (code >= 33 && code <= 36) return months(year, 3 * (code - 33) + 1, 3);
  if (code === 40 || code === 41) return months(year, code === 40 ? 1 : 7, 6);
  return null;
}

const SIMPLE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function simpleSpan(text: string): Span | null {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return months(Number(decade[1]) * 10, 1, 120);
  const century = /^(\d\d)XX$/.exec(text);
  if (century) return months(Number(century[1]) * 100, 1, 1200);
  const week = /^(\d{4})-W(\d\d)$/.exec(text);
  if (week) {
    const first = isoWeekStart(Number(week[1]), Number(week[2]));
    return Number(week[2]) >= 1 && Number(week[2]) <= isoWeeksIn(Number(week[1])) ? { first, last: first + 6 } : null;
  }
  const match = SIMPLE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return months(year, 1, 12);
  if (match[3] === undefined) return coded(year, Number(match[2]));
  const [month, day] = [Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? { first: dayNumber(year, month, day), last: dayNumber(year, month, day) } : null;
}

const open = (text: string): boolean => text === ".." || text === "";

/** "2023-04/2024-03" → the days from 1 April 2023 to 31 March 2024; null where the text is no EDTF value. */
export function spanOf(edtf: string | null): Span | null {
  if (edtf === null) return null;
  let span = spans.get(edtf);
  if (span === undefined) {
    if (spans.size > MOST_SPANS) spans.clear();
    spans.set(edtf, (span = parsed(edtf)));
  }
  return span;
}

/** Tenures and dates are asked for again and again. */
const spans = new Map<string, Span | null>();
const MOST_SPANS = 50_000;

function parsed(edtf: string): Span | null {
  const text = edtf
    .replace(/[~?%]/g, "")
    .replace(/T[\d:.]+Z?$/, "")
    .replace(/(-XX)+$/, "");
  const cut = text.indexOf("/");
  if (cut < 0) return simpleSpan(text);
  const [left, right] = [text.slice(0, cut), text.slice(cut + 1)];
  const from = open(left) ? { first: -Infinity, last: -Infinity } : simpleSpan(left);
  const to = open(right) ? { first: Infinity, last: Infinity } : simpleSpan(right);
  return from && to && from.first <= to.last && !(open(left) && open(right)) ? { first: from.first, last: to.last } : null;
}

/** Whether two times share a day. */
export const overlaps = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last;

/** Whether all days of `inner` lie in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** How exactly a value tells the time: a day is 1, a month some 30; open ends are Infinity. */
export const lengthOf = (span: Span): number => span.last - span.first + 1;

/** The shortest EDTF value that spans exactly these days: a day, month, year, decade, or an interval of such. */
export function edtfOf(span: Span): string {
  const { first, last } = span;
  if (first === -Infinity) return `../${ending(last)}`;
  if (last === Infinity) return `${starting(first)}/..`;
  if (first === last) return isoDay(first);
  const a = ymd(first);
  const b = ymd(last);
  const wholeMonths = a.day === 1 && b.day === monthLength(b.year, b.month);
  if (!wholeMonths) return `${isoDay(first)}/${isoDay(last)}`;
  const whole = a.month === 1 && b.month === 12;
  if (whole && a.year === b.year) return isoYear(a.year);
  if (whole && a.year % 10 === 0 && b.year === a.year + 9) return `${isoYear(a.year).slice(0, 3)}X`;
  if (whole) return `${isoYear(a.year)}/${isoYear(b.year)}`;
  if (a.year === b.year && a.month === b.month) return isoMonth(a.year, a.month);
  return `${isoMonth(a.year, a.month)}/${isoMonth(b.year, b.month)}`;
}

const starting = (day: number): string => {
  const { year, month, day: date } = ymd(day);
  return date > 1 ? isoDay(day) : month > 1 ? isoMonth(year, month) : isoYear(year);
};

const ending = (day: number): string => {
  const { year, month, day: date } = ymd(day);
  return date < monthLength(year, month) ? isoDay(day) : month < 12 ? isoMonth(year, month) : isoYear(year);
};

const bounds = (edtf: string): readonly [string, string] => {
  const cut = edtf.indexOf("/");
  return cut < 0 ? [edtf, edtf] : [edtf.slice(0, cut), edtf.slice(cut + 1)];
};

/** The interval from the beginning of one value to the end of another; null where it would run backwards. */
export function between(from: string, to: string): string | null {
  const [left, right] = [bounds(from)[0], bounds(to)[1]];
  const joined = left === right ? left : `${left}/${right}`;
  return spanOf(joined) === null ? null : joined;
}

export const since = (edtf: string): string => `${bounds(edtf)[0]}/..`;
export const until = (edtf: string): string => `../${bounds(edtf)[1]}`;

/** Strictly later or earlier than a time: "after 2018" begins in 2019. */
export const after = (edtf: string): string | null => {
  const span = spanOf(edtf);
  return span && Number.isFinite(span.last) ? edtfOf({ first: span.last + 1, last: Infinity }) : null;
};
export const before = (edtf: string): string | null => {
  const span = spanOf(edtf);
  return span && Number.isFinite(span.first) ? edtfOf({ first: -Infinity, last: span.first - 1 }) : null;
};

/** "2025" → "2025~"; both ends of an interval are marked. */
export const about = (edtf: string): string =>
  edtf
    .split("/")
    .map((end) => (open(end) || end.endsWith("~") ? end : `${end}~`))
    .join("/");

/** The year, half, quarter or month that lies `offset` away from a day, and the like. */
export type CalendarUnit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade" | "century";

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

/** The calendar unit around a day, moved by `offset` units: (2025-06-12, "week", 1) → 2025-06-16/2025-06-22. */
export function calendarUnit(day: number, unit: CalendarUnit, offset: number): string {
  const { year, month } = ymd(day);
  const moved = ymd(addMonths(dayNumber(year, month, 1), offset * MONTHS[unit]));
  switch (unit) {
    case "day":
      return isoDay(day + offset);
    case "week":
      return edtfOf({ first: isoMonday(day, offset), last: isoMonday(day, offset) + 6 });
    case "weekend":
      return edtfOf({ first: isoMonday(day, offset) + 5, last: isoMonday(day, offset) + 6 });
    case "month":
      return isoMonth(moved.year, moved.month);
    case "quarter":
      return `${isoYear(moved.year)}-${33 + Math.floor((moved.month - 1) / 3)}`;
    case "half":
      return `${isoYear(moved.year)}-${moved.month <= 6 ? 40 : 41}`;
    case "year":
      return isoYear(moved.year);
    case "decade":
      return `${isoYear(floorTo(moved.year, 10)).slice(0, 3)}X`;
    case "century":
      return `${isoYear(floorTo(moved.year, 100)).slice(0, 2)}XX`;
  }
}

const MONTHS = { day: 0, week: 0, weekend: 0, month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** Weeks and weekends shift by whole weeks from the Monday of the day's own week. */
const isoMonday = (day: number, offset: number): number => day - ((((day + 3) % 7) + 7) % 7) + 7 * offset;
