/** Stage 5, modality: the two times of what was put off: the old one, and the new one where it is told. */
import { revalued, type TimeMark } from "../time/value.js";
import type { Analysis } from "./analysis.js";
import { type Happening, retold } from "./happening.js";

/** What was put off has two times: its old one keeps its place, the new one is another plan ("перенесён с 20 мая на 3 июня"). */
export function moved(happening: Happening, analysis: Analysis): Happening[] {
  const { order, common } = analysis.sentence.pack ?? {};
  if (happening.modality !== "postponed" || (order === "final" && !common)) return [happening];
  const verb = analysis.clauses.verbs.find((one) => one.words.some((word) => word.meaning.value === "postpone"));
  if (!verb) return [happening];
  const goes = (time: TimeMark): boolean => analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && (mark.to === time.from || mark.from === time.from) && /goal|before|^recipient$/.test(mark.meaning.value)); // prettier-ignore
  // "Put off his trip, planned for 20 May": what was planned is the old time.
  const wasPlanned = (time: TimeMark): boolean =>
    analysis.marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "scheduled" && mark.to <= time.from && time.from - mark.to <= 1); // prettier-ignore
  const isNew = (time: TimeMark): boolean =>
    !wasPlanned(time) &&
    (time.from >= verb.to || common !== undefined) &&
    time.value.kind !== "since" &&
    (time.bound === "until" || (!common && goes(time)));
  const usable = analysis.times.filter(
    (time) => time.kind !== "duration" && time.kind !== "set" && analysis.clauses.cost(verb.from, time.from) < 1.2,
  );
  const later = usable.filter(isNew);
  const left = (time: TimeMark): TimeMark => (time.value.kind === "since" ? revalued(time, time.value.of) : time);
  const old = retold(happening, { times: usable.filter((time) => !later.includes(time)).map(left) });
  return later.length === 0
    ? [old]
    : [old, retold(happening, { modality: "scheduled", times: later, rules: [...happening.rules, "put off to"] })];
}
