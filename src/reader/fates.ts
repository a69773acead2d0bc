/** What became of an instrument: signed, adopted, negotiated, in force …, as the verbs and nouns around it tell. */
import type { Instrument } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { nearest } from "./context.js";
import { listsOutcomes } from "./lists.js";
import type { WordMark } from "./marks.js";
import { dueOf, governing } from "./modality.js";

type Status = Instrument["status"];
/** Verbs that tell what became of an instrument. */
export const FATE: Readonly<Record<string, Status>> = {
  sign: "signed",
  adopt: "adopted",
  ratify: "ratified",
  negotiate: "negotiating",
  "work-on": "negotiating",
  prepare: "planned",
  conclude: "signed",
  settle: "signed",
  enforce: "in-force",
  expire: "ended",
  extend: "in-force",
  reach: "signed",
};

export const EXPIRING = "instrument about to expire";

export interface Said {
  readonly status: Status;
  readonly to: number;
  readonly rule: string;
}

const UNDERTAKEN: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "plan", "expect"]);
/** "The exchange of documents" is a noun, "to exchange documents" a plan: where nouns and verbs look alike, an infinitive has its particle. */
const isInfinitive = (analysis: Analysis, verb: WordMark): boolean =>
  verb.meaning.tense === "infinitive" &&
  (analysis.sentence.pack?.exactCases !== 0 ||
    analysis.sentence.pack.order === "final" ||
    analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.to === verb.from && mark.meaning.value === "recipient"));

/** "The agreement, which dates from 2014": the verb of the clause that says more of it. */
function ofRelative(analysis: Analysis, mark: WordMark, verbs: readonly WordMark[]): WordMark | null {
  const link = analysis.marks.grammar.find(
    (one) => one.meaning.group === "link" && one.meaning.value === "barrier" && one.from >= mark.to && one.from - mark.to <= 4,
  );
  return link ? (verbs.find((verb) => verb.from > link.from && verb.from - link.from <= 6 && analysis.clauses.cost(link.from, verb.from) < 0.5) ?? null) : null; // prettier-ignore
}

const TALKS: ReadonlySet<string> = new Set(["talks", "negotiation", "round", "negotiate"]);

/** "Talks on a free trade agreement": behind the word that ties them; planned where they are yet to begin. */
function talksBefore(analysis: Analysis, mark: WordMark): Said | null {
  const { grammar } = analysis.marks;
  const tie = grammar.findLast((one) => one.meaning.group === "role" && /^(?:topic|recipient)/.test(one.meaning.value) && one.to <= mark.from && mark.from - one.to <= 2); // prettier-ignore
  const talks = tie && grammar.findLast((one) => one.meaning.group === "event" && TALKS.has(one.meaning.value) && one.to === tie.from);
  if (!talks) return null;
  const verb = governing(analysis.sentence, analysis.clauses, talks.from, talks.to);
  const ends = verb?.words.some((word) => FATE[word.meaning.value] === "signed") ?? false;
  if (verb?.negated || ends) return null;
  const begins = verb?.words.some((word) => ["agree", "decide", "plan", "pledge"].includes(word.meaning.value)) ?? false;
  return { status: begins ? "planned" : "negotiating", to: mark.to, rule: "talks on an instrument" };
}

