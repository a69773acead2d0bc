/**
 * The year of a story told in months: after "in February last year" or "then came 2023" a bare "in September" is the September that
 * followed, not that of the news. It holds from a time to the next of the same sentence, and over to the sentence right after it.
 */
import { spanOf } from "../time/edtf.js";
import { dayNumber, isoDay, isoMonth, weekdayOf, ymd } from "../time/days.js";
import { absolute, revalued, type TimeMark, type TimeValue } from "../time/value.js";
import { type Analysis, analysisOf } from "./analysis.js";
import { meaningOf, type Dated } from "./dating.js";

interface Told {
  readonly year: number;
  /** Month of the time told, or null where it was a whole year. */
  readonly month: number | null;
  readonly sentence: number;
}

/** Whether a time names its year, or counts it from the news ("last year"). */
function namesYear(value: TimeValue): boolean {
  if (value.kind === "absolute") return true;
  if (value.kind === "relative") return value.unit === "year" && value.offset !== 0;
  if (value.kind === "member") return namesYear(value.outer) || namesYear(value.inner);
  return value.kind === "part" || value.kind === "about" ? namesYear(value.of) : false;
}

/** A month without its year, and the day in it where it has one: "in September", "13 October". */
function bareMonth(value: TimeValue): { readonly month: number; readonly day: number | null } | null {
  if (value.kind === "partial" && value.month !== null && value.month <= 12 && value.weekday === null && value.lean === null)
    return { month: value.month, day: value.day };
  // "That October": the one of the story.
  if (value.kind === "member" && value.outer.kind === "anchored" && value.outer.unit === "year") return bareMonth(value.inner);
  return null;
}

const edtfOfMonth = (year: number, { month, day }: { readonly month: number; readonly day: number | null }): string =>
  day === null ? isoMonth(year, month) : isoDay(dayNumber(year, month, day));

/** "उसी अक्टूबर", that October: the story goes on past a sentence without a time. */
const pointsBack = ({ marks, times }: Analysis): boolean =>
  marks.grammar.some((mark) => mark.meaning.value === "that" && mark.meaning.group === "referent" && times.some((time) => time.from === mark.to || time.from === mark.from)); // prettier-ignore

/** Whether the verb that follows a time, or the last before it, is of the future. */
function isFuture({ clauses }: Analysis, time: TimeMark): boolean {
  const verb = clauses.verbs.find((one) => one.finite && one.from >= time.to) ?? clauses.verbs.findLast((one) => one.finite);
  return verb?.words.some((word) => word.meaning.tense === "future" || word.meaning.value === "future") ?? false;
}

/** Sums and percentages date themselves, not a story. */
const isStatistical = (analysis: Analysis): boolean => analysis.quantities.some((one) => one.kind === "money" || one.kind === "percent");

export class StoryYear {
  private last: Told | null = null;
  /** The day told last, where it lies ahead, and in which sentence; few ask for it, so that it is counted only then. */
  private ahead: { readonly day: () => number | null; readonly sentence: number } | null = null;

  constructor(private readonly dated: Dated | null) {}

  /** The sentence with its bare months in the year of the story. */
  in(analysis: Analysis): Analysis {
    const now = spanOf(this.dated?.edtf ?? null);
    // Russian news names the year of a story's month, unless it is the latest such month.
    if (analysis.sentence.pack?.freeOrder) return analysis;
    if (!now || !Number.isFinite(now.last) || analysis.sentence.zone === "headline") return analysis;
    const reach = pointsBack(analysis) ? 3 : 1;
    if (this.last && analysis.sentence.index - this.last.sentence > reach) this.last = null;
    const year = ymd(now.last).year;
    const times = analysis.times.map((time) => this.following(this.placed(time, analysis, year), analysis, now.last));
    if (isStatistical(analysis)) this.last = null;
    return times.some((time, i) => time !== analysis.times[i]) ? analysisOf(analysis, analysis.mentions, analysis.spots, times) : analysis;
  }

  private placed(time: TimeMark, analysis: Analysis, now: number): TimeMark {
    if (time.kind === "duration" || time.kind === "set") return time;
    const month = bareMonth(time.value);
    if (month && this.last && this.last.year !== now && this.agrees(analysis, time, now)) {
      const { year, month: before } = this.last;
      const same = time.value.kind === "member";
      const then = !same && before !== null && month.month < before ? year + 1 : year;
      if (then > now && year < now) return time;
      // "Last August … in July, when they met": what is over does not lie beyond the news.
      const over = this.dated !== null && then === now && year < now;
      if (over && (spanOf(edtfOfMonth(then, month))?.first ?? 0) > (spanOf(this.dated!.edtf)?.last ?? Infinity)) return time;
      this.last = { year: then, month: month.month, sentence: analysis.sentence.index };
      return revalued(time, absolute(edtfOfMonth(then, month)));
    }
    if (!month) this.keep(time, analysis);
    return time;
  }

  /** "On Monday in Oslo, on Tuesday in Copenhagen": the days of a plan follow one another. */
  private following(time: TimeMark, analysis: Analysis, now: number): TimeMark {
    if (time.kind === "duration" || time.kind === "set") return time;
    const { value } = time;
    const bare = value.kind === "partial" && value.weekday !== null && value.day === null && value.month === null && value.lean === null;
    const before = bare && this.ahead && analysis.sentence.index - this.ahead.sentence <= 1 ? this.ahead.day() : null;
    const told = bare && before !== null ? before + ((value.weekday - weekdayOf(before) + 7) % 7) : null;
    const ahead = (): number | null => {
      const day = told ?? this.dayOf(time, analysis);
      return day !== null && day > now ? day : null;
    };
    this.ahead = { day: ahead, sentence: analysis.sentence.index };
    return told !== null && isFuture(analysis, time) ? revalued(time, absolute(isoDay(told))) : time;
  }

  /** The day a time tells, where it is one. */
  private dayOf(time: TimeMark, analysis: Analysis): number | null {
    const span = spanOf(meaningOf(time.value, this.dated, isFuture(analysis, time) ? "future" : "past"));
    return span && span.first === span.last ? span.first : null;
  }

  /** The verb that follows looks the same way as the story: back, or ahead. */
  private agrees(analysis: Analysis, time: TimeMark, now: number): boolean {
    return isFuture(analysis, time) === this.last!.year > now;
  }

  private keep(time: TimeMark, analysis: Analysis): void {
    if (!namesYear(time.value)) {
      this.last = null;
      return;
    }
    const span = spanOf(meaningOf(time.value, this.dated, null));
    if (!span || !Number.isFinite(span.first) || span.last - span.first > 366) return;
    const { year, month } = ymd(span.first);
    this.last = { year, month: span.last - span.first > 200 ? null : month, sentence: analysis.sentence.index };
  }
}
