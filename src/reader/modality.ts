/** Stage 5, modality: whether a happening was held, is under way, planned, expected, put off, called off, or denied. */
import type { Engagement } from "../model/index.js";
import type { Clauses, VerbGroup } from "./clauses.js";
import type { Marks, WordMark } from "./marks.js";
import type { Sentence } from "./prepare.js";

export type Modality = Engagement["status"] | "denied" | "unsaid";

export interface Told {
  readonly modality: Modality;
  /** The verb group that says so. */
  readonly verb: VerbGroup | null;
  readonly rule: string;
}

const CUES: readonly (readonly [string, Modality])[] = [
  ["cancelled", "cancelled"],
  ["postponed", "postponed"],
  ["expected", "expected"],
  ["scheduled", "scheduled"],
  ["ongoing", "ongoing"],
];

const has = (words: readonly WordMark[], group: string, value?: string): boolean =>
  words.some((mark) => mark.meaning.group === group && (value === undefined || mark.meaning.value === value));
const tense = (words: readonly WordMark[], name: string): boolean =>
  words.some((mark) => mark.meaning.tense === name || (mark.meaning.group === "tense" && mark.meaning.value === name));

/** The verb group that governs a noun or verb at `at`: itself, else the next in verb-final languages, else the nearest. */
export function governing(sentence: Sentence, clauses: Clauses, from: number, to: number): VerbGroup | null {
  const own = clauses.verbs.find((verb) => verb.from <= from && verb.to >= to);
  if (own && (own.finite || sentence.pack?.order !== "final")) return own;
  const near = (verb: VerbGroup): number => clauses.cost(from, verb.from) + 0.02 * Math.abs(verb.from - from);
  if (sentence.pack?.order === "final") {
    const after = clauses.verbs.find(
      (verb) => (verb.from >= to || (verb.from > from && verb.to >= to)) && verb.finite && clauses.cost(from, verb.from) < 0.95,
    );
    const before = sentence.pack.afterVerb
      ? clauses.verbs.findLast((verb) => verb.to <= from && verb.finite && clauses.cost(verb.from, from) < 0.5)
      : undefined;
    return after ?? own ?? before ?? null;
  }
  const reachable = clauses.verbs.filter((verb) => verb.finite && near(verb) < 0.9);
  return reachable.sort((a, b) => near(a) - near(b))[0] ?? own ?? null;
}

/**
 * An infinitive right before "is" is what is due, before "was" what was due and did not come: जाना है, जाना था. Where a future word stands
 * between ("जाने वाले थे") the pack says so itself.
 */
export function dueOf(words: readonly WordMark[]): "due" | "was due" | null {
  for (const [i, mark] of words.entries()) {
    const next = words.find((one, j) => j > i && one.from === mark.to);
    if (mark.meaning.tense !== "infinitive" || next?.meaning.group !== "tense") continue;
    if (next.meaning.value === "present") return "due";
    if (next.meaning.value === "past") return "was due";
  }
  return null;
}

function ofVerb(verb: VerbGroup, final: boolean): { modality: Modality; rule: string } {
  const { words } = verb;
  if (verb.negated) return { modality: "denied", rule: "verb denied" };
  if (has(words, "verb", "deny")) return { modality: "denied", rule: "verb of denying" };
  if (has(words, "verb", "invite")) return { modality: "invited", rule: "verb of inviting" };
  if (has(words, "verb", "postpone")) return { modality: "postponed", rule: "verb of putting off" };
  if (has(words, "verb", "cancel")) return { modality: "cancelled", rule: "verb of calling off" };
  if (has(words, "verb", "expect")) return { modality: "expected", rule: "verb of expecting" };
  const due = final ? dueOf(words) : null;
  if (due === "was due" || tense(words, "irrealis")) return { modality: "cancelled", rule: "was to have been" };
  if (due === "due") return { modality: "scheduled", rule: "is to be" };
  if (tense(words, "reported")) return { modality: "expected", rule: "reported future" };
  if (tense(words, "possible")) return { modality: "expected", rule: "possible mood" };
  if (tense(words, "future")) return { modality: "scheduled", rule: "future tense" };
  if (tense(words, "progressive")) return { modality: "ongoing", rule: "progressive" };
  if (tense(words, "past")) return { modality: "held", rule: "past tense" };
  if (verb.finite && tense(words, "conjunctive")) return { modality: "held", rule: "narrative present" };
  if (tense(words, "participle")) return { modality: "held", rule: "participle" };
  if (tense(words, "present") && has(words, "verb", "stay")) return { modality: "ongoing", rule: "stays on a visit" };
  if (tense(words, "present")) return { modality: "unsaid", rule: "present tense" };
  return { modality: "unsaid", rule: "no tense" };
}

