/**
 * What a text says of a time, before it is known when the text was written. Plain frozen values: a document is marked first and
 * dated afterwards, then every value is resolved against its date.
 */
import type { CalendarUnit } from "./edtf.js";

export type Lean = "past" | "future";
export type Part = "early" | "mid" | "late" | "later" | "earlier" | "rest";

/** A length of time; parts may be fractions ("two and a half years"). */
export interface Length {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** A date with parts left out: "25 December", "Monday", "the 13th", "in May", "in the third quarter". */
export interface PartialTime {
  readonly kind: "partial";
  /** 1–12, or a code of EDTF: 21–24 seasons, 33–36 quarters, 40–41 halves. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 = Monday. */
  readonly weekday: number | null;
  /** Said in the text: "last 23 September", "next 12 May". */
  readonly lean: Lean | null;
}

export type TimeValue =
  | { readonly kind: "absolute"; readonly edtf: string }
  | PartialTime
  /** A calendar unit, counted from the reference's own: yesterday, this week, next month. */
  | { readonly kind: "relative"; readonly unit: CalendarUnit; readonly offset: number }
  /** So many days away, before or after as the verb tells: कल, परसों. */
  | { readonly kind: "either"; readonly days: number }
  /** The weekday of another week: last Friday, next Monday, the coming Thursday. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: "last" | "this" | "next" | "coming" }
  /** The last or next so many units; `unit` is the one they were told in. */
  | { readonly kind: "count"; readonly length: Length; readonly sign: -1 | 1; readonly unit: CalendarUnit | null }
  /** From now to the end of a length: within ten years. */
  | { readonly kind: "within"; readonly length: Length }
  /** A length away from another time (`base`) or from the reference: three days ago. `weak`: "in ten years", which in a clause of the past is a length. */
  | { readonly kind: "shifted"; readonly length: Length; readonly sign: -1 | 1; readonly base: TimeValue | null; readonly weak?: boolean }
  /** So many days, months … from a beginning. */
  | { readonly kind: "lasting"; readonly length: Length; readonly from: TimeValue }
  /** December of last year, Friday of next week, the 20th of next month. */
  | { readonly kind: "member"; readonly outer: TimeValue; readonly inner: TimeValue }
  /** The second Monday of a month, the last four months of a year; `n` counts from the end when negative. */
  | {
      readonly kind: "nth";
      readonly n: number;
      readonly count: number;
      readonly unit: CalendarUnit | "weekday";
      readonly weekday: number;
      readonly of: TimeValue | null;
    }
  | { readonly kind: "part"; readonly part: Part; readonly of: TimeValue }
  | { readonly kind: "range"; readonly from: TimeValue; readonly to: TimeValue }
  | { readonly kind: "since" | "until" | "after" | "before" | "about"; readonly of: TimeValue }
  /** The fiscal year "2023-24" (year 2023, named by both) or "FY24" (year 2024, named by its end); whose, where the word tells. */
  | { readonly kind: "fiscal"; readonly year: number; readonly named: "both" | "end"; readonly country: string }
  /** Counted from what was told last, not from the day of writing: the day before, накануне, পরদিন. */
  | { readonly kind: "anchored"; readonly unit: CalendarUnit; readonly offset: number }
  /** "In the coming months", "in recent years". */
  | { readonly kind: "vague"; readonly unit: CalendarUnit; readonly sign: -1 | 1 }
  /** Every Monday, each year. */
  | { readonly kind: "repeating"; readonly unit: CalendarUnit }
  /** A length alone: it names no day. */
  | { readonly kind: "length"; readonly length: Length };

export type TimeKind = "date" | "period" | "time" | "duration" | "set";

export interface TimeMark {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  /** Offsets into the text, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly kind: TimeKind;
  readonly value: TimeValue;
  /** ISO 8601, where a length is told ("the last two weeks" has both). */
  readonly duration?: string | undefined;
  /** A weak word that may open the time to one side: Hindi से after a date is "from" or "than", तक "until" or "by". */
  readonly bound?: "since" | "until" | undefined;
}

/** The same words with another value; field by field, so that all marks have one shape. */
export const revalued = ({ from, to, start, end, kind, duration, bound }: TimeMark, value: TimeValue): TimeMark => ({ from, to, start, end, kind, value, duration, bound }); // prettier-ignore

const NO_LENGTH: Length = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

export const lengthOf = (parts: Partial<Length>): Length => ({ ...NO_LENGTH, ...parts });

export const addLengths = (a: Length, b: Length): Length =>
  lengthOf({
    years: a.years + b.years,
    months: a.months + b.months,
    weeks: a.weeks + b.weeks,
    days: a.days + b.days,
    hours: a.hours + b.hours,
    minutes: a.minutes + b.minutes,
    seconds: a.seconds + b.seconds,
  });

const UNITS: Readonly<Record<string, (n: number) => Partial<Length>>> = {
  second: (seconds) => ({ seconds }),
  minute: (minutes) => ({ minutes }),
  hour: (hours) => ({ hours }),
  day: (days) => ({ days }),
  night: (days) => ({ days }),
  week: (weeks) => ({ weeks }),
  weekend: (n) => ({ days: 2 * n }),
  fortnight: (n) => ({ days: 14 * n }),
  month: (months) => ({ months }),
  quarter: (n) => ({ months: 3 * n }),
  half: (n) => ({ months: 6 * n }),
  year: (years) => ({ years }),
  decade: (n) => ({ years: 10 * n }),
  century: (n) => ({ years: 100 * n }),
};

/** (2.5, "year") → two and a half years; half a day is told in hours, half a month in days of the calendar's mean. */
export const lengthOfUnit = (n: number, unit: string): Length => lengthOf(UNITS[unit]?.(n) ?? {});

const piece = (n: number, letter: string): string => (n === 0 ? "" : `${Number(n.toFixed(4))}${letter}`);

/** ISO 8601: { years: 1, days: 2 } → "P1Y2D". */
export function isoLength(length: Length): string {
  const date = piece(length.years, "Y") + piece(length.months, "M") + piece(length.weeks, "W") + piece(length.days, "D");
  const time = piece(length.hours, "H") + piece(length.minutes, "M") + piece(length.seconds, "S");
  return `P${date}${time === "" ? "" : `T${time}`}` === "P" ? "PT0S" : `P${date}${time === "" ? "" : `T${time}`}`;
}

export const absolute = (edtf: string): TimeValue => ({ kind: "absolute", edtf });
export const relative = (unit: CalendarUnit, offset: number): TimeValue => ({ kind: "relative", unit, offset });
export const partial = (parts: Partial<Omit<PartialTime, "kind">>): PartialTime => ({
  kind: "partial",
  month: null,
  day: null,
  weekday: null,
  lean: null,
  ...parts,
});