/** "समझौते पर बातचीत जारी": talks on an instrument, with nothing between them but the word that ties them. */
function talksOn(analysis: Analysis, mark: WordMark): Said | null {
  const { grammar } = analysis.marks;
  if (analysis.sentence.pack?.order !== "final") return talksBefore(analysis, mark);
  const tie = grammar.find((one) => one.meaning.group === "role" && /^(?:topic|genitive|purpose)/.test(one.meaning.value) && one.from >= mark.to && one.from - mark.to <= 1); // prettier-ignore
  const talks = tie && grammar.find((one) => TALKS.has(one.meaning.value) && one.from >= tie.to && one.from - tie.to <= 3);
  if (!talks) return null;
  const verb = governing(analysis.sentence, analysis.clauses, talks.from, talks.to);
  if (verb?.negated) return null;
  const words = verb?.words ?? [];
  const starts = words.some((word) => word.meaning.tense === "future") || grammar.some((one) => one.meaning.value === "expected" && one.from > talks.from && one.from - talks.to <= 8); // prettier-ignore
  // What is to be resumed is under way.
  const resumes = grammar.some((one) => one.meaning.value === "again" && one.from >= talks.to && one.from - talks.to <= 8);
  return { status: starts && !resumes ? "planned" : "negotiating", to: talks.to, rule: "talks on an instrument" };
}

/** "1960 में मैत्री संधि हुई", "a treaty came to be": in verb-final languages an agreement that happened was made. */
function cameToBe(analysis: Analysis, mark: WordMark): Said | null {
  if (analysis.sentence.pack?.order !== "final") return null;
  const next = analysis.marks.grammar.find((one) => one.from === mark.to && one.meaning.group === "role");
  const verb = governing(analysis.sentence, analysis.clauses, mark.from, mark.to);
  if (next || !verb || verb.negated) return null;
  const deeds = verb.words.filter((word) => word.meaning.group === "verb" && word.meaning.value !== "go" && word.meaning.value !== "come");
  const happened = deeds.length > 0 && deeds.every((word) => word.meaning.value === "be" && word.meaning.tense !== "future");
  const between = analysis.marks.grammar.some((one) => one.meaning.group === "event" && one.from >= mark.to && one.to <= verb.from);
  return happened && !between ? { status: "signed", to: verb.to, rule: "instrument that came to be" } : null;
}

export function fateOf(analysis: Analysis, mark: WordMark): Said | null {
  return talksOn(analysis, mark) ?? verbalFate(analysis, mark) ?? cameToBe(analysis, mark);
}

/** "Not signed: the haggling over the price goes on". */
const stillTalked = (analysis: Analysis, verb: WordMark): boolean =>
  analysis.marks.grammar.some(
    (one) => one.from >= verb.to && (TALKS.has(one.meaning.value) || one.meaning.value === "ongoing") && one.meaning.group !== "role",
  );

function verbalFate(analysis: Analysis, mark: WordMark): Said | null {
  const verbs = analysis.marks.grammar.filter((one) => (one.meaning.group === "verb" || one.meaning.group === "event") && (FATE[one.meaning.value] !== undefined || one.meaning.value === "negotiation")); // prettier-ignore
  const verb = nearest(analysis, mark, verbs, 0.9) ?? ofRelative(analysis, mark, verbs);
  if (!verb) return null;
  const group = governing(analysis.sentence, analysis.clauses, verb.from, verb.to);
  const words = group?.words ?? [];
  const says = (tense: string): boolean =>
    words.some((word) => word.meaning.tense === tense || (word.meaning.group === "tense" && word.meaning.value === tense));
  if (group?.negated) return stillTalked(analysis, verb) ? { status: "negotiating", to: verb.to, rule: "not signed, talks go on" } : null;
  const status = verb.meaning.value === "negotiation" ? "negotiating" : FATE[verb.meaning.value]!;
  const undertaken = verb.meaning.tense === "infinitive" && words.some((word) => UNDERTAKEN.has(word.meaning.value));
  const hoped = words.some((word) => word.meaning.value === "expect" || word.meaning.value === "plan");
  // What expires in the present tense still holds: "the contract expires on 1 January".
  if (status === "ended" && says("present")) return { status: "in-force", to: verb.to, rule: EXPIRING };
  const open =
    hoped || dueOf(words) === "due" || says("future") || says("possible") || undertaken || (isInfinitive(analysis, verb) && !says("past"));
  return {
    status: open && status !== "negotiating" ? "planned" : status,
    to: Math.max(verb.to, group ? Math.min(group.to, verb.to + 4) : verb.to),
    rule: `instrument ${verb.meaning.value}`,
  };
}