const UNDERTAKEN: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "accept", "accept-invitation", "instruct"]);
/** "They agreed to meet", "it was decided to hold the talks": what an infinitive names lies ahead. */
function isUndertaken(verb: VerbGroup): boolean {
  const { words } = verb;
  const infinitive = words.some((mark) => mark.meaning.tense === "infinitive");
  return infinitive && words.some((mark) => mark.meaning.group === "verb" && UNDERTAKEN.has(mark.meaning.value));
}

const DECIDED: ReadonlySet<string> = new Set([...UNDERTAKEN, "agreement", "decision", "promise"]);
/** "2026 में कराने पर सहमति हुई", "बुलाने का निर्णय": what an infinitive before an adposition names is agreed on, and lies ahead. */
function isAgreed(sentence: Sentence, marks: Marks, clauses: Clauses, to: number): boolean {
  if (sentence.pack?.adpositions !== "after") return false;
  const infinitive = marks.grammar.find(
    (mark) => mark.meaning.tense === "infinitive" && mark.from >= to && clauses.cost(to, mark.from) < 0.3,
  );
  const role = marks.grammar.find((mark) => mark.meaning.group === "role" && mark.from === infinitive?.to);
  const next = role ? marks.grammar.filter((mark) => mark.from >= role.to && mark.from - role.to <= 4 && clauses.cost(role.from, mark.from) < 0.5) : []; // prettier-ignore
  return next.some((mark) => DECIDED.has(mark.meaning.value)) && !next.some((mark) => mark.meaning.group === "negation");
}

/** A verb group of infinitives alone that stands where the language marks it as one ("to visit"). */
function isInfinitive(sentence: Sentence, marks: Marks, verb: VerbGroup): boolean {
  if (verb.finite || !verb.words.some((mark) => mark.meaning.tense === "infinitive")) return false;
  return sentence.pack?.exactCases !== 0 || marks.grammar.some((mark) => mark.meaning.group === "role" && mark.to === verb.from);
}

const AHEAD: ReadonlySet<string> = new Set([...UNDERTAKEN, "plan", "announce"]);
/** "Invited him to visit", "flew to Vienna to meet", "Modi to visit Kyiv": an infinitive has the status its matrix verb gives it. */
function ofMatrix(clauses: Clauses, verb: VerbGroup): { modality: Modality; rule: string } {
  const matrix = clauses.verbs.findLast((other) => other.finite && other.to <= verb.from && clauses.cost(other.from, verb.from) < 0.7);
  if (!matrix) return { modality: "scheduled", rule: "infinitive of a plan" };
  const told = ofVerb(matrix, false);
  const ahead = matrix.words.some((mark) => mark.meaning.group === "verb" && AHEAD.has(mark.meaning.value));
  return told.modality === "held" && ahead ? { modality: "scheduled", rule: "undertaken" } : told;
}

/** "चौथा 2020 में होना था, टालना पड़ा": what did not come is put off by a later verb of the sentence. */
const isMoved = (clauses: Clauses, verb: VerbGroup): boolean =>
  clauses.verbs.some((other) => other.from >= verb.to && clauses.cost(verb.from, other.from) < 2.7 && has(other.words, "verb", "postpone"));

/** "The two have their meeting on Thursday": a form of "to have" right before its object is no perfect. */
const isPresentHave = ({ tokens }: Sentence, { grammar }: Marks, verb: VerbGroup): boolean =>
  verb.words.length === 1 &&
  /^(?:have|has)$/.test(tokens[verb.from]!.fold) &&
  grammar.some((mark) => mark.from === verb.to && ["filler", "pronoun"].includes(mark.meaning.group));

const REPORTING: ReadonlySet<string> = new Set(["say", "announce", "decide", "agree", "pledge", "reaffirm"]);
/** "The ministry said he would fly to Oslo": after a past verb of saying, what would be is what will be. */
const isReported = (clauses: Clauses, verb: VerbGroup | null): boolean =>
  verb !== null &&
  clauses.verbs.some((other) => other !== verb && (other.from < verb.from || clauses.cost(verb.to, other.from) < 0.5) && other.words.some(({ meaning }) => REPORTING.has(meaning.value)) && tense(other.words, "past")); // prettier-ignore

/** "…, এমন খবর উড়িয়ে দিয়েছেন", "the rumour of …, he denied": what stands before the word for hearsay is denied by the verb after it. */
function isRumour(sentence: Sentence, marks: Marks, clauses: Clauses, to: number): boolean {
  // Where the verb stands before its object the hearsay does so too: "talk that the envoy had met him was denied".
  const before = sentence.pack?.order === "medial";
  const rumour = marks.grammar.find(
    (mark) =>
      mark.meaning.value === "hearsay" &&
      (mark.from >= to || (before && marks.grammar.some((link) => link.from === mark.to && link.meaning.value === "that"))),
  );
  if (!rumour) return false;
  return (
    clauses.verbs.some((verb) => verb.from >= rumour.to && (verb.negated || has(verb.words, "verb", "deny"))) ||
    marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "denied" && mark.from >= rumour.to)
  );
}

