/** Times told as members of a longer one: December of last year, Friday of next week, the second Monday of May. */
import { addMonths, dayNumber, isoDay, isoWeekStart, isoWeeksIn, mondayOf, monthLength, weekdayOf, ymd } from "./days.js";
import { between, edtfOf, spanOf, type Span } from "./edtf.js";
import { inYear } from "./nearest.js";
import type { PartialTime, TimeValue } from "./value.js";

/** Every instance of a partial date whose first day lies in the span, in order. */
function instances(inner: PartialTime, span: Span): string[] {
  const [from, to] = [ymd(span.first), ymd(span.last)];
  const out: string[] = [];
  const keep = (edtf: string | null): void => {
    const found = spanOf(edtf);
    if (edtf !== null && found && found.first >= span.first && found.first <= span.last) out.push(edtf);
  };
  if (inner.month !== null) for (let year = from.year; year <= to.year; year++) keep(inYear(inner, year));
  else if (inner.day !== null)
    for (let month = from.month; month <= from.month + 12 * (to.year - from.year) + to.month - from.month; month++) {
      const at = ymd(dayNumber(from.year, month, 1));
      if (inner.day <= monthLength(at.year, at.month)) keep(isoDay(dayNumber(at.year, at.month, inner.day)));
    }
  else if (inner.weekday !== null) keep(isoDay(span.first + ((inner.weekday - weekdayOf(span.first) + 7) % 7)));
  return out;
}

type Resolver = (value: TimeValue) => string | null;

/** The member of `outer` that `inner` names; parts and ranges of members are members of the same whole. */
export function memberOf(outer: string, inner: TimeValue, resolve: Resolver): string | null {
  const span = spanOf(outer);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return null;
  const again = (value: TimeValue): string | null => memberOf(outer, value, resolve);
  switch (inner.kind) {
    case "partial":
      return quarterOf(inner, outer) ?? instances(inner, span)[0] ?? unchecked(inner, span);
    case "range": {
      const from = again(inner.from);
      const to = again(inner.to);
      return from && to ? (between(from, to) ?? wrapped(from, inner.to, resolve)) : null;
    }
    case "part": {
      const of = again(inner.of);
      return of ? resolve({ ...inner, of: { kind: "absolute", edtf: of } }) : null;
    }
    case "about":
    case "since":
    case "until":
    case "after":
    case "before": {
      const of = again(inner.of);
      return of ? resolve({ kind: inner.kind, of: { kind: "absolute", edtf: of } }) : null;
    }
    case "nth":
      return nthOf(outer, inner);
    case "weekday":
      return instances({ kind: "partial", month: null, day: null, weekday: inner.weekday, lean: null }, span)[0] ?? null;
    case "absolute": {
      const own = spanOf(inner.edtf);
      return own && own.first >= span.first && own.last <= span.last ? inner.edtf : null;
    }
    default:
      return null;
  }
}

/** A weekday that does not fit its date in the year told is left aside: the date is the surer word. */
const unchecked = (inner: PartialTime, span: Span): string | null =>
  inner.weekday !== null && inner.day !== null ? (instances({ ...inner, weekday: null }, span)[0] ?? null) : null;

/** Quarters and halves of a fiscal year are counted from its own beginning. */
function quarterOf(inner: PartialTime, outer: string): string | null {
  if (!outer.includes("/") || inner.month === null || inner.month < 33) return null;
  const span = spanOf(outer);
  if (!span || span.last - span.first < 360) return null;
  const [start, months] = inner.month >= 40 ? [(inner.month - 40) * 6, 6] : [(inner.month - 33) * 3, 3];
  return edtfOf({ first: addMonths(span.first, start), last: addMonths(span.first, start + months) - 1 });
}

/** November to February of a year ends in the next one. */
function wrapped(from: string, to: TimeValue, resolve: Resolver): string | null {
  const first = spanOf(from)?.first;
  if (first === undefined || to.kind !== "partial") return null;
  const end = inYear(to, ymd(first).year + 1);
  return end ? between(from, end) : resolve({ kind: "absolute", edtf: from });
}

type Nth = Extract<TimeValue, { kind: "nth" }>;

/** The n-th weekday, day, week, month … of a span; weeks of a year are ISO weeks, weeks of a month run from its first day. */
export function nthOf(of: string, value: Nth): string | null {
  const span = spanOf(of);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return null;
  const coded = codeOf(of, value);
  if (coded) return coded;
  const pieces = piecesOf(span, value);
  const start = value.n > 0 ? value.n - 1 : pieces.length + value.n - value.count + 1;
  const [first, last] = [pieces[start], pieces[start + value.count - 1]];
  return first && last ? edtfOf({ first: first.first, last: last.last }) : null;
}

/** Quarters and halves of a calendar year have codes of their own. */
function codeOf(of: string, value: Nth): string | null {
  if (!/^\d{4}$/.test(of) || value.count !== 1) return null;
  const [count, base] = value.unit === "quarter" ? [4, 32] : value.unit === "half" ? [2, 39] : [0, 0];
  const n = value.n > 0 ? value.n : count + value.n + 1;
  return n >= 1 && n <= count ? `${of}-${base + n}` : null;
}

/** The first half of a month ends on its 15th day. */
const halvesOfMonth = (span: Span): Span[] => [
  { first: span.first, last: span.first + 14 },
  { first: span.first + 15, last: span.last },
];

function piecesOf(span: Span, value: Nth): Span[] {
  if (value.unit === "weekday") return steps(span, span.first + ((value.weekday - weekdayOf(span.first) + 7) % 7), 7, 1);
  if (value.unit === "day") return steps(span, span.first, 1, 1);
  if (value.unit === "week" && span.first === span.last) return steps(span, mondayOf(span.first), 7, 7);
  if (value.unit === "week") return span.last - span.first > 300 ? isoWeeks(span) : steps(span, span.first, 7, 7);
  if (value.unit === "half" && span.last - span.first < 32) return halvesOfMonth(span);
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 }[value.unit as "month"] ?? 0;
  if (months === 0) return [];
  const out: Span[] = [];
  for (let first = span.first; first <= span.last; first = addMonths(first, months))
    out.push({ first, last: addMonths(first, months) - 1 });
  return out;
}

function steps(span: Span, from: number, step: number, length: number): Span[] {
  const out: Span[] = [];
  for (let first = from; first <= span.last; first += step) out.push({ first, last: first + length - 1 });
  return out;
}

function isoWeeks(span: Span): Span[] {
  const year = ymd(span.first).year;
  return Array.from({ length: isoWeeksIn(year) }, (_, index) => {
    const first = isoWeekStart(year, index + 1);
    return { first, last: first + 6 };
  });
}
