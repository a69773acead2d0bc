/** Stage 4, frames: to be somewhere abroad is to visit it: "he was in Beijing in May", "провёл в Москве три дня". */
import { engagementFrame } from "../frames/engagements.js";
import type { Analysis } from "./analysis.js";
import type { WordMark } from "./marks.js";
import { governing } from "./modality.js";
import type { Trigger } from "./triggers.js";

/** "दिल्ली में रहे": a helping word of lasting that stands right after a place is itself the verb. */
function staysIn(analysis: Analysis): (mark: WordMark) => boolean {
  const { sentence, marks } = analysis;
  return (mark) =>
    sentence.pack?.order === "final" &&
    mark.meaning.value === "progressive" &&
    marks.grammar.some((one) => one.meaning.group === "role" && one.meaning.value === "locus" && one.to === mark.from);
}

/** Words between two places of a sentence, times not counted: "was in December in Nigeria". */
const between = (analysis: Analysis, from: number, to: number): number => {
  const times = analysis.times.filter((time) => time.from >= from && time.to <= to);
  return to - from - times.reduce((sum, time) => sum + time.to - time.from, 0);
};

/** "Was there": a word for a place needs no adposition. */
const isPointing = ({ grammar }: Analysis["marks"], spot: { readonly from: number }): boolean =>
  grammar.some((mark) => mark.from === spot.from && mark.meaning.group === "referent" && mark.meaning.value === "there");

/** "Провёл в Москве три дня": to pass days somewhere is to be there. */
const spendsDays = (analysis: Analysis, mark: WordMark): boolean =>
  mark.meaning.value === "hold" &&
  analysis.sentence.pack?.freeOrder === true &&
  analysis.times.some((time) => time.kind === "duration" && time.from >= mark.to && time.from - mark.to <= 4);

/** "सोमवार को ओस्लो पहुंचेंगे, मंगलवार को कोपेनहेगन में रहेंगे": the clauses that follow share the subject of the first. */
const leavesSubjectOut = ({ sentence, clauses }: Analysis): boolean =>
  sentence.pack?.common !== undefined && clauses.verbs.filter((verb) => verb.finite).length > 1;

/** A form of "to be" right beside a place abroad, with a person for its subject. */
export function presences(analysis: Analysis): Trigger[] {
  const { sentence, marks, clauses } = analysis;
  const frame = engagementFrame("presence")!;
  const final = sentence.pack?.order === "final";
  const people = analysis.mentions.filter((mention) => mention.who?.kind === "person" || mention.who?.kind === "office");
  const stays = staysIn(analysis);
  const verbs = marks.grammar.filter(
    (mark) =>
      (mark.meaning.group === "verb" && (mark.meaning.value === "be" || spendsDays(analysis, mark))) ||
      (mark.meaning.group === "tense" &&
        (mark.meaning.value === "past" || mark.meaning.value === "present" || mark.meaning.value === "future" || stays(mark))),
  );
  const found: Trigger[] = [];
  for (const mark of verbs) {
    const spot = analysis.spots.find(
      (one) =>
        one.role === "locus" &&
        (final
          ? mark.from - one.to >= (sentence.pack?.afterVerb ? 0 : 1) && mark.from - one.to <= 2
          : (between(analysis, mark.to, one.from) >= 1 || isPointing(marks, one)) &&
            between(analysis, mark.to, one.from) <= (sentence.pack?.freeOrder ? 4 : 2)),
    );
    if (
      !spot ||
      !people.some(
        (person) =>
          person.who?.party !== spot.country &&
          (person.to <= mark.from || sentence.pack?.afterVerb) &&
          (clauses.cost(person.from, mark.from) < 0.5 || (leavesSubjectOut(analysis) && ["bare", "agent"].includes(person.role))),
      ) ||
      // "Was ambassador in Berlin": an office right before the verb is what somebody was.
      (final && people.some((person) => person.actor.kind === "office" && person.to === mark.from))
    )
      continue;
    if (
      final &&
      !sentence.pack?.afterVerb &&
      sentence.tokens[mark.to] !== undefined &&
      !/[,;।.]/.test(sentence.tokens[mark.to]!.before) &&
      !marks.grammar.some((one) => one.from === mark.to && (one.meaning.group === "tense" || one.meaning.group === "link"))
    )
      continue;
    const clash = marks.grammar.some(
      (one) =>
        (one.meaning.group === "event" || (one.meaning.group === "verb" && one.meaning.value !== "be")) &&
        clauses.cost(one.from, mark.from) < 0.2 &&
        Math.abs(one.from - mark.from) <= (final && one.meaning.group === "event" ? 9 : 5),
    );
    const named = marks.names.some(
      (one) => one.meaning.kind === "mechanism" && one.to <= mark.from && clauses.cost(one.from, mark.from) < 0.5,
    );
    if (clash || named) continue;
    found.push({
      from: mark.from,
      to: mark.to,
      frame,
      verb: governing(sentence, clauses, mark.from, mark.to),
      role: null,
      mechanism: null,
      isVerb: true,
      words: ["presence"],
    });
  }
  return found;
}
