/** When a deed is due: the deadline told in its own words, not when it was agreed on. */
import type { TimeMark } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import type { Context } from "./context.js";
import { deadlineOf } from "./dating.js";
import { isFinal, within, type Extent } from "./deeds.js";

/** "By June", "within a month": nothing but a deadline. */
const isBound = (time: TimeMark): boolean => time.value.kind === "until" || time.value.kind === "within";

/** "Agreed in April to meet": right behind its verb a time tells when it was agreed, where more follows. */
const ofAgreeing = (analysis: Analysis, time: TimeMark, at: Extent | null): boolean =>
  at !== null && !isFinal(analysis) && time.from >= at.to && time.from - at.to <= 1 && time.to < analysis.sentence.tokens.length;

export function dueOf(analysis: Analysis, context: Context, extent: Extent, at: Extent | null): string | null {
  const usable = analysis.times.filter(
    (one) => within(one, extent) && one.kind !== "set" && one.kind !== "time" && one.value.kind !== "since",
  );
  const time = usable.find(isBound) ?? usable.find((one) => !ofAgreeing(analysis, one, at));
  return time ? deadlineOf(time.value, context.dated) : null;
}
