/** Deeds that nobody is said to undertake, but that a state's own future tells: "India will lend 250 million". */
import type { Analysis } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import { contentOf } from "./context.js";
import { engagementFrame } from "../frames/engagements.js";
import { isFinal, isTense, negated, overlaps, typeOf, type Deed, type DeedType, type Extent } from "./deeds.js";
import { extentOf } from "./extents.js";
import type { WordMark } from "./marks.js";
import { agentsOf, together } from "./undertakers.js";

/** Deeds that a plain future tells of: "India will give a loan". */
const GIVEN: ReadonlySet<DeedType> = new Set(["fund", "deliver", "establish", "target", "expand", "conclude", "refrain", "support"]);
/** What a verb right behind "will" may tell, where it stands between subject and object: its word is then the deed itself. */
const DONE: ReadonlySet<string> = new Set([...GIVEN, "other", "consult"]);

const byState = (analysis: Analysis, verb: VerbGroup): boolean =>
  agentsOf(analysis, verb).some((one) => one.who!.kind === "state" || one.who!.kind === "bloc");

/** "সমর্থন করবে দুই দেশ": both sides right behind the verb, or first in the sentence. */
const bothDo = (analysis: Analysis, verb: VerbGroup): boolean =>
  analysis.marks.grammar.some(
    (mark) =>
      /^both-(?:sides|countries)$/.test(mark.meaning.value) && (mark.from === verb.to || (mark.from === 0 && together(analysis, verb))),
  );

/** "भारत ऋण देगा": a word for what is given or built before a verb of the future. */
const finalDeeds = (analysis: Analysis, futures: readonly VerbGroup[]): Deed[] =>
  futures
    .map((at): Deed => {
      const extent = extentOf(analysis, at);
      return { at, value: "future", type: typeOf(analysis, "future", extent), extent, status: "open" };
    })
    .filter(({ type, at }) => (GIVEN.has(type) || isAct(analysis, at)) && (!negated(at as VerbGroup) || type === "refrain"))
    .filter((deed) => byState(analysis, deed.at as VerbGroup) || bothDo(analysis, deed.at as VerbGroup) || arises(analysis, deed));

/** "प्रतिबंध हटाएगा", will lift the ban: a verb that is a deed of its own. */
const isAct = (analysis: Analysis, at: Extent): boolean =>
  contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "other" && mark.to > at.from && mark.from < at.to);

/** "एक समिति बनाई जाएगी", a committee will be formed: a body, and nobody told to form it. */
const arises = (analysis: Analysis, { type, extent, at }: Deed): boolean =>
  type === "establish" &&
  agentsOf(analysis, at).length === 0 &&
  contentOf(analysis, "body").some((mark) => mark.from >= extent.from && mark.to <= at.from);

/** Deeds that are told of the thing itself, whoever does them: "a committee will be set up within a month". */
const PASSIVE: ReadonlySet<DeedType> = new Set(["establish", "deliver", "fund"]);
const isContact = (mark: WordMark): boolean =>
  mark.meaning.group === "verb" && (engagementFrame(mark.meaning.value) !== null || CONTACTS.has(mark.meaning.value));
const CONTACTS: ReadonlySet<string> = new Set(["host", "go", "come", "travel", "leave", "invite", "hold", "happen", "attend", "discuss", "be", "sign", "conclude"]); // prettier-ignore

/** Who stands right before the verb: a state, or the sides together. */
function stateBefore(analysis: Analysis, group: VerbGroup): boolean {
  const near = (to: number): boolean => group.from >= to && group.from - to <= 4;
  const sides = analysis.marks.grammar.findLast((mark) => /^both-(?:sides|countries)$/.test(mark.meaning.value) && near(mark.to));
  if (sides && analysis.clauses.cost(sides.from, group.from) < 0.3) return true;
  const subject = analysis.mentions.findLast((one) => one.to <= group.from && analysis.clauses.cost(one.from, group.from) < 0.3);
  return Boolean(subject?.who?.party) && ["state", "bloc"].includes(subject!.who!.kind) && subject!.role === "bare" && near(subject!.to);
}

/** The words of a verb of the future, with the one behind an adverb: "will now supply", "will jointly build". */
function predicate(analysis: Analysis, group: VerbGroup): Extent {
  const bare = group.words.at(-1)!.meaning.group === "tense" && !analysis.mentions.some((one) => one.from === group.to);
  return { from: group.from, to: group.to + (bare ? 2 : 1) };
}
const beginsIn = (mark: Extent, { from, to }: Extent): boolean => mark.from >= from && mark.from < to;

