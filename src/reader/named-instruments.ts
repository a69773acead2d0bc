/**
 * Instruments of which nothing is said but what they are: named with their year ("the treaty of 1960", "2010 की रियाद घोषणा"), counted
 * among others ("among them a protocol"), or the joint statement in which a text finds its words.
 */
import type { Instrument } from "../model/index.js";
import { spanOf } from "../time/edtf.js";
import type { TimeMark } from "../time/index.js";
import type { Analysis } from "./analysis.js";
import type { Context } from "./context.js";
import { meaningOf } from "./dating.js";
import type { Said } from "./fates.js";
import type { WordMark } from "./marks.js";

/** What stands in a text by its name and year is in force, was adopted, or was signed. */
const STANDING: Readonly<Record<string, Instrument["status"]>> = {
  treaty: "in-force",
  agreement: "in-force",
  fta: "in-force",
  declaration: "adopted",
  "joint-statement": "adopted",
  roadmap: "adopted",
  programme: "adopted",
  protocol: "signed",
  mou: "signed",
};

/** The time that is part of a name: right before it with a genitive, or right behind it. */
function yearOf(analysis: Analysis, mark: WordMark): TimeMark | null {
  const { times, sentence, marks } = analysis;
  const past = times.filter((time) => time.kind !== "set" && time.kind !== "duration" && time.value.kind !== "since");
  if (sentence.pack?.order === "final") {
    // In Bengali the genitive is an ending of the year itself: "১৯৫০ সালের মৈত্রী চুক্তি".
    const tied = (time: TimeMark): boolean =>
      (sentence.pack?.afterVerb === true && mark.from - time.to <= 1) ||
      marks.grammar.some((one) => one.meaning.group === "role" && one.from >= time.to - 1 && one.to <= mark.from && one.meaning.value.startsWith("genitive")); // prettier-ignore
    return past.findLast((time) => time.to <= mark.from && mark.from - time.to <= 4 && tied(time)) ?? null;
  }
  const beside = (time: TimeMark): boolean =>
    (time.from >= mark.to && time.from - mark.to <= 1) || (time.to <= mark.from && mark.from - time.to <= 1);
  return past.find(beside) ?? null;
}

export function ofYear(analysis: Analysis, context: Context, mark: WordMark): Said | null {
  const status = STANDING[mark.meaning.value];
  const time = status === undefined ? null : yearOf(analysis, mark);
  const edtf = time && meaningOf(time.value, context.dated, "past");
  const span = spanOf(edtf || null);
  const now = spanOf(context.dated?.edtf ?? null);
  const isPast = span !== null && now !== null && span.last < now.first && edtf!.length <= 7;
  return isPast && !analysis.clauses.verbs.some((verb) => verb.negated)
    ? { status: status!, to: mark.to, rule: "named with its year" }
    : null;
}

/** "Among them a protocol on water": an instrument after the word for what a number holds has the fate of those counted. */
export function amongOthers(analysis: Analysis, mark: WordMark, last: Instrument | null): Said | null {
  const word = analysis.marks.grammar.find((one) => one.meaning.value === "among" && one.meaning.group === "cue");
  const near = last?.count !== undefined && analysis.sentence.index - last.evidence[0]!.sentence <= 1;
  return word && near && mark.from >= word.to ? { status: last.status, to: mark.to, rule: COUNTED } : null;
}

export const COUNTED = "one of those counted";
export const SPOKEN_OF = "joint statement spoken of";
/** A joint statement that is only spoken of was adopted, where the talks are held. */
export const spokenOf = (analysis: Analysis, context: Context, mark: WordMark): Said | null =>
  mark.meaning.value === "joint-statement" && analysis.sentence.zone === "body" && !context.discourse.ahead
    ? { status: "adopted", to: mark.to, rule: SPOKEN_OF }
    : null;

/** "रियाद घोषणा", "ঢাকা ঘোষণা": the word for announcing behind a place is the name of a declaration. */
export const placeDeclarations = (analysis: Analysis): WordMark[] =>
  analysis.marks.grammar
    .filter((mark) => mark.meaning.group === "event" && /^announce/.test(mark.meaning.value))
    .filter((mark) => analysis.spots.some((spot) => !spot.state && spot.to === mark.from && spot.role === "bare"))
    .map((mark) => ({ ...mark, meaning: { ...mark.meaning, group: "instrument", value: "declaration" } }));
