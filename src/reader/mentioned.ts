/** Happenings that are only mentioned and not told: occasions, counts, back references, bodies to be founded, formats. */
import type { Analysis } from "./analysis.js";
import { contentOf, isSince } from "./context.js";
import type { Happening } from "./happenings.js";
import { distance, PERSONAL } from "./nearness.js";
import type { Trigger } from "./triggers.js";
import { timesOf } from "./when.js";

/** Kinds of meetings that recur as formats. */
const FORMATS: ReadonlySet<string> = new Set(["summit", "session", "negotiation"]);

/** "On the sidelines of the summit": a gathering named only as the occasion. */
const OCCASIONS: ReadonlySet<string> = new Set(["summit", "conference", "session"]);

export const isOccasion = (trigger: Trigger): boolean =>
  !trigger.isVerb && trigger.role === "sideline" && OCCASIONS.has(trigger.frame.kind);

/** What is asked is not told. */
export const isQuestion = ({ sentence }: Analysis): boolean =>
  /[?？]["”»]?\s*$/u.test(sentence.source.slice(sentence.start, Math.min(sentence.source.length, sentence.end + 1)));

const beside = (analysis: Analysis, trigger: Trigger, limit = 3): { readonly from: number; readonly to: number } => ({
  from: trigger.from - limit,
  to: trigger.to + limit + (analysis.sentence.pack?.order === "final" ? 1 : 0),
});

/** "यह उनका तीसरा भारत प्रवास है": what "this" is said to be was told before. */
function isPredicate(analysis: Analysis, trigger: Trigger): boolean {
  const { verb } = trigger;
  if (analysis.sentence.pack?.order !== "final" || !verb || !verb.words.every((word) => word.meaning.value === "be" || word.meaning.group === "tense")) return false; // prettier-ignore
  const subject = analysis.marks.grammar.find(
    (mark) => mark.meaning.value === "this" && mark.to <= trigger.from && analysis.clauses.cost(mark.from, trigger.from) < 0.3,
  );
  const alone = subject && !analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.from === subject.to);
  return Boolean(alone) && trigger.role === null && verb.from - trigger.to <= 2 && timesOf(analysis, trigger, [trigger]).length === 0;
}

/** "This summit", "इस वार्ता से": a noun with a demonstrative, and nobody and no time beside it, speaks of what was told before. */
export function isBackReference(analysis: Analysis, trigger: Trigger): boolean {
  if (trigger.isVerb) return false;
  if (isPredicate(analysis, trigger)) return true;
  const told = analysis.marks.grammar.some(
    (mark) => mark.meaning.group === "pronoun" && mark.meaning.value === "this" && mark.to <= trigger.from && trigger.from - mark.to <= 1,
  );
  return (
    told &&
    timesOf(analysis, trigger, [trigger]).length === 0 &&
    !analysis.mentions.some((mention) => mention.who && PERSONAL.has(mention.who.kind) && distance(analysis, mention, trigger) < 0.5)
  );
}

/** "To establish an economic dialogue", "the protocol on consultations": a body or a matter, not a meeting. */
export function isPlannedBody(analysis: Analysis, trigger: Trigger): boolean {
  if (isMatterOf(analysis, trigger)) return true;
  if (trigger.isVerb || timesOf(analysis, trigger, [trigger]).length > 0) return false;
  const { from, to } = beside(analysis, trigger);
  const final = analysis.sentence.pack?.order === "final";
  const founding = contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "establish" && (final ? mark.from >= trigger.to && mark.to <= to : mark.to <= trigger.from && mark.from >= from)); // prettier-ignore
  const matter =
    trigger.role === "topic" &&
    FORMATS.has(trigger.frame.kind) &&
    contentOf(analysis, "instrument").some((mark) => mark.from >= from && mark.to <= to + 1);
  return (founding && trigger.frame.kind !== "visit") || matter;
}

/** "2024-28 সময়ের জন্য কনসালটেশন সংক্রান্ত প্রোটোকল": right before an instrument the matter takes its term with it. */
const isMatterOf = (analysis: Analysis, trigger: Trigger): boolean =>
  !trigger.isVerb &&
  trigger.role === "topic" &&
  FORMATS.has(trigger.frame.kind) &&
  analysis.sentence.pack?.order === "final" &&
  contentOf(analysis, "instrument").some((mark) => mark.from >= trigger.to && mark.from - trigger.to <= 1);

/** "21 annual summits": a count of meetings is none of them. */
export const isCounted = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.quantities.some((one) => one.kind === "number" && one.value > 1 && one.to <= trigger.from && trigger.from - one.to <= 2 && !analysis.times.some((time) => time.from <= one.from && time.to >= one.to) && analysis.clauses.cost(one.from, trigger.from) < 0.1 && !trigger.isVerb) && analysis.times.length === 0; // prettier-ignore

/** A happening only named, with no verb, time, place or ordinal of its own, is not told. */
export const isTold = (happening: Happening): boolean =>
  !isStanding(happening) &&
  !isAnyForum(happening) &&
  !isHabit(happening) &&
  !isFounded(happening) &&
  !isWish(happening) &&
  isReported(happening);

/** "The Council, which meets every two years": a habit, told in the present with how often. */
const isHabit = ({ analysis, trigger, modality }: Happening): boolean =>
  modality === "unsaid" && trigger.isVerb && analysis.times.some((time) => time.kind === "set" && distance(analysis, time, trigger) < 0.9);

/** "Established in 2003, the JCBC is the apex forum": the time is that of the founding. */
const isFounded = ({ analysis, trigger, times }: Happening): boolean =>
  trigger.mechanism !== null &&
  times.length > 0 &&
  [...contentOf(analysis, "commitment"), ...analysis.marks.grammar].some(
    (mark) => FOUNDING.has(mark.meaning.value) && times.every((time) => time.from >= mark.to && time.from - mark.to <= 2),
  );
const FOUNDING: ReadonlySet<string> = new Set(["establish", "found"]);

/** "In international forums": a gathering without a name, a number, a time and a place is none in particular. */
const isAnyForum = ({ trigger, times, spot, ordinal }: Happening): boolean =>
  trigger.frame.kind === "conference" && trigger.mechanism === null && times.length === 0 && spot === null && ordinal === null;

/** "The annual summit has gone on since 2000" tells of the format, not of a meeting. */
const isStanding = ({ analysis, trigger, times, modality, rules }: Happening): boolean =>
  FORMATS.has(trigger.frame.kind) &&
  times.length > 0 &&
  times.every((time) => isSince(analysis, time)) &&
  (contentOf(analysis, "series").length > 0 || (modality === "unsaid" && rules.includes("present tense")));

/** "मिलने को तैयार हैं": an infinitive under a verb of the present is a wish, and told of nothing. */
const isWish = ({ analysis, trigger, modality, times }: Happening): boolean =>
  modality === "unsaid" &&
  times.length === 0 &&
  analysis.sentence.pack?.order === "final" &&
  analysis.marks.grammar.some((mark) => mark.from === trigger.from && mark.to === trigger.to && mark.meaning.tense === "infinitive");

const isReported = (happening: Happening): boolean =>
  happening.modality !== "unsaid" ||
  happening.times.length > 0 ||
  happening.ordinal !== null ||
  happening.trigger.isVerb ||
  (happening.spot !== null && happening.sides.length > 0);
