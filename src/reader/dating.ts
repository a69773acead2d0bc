/**
 * Stage 7, dating: when the document was written, as far as its own words bound it, and what its relative times then mean.
 * What is said (a date that came with it, a dateline, a post's stamp) goes before what is inferred.
 */
import { resolve, timesIn, type PartialTime, type TimeMark, type TimeValue } from "../time/index.js";
import { edtfOf, spanOf } from "../time/edtf.js";
import { isoDay, mondayOf, weekdayOf } from "../time/days.js";
import type { Marked } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import type { Tenure } from "../world/registry.js";

export interface Dated {
  readonly edtf: string;
  readonly basis: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

interface Found {
  readonly time: TimeMark;
  readonly marked: Marked;
}

const all = (document: readonly Marked[]): Found[] => document.flatMap((marked) => marked.times.map((time) => ({ time, marked })));
/** A day or longer, or an hour of a day ("on the evening of 19 September"). */
const isDated = ({ time: { kind, value } }: Found): boolean =>
  kind === "date" ||
  kind === "period" ||
  (kind === "time" && (value.kind === "partial" ? value.day !== null : value.kind === "absolute" && DAY.test(value.edtf)));
const quote = ({ time, marked }: Found): string => marked.sentence.source.slice(time.start, time.end);

/** Many years are weighed against the same few times: what is found of one holds for all of them. */
function once<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = find(key)));
    return value;
  };
}

/** The year part of absolute values, however deep they stand. */
const years = once((value: TimeValue): readonly number[] => {
  if (value.kind === "absolute") return [...value.edtf.matchAll(/(?<!\d)(\d{4})(?=-|\/|$|~)/g)].map((match) => Number(match[1]));
  if (value.kind === "fiscal") return [value.named === "both" ? value.year + 1 : value.year];
  if (value.kind === "range") return [...years(value.from), ...years(value.to)];
  if ("of" in value && value.of) return years(value.of);
  if (value.kind === "member") return years(value.outer);
  return [];
});

/** Years of a term that runs for several ("2024-28"): what is signed for it comes before it or at its beginning. */
const isValidity = (value: TimeValue): boolean => {
  const told = value.kind === "fiscal" ? [] : years(value);
  return told.length > 1 && told.at(-1)! - told[0]! >= 2;
};

/** Years told of as past or present: those that a plan or a validity names lie ahead. */
function latestPastYear(found: readonly Found[]): number | null {
  const past = found
    .filter(({ time }) => !isValidity(time.value))
    .filter(({ marked, time }) => !isFuture(marked, time))
    .flatMap(({ time }) => (time.value.kind === "range" ? years(time.value).slice(0, 1) : years(time.value)));
  return past.length > 0 ? Math.max(...past) : null;
}

const AHEAD: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "instruct", "plan", "expect"]);
const hasTense = (verb: VerbGroup, tense: string): boolean =>
  verb.words.some(({ meaning }) => meaning.tense === tense || (meaning.group === "tense" && meaning.value === tense));

/** The verb of a time's clause: the nearest that tells past or future. */
function verbOf({ clauses }: Marked, time: TimeMark): VerbGroup | null {
  const far = (verb: VerbGroup): number => clauses.cost(time.from, verb.from) + 0.02 * Math.abs(time.from - verb.from);
  const near = clauses.verbs.filter(
    (verb) => clauses.cost(time.from, verb.from) < 0.9 && (hasTense(verb, "past") || hasTense(verb, "future")),
  );
  return near.sort((a, b) => far(a) - far(b))[0] ?? null;
}

const tenses = new WeakMap<TimeMark, { readonly future: boolean; readonly past: boolean }>();
function tenseOf(marked: Marked, time: TimeMark): { readonly future: boolean; readonly past: boolean } {
  let told = tenses.get(time);
  if (!told) {
    const future = liesAhead(marked, time);
    tenses.set(time, (told = { future, past: !future && isOver(marked, time) }));
  }
  return told;
}
const isFuture = (marked: Marked, time: TimeMark): boolean => tenseOf(marked, time).future;
const isPast = (marked: Marked, time: TimeMark): boolean => tenseOf(marked, time).past;

