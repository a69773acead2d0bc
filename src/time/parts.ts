/** The beginning, middle and end of a period, by Samvad's conventions: quarters of a year, thirds of a month, halves of a week. */
import { addMonths, ymd } from "./days.js";
import { edtfOf, lengthOf, spanOf, type Span } from "./edtf.js";
import type { Part } from "./value.js";

/** 2021 → 2021-33; the middle of a year is its two inner quarters. */
const yearPart = (year: string, part: "early" | "mid" | "late"): string =>
  part === "early" ? `${year}-33` : part === "late" ? `${year}-36` : `${year}-34/${year}-35`;

const cut = (span: Span, [from, to]: readonly [number, number]): string =>
  edtfOf({ first: span.first + from, last: Math.min(span.first + to, span.last) });

/** Decades are 4 + 3 + 3 years (the early 1990s are 1990–1993, the mid-1990s 1994–1996). */
const YEARS = { early: [0, 0.34], mid: [0.4, 0.67], late: [0.7, 1] } as const;
const WEEK = { early: [0, 2], mid: [1, 4], late: [3, 6] } as const;
const MONTH = { early: [0, 9], mid: [10, 19], late: [20, 30] } as const;

function ofYears(span: Span, years: number, part: "early" | "mid" | "late"): string {
  const start = ymd(span.first).year;
  const [from, to] = YEARS[part];
  const first = start + Math.round(from * years);
  const last = start + (part === "early" ? Math.ceil(to * years) - 1 : Math.round(to * years) - 1);
  return `${first}/${last}`;
}

/** Thirds of a period of several months: a quarter, a half, a season, a fiscal year by its quarters. */
function ofMonths(span: Span, months: number, part: "early" | "mid" | "late"): string {
  const step = months >= 12 ? 3 : months / 3;
  const at = (offset: number): number => addMonths(span.first, offset);
  if (part === "early") return edtfOf({ first: span.first, last: at(step) - 1 });
  if (part === "late") return edtfOf({ first: at(months - step), last: span.last });
  return edtfOf({ first: at(step), last: at(months - step) - 1 });
}

function third(edtf: string, span: Span, part: "early" | "mid" | "late"): string {
  if (/^\d{4}$/.test(edtf)) return yearPart(edtf, part);
  const days = lengthOf(span);
  if (days <= 2) return edtf;
  if (days <= 7) return cut(span, WEEK[part]);
  if (days <= 31) return cut(span, MONTH[part]);
  const months = Math.round(days / 30.44);
  return months > 12 ? ofYears(span, Math.round(months / 12), part) : ofMonths(span, months, part);
}

/** `later`, `earlier` and `rest` are cut at the day of reference: "later this month". */
export function partOf(edtf: string, part: Part, reference: number | null): string | null {
  const span = spanOf(edtf);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return null;
  if (part === "early" || part === "mid" || part === "late") return third(edtf, span, part);
  if (reference === null || reference < span.first || reference > span.last) return edtf;
  return part === "earlier" ? edtfOf({ first: span.first, last: reference }) : edtfOf({ first: reference, last: span.last });
}
