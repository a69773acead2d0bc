/**
 * Numbered meetings of a format that was spoken of before: "the sixth meeting", "दसवां दौर", and a number that stands for the whole name
 * ("the ninth was held in Delhi in December", "चौथा 2020 में होना था").
 */
import { engagementFrame } from "../frames/engagements.js";
import type { Frame } from "../frames/frame.js";
import type { Topic } from "../model/index.js";
import type { Quantity } from "../quantities/index.js";
import type { MechanismRow } from "../world/world.js";
import type { Analysis } from "./analysis.js";
import { governing } from "./modality.js";
import { objectsStandBare } from "./prepare.js";
import { reframed, type Trigger } from "./triggers.js";

/** A recurring format as the text last spoke of it. */
export interface Format {
  readonly frame: Frame;
  readonly mechanism: MechanismRow | null;
  readonly parties: readonly string[];
  readonly topics: readonly Topic[];
}

const GENERIC: ReadonlySet<string> = new Set(["meeting", "talks", "session", "round", "negotiation"]);
const NUMBERED: ReadonlySet<string> = new Set(["session", "negotiation", "summit"]);
const inTime = (analysis: Analysis, one: { from: number; to: number }): boolean =>
  analysis.times.some((time) => time.from <= one.from && time.to >= one.to);
const isPlace = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 199;

/** "Second Thomas Shoal": a number with a capital before another capital is part of a name. */
function isInName({ sentence }: Analysis, one: Quantity): boolean {
  const [own, next] = [sentence.tokens[one.from], sentence.tokens[one.to]];
  return sentence.pack?.script === "Latn" && one.from > 0 && /^\p{Lu}/u.test(sentence.source.slice(own!.start)) && (next?.capital ?? false) && next!.before === " "; // prettier-ignore
}

/** The number a meeting has in its series, told right before its name or between the name and "round". */
export function ordinalOf(analysis: Analysis, trigger: Trigger): number | null {
  const found = analysis.quantities.find(
    (one) => one.kind === "ordinal" && !isInName(analysis, one) && one.from >= trigger.from - 7 && one.to <= trigger.to + 1 && analysis.clauses.cost(one.from, trigger.from) < 0.3 && !inTime(analysis, one), // prettier-ignore
  );
  if (!found || !isPlace(found.value)) return null;
  // "На пятый день съездил в Париж": an ordinal before a verb counts something else.
  if (analysis.sentence.pack?.freeOrder && trigger.isVerb && trigger.words.length === 1) return null;
  // "His first visit since 2021", "the first informal meeting": history, no place in a numbered series.
  return found.value === 1 && trigger.mechanism === null && !["session", "negotiation"].includes(trigger.frame.kind) ? null : found.value;
}

const topicsAmong = (analysis: Analysis, from: number, to: number): Topic[] =>
  analysis.marks.content
    .filter((mark) => mark.meaning.group === "topic" && mark.from >= from && mark.to <= to)
    .map((mark) => mark.meaning.value as Topic);

/** Topics in the name of a format: a dialogue "on trade and investment" is about them. */
export const topicsNamed = (analysis: Analysis, trigger: Trigger): Topic[] =>
  trigger.mechanism === null ? [] : topicsAmong(analysis, trigger.from, trigger.to);

/** How far before a noun of talks the words stand that say what they are about: "economic and trade talks". */
const MATTER = 3;
const namesTrade = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.marks.content.some(
    (mark) => mark.meaning.group === "instrument" && mark.meaning.value === "fta" && analysis.clauses.cost(mark.from, trigger.from) < 0.9,
  );

/** What is negotiated: the agreement named, else the word beside the noun, else what the format told before is about. */
export function topicsNegotiated(analysis: Analysis, trigger: Trigger, before: Format | null): readonly Topic[] {
  if (trigger.frame.kind !== "negotiation") return [];
  if (namesTrade(analysis, trigger)) return ["trade"];
  const beside = trigger.isVerb ? [] : topicsAmong(analysis, trigger.from - MATTER, trigger.to);
  return beside.length > 0 || before?.frame.kind !== "negotiation" ? beside : before.topics;
}