/** Told as lying ahead: a deadline, a future verb, what was undertaken, a target or a plan beside it. */
function liesAhead(marked: Marked, time: TimeMark): boolean {
  if (time.bound === "until") return true;
  if (time.value.kind === "since") return false;
  const verb = verbOf(marked, time);
  const final = marked.sentence.pack?.order === "final";
  const undertaken = verb?.words.some(({ meaning }) => meaning.group === "verb" && AHEAD.has(meaning.value)) ?? false;
  if (verb && (hasTense(verb, "future") || (undertaken && (final || time.from >= verb.from)))) return true;
  const { marks } = marked;
  return (
    marks.content.some((mark) => mark.meaning.value === "target" && Math.abs(mark.from - time.from) < 8) ||
    marks.grammar.some((mark) => mark.meaning.group === "cue" && (mark.meaning.value === "scheduled" || mark.meaning.value === "expected") && Math.abs(mark.from - time.from) < 6) // prettier-ignore
  );
}

/** Told as over: a past verb in its clause, and nothing of the future. */
function isOver(marked: Marked, time: TimeMark): boolean {
  const verb = verbOf(marked, time);
  return time.value.kind === "since" || (verb !== null && hasTense(verb, "past"));
}

/** A day of a month, with its hour or without. */
const isDay = ({ kind, value }: TimeMark): boolean =>
  (kind === "date" || kind === "period" || kind === "time") &&
  (value.kind === "partial" ? value.day !== null : value.kind === "absolute" || value.kind === "range");

