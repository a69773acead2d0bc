/** The time a figure is told for: the year of trade, the term of a loan; never the time that another is compared with. */
import type { Figure } from "../model/index.js";
import type { Quantity } from "../quantities/index.js";
import type { TimeMark } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest, type Context } from "./context.js";
import { deadlineOf, meaningOf } from "./dating.js";

type Indicator = Figure["indicator"];

/** Trade is told by the year; a gift, loan or delivery has a period only where one is told of the sum itself. */
export const YEARLY: ReadonlySet<Indicator> = new Set(["trade", "exports", "imports", "growth"]);
const TIMELESS: ReadonlySet<TimeMark["kind"]> = new Set(["duration", "time", "set"]);
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "Than the year before", "up 58 per cent on 2023", "পূর্ববর্তী বছরের তুলনায়": the time that another is compared with. */
function isCompared(analysis: Analysis, time: TimeMark, indicator: Indicator): boolean {
  const { adpositions } = analysis.sentence.pack ?? {};
  const than = [
    ...analysis.marks.grammar.filter(({ meaning }) => meaning.group === "role" && meaning.value === "versus"),
    ...contentOf(analysis, "comparison").filter(({ meaning }) => meaning.value === "than" || indicator === "growth"),
  ];
  return than.some((mark) =>
    adpositions === "after" ? mark.from === time.to : mark.from < time.from && mark.to >= time.from - 1 && mark.to < time.to,
  );
}

/** "At the end of the past year" the trade of that year is told. */
function yearOf(time: TimeMark, context: Context): string | null {
  const { value } = time;
  const whole = value.kind === "part" && value.part === "late" ? meaningOf(value.of, context.dated, "past") : null;
  return whole !== null && /^\d{4}$/.test(whole) ? whole : null;
}

export function periodOf(analysis: Analysis, quantity: Quantity, context: Context, indicator: Indicator): string | null {
  const yearly = YEARLY.has(indicator);
  const meaning = (time: TimeMark): string | null =>
    (yearly ? yearOf(time, context) : null) ?? deadlineOf(time.value, context.dated, "past");
  const times = analysis.times.filter(
    (time) =>
      !TIMELESS.has(time.kind) &&
      !(time.from < quantity.to && time.to > quantity.from) &&
      !isCompared(analysis, time, indicator) &&
      (yearly ? !DAY.test(meaning(time) ?? "") : time.kind === "period"),
  );
  const time = nearest(analysis, quantity, times, yearly ? 1.6 : 0.7);
  return time ? meaning(time) : null;
}

/** "Within ten years": what is told for then is a goal. */
export const isAimed = (analysis: Analysis, quantity: Quantity): boolean =>
  analysis.times.some(({ value, from, to }) => (value.kind === "within" || (value.kind === "count" && value.sign === 1 && value.length.years > 1)) && gapBetween(analysis, { from, to }, quantity) < 1); // prettier-ignore
