/** Times counted from what was told last, not from the day of the news: "the next day", "two months later", "उससे पांच महीने पहले". */
import { isoDay } from "../time/days.js";
import { spanOf } from "../time/edtf.js";
import type { Lean, TimeMark, TimeValue } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import { type Dated, meaningOf } from "./dating.js";

function isAnchored(value: TimeValue): boolean {
  if (value.kind === "anchored") return true;
  if (value.kind === "member") return isAnchored(value.outer) || isAnchored(value.inner);
  if (value.kind === "shifted") return value.base !== null && isAnchored(value.base);
  if (value.kind === "range") return isAnchored(value.from) || isAnchored(value.to);
  return "of" in value && value.of !== null && isAnchored(value.of);
}

type Shifted = Extract<TimeValue, { kind: "shifted" }>;
/** The length by which a time is away from one it does not name: "two days later", "four years ago in May". */
const lengthAway = (value: TimeValue): Shifted | null =>
  value.kind === "about"
    ? lengthAway(value.of)
    : value.kind === "member"
      ? lengthAway(value.outer)
      : value.kind === "shifted" && value.base === null && !value.weak
        ? value
        : null;

const isAhead = (value: TimeValue): boolean =>
  (value.kind === "relative" && value.offset > 0) || (value.kind === "member" && isAhead(value.outer));

/** "A year ago, on 9 November": the day is of that year. */
function yearAgo(analysis: Analysis, time: TimeMark, dated: Dated | null): Dated | null {
  const { value } = time;
  const before = analysis.times.find((one) => one.to === time.from)?.value;
  if (value.kind !== "partial" || value.month === null || before?.kind !== "shifted" || before.base !== null) return null;
  const { years, months } = before.length;
  const day = before.sign < 0 && years > 0 && months === 0 ? spanOf(meaningOf(before, dated, "past")) : null;
  return day ? { edtf: isoDay(day.last), basis: "the years ago said before it" } : null;
}

/** "Five months before that", "তার ঠিক তিন মাস পরে": a length counted from a pronoun, at most an adverb away. */
const fromThat = (analysis: Analysis, time: TimeMark): boolean =>
  (analysis.sentence.pack?.fromStory?.test(analysis.sentence.source.slice(time.start, time.end)) ?? false) ||
  analysis.marks.grammar.some(
    (mark) =>
      (mark.meaning.group === "pronoun" && mark.to === time.from && mark.meaning.value === "he") ||
      (mark.meaning.group === "cue" && mark.meaning.value === "thence" && mark.to <= time.from && time.from - mark.to <= 1),
  );

/** "Накануне" that opens what a sentence tells of time is the eve of the news; after another time it is the eve of that. */
const isEveOfNews = (analysis: Analysis, time: TimeMark): boolean =>
  analysis.sentence.pack?.freeOrder === true &&
  time.value.kind === "anchored" &&
  time.value.offset === -1 &&
  analysis.times.every((one) => one.from >= time.from);

function countsFromLast(analysis: Analysis, time: TimeMark, lean: Lean | null): boolean {
  const { value } = time;
  if (isEveOfNews(analysis, time)) return false;
  // "The next day they met", "in May of the following year": what lies ahead of something over is ahead of that, not of the news.
  if (lean === "past" && isAhead(value)) return true;
  if (isAnchored(value)) return true;
  const away = lengthAway(value);
  return away !== null && ((away.sign > 0 && lean !== "future") || fromThat(analysis, time));
}

const MONTH = 28;
const YEAR = 300;
/** What is counted from a month or a year is no surer than that: "two days later", after "last month", is that month too. */
function noFiner(edtf: string | null, than: string): string | null {
  const [a, b] = [spanOf(edtf), spanOf(than)];
  if (!a || !b || edtf === null) return edtf;
  const [width, given] = [a.last - a.first, b.last - b.first];
  if (given >= YEAR && width < YEAR) return than;
  return given >= MONTH - 1 && width < MONTH - 1 ? than : edtf;
}

/** What a time means in its clause; `last` is the time of what was told last. A length with nothing to count from means nothing. */
export function timeTold(analysis: Analysis, time: TimeMark, dated: Dated | null, last: string | null, lean: Lean | null): string | null {
  const ago = yearAgo(analysis, time, dated);
  if (ago || !countsFromLast(analysis, time, lean)) return meaningOf(time.value, ago ?? dated, lean);
  const span = spanOf(last);
  const now = spanOf(dated?.edtf ?? null);
  const away = lengthAway(time.value);
  if (!span || last === null || !Number.isFinite(span.last) || !Number.isFinite(span.first))
    return away?.sign === 1 ? null : meaningOf(time.value, dated, lean);
  const day = (away?.sign ?? 1) < 0 ? span.first : span.last;
  const counted = meaningOf(time.value, { edtf: isoDay(day), basis: "what was told last" }, lean);
  const edtf = time.value.kind === "member" ? counted : noFiner(counted, last);
  // "After five years they met again": where counting leads beyond the news, the length told is that of the pause.
  return away?.sign === 1 && lean !== "future" && now && (spanOf(edtf)?.first ?? -Infinity) > now.last ? null : edtf;
}