/** A date in the first words of the body, closed by a dash, bracket or colon: "नई दिल्ली, 21 मार्च (भाषा)", "МОСКВА, 31 мая –". */
function dateline(document: readonly Marked[]): Found | null {
  const first = document.filter(({ sentence }) => sentence.zone !== "boilerplate" && sentence.zone !== "post").slice(0, 4);
  for (const marked of first) {
    const time = marked.times[0];
    if (!time || time.from > 7 || !isDay(time) || marked.clauses.verbs.some((verb) => verb.finite && verb.from < time.from)) continue;
    const after = marked.sentence.source.slice(time.end, time.end + 24);
    const before = marked.sentence.source.slice(marked.sentence.start, time.start);
    if (/^\s*(?:[-–—:।.)]|\(|\/)|^,?\s*\d{0,4}\s*[-–—:(]/u.test(after) && before.split(/\s+/).length <= 5) return { time, marked };
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

/** When each of the officials named, by the office the text gives, was in office. */
const tenuresNamed = once((document: readonly Marked[]): readonly (readonly Tenure[])[] => {
  const known = new Map<string, Tenure[]>();
  for (const { actors } of document)
    for (const actor of actors) {
      const offices = actor.offices.map((one) => one.office);
      const people = actor.candidates.filter(
        (person) => offices.length === 0 || person.tenures.some((one) => offices.includes(one.office)),
      );
      if (people.length === 0 || people.length > 3) continue;
      const held = people.flatMap((person) => person.tenures.filter((one) => offices.length === 0 || offices.includes(one.office)));
      const key = people[0]!.id;
      known.set(key, [...(known.get(key) ?? []), ...held]);
    }
  return [...known.values()];
});

/** How many of the officials named were in office at that time, from -1 (none) to 1 (all). */
function tenureFit(at: string, document: readonly Marked[]): number {
  const known = tenuresNamed(document);
  if (known.length === 0) return 0;
  const fitting = known.filter((tenures) => tenures.some((one) => covers(one, at))).length;
  return (2 * fitting - known.length) / known.length;
}

function covers(tenure: Tenure, at: string): boolean {
  const span = spanOf(at);
  const from = tenure.from === ".." ? -Infinity : (spanOf(tenure.from)?.first ?? -Infinity);
  const to = tenure.to === ".." ? Infinity : (spanOf(tenure.to)?.last ?? Infinity);
  return span !== null && from <= span.last && span.first <= to;
}

/** The years told, by whether the text tells them as over, as ahead, or as neither. */
const yearsTold = once((found: readonly Found[]) => {
  const past = new Set<number>();
  const future = new Set<number>();
  const other = new Set<number>();
  /** "Partners since 2008" may be told at any time after. */
  const beginnings = new Set(found.flatMap(({ time }) => (time.value.kind === "since" ? years(time.value) : [])));
  for (const { marked, time } of found) {
    // A full date that is not told as ahead is over.
    const group = isFuture(marked, time) ? future : isPast(marked, time) || dayOf(time) !== null ? past : other;
    // A span names its end as ahead ("for 2024–2028"), its beginning as its own time.
    const told = years(time.value);
    // What a document is signed for ("the protocol for 2024–28") begins after the signing.
    const term = isValidity(time.value) && marked.marks.content.some((mark) => mark.meaning.group === "instrument");
    if (time.value.kind === "range" && told.length > 1 && dayOf(time) === null) (term ? future : other).add(told[0]!);
    else for (const one of told) group.add(one);
  }
  return { past, future, other, beginnings };
});

/** How well a year agrees with the years told: none told as over may lie after it, none told as ahead before it. */
function yearFit(year: number, found: readonly Found[]): number {
  const { past, future, other, beginnings } = yearsTold(found);
  // A year told whole ("in 2022 trade grew") is over when it is told.
  const whole = found.some(
    ({ marked, time }) => time.value.kind === "absolute" && time.value.edtf === String(year) && !isFuture(marked, time),
  );
  const over = [...past].filter((one) => one > year).length;
  const behind = [...future].filter((one) => one < year).length;
  const latest = Math.max(...[...past, ...other].filter((one) => one <= year && !beginnings.has(one)));
  const next = Math.min(...future);
  const far = Number.isFinite(latest) ? Math.max(0, year - latest - 1) : 0;
  const early = Number.isFinite(next) ? Math.max(0, next - year - 6) : 0;
  return (
    (whole ? -0.5 : 0) -
    3 * over -
    2 * behind -
    0.7 * [...other].filter((one) => one > year).length -
    0.4 * Math.min(far, 8) -
    0.05 * Math.min(early, 10)
  );
}

/** The first days of the months and days told with their year as over, and the last of those told as ahead. */
const monthsTold = once((found: readonly Found[]) => {
  const months = found.flatMap(({ time, marked }) => {
    const span = time.value.kind === "absolute" && /^\d{4}-(?:0\d|1[0-2])/.test(time.value.edtf) ? spanOf(time.value.edtf) : null;
    return span ? [{ span, past: isPast(marked, time), future: isFuture(marked, time) }] : [];
  });
  return {
    over: Math.max(...months.filter(({ past }) => past).map(({ span }) => span.first)),
    ahead: Math.min(...months.filter(({ future }) => future).map(({ span }) => span.last)),
  };
});

/** How well a day agrees with the months told: none that is over lies after it, none that is ahead before it. */
function monthFit(day: { readonly first: number; readonly last: number }, found: readonly Found[]): number {
  const { over, ahead } = monthsTold(found);
  return (over > day.last ? -2 : 0) - (ahead < day.first ? 1 : 0);
}

/** A day and month without a year: the year in which weekdays, the years told and the officials' tenures agree best. */
function withYear(value: TimeValue, found: readonly Found[], document: readonly Marked[]): { edtf: string; score: number } | null {
  const told = [...new Set(found.flatMap(({ time }) => years(time.value)))];
  const began = tenuresNamed(document).flatMap((tenures) => tenures.map((one) => Number(one.from.slice(0, 4)) || -Infinity));
  const tenures = told.length > 0 ? [] : document.flatMap(({ actors }) => actors.flatMap(({ candidates }) => candidates.flatMap((person) => person.tenures))); // prettier-ignore
  const from = told.length > 0 ? Math.min(...told) : Math.min(...tenures.map((one) => Number(one.from.slice(0, 4)) || Infinity));
  // A text that tells only of old years may be of any year in which its officials were in office.
  const to = told.length > 0 ? Math.max(...told.map((year) => year + 2), ...began.map((year) => year + 1)) : Math.max(...tenures.map((one) => Number(one.to.slice(0, 4)) || -Infinity)); // prettier-ignore
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const weekday = weekdays(found);
  const dates = weekdayDates(found).filter((one) => value.kind === "partial" && one.day === value.day && one.month === value.month);
  const options = Array.from({ length: Math.min(120, to - from + 1) }, (_, i) => to - i).map((year) => {
    const edtf = resolve(value, `${year}-07-01`, null);
    const span = spanOf(edtf ? edtf.replace(/\d{4}/g, String(year)) : null);
    if (!span) return null;
    const late = year > Math.max(...told, ...began) ? -0.1 : 0;
    const own = dates.length === 0 ? 0 : dates.every((date) => fitsYear(date, year)) ? 3 : -3;
    return {
      edtf: edtfOf(span),
      score: own + late + monthFit(span, found) + weekdayFit(span, weekday) + fitOf(year, found, document, edtfOf(span)),
    };
  });
  return options.filter((option) => option !== null).sort((a, b) => b.score - a.score)[0] ?? null;
}

const fitOf = (year: number, found: readonly Found[], document: readonly Marked[], at = String(year)): number =>
  yearFit(year, found) + 2 * tenureFit(at, document) + termFit(year, found);

/** A programme for several years is most often signed in the year before its first. */
const termFit = (year: number, found: readonly Found[]): number =>
  found.some(
    ({ time, marked }) =>
      isValidity(time.value) &&
      years(time.value)[0] === year + 1 &&
      marked.marks.content.some((mark) => mark.meaning.group === "instrument"),
  )
    ? 0.5
    : 0;

interface Candidate extends Dated {
  readonly score: number;
}

/** The last day of an absolute time: "5 October 2023", "12–13 March 2025". */
function dayOf({ value }: TimeMark): string | null {
  if (value.kind === "range") return value.to.kind === "absolute" && DAY.test(value.to.edtf) ? value.to.edtf : null;
  return value.kind === "absolute" && DAY.test(value.edtf) ? value.edtf : null;
}

/** The latest day told with its year, and how well that year agrees with the rest. */
function latestDay(found: readonly Found[], document: readonly Marked[]): Candidate | null {
  const days = found
    .filter(({ marked, time }) => dayOf(time) !== null && !isFuture(marked, time) && marked.sentence.zone !== "boilerplate")
    .map((one) => ({ one, day: dayOf(one.time)! }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const latest = days[0];
  if (!latest) return null;
  const year = Number(latest.day.slice(0, 4));
  const weekday = weekdayDates(found).some((date) => !fitsYear(date, year)) ? -1.5 : 0;
  const score = fitOf(year, found, document) + weekday + 2;
  return { edtf: latest.day, basis: `latest day told, "${quote(latest.one)}"`, score };
}

/** The weekday a time names, alone or as part of a week. */
function weekdayIn(value: TimeValue): number | null {
  if (value.kind === "partial" || value.kind === "weekday") return value.weekday;
  return value.kind === "member" ? weekdayIn(value.inner) : null;
}

/** "Thursday, 10 July", "last week on Thursday, 10 July": a date with its weekday fits one year in five or six. */
function weekdayDates(found: readonly Found[]): PartialTime[] {
  return found.flatMap(({ time }, i) => {
    const { value } = time;
    if (value.kind !== "partial" || value.day === null || value.month === null) return [];
    if (value.weekday !== null) return [value];
    const beside = besides(found, i)[0];
    const weekday = beside ? weekdayIn(beside.time.value) : null;
    return weekday === null ? [] : [{ ...value, weekday }];
  });
}
function fitsYear(date: PartialTime, year: number): boolean {
  const edtf = resolve({ ...date, weekday: null }, `${year}-07-01`, null);
  const span = spanOf(edtf ? edtf.replace(/\d{4}/g, String(year)) : null);
  return span !== null && date.weekday !== null && within(span, date.weekday);
}

/** The first day and month told without a year, in the year that fits best. */
function firstDay(found: readonly Found[], document: readonly Marked[]): Candidate | null {
  const partial = found.find(
    ({ time }) =>
      dayOf(time) === null &&
      (time.value.kind === "range" || (time.value.kind === "partial" && time.value.day !== null && time.value.month !== null)),
  );
  const best = partial ? withYear(partial.time.value, found, document) : null;
  if (!partial || !best) return null;
  const basis = `"${quote(partial)}" with the weekdays and years told`;
  return { edtf: weekdayWithin(best.edtf, found), basis, score: best.score };
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

/** "Yesterday, 29 May" in one mark: how many days the word that opens it lies from the day of writing. */
function daysAway({ time, marked }: Found): number | null {
  const { pack, source, tokens } = marked.sentence;
  if (!pack || time.to - time.from < 3) return null;
  const value = timesIn(source, tokens.slice(time.from, time.from + 1), pack.language)[0]?.value;
  // "Накануне, 3 июня", where nothing was told before, is the eve of the news.
  const isEve = pack.freeOrder === true && time.from === 0 && value?.kind === "anchored";
  return (value?.kind === "relative" || isEve) && value.unit === "day" ? value.offset : null;
}

/** "Last week, on Thursday, 10 July": a date that closes a mark counted in weeks. */
const weeksAway = (date: Found, before: Found | undefined): number | null =>
  before?.marked === date.marked &&
  before.time.to === date.time.from &&
  before.time.value.kind === "member" &&
  before.time.value.outer.kind === "relative" &&
  before.time.value.outer.unit === "week"
    ? before.time.value.outer.offset
    : null;

/** At most a word stands between them: "last Saturday, that is 5 April". */
const touches = (a: TimeMark, b: TimeMark): boolean => b.from >= a.to && b.from - a.to <= 1;
const besides = (found: readonly Found[], i: number): readonly Found[] =>
  [found[i - 1], found[i + 1]].filter((other): other is Found => other?.marked === found[i]!.marked && (touches(other.time, found[i]!.time) || touches(found[i]!.time, other.time))); // prettier-ignore

/** "Last Saturday, 5 April": written in the week after it, and not on the next day, which would have said "yesterday". */
function weekAfter(found: readonly Found[], i: number, day: number): string | null {
  const last = besides(found, i).some(({ time }) => time.value.kind === "weekday" && time.value.which === "last");
  return last ? edtfOf({ first: day + 2, last: day + 7 }) : null;
}

/** A date told beside a word counted from the day of writing ("yesterday, 29 May") tells that day. */
function countedFrom(found: readonly Found[], document: readonly Marked[]): Dated | null {
  for (const [i, one] of found.entries()) {
    if (one.marked.sentence.zone !== "body" && one.marked.sentence.zone !== "headline") continue;
    const days = daysAway(one);
    const weeks = days === null ? weeksAway(one, found[i - 1]) : null;
    if (days === null && weeks === null && besides(found, i).length === 0) continue;
    const day = spanOf(dayOf(one.time) ?? withYear(one.time.value, found, document)?.edtf ?? null);
    if (!day || day.first !== day.last) continue;
    const after = days === null && weeks === null ? weekAfter(found, i, day.first) : null;
    if (after) return { edtf: after, basis: `"${quote(one)}"` };
    if (days === null && weeks === null) continue;
    const monday = mondayOf(day.first) - 7 * (weeks ?? 0);
    const edtf = days === null ? edtfOf({ first: monday, last: monday + 6 }) : isoDay(day.first - days);
    return { edtf, basis: `"${quote(one)}"` };
  }
  return null;
}

/** A post is quoted on its own day or soon after: news of "Tuesday" that quotes a post of Monday is Tuesday's. */
function soonAfter(stamp: string, found: readonly Found[]): string {
  const day = spanOf(stamp)!.last;
  const lead = found.find(({ time, marked }) => weekdayIn(time.value) !== null && marked.sentence.zone === "body");
  const weekday = lead && !isFuture(lead.marked, lead.time) ? weekdayIn(lead.time.value)! : weekdayOf(day);
  const later = (weekday - weekdayOf(day) + 7) % 7;
  return later <= 2 ? isoDay(day + later) : stamp;
}

export function dateOf(document: readonly Marked[], published: string | null): Dated | null {
  if (published) return { edtf: published, basis: "the date that came with the document" };
  const found = all(document).filter(isDated);
  const line = dateline(document);
  if (line) {
    const edtf = line.time.value.kind === "absolute" ? line.time.value.edtf : (withYear(line.time.value, found, document)?.edtf ?? null);
    if (edtf) return { edtf, basis: `dateline "${quote(line)}"` };
  }
  const stamps = found.filter(
    ({ marked, time }) => marked.sentence.zone === "post" && time.value.kind === "absolute" && DAY.test(time.value.edtf),
  );
  const stamp = stamps.at(-1);
  if (stamp?.time.value.kind === "absolute")
    return { edtf: soonAfter(stamp.time.value.edtf, found), basis: `date of the quoted post "${quote(stamp)}"` };
  const counted = countedFrom(found, document);
  if (counted) return counted;
  const told = latestDay(found, document);
  const first = firstDay(found, document);
  const best = told && first ? (first.score > told.score ? first : told) : (told ?? first);
  if (best) return { edtf: best.edtf, basis: best.basis };
  const pastYear = latestPastYear(found);
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

/** Halves of a year are told by their months, which every reader of EDTF knows. */
const inMonths = (edtf: string | null): string | null => edtf?.replace(/^(\d{4})-4([01])$/, (_, year: string, half: string) => (half === "0" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`)) ?? null; // prettier-ignore

/** What a time of the text means, given when it was written. */
export const meaningOf = (value: TimeValue, dated: Dated | null, lean: "past" | "future" | null): string | null =>
  inMonths(meant(value, dated, lean));

function meant(value: TimeValue, dated: Dated | null, lean: "past" | "future" | null): string | null {
  if (value.kind === "absolute") return value.edtf;
  // "At the end of October", "mid-May" is told as the month.
  const whole = value.kind === "part" ? meaningOf(value.of, dated, lean) : null;
  if (whole !== null && /^\d{4}-(?:0\d|1[0-2])$/.test(whole)) return whole;
  const span = spanOf(dated?.edtf ?? null);
  if (!span || !Number.isFinite(span.last)) return resolve(value, null, lean);
  // Written within a week: what is over is counted from its beginning.
  if (span.last - span.first <= 8) return resolve(value, isoDay(lean === "past" ? span.first : span.last), lean);
  return yearSuffices(value) ? resolve(value, isoDay(span.last), lean) : null;
}

/** What a time means as a deadline: "by 2030" is 2030, "within ten years" the year they end in. */
export function deadlineOf(value: TimeValue, dated: Dated | null, lean: "past" | "future" = "future"): string | null {
  if (value.kind === "until" || value.kind === "since") return meaningOf(value.of, dated, "future");
  const edtf = meaningOf(value, dated, lean);
  const ahead = value.kind === "within" || (value.kind === "count" && value.sign === 1 && value.length.years > 1);
  if (!ahead || edtf === null) return edtf;
  const end = edtf.split("/").at(-1) ?? edtf;
  return value.length.years > 0 ? end.slice(0, 4) : value.length.months > 0 ? end.slice(0, 7) : edtf;
}