/** "Kigali is to lift its measures", "under the deal Kenya will": what a state is bound to do, whatever the verb. */
function isObliged(analysis: Analysis, group: VerbGroup): boolean {
  const { grammar } = analysis.marks;
  const bound = grammar.some(({ meaning, from, to }) => (meaning.value === "obliged" && from >= group.from && to <= group.to) || meaning.value === "stipulated"); // prettier-ignore
  return bound && !grammar.some((mark) => isContact(mark) && beginsIn(mark, predicate(analysis, group)));
}

/** "If it came to that, Kenya would send troops" promises nothing. */
const isConditional = (analysis: Analysis, group: VerbGroup): boolean =>
  isTense(group, "reported") && analysis.marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "condition");

/** "A consulate will open": a body that begins by itself. */
const opens = (analysis: Analysis, group: VerbGroup, type: DeedType): boolean =>
  type === "establish" && contentOf(analysis, "body").some((mark) => mark.to <= group.from && group.from - mark.to <= 5);

/** "New Delhi will open two consulates": the verb of the future is itself the deed. */
function medialDeeds(analysis: Analysis, futures: readonly VerbGroup[]): Deed[] {
  return futures.flatMap((group): Deed[] => {
    if (isTense(group, "possible") || wasDue(group) || negated(group) || isConditional(analysis, group)) return [];
    const own = predicate(analysis, group);
    const named = contentOf(analysis, "commitment").find((mark) => beginsIn(mark, own))?.meaning.value;
    const deed = (type: DeedType): Deed[] => [{ at: group, value: "future", type, extent: extentOf(analysis, group), status: "open" }];
    const type = named as DeedType;
    if (stateBefore(analysis, group)) return named && DONE.has(named) ? deed(type) : isObliged(analysis, group) ? deed("other") : [];
    const passive = (isPassive(analysis, group) && PASSIVE.has(type)) || opens(analysis, group, type);
    const extent = { from: Math.max(0, group.from - 12), to: extentOf(analysis, group).to };
    return passive ? [{ ...deed(type)[0]!, extent }] : [];
  });
}

const isPassive = (analysis: Analysis, group: VerbGroup): boolean =>
  /^be$/.test(analysis.sentence.tokens[group.to - 1]?.fold ?? "") ||
  group.words.some((mark) => mark.meaning.tense === "past" || mark.meaning.tense === "participle");

/** Verbs whose own future is a promise: "Пекин выделит региону полтора миллиарда". */
const DEEDS: Readonly<Record<string, DeedType>> = { supply: "deliver", build: "deliver", found: "establish", endow: "fund", support: "support", raise: "expand" }; // prettier-ignore
/** "Откроет консульство": what is opened, not held, where a word for founding stands for the verb too and a body follows. */
const opensBody = (analysis: Analysis, group: VerbGroup): boolean =>
  contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "establish" && mark.from >= group.from && mark.to <= group.to) &&
  contentOf(analysis, "body").some((mark) => mark.from >= group.to && mark.from - group.to <= 4);
const deedOf = (group: VerbGroup): DeedType | undefined =>
  group.words.map((word) => (word.meaning.group === "verb" ? DEEDS[word.meaning.value] : undefined)).find((one) => one !== undefined);

const freeDeeds = (analysis: Analysis, futures: readonly VerbGroup[]): Deed[] =>
  futures.flatMap((at): Deed[] => {
    const type = deedOf(at) ?? (opensBody(analysis, at) ? "establish" : undefined);
    if (type === undefined || negated(at) || (agentsOf(analysis, at).length === 0 && !together(analysis, at))) return [];
    // "They will continue their walk": only a state's own going on is a deed.
    if (type === "expand" && !byState(analysis, at)) return [];
    return [{ at, value: "future", type, extent: extentOf(analysis, at), status: "open" }];
  });

/** The deeds of plain futures outside of what is undertaken already. */
export function promised(analysis: Analysis, taken: readonly Deed[]): Deed[] {
  const futures = analysis.clauses.verbs.filter(
    (group) => (isTense(group, "future") || isTense(group, "reported")) && !overlaps(taken, group),
  );
  if (futures.length === 0) return [];
  const headline = analysis.sentence.zone === "headline";
  if (analysis.sentence.pack?.freeOrder) return headline ? [] : freeDeeds(analysis, futures);
  if (!isFinal(analysis)) return medialDeeds(analysis, futures);
  return headline ? [] : finalDeeds(analysis, futures);
}

/** "Was to": what was due is no promise any more. */
const wasDue = (group: VerbGroup): boolean => group.words.some((mark) => mark.meaning.group === "tense" && mark.meaning.value === "past");
