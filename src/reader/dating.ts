/**
 * Stage 7, dating: when the document was written, as far as its own words bound it, and what its relative times then mean.
 * What is said (a date that came with it, a dateline, a post's stamp) goes before what is inferred.
 */
import { resolve, type TimeMark, type TimeValue } from "../time/index.js";
import { edtfOf, spanOf } from "../time/edtf.js";
import { isoDay, weekdayOf } from "../time/days.js";
import type { Marked } from "./analysis.js";

export interface Dated {
  readonly edtf: string;
  readonly basis: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR_OF = /^(\d{4})/;

interface Found {
  readonly time: TimeMark;
  readonly marked: Marked;
}

const all = (document: readonly Marked[]): Found[] => document.flatMap((marked) => marked.times.map((time) => ({ time, marked })));
const quote = ({ time, marked }: Found): string => marked.sentence.source.slice(time.start, time.end);

/** The year part of absolute values, however deep they stand. */
function years(value: TimeValue): number[] {
  if (value.kind === "absolute") return [...value.edtf.matchAll(/(?<!\d)(\d{4})(?=-|\/|$|~)/g)].map((match) => Number(match[1]));
  if (value.kind === "fiscal") return [value.named === "both" ? value.year + 1 : value.year];
  if (value.kind === "range") return [...years(value.from), ...years(value.to)];
  if ("of" in value && value.of) return years(value.of);
  if (value.kind === "member") return years(value.outer);
  return [];
}

/** Years told of as past or present: those that a plan or a validity names lie ahead. */
function latestPastYear(found: readonly Found[]): number | null {
  const past = found
    .filter(({ marked, time }) => !isFuture(marked, time))
    .flatMap(({ time }) => (time.value.kind === "range" ? years(time.value).slice(0, 1) : years(time.value)));
  return past.length > 0 ? Math.max(...past) : null;
}

function isFuture(marked: Marked, time: TimeMark): boolean {
  return marked.clauses.verbs.some((verb) => verb.words.some((word) => word.meaning.tense === "future" || (word.meaning.group === "tense" && word.meaning.value === "future")) && marked.clauses.cost(time.from, verb.from) < 0.9)
    || marked.marks.content.some((mark) => mark.meaning.value === "target" && Math.abs(mark.from - time.from) < 8)
    || marked.marks.grammar.some((mark) => mark.meaning.group === "cue" && (mark.meaning.value === "scheduled" || mark.meaning.value === "expected") && Math.abs(mark.from - time.from) < 6); // prettier-ignore
}

/** A date in the first words of the body, closed by a dash, bracket or colon: "नई दिल्ली, 21 मार्च (भाषा)", "МОСКВА, 31 мая –". */
function dateline(document: readonly Marked[]): Found | null {
  const first = document.filter(({ sentence }) => sentence.zone !== "boilerplate" && sentence.zone !== "post").slice(0, 4);
  for (const marked of first) {
    const time = marked.times[0];
    if (!time || time.from > 7 || (time.kind !== "date" && time.kind !== "period")) continue;
    const after = marked.sentence.source.slice(time.end, time.end + 24);
    const before = marked.sentence.source.slice(marked.sentence.start, time.start);
    if (/^\s*(?:[-–—:।.]|\(|\/)|^,?\s*\d{0,4}\s*[-–—:(]/u.test(after) && before.split(/\s+/).length <= 5) return { time, marked };
    if (marked.sentence.zone === "headline" && time.to - time.from >= marked.sentence.tokens.length - 3) return { time, marked };
  }
  return null;
}

/** Weekdays that the text gives beside a day of the month, or alone as the day of its news. */
function weekdays(found: readonly Found[]): number[] {
  return found.flatMap(({ time }) => (time.value.kind === "partial" && time.value.weekday !== null ? [time.value.weekday] : []));
}

/** How well the weekdays told agree with days around a date: news names its own day, or the one or two before. */
function weekdayFit(span: { first: number; last: number }, told: readonly number[]): number {
  if (told.length === 0) return 0;
  if (span.last > span.first) return told.some((weekday) => within(span, weekday)) ? 0.5 : -0.5;
  const first = told[0]!;
  const back = (weekdayOf(span.first) - first + 7) % 7;
  return back === 0 ? 1.5 : back === 1 ? 1.1 : back === 2 ? 0.4 : 0;
}
function within(span: { first: number; last: number }, weekday: number): boolean {
  for (let day = span.first; day <= Math.min(span.last, span.first + 6); day++) if (weekdayOf(day) === weekday) return true;
  return false;
}

/** A day and month without a year: the year in which weekdays and the years told agree best. */
function withYear(value: TimeValue, found: readonly Found[]): string | null {
  const latest = latestPastYear(found);
  const ahead = Math.min(...found.flatMap(({ time }) => years(time.value)).filter((year) => latest !== null && year > latest));
  if (latest === null && !Number.isFinite(ahead)) return null;
  const base = latest ?? ahead;
  const told = weekdays(found);
  const options = [base - 1, base, base + 1, base + 2].map((year) => {
    const edtf = resolve(value, `${year}-07-01`, null);
    const span = spanOf(edtf ? edtf.replace(/\d{4}/g, String(year)) : null);
    if (!span) return null;
    const own = value.kind === "partial" && value.weekday !== null ? (within(span, value.weekday) ? 3 : -3) : 0;
    const near = Number.isFinite(ahead) ? (year === ahead - 1 ? 0.6 : year >= ahead ? -1 : 0) : 0;
    const late = year < base ? -1.2 : -0.4 * (year - base);
    return { edtf: edtfOf(span), score: own + weekdayFit(span, told) + near + late };
  });
  return options.filter((option) => option !== null).sort((a, b) => b.score - a.score)[0]?.edtf ?? null;
}

/** A weekday told alone inside a range of days ("25 to 29 December", "on Wednesday") gives the day. */
function weekdayWithin(edtf: string, found: readonly Found[]): string {
  const span = spanOf(edtf);
  if (!span || span.first === span.last || span.last - span.first > 6) return edtf;
  for (const weekday of weekdays(found)) {
    for (let day = span.first; day <= span.last; day++) if (weekdayOf(day) === weekday) return edtfOf({ first: day, last: span.last });
  }
  return edtf;
}

export function dateOf(document: readonly Marked[], published: string | null): Dated | null {
  if (published) return { edtf: published, basis: "the date that came with the document" };
  const found = all(document).filter(({ time }) => time.kind === "date" || time.kind === "period");
  const line = dateline(document);
  if (line) {
    const edtf = line.time.value.kind === "absolute" ? line.time.value.edtf : withYear(line.time.value, found);
    if (edtf) return { edtf, basis: `dateline "${quote(line)}"` };
  }
  const stamps = found.filter(
    ({ marked, time }) => marked.sentence.zone === "post" && time.value.kind === "absolute" && DAY.test(time.value.edtf),
  );
  const stamp = stamps.at(-1);
  if (stamp?.time.value.kind === "absolute") return { edtf: stamp.time.value.edtf, basis: `date of the quoted post "${quote(stamp)}"` };
  const days = found.filter(
    ({ marked, time }) =>
      time.value.kind === "absolute" && DAY.test(time.value.edtf) && !isFuture(marked, time) && marked.sentence.zone !== "boilerplate",
  );
  const latest = days.sort((a, b) => ((a.time.value as { edtf: string }).edtf < (b.time.value as { edtf: string }).edtf ? 1 : -1))[0];
  const pastYear = latestPastYear(found);
  const dayYear = latest?.time.value.kind === "absolute" ? Number(latest.time.value.edtf.slice(0, 4)) : null;
  if (latest?.time.value.kind === "absolute" && (pastYear === null || dayYear! >= pastYear))
    return { edtf: latest.time.value.edtf, basis: `latest day told, "${quote(latest)}"` };
  const partial = found.find(
    ({ time }) => time.value.kind === "range" || (time.value.kind === "partial" && time.value.day !== null && time.value.month !== null),
  );
  if (partial) {
    const edtf = withYear(partial.time.value, found);
    if (edtf) return { edtf: weekdayWithin(edtf, found), basis: `"${quote(partial)}" with the weekdays and years told` };
  }
  if (pastYear !== null) return { edtf: String(pastYear), basis: `latest year told of as past` };
  return null;
}

const YEARLY = new Set(["fiscal", "absolute"]);
/** Whether a value can be told from the year of writing alone. */
function yearSuffices(value: TimeValue): boolean {
  if (YEARLY.has(value.kind)) return true;
  if (value.kind === "relative") return value.unit === "year" || value.unit === "decade" || value.unit === "century";
  if (value.kind === "member") return yearSuffices(value.outer);
  if (value.kind === "part") return yearSuffices(value.of);
  return false;
}

/** What a time of the text means, given when it was written. */
export function meaningOf(value: TimeValue, dated: Dated | null, lean: "past" | "future" | null): string | null {
  if (value.kind === "absolute") return value.edtf;
  // "At the end of October", "mid-May" is told as the month.
  const whole = value.kind === "part" ? meaningOf(value.of, dated, lean) : null;
  if (whole !== null && /^\d{4}-(?:0\d|1[0-2])$/.test(whole)) return whole;
  const span = spanOf(dated?.edtf ?? null);
  if (!span || !Number.isFinite(span.last)) return resolve(value, null, lean);
  if (span.last - span.first <= 8) return resolve(value, isoDay(span.last), lean);
  return yearSuffices(value) ? resolve(value, isoDay(span.last), lean) : null;
}

/** What a time means as a deadline: "by 2030" is 2030, "within ten years" the year they end in. */
export function deadlineOf(value: TimeValue, dated: Dated | null, lean: "past" | "future" = "future"): string | null {
  if (value.kind === "until") return meaningOf(value.of, dated, "future");
  const edtf = meaningOf(value, dated, lean);
  if (value.kind !== "within" || edtf === null) return edtf;
  const end = edtf.split("/").at(-1) ?? edtf;
  return value.length.years > 0 ? end.slice(0, 4) : value.length.months > 0 ? end.slice(0, 7) : edtf;
}
