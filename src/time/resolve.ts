/** Resolves what a text says of a time against the day of reference; null where that day is needed and not known. */
import { about, after, before, between, calendarUnit, edtfOf, since, spanOf, until, type Span } from "./edtf.js";
import { addMonths, isoDay, mondayOf, parseDay, weekdayOf } from "./days.js";
import { fiscalYear, fiscalYearNamed } from "./fiscal.js";
import { memberOf, nthOf } from "./members.js";
import { partialNear } from "./nearest.js";
import { partOf } from "./parts.js";
import type { Lean, Length, TimeValue } from "./value.js";

interface Setting {
  readonly reference: number | null;
  readonly lean: Lean | null;
  readonly country: string | null;
}

const edge = (edtf: string | null, end: "first" | "last"): number | null => {
  const span = spanOf(edtf);
  return span && Number.isFinite(span[end]) ? span[end] : null;
};

/** The day a length away; half months count as fifteen days. */
export function addLength(day: number, length: Length, sign: -1 | 1): number {
  const months = length.years * 12 + length.months;
  const whole = Math.trunc(months);
  const rest = Math.round((months - whole) * 30) + length.weeks * 7 + length.days + Math.trunc(length.hours / 24);
  return Math.round(addMonths(day, sign * whole) + sign * rest);
}

const finest = (length: Length): "day" | "week" | "month" | "year" =>
  length.days || length.hours || length.minutes || length.seconds ? "day" : length.weeks ? "week" : length.months ? "month" : "year";

/** "Two years ago" is told by the year and "three weeks ago" by the week, unless they are counted from a certain day. */
function shifted(value: Extract<TimeValue, { kind: "shifted" }>, setting: Setting): string | null {
  if (value.weak && setting.lean === "past") return null;
  const based = value.base ? resolveIn(value.base, setting) : null;
  const start = value.base ? edge(based, "first") : setting.reference;
  if (start === null) return null;
  const day = addLength(start, value.length, value.sign);
  const unit = finest(value.length);
  if (value.base && based !== null && edge(based, "last") === start) return isoDay(day);
  if (Math.round(value.length.years) !== value.length.years) return calendarUnit(day, "month", 0);
  return calendarUnit(day, unit, 0);
}

const PER_UNIT: Readonly<Record<string, (length: Length) => number>> = {
  day: ({ days }) => days,
  week: ({ weeks }) => weeks,
  month: ({ months }) => months,
  quarter: ({ months }) => months / 3,
  half: ({ months }) => months / 6,
  year: ({ years }) => years,
  decade: ({ years }) => years / 10,
};

/** "The last two weeks" are the two whole weeks before this one; a mixed length counts days back from today. */
function counted(value: Extract<TimeValue, { kind: "count" }>, reference: number): string {
  const { length, sign, unit } = value;
  const parts = [length.years, length.months, length.weeks, length.days].filter((n) => n > 0);
  const n = unit === null ? 0 : (PER_UNIT[unit]?.(length) ?? 0);
  if (unit === null || parts.length !== 1 || n < 1 || !Number.isInteger(n)) return rolling(length, sign, reference);
  const near = spanOf(calendarUnit(reference, unit, sign));
  const far = spanOf(calendarUnit(reference, unit, sign * n));
  return near && far ? edtfOf({ first: Math.min(near.first, far.first), last: Math.max(near.last, far.last) }) : isoDay(reference);
}

const rolling = (length: Length, sign: -1 | 1, reference: number): string =>
  sign < 0
    ? edtfOf({ first: addLength(reference, length, -1), last: reference - 1 })
    : edtfOf({ first: reference + 1, last: addLength(reference, length, 1) });

/** Next Friday is the Friday of next week, last Friday the one before today; "coming" is the first one from tomorrow on. */
function otherWeekday(weekday: number, which: "last" | "this" | "next" | "coming", reference: number): string {
  const monday = mondayOf(reference);
  if (which === "this") return isoDay(monday + weekday - 1);
  if (which === "next") return isoDay(monday + 7 + weekday - 1);
  const ahead = ((weekday - weekdayOf(reference) + 6) % 7) + 1;
  return isoDay(which === "coming" ? reference + ahead : reference + (ahead === 7 ? -7 : ahead - 7));
}

