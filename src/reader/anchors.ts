/** Times counted from what was told last, not from the day of the news: "the next day", "उससे पांच महीने पहले", "в том же году". */
import { isoDay } from "../time/days.js";
import { spanOf } from "../time/edtf.js";
import type { Lean, TimeMark, TimeValue } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import { meaningOf, type Dated } from "./dating.js";

function isAnchored(value: TimeValue): boolean {
  if (value.kind === "anchored") return true;
  if (value.kind === "member") return isAnchored(value.outer) || isAnchored(value.inner);
  if (value.kind === "shifted") return value.base !== null && isAnchored(value.base);
  if (value.kind === "range") return isAnchored(value.from) || isAnchored(value.to);
  return "of" in value && value.of !== null && isAnchored(value.of);
}

/** "Five months before that": a length counted from a pronoun. */
const fromThat = (analysis: Analysis, time: TimeMark): boolean =>
  time.value.kind === "shifted" &&
  time.value.base === null &&
  analysis.marks.grammar.some((mark) => mark.meaning.group === "pronoun" && mark.to === time.from && mark.meaning.value === "he");

const isAhead = (value: TimeValue): boolean =>
  (value.kind === "relative" && value.offset > 0) || (value.kind === "member" && isAhead(value.outer));

/** "Thirteen months later", "спустя три дня", of something over: later than what was told last, not than the news. */
const isLater = (value: TimeValue, lean: Lean | null): boolean =>
  lean === "past" && value.kind === "shifted" && value.sign > 0 && (value.base === null || isLater(value.base, lean));

/** "A year ago, on 9 November": the day is of that year. */
function yearAgo(analysis: Analysis, time: TimeMark, dated: Dated | null): Dated | null {
  const { value } = time;
  const before = analysis.times.find((one) => one.to === time.from)?.value;
  if (value.kind !== "partial" || value.month === null || before?.kind !== "shifted" || before.base !== null) return null;
  const { years, months } = before.length;
  const day = before.sign < 0 && years > 0 && months === 0 ? spanOf(meaningOf(before, dated, "past")) : null;
  return day ? { edtf: isoDay(day.first), basis: "the years ago said before it" } : null;
}

/** The day a time counts from: that of the happening told last where it says so, else that of the news. */
export function referenceOf(analysis: Analysis, time: TimeMark, dated: Dated | null, last: string | null, lean: Lean | null): Dated | null {
  // "The next day they met", "in May of the following year": what lies ahead of something over is ahead of that, not of the news.
  const ahead = lean === "past" && isAhead(time.value);
  const ago = yearAgo(analysis, time, dated);
  if (ago) return ago;
  if (!ahead && !isAnchored(time.value) && !isLater(time.value, lean) && !fromThat(analysis, time)) return dated;
  const span = spanOf(last);
  return span && Number.isFinite(span.last) ? { edtf: isoDay(span.last), basis: "the happening told last" } : dated;
}
