/** Times counted from what was told last, not from the day of the news: "the next day", "उससे पांच महीने पहले", "в том же году". */
import { isoDay } from "../time/days.js";
import { spanOf } from "../time/edtf.js";
import type { Lean, TimeMark, TimeValue } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import type { Dated } from "./dating.js";

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

/** The day a time counts from: that of the happening told last where it says so, else that of the news. */
export function referenceOf(analysis: Analysis, time: TimeMark, dated: Dated | null, last: string | null, lean: Lean | null): Dated | null {
  // "The next day they met": what lies ahead of something over is ahead of that, not of the news.
  const ahead = lean === "past" && time.value.kind === "relative" && time.value.unit === "day" && time.value.offset > 0;
  if (!ahead && !isAnchored(time.value) && !fromThat(analysis, time)) return dated;
  const span = spanOf(last);
  return span && Number.isFinite(span.last) ? { edtf: isoDay(span.last), basis: "the happening told last" } : dated;
}