/** The side without a year takes it from the other: in "10 August – 12 September 2013" both are of 2013. */
function ranged(from: TimeValue, to: TimeValue, setting: Setting): string | null {
  const settled = (value: TimeValue): boolean => !open(value);
  if (settled(to) && !settled(from)) {
    const end = resolveIn(to, setting);
    const start = resolveIn(from, { ...setting, reference: edge(end, "last"), lean: "past" });
    return start && end ? between(start, end) : null;
  }
  const start = open(from) && setting.lean === "future" ? openStart(from, to, setting) : resolveIn(from, setting);
  const near = edge(start, "first");
  const end = settled(to) ? resolveIn(to, setting) : resolveIn(to, { ...setting, reference: near, lean: "future" });
  return start && end ? (between(start, end) ?? null) : null;
}

/** A coming range may have begun already: "from May to September", said in September. */
function openStart(from: TimeValue, to: TimeValue, setting: Setting): string | null {
  const begun = resolveIn(from, { ...setting, lean: "past" });
  const end = edge(resolveIn(to, { ...setting, reference: edge(begun, "first"), lean: "future" }), "last");
  const running = end !== null && setting.reference !== null && end >= setting.reference;
  return running ? begun : resolveIn(from, setting);
}

const open = (value: TimeValue): boolean =>
  value.kind === "partial" || ((value.kind === "part" || value.kind === "about") && open(value.of));

/** Coming days are told by the month, coming months by the year, coming years by what is open. */
function vague(unit: string, sign: -1 | 1, reference: number): string {
  const year = calendarUnit(reference, "year", 0);
  if (unit === "day" || unit === "week") return calendarUnit(reference, "month", 0);
  if (unit === "month" || unit === "quarter" || unit === "half") return year;
  return sign < 0 ? until(year) : since(year);
}

/** What follows from a value, where there is one. */
const known = <T>(of: T | null, make: (value: T) => string | null): string | null => (of === null ? null : make(of));

function resolveIn(value: TimeValue, setting: Setting): string | null {
  const { reference, lean } = setting;
  const inner = (of: TimeValue): string | null => resolveIn(of, setting);
  switch (value.kind) {
    case "absolute":
      return value.edtf;
    case "partial":
      return known(reference, (day) => partialNear(value, day, value.lean ?? lean, value.lean !== null));
    case "relative":
    case "anchored":
      return known(reference, (day) => calendarUnit(day, value.unit, value.offset));
    case "either":
      return known(reference, (day) => isoDay(lean === "future" ? day + value.days : day - value.days));
    case "weekday":
      return known(reference, (day) => otherWeekday(value.weekday, value.which, day));
    case "count":
      return known(reference, (day) => counted(value, day));
    case "within":
      return known(reference, (day) => edtfOf({ first: day, last: addLength(day, value.length, 1) }));
    case "shifted":
      return shifted(value, setting);
    case "lasting":
      return known(edge(inner(value.from), "first"), (day) => edtfOf(lastingSpan(day, value.length)));
    case "member":
      return known(inner(value.outer), (outer) => memberOf(outer, value.inner, (of) => resolveIn(of, setting)));
    case "nth":
      return known(value.of ? inner(value.of) : nthContext(value.unit, reference), (of) => nthOf(of, value));
    case "part":
      return known(inner(value.of), (of) => partOf(of, value.part, reference));
    case "range":
      return ranged(value.from, value.to, setting);
    case "since":
      return known(inner(value.of), since);
    case "until":
      return known(inner(value.of), until);
    case "after":
      return known(inner(value.of), after);
    case "before":
      return known(inner(value.of), before);
    case "about":
      return known(inner(value.of), about);
    case "fiscal":
      return fiscal(value, setting.country);
    case "vague":
      return known(reference, (day) => vague(value.unit, value.sign, day));
    case "repeating":
    case "length":
      return null;
  }
}

function fiscal(value: Extract<TimeValue, { kind: "fiscal" }>, country: string | null): string {
  const whose = value.country || country || "";
  return value.named === "both" ? fiscalYear(value.year, whose) : fiscalYearNamed(value.year, whose);
}

const lastingSpan = (first: number, length: Length): Span => ({ first, last: addLength(first, length, 1) - 1 });

const nthContext = (unit: string, reference: number | null): string | null =>
  reference === null ? null : calendarUnit(reference, unit === "weekday" || unit === "day" ? "month" : "year", 0);

/**
 * The EDTF value of a time as said. `reference` is the day the text was written (ISO), or for an anchored value the day of what was
 * told last. `lean` is the tense of the clause; without it a day, month or weekday is taken for the nearest, news telling mostly of
 * what has been. `country` (ISO 3166-1) says whose fiscal year is meant where the text does not.
 */
export function resolve(value: TimeValue, reference: string | null, lean: Lean | null, country: string | null = null): string | null {
  const day = reference === null ? null : parseDay(reference);
  return resolveIn(value, { reference: day, lean, country });
}