/** "ओटावा खबर का खंडन कर चुका है कि दोनों मिले थे": what follows a verb of denying and "that" is denied, where verbs stand last. */
function isDenied(sentence: Sentence, marks: Marks, clauses: Clauses, from: number): boolean {
  if (sentence.pack?.order !== "final") return false;
  const that = marks.grammar.findLast((mark) => mark.meaning.group === "link" && mark.meaning.value === "that" && mark.to <= from);
  const before = that ? clauses.verbs.findLast((verb) => verb.finite && verb.to <= that.from) : undefined;
  return before !== undefined && !before.negated && has(before.words, "verb", "deny");
}

/** What the clause around the words [from, to) says of the happening's status. */
export function modalityOf(sentence: Sentence, marks: Marks, clauses: Clauses, from: number, to: number): Told {
  const verb = governing(sentence, clauses, from, to);
  // "A pleasure to meet …": a post tells of what its author has just done.
  if (sentence.zone === "post" && verb && verb.words.every((word) => word.meaning.tense === "infinitive" || word.meaning.tense === null))
    return { modality: "held", verb, rule: "told in a post" };
  let own: { modality: Modality; rule: string } = !verb
    ? { modality: "unsaid" as Modality, rule: "no verb" }
    : sentence.pack?.order !== "final" && isInfinitive(sentence, marks, verb)
      ? ofMatrix(clauses, verb)
      : isUndertaken(verb) && ofVerb(verb, sentence.pack?.order === "final").modality === "held"
        ? { modality: "scheduled" as Modality, rule: "undertaken" }
        : ofVerb(verb, sentence.pack?.order === "final");
  if (isAgreed(sentence, marks, clauses, to)) return { modality: "scheduled", verb, rule: "agreed on" };
  if (own.modality === "held" && verb && isPresentHave(sentence, marks, verb)) own = { modality: "unsaid", rule: "present tense" };
  if (own.rule === "reported future" && isReported(clauses, verb)) return { modality: "scheduled", verb, rule: "reported future" };
  const near = marks.grammar.filter(
    (mark) => mark.meaning.group === "cue" && clauses.cost(from, mark.from) < 0.9 && Math.abs(mark.from - from) <= 18,
  );
  if (isDenied(sentence, marks, clauses, from)) return { modality: "denied", verb, rule: "denied before" };
  if (isRumour(sentence, marks, clauses, to)) return { modality: "denied", verb, rule: "rumour denied" };
  if (near.some((mark) => mark.meaning.value === "denied")) return { modality: "denied", verb, rule: "cue: denied" };
  const moved = near.some((mark) => mark.meaning.value === "postponed");
  if (!moved && near.some((mark) => mark.meaning.value === "irrealis"))
    return { modality: "cancelled", verb, rule: "cue: was to have been" };
  if (own.modality === "denied") return { ...own, verb };
  // "Preparations for the upcoming summit were reviewed": the adjective tells of the noun, the verb of something else.
  const ahead = near.find(
    (mark) => mark.meaning.value === "upcoming" && mark.to <= from && from - mark.to <= 6 && clauses.cost(mark.from, from) < 0.3,
  );
  if (ahead && own.modality !== "postponed" && own.modality !== "cancelled") return { modality: "scheduled", verb, rule: "cue: upcoming" };
  // What was planned and is called off is called off: "the meeting due in May was postponed".
  if ((own.modality === "postponed" || own.modality === "cancelled") && own.rule.startsWith("verb")) return { ...own, verb };
  if (
    own.rule === "was to have been" &&
    verb &&
    isMoved(clauses, verb) &&
    !marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "cancelled")
  )
    return { modality: "postponed", verb, rule: "was to have been, put off" };
  for (const [cue, modality] of CUES) {
    const mark = near.find((one) => one.meaning.value === cue);
    if (!mark) continue;
    if (
      modality === "scheduled" &&
      (own.modality === "held" || own.modality === "ongoing") &&
      Math.abs(mark.from - to) > 3 &&
      mark.to !== from
    )
      continue;
    if (modality === "scheduled" && own.rule === "possible mood") continue;
    if (modality === "expected" && own.modality === "held" && !(verb && clauses.cost(mark.from, verb.from) < 0.3)) continue;
    return { modality, verb, rule: `cue: ${cue}` };
  }
  return { ...own, verb };
}
