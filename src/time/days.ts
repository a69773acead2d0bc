/** Days as whole numbers (1970-01-01 is 0) and the arithmetic of the proleptic Gregorian calendar; no time zones, no clock. */

export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years are counted from March, so that the day leap years add comes last; 400 of them have 146 097 days. */
const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Day number of a calendar day; months and days beyond their range carry over ("month 13" is next January). */
export function dayNumber(year: number, month: number, day: number): number {
  const march = month - 3;
  const whole = year + Math.floor(march / 12);
  const era = Math.floor(whole / ERA_YEARS);
  const inEra = whole - era * ERA_YEARS;
  const inYear = Math.floor((153 * (march - 12 * Math.floor(march / 12)) + 2) / 5) + day - 1;
  return era * ERA_DAYS + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - EPOCH;
}

export function ymd(day: number): Ymd {
  const days = day + EPOCH;
  const era = Math.floor(days / ERA_DAYS);
  const inEra = days - era * ERA_DAYS;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return { year: year + era * ERA_YEARS + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

export const monthLength = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The same day of another month; the 31st becomes the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const from = ymd(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, monthLength(year, month)));
}

/** Monday of an ISO week: week 1 holds the year's first Thursday, that is its 4 January. */
export const isoWeekStart = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);

export const isoWeeksIn = (year: number): number => (isoWeekStart(year + 1, 1) - isoWeekStart(year, 1)) / 7;

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export function isoDay(day: number): string {
  const { year, month, day: date } = ymd(day);
  return `${isoMonth(year, month)}-${pad(date, 2)}`;
}

/** "2024-02-29" → its day number; null where there is no such day. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}
