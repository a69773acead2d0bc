/** Stage 4: the times of a clause that belong to a happening, and how long a stay lasts. */
import type { TimeMark } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import { distance, nearestTrigger, REACH } from "./nearness.js";
import { antecedent } from "./places.js";
import type { Trigger } from "./triggers.js";

/** "It was founded in October 2019, when Modi went to Riyadh": the clause of "when" shares the time of the one before it. */
function timesBefore(analysis: Analysis, trigger: Trigger, usable: readonly TimeMark[]): TimeMark[] {
  const link = analysis.marks.grammar.findLast((mark) => mark.meaning.group === "link" && mark.meaning.value === "when" && mark.to <= trigger.from); // prettier-ignore
  if (!link || analysis.clauses.cost(link.from, trigger.from) >= REACH) return [];
  return usable.filter((time) => time.to <= link.from).slice(-1);
}

export function timesOf(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[]): TimeMark[] {
  const usable = analysis.times.filter((time) => time.kind !== "duration" && time.kind !== "set");
  const own = usable
    .filter((time) => distance(analysis, time, trigger) < REACH + 0.2 && nearestTrigger(analysis, time, triggers) === trigger)
    .sort((a, b) => distance(analysis, a, trigger) - distance(analysis, b, trigger));
  const linked = own.length > 0 ? null : antecedent(analysis, trigger, usable);
  if (linked) return [linked];
  if (own.length > 0) return own;
  const shared = timesBefore(analysis, trigger, usable);
  if (shared.length > 0) return shared;
  // A time that opens the sentence holds for all that it tells.
  return usable.filter((time) => time.from <= 2 && trigger.from - time.to < 30).slice(0, 1);
}

/** "A four-day visit": its length in days. */
export function daysOf(analysis: Analysis, trigger: Trigger): number | null {
  const length = analysis.times.find(
    (time) =>
      time.duration !== undefined &&
      /^P\d+D$/.test(time.duration) &&
      Math.abs(time.from - trigger.from) <= 5 &&
      distance(analysis, time, trigger) < 0.5,
  );
  const days = length ? Number(/^P(\d+)D$/.exec(length.duration ?? "")?.[1]) : NaN;
  return days >= 2 && days <= 21 ? days : null;
}