const TITLED: ReadonlySet<string> = new Set(["declaration", "joint-statement"]);
/** "भारत-फ्रांस संयुक्त वक्तव्य": whose it is stands before it; or it stands last, after what it is on. */
const isNamedTitle = (analysis: Analysis, mark: WordMark): boolean =>
  mark.to === analysis.sentence.tokens.length ||
  analysis.mentions.filter((one) => one.who?.party && one.to <= mark.from && mark.from - one.to <= 1).length > 0;

/** A headline that is a document's own title ("Joint Declaration following …"): the text is that document. */
export const ofTitle = (analysis: Analysis, mark: WordMark): Said | null =>
  analysis.sentence.zone === "headline" &&
  (mark.from <= 1 || isNamedTitle(analysis, mark)) &&
  TITLED.has(mark.meaning.value) &&
  !analysis.clauses.verbs.some((verb) => verb.finite)
    ? { status: "adopted", to: mark.to, rule: "title of the document" }
    : null;

/** An item under "The following were signed:" shares that verb. */
export function ofIntroduction(intro: Analysis | null): Said | null {
  const verb = intro?.marks.grammar.findLast((one) => (one.meaning.group === "verb" || one.meaning.group === "event") && FATE[one.meaning.value] !== undefined); // prettier-ignore
  if (intro && verb) return fateOf(intro, verb);
  return intro && listsOutcomes(intro) ? { status: "signed", to: 0, rule: "item of a list of outcomes" } : null;
}

/** Between items of one list no verb stands: "two agreements, a protocol and a memorandum were signed". */
const inOneList = (analysis: Analysis, a: WordMark, b: WordMark): boolean =>
  analysis.clauses.cost(a.from, b.from) < 1.3 &&
  !analysis.clauses.verbs.some((verb) => verb.finite && verb.from >= a.to && verb.to <= b.from);

/** "Five documents were signed: an agreement on visas, three memoranda …". */
const listedAfter = (analysis: Analysis, mark: WordMark): boolean =>
  analysis.clauses.verbs.some(
    (verb) => verb.finite && verb.to <= mark.from && /^\s*:/.test(analysis.sentence.tokens[verb.to]?.before ?? ""),
  );
const ofColon = (told: Said | null, mark: WordMark): Said | null =>
  told && SHARED.has(told.status) ? { ...told, to: mark.to, rule: "instrument of a list" } : null;

/** The fate of each instrument of a sentence; one without its own shares that of its neighbour in a list. */
export function fatesOf(analysis: Analysis, marks: readonly WordMark[], listed: Said | null): (Said | null)[] {
  const fates = marks.map((mark) => {
    const own = listed?.rule.startsWith("item") ? fateOf(analysis, mark) : null;
    return own ?? (listed ? { ...listed, to: mark.to } : (fateOf(analysis, mark) ?? ofTitle(analysis, mark)));
  });
  const share = (i: number, from: number): void => {
    const told = fates[from];
    if (fates[i] || !told || !marks[from] || !SHARED.has(told.status)) return;
    const [a, b] = i < from ? [marks[i]!, marks[from]!] : [marks[from]!, marks[i]!];
    if (inOneList(analysis, a, b)) fates[i] = { ...told, to: marks[i]!.to, rule: "instrument of a list" };
  };
  if (analysis.sentence.pack?.order === "final") {
    for (let i = marks.length - 2; i >= 0; i--) share(i, i + 1);
    for (let i = 1; i < marks.length; i++) if (listedAfter(analysis, marks[i]!)) fates[i] ??= ofColon(fates[0] ?? null, marks[i]!);
  } else for (let i = 1; i < marks.length; i++) share(i, i - 1);
  return fates;
}
const SHARED: ReadonlySet<Status> = new Set(["signed", "adopted", "planned"]);