/** The format a sentence names: a mechanism, or the talks on a trade agreement. */
export function formatIn(
  analysis: Analysis,
  triggers: readonly Trigger[],
  pair: readonly string[],
  told: readonly string[],
): Format | null {
  const parties = told.length >= 2 ? told : pair;
  const named = triggers.findLast((trigger) => trigger.mechanism !== null && NUMBERED.has(trigger.frame.kind));
  if (named?.mechanism) {
    const own = named.mechanism.parties.length > 0 ? named.mechanism.parties : parties;
    return { frame: named.frame, mechanism: named.mechanism, parties: own, topics: topicsNamed(analysis, named) };
  }
  const fta = analysis.marks.content.some((mark) => mark.meaning.group === "instrument" && mark.meaning.value === "fta");
  const talks = analysis.marks.grammar.some((mark) => ["talks", "negotiation", "round", "negotiate"].includes(mark.meaning.value));
  return fta && talks ? { frame: engagementFrame("negotiation")!, mechanism: null, parties, topics: ["trade"] } : null;
}

const isUnnamed = (trigger: Trigger): boolean =>
  trigger.mechanism === null && !trigger.isVerb && trigger.words.every((word) => GENERIC.has(word));

/** Whether the sentence itself says who meets: then the number counts their own meetings. */
const hasSides = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.mentions.some((mention) => mention.who?.kind === "person" && ["companion", "between"].includes(mention.role) && analysis.clauses.cost(mention.from, trigger.from) < 0.9); // prettier-ignore

/** "The previous one, in March", "the one of December": "one" stands for a meeting of the format. */
const isOfThem = ({ sentence, marks }: Analysis, one: Quantity): boolean =>
  sentence.pack?.script === "Latn" &&
  one.kind === "number" &&
  sentence.tokens[one.from]!.fold === "one" &&
  marks.grammar.some(
    (mark) =>
      mark.to === one.from &&
      (mark.meaning.value === "last" || mark.meaning.value === "next" || sentence.tokens[mark.from]!.fold === "the"),
  );

/** A number right before a time, a place or a verb, with no noun of its own. */
function standsAlone(analysis: Analysis, one: Quantity): boolean {
  const starts = (spans: readonly { from: number }[]): boolean => spans.some((span) => span.from === one.to);
  const verbs = analysis.marks.grammar.filter((mark) => ["verb", "tense", "cue"].includes(mark.meaning.group));
  const pointed = isOfThem(analysis, one) && analysis.marks.grammar.some((mark) => mark.from === one.to && mark.meaning.group === "role");
  // "Attended the 28th in Beijing": an article before the number, and the adposition of its place after it.
  const placed = one.kind === "ordinal" && objectsStandBare(analysis.sentence) && analysis.sentence.tokens[one.from - 1]?.fold === "the" && analysis.spots.some((spot) => spot.role === "locus" && spot.from === one.to + 1); // prettier-ignore
  if (!starts(analysis.times) && !starts(analysis.spots) && !starts(verbs) && !pointed && !placed) return false;
  const near = (spans: readonly { from: number }[]): boolean => spans.some((span) => analysis.clauses.cost(one.from, span.from) < 0.6);
  return near(analysis.times) || near(analysis.spots.filter((spot) => spot.role === "locus"));
}

function alone(analysis: Analysis, one: Quantity, format: Format): Trigger {
  const verb = governing(analysis.sentence, analysis.clauses, one.from, one.to);
  return { from: one.from, to: one.to, frame: format.frame, verb, role: null, mechanism: format.mechanism, isVerb: false, words: ["numbered"] }; // prettier-ignore
}

/** The triggers of a sentence, with those that a number ties to the format spoken of before. */
export function withNumbered(analysis: Analysis, triggers: readonly Trigger[], format: Format | null): Trigger[] {
  const named = triggers
    .map((trigger) =>
      format &&
      isUnnamed(trigger) &&
      ordinalOf(analysis, reframed(trigger, format.frame, format.mechanism)) !== null &&
      !hasSides(analysis, trigger)
        ? reframed(trigger, format.frame, format.mechanism, ["numbered"])
        : trigger,
    ) // prettier-ignore
    // A round without its number is a time of life, not of talks.
    .filter((trigger) => trigger.frame.name !== "round" || trigger.words.includes("talks") || ordinalOf(analysis, trigger) !== null);
  if (!format || analysis.sentence.zone === "headline") return named;
  const taken = (one: Quantity): boolean => named.some((trigger) => trigger.from - 7 <= one.from && trigger.to + 1 >= one.to && analysis.clauses.cost(one.from, trigger.from) < 0.3); // prettier-ignore
  const bare = analysis.quantities.filter(
    (one) => ((one.kind === "ordinal" && isPlace(one.value)) || isOfThem(analysis, one)) && !inTime(analysis, one) && !taken(one) && standsAlone(analysis, one), // prettier-ignore
  );
  return [...named, ...bare.map((one) => alone(analysis, one, format))].sort((a, b) => a.from - b.from);
}
