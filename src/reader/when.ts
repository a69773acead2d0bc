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
  const parting = endOf(analysis, trigger);
  const usable = analysis.times.filter((time) => time.kind !== "duration" && time.kind !== "set" && time !== parting);
  const own = usable
    .filter((time) => distance(analysis, time, trigger) < REACH + 0.2 && nearestTrigger(analysis, time, triggers) === trigger)
    .sort((a, b) => distance(analysis, a, trigger) - distance(analysis, b, trigger));
  const linked = own.length > 0 ? null : antecedent(analysis, trigger, usable);
  // "It took until May 1989, when they shook hands": the limit of the one is the time of the other.
  if (linked) return [linked.value.kind === "until" || linked.value.kind === "before" ? { ...linked, value: linked.value.of } : linked];
  if (own.length > 0) return own;
  const shared = timesBefore(analysis, trigger, usable);
  if (shared.length > 0) return shared;
  // A time that opens the sentence holds for all that it tells.
  return usable.filter((time) => time.from <= 2 && trigger.from - time.to < 30).slice(0, 1);
}

const PARTING: ReadonlySet<string> = new Set(["return", "leave"]);
/** "Landed on Friday and left on Sunday", "শুক্রবার নেমেছিলেন, ফেরেন রবিবার": the time of the parting told after the coming. */
export function endOf(analysis: Analysis, trigger: Trigger): TimeMark | null {
  if (trigger.frame.slots.visitor === undefined) return null;
  const { verbs, cost } = analysis.clauses;
  const parting = verbs.find((verb) => verb.finite && !verb.negated && verb.from >= trigger.to && verb !== trigger.verb && cost(trigger.from, verb.from) < 1.5 && verb.words.some((word) => PARTING.has(word.meaning.value))); // prettier-ignore
  if (!parting) return null;
  const near = (time: TimeMark): boolean =>
    time.kind !== "duration" && time.kind !== "set" && time.from >= trigger.to && cost(time.from, parting.from) < 0.5;
  return analysis.times.find(near) ?? null;
}

/** "দু’দিনের সফর সেরে … ছাড়েন", "a two-day visit over, … left": the length stands beside what is ended, away from the verb of leaving. */
const isOfEnded = ({ marks }: Analysis, time: TimeMark): boolean =>
  marks.grammar.some(({ meaning, from }) => meaning.group === "verb" && meaning.value === "end" && from >= time.to && from - time.to <= 2);

/** "A four-day visit": its length in days. */
export function daysOf(analysis: Analysis, trigger: Trigger): number | null {
  const length = analysis.times.find(
    (time) =>
      time.duration !== undefined &&
      /^P\d+D$/.test(time.duration) &&
      (Math.abs(time.from - trigger.from) <= 5 || isOfEnded(analysis, time)) &&
      distance(analysis, time, trigger) < 0.5,
  );
  const days = length ? Number(/^P(\d+)D$/.exec(length.duration ?? "")?.[1]) : NaN;
  return days >= 2 && days <= 21 ? days : null;
}
