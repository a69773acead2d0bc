/**
 * Commitments: what parties agree, decide, pledge, or instruct to be done; what a state says it will give or build; and what was founded or
 * raised to a higher name, which is done already.
 */
import type { Commitment } from "../model/index.js";
import type { Analysis, Mention } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import { contentOf, gapBetween, type Context } from "./context.js";
import { deadlineOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import { topicsIn } from "./matter.js";
import { isVerbHeading } from "./lists.js";
import type { WordMark } from "./marks.js";
import { governing } from "./modality.js";

type Type = Commitment["type"];
type Extent = { readonly from: number; readonly to: number };

/** Verbs that undertake; "reaffirm" only with what is reaffirmed. */
const UNDERTAKING: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "instruct", "announce", "reaffirm"]);
/** Nouns that undertake where an infinitive leads to them: "बुलाने का निर्णय", the decision to convene. */
const NOUNS: Readonly<Record<string, string>> = { agreement: "agree", decision: "decide", promise: "pledge", task: "instruct" };
/** Where several kinds of deed are named the more telling stands. */
const ORDER: readonly Type[] = [
  "refrain",
  "prepare",
  "target",
  "establish",
  "conclude",
  "deliver",
  "hold",
  "support",
  "consult",
  "fund",
  "expand",
];
/** Deeds that a plain future tells of: "India will give a loan". */
const GIVEN: ReadonlySet<Type> = new Set(["fund", "deliver", "establish", "target", "expand", "conclude", "refrain", "support"]);

const isFinal = (analysis: Analysis): boolean => analysis.sentence.pack?.order === "final";
const within = (mark: Extent, { from, to }: Extent): boolean => mark.from >= from && mark.to <= to;

/** Where the deed follows its verb the first word of it tells; elsewhere, or of words that begin together, the more telling. */
function typeOf(analysis: Analysis, verb: string, extent: Extent, at: Extent | null = null): Type {
  if (verb === "instruct") return "prepare";
  const found = contentOf(analysis, "commitment").filter((mark) => within(mark, extent));
  const after = at ? found.filter((mark) => mark.from >= at.from) : found;
  const first = Math.min(...after.map((mark) => mark.from));
  const last = Math.max(...found.filter((mark) => !at || mark.to <= at.to).map((mark) => mark.to));
  const words = analysis.sentence.pack?.afterVerb && at && Number.isFinite(last)
    ? found.filter((mark) => mark.to >= last - 1)
    : isFinal(analysis) || after.length === 0 ? found : after.filter((mark) => mark.from <= first + 1); // prettier-ignore
  return ORDER.find((type) => words.some((mark) => mark.meaning.value === type)) ?? "other";
}

/** Who undertakes: the marked agents, else whoever stands bare before the verb; adjectives ("Chinese ships") only where nobody else does. */
function agentsOf(analysis: Analysis, verb: Extent): Mention[] {
  const near = analysis.mentions.filter(
    (mention) =>
      mention.who?.party &&
      ["agent", "bare", "between"].includes(mention.role) &&
      (gapBetween(analysis, mention, verb) < 1.4 || (isFinal(analysis) && mention.role === "agent" && mention.to <= verb.from && analysis.clauses.cost(mention.from, verb.from) < 1.3)), // prettier-ignore
  );
  if (!isFinal(analysis)) return near;
  const marked = near.filter((mention) => mention.role !== "bare" && !mention.actor.demonym);
  const named = near.filter((mention) => !mention.actor.demonym);
  return marked.length > 0 ? marked : named.length > 0 ? named : near;
}

function byOf(analysis: Analysis, context: Context, verb: Extent, value: string): string[] {
  const parties = [...new Set(agentsOf(analysis, verb).map((mention) => mention.who!.party!))];
  const both = analysis.marks.grammar.some(
    (mark) =>
      mark.meaning.group === "pronoun" &&
      (mark.meaning.value.startsWith("both") || mark.meaning.value === "they") &&
      (isFinal(analysis) || analysis.clauses.cost(mark.from, verb.from) < 0.5),
  );
  if (both || parties.length === 0) return [...context.discourse.pair];
  if (parties.length === 1 && value === "agree" && !isFinal(analysis))
    return [...new Set([...parties, ...context.discourse.pair])].slice(0, 2);
  return parties.slice(0, 3);
}

/** Where the clause of "that …" ends: at a semicolon or the end of the sentence. */
function clauseAfter(analysis: Analysis, from: number): number {
  const { tokens } = analysis.sentence;
  let to = from;
  while (to < tokens.length && to - from < 30 && !(to > from && /[;।]/.test(tokens[to]!.before))) to++;
  return to;
}

/** What is undertaken stands before the verb in verb-final languages, or after its "that"; after it elsewhere. */
function extentOf(analysis: Analysis, verb: Extent): Extent {
  const last = analysis.sentence.tokens.length;
  if (isFinal(analysis)) {
    const end = analysis.clauses.verbs.find((one) => one.from <= verb.from && one.to >= verb.to)?.to ?? verb.to;
    const that = analysis.marks.grammar.find((mark) => mark.meaning.value === "that" && mark.from >= end && mark.from - end <= 1);
    if (that) return { from: verb.from, to: clauseAfter(analysis, that.to) };
    if (analysis.sentence.pack?.afterVerb) return extentAround(analysis, verb, end);
    let from = verb.from;
    while (from > 0 && analysis.clauses.cost(from - 1, verb.from) < 0.7 && verb.from - from < 24) from--;
    return { from, to: verb.to };
  }
  // "Agreed that …": what the complementiser opens is the undertaking itself.
  const that = analysis.marks.grammar.find(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "that" && mark.from === verb.to,
  );
  const start = that?.from ?? verb.from;
  let to = that?.to ?? verb.to;
  while (to < last && analysis.clauses.cost(start, to) < 0.9 && to - verb.to < 24) to++;
  return { from: analysis.sentence.pack?.freeOrder ? clauseBefore(analysis, verb) : verb.from, to };
}

/**
 * Where words may follow the final verb: its clause on both sides; what comes after "it was decided, …", what came before "…, such a
 * decision" (এমন সিদ্ধান্ত), "all agree" after a dash.
 */
function extentAround(analysis: Analysis, verb: Extent, end: number): Extent {
  const { tokens } = analysis.sentence;
  const cost = (a: number, b: number): number => analysis.clauses.cost(a, b);
  let from = verb.from;
  while (from > 0 && cost(from - 1, verb.from) < 0.55 && verb.from - from < 24) from--;
  let to = end;
  while (to < tokens.length && cost(verb.from, to) < 0.55 && to - end < 24) to++;
  const own = tokens.slice(from, verb.from);
  const points = own.some((token) => POINTING.test(token.fold)) || own.length === 0;
  if (from > 0 && points && verb.from - from <= 3) return { from: Math.max(0, from - 24), to };
  if (from === 0 && own.length === 0) return { from, to: Math.min(tokens.length, to + 24) };
  return { from, to };
}
const POINTING = /^(?:এমন|এই|এ|এতে|তাতে|তিনটিতেই|দুটিতেই|সবকটিতেই|মর্মে|ব্যাপারে|বিষযে)$/u;

/** Where order is free what is undertaken may also stand first: "К 2025 году его решено довести до 30 миллиардов". */
function clauseBefore(analysis: Analysis, verb: Extent): number {
  const left = analysis.clauses.verbs.findLast((one) => one.finite && one.to <= verb.from)?.to ?? 0;
  let from = verb.from;
  while (from > left && analysis.clauses.cost(from - 1, verb.from) < 0.5 && verb.from - from < 16) from--;
  return from;
}

const negated = (group: VerbGroup | null | undefined): boolean => group?.negated ?? false;
const isTense = (group: VerbGroup, tense: string): boolean =>
  group.words.some((mark) => mark.meaning.tense === tense || (mark.meaning.group === "tense" && mark.meaning.value === tense));

/** Whether anyone of a state, or a pronoun, stands for who promises. */
const hasUndertaker = (analysis: Analysis, verb: Extent): boolean =>
  agentsOf(analysis, verb).length > 0 || analysis.marks.grammar.some((mark) => mark.meaning.group === "pronoun");

interface Deed {
  readonly at: Extent;
  readonly value: string;
  readonly type: Type;
  readonly extent: Extent;
  readonly status: Commitment["status"];
}

/** Verbs of undertaking, and their nouns right after an infinitive. */
function undertakings(analysis: Analysis): { at: WordMark; value: string }[] {
  const { grammar } = analysis.marks;
  const verbs = grammar.filter((mark) => mark.meaning.group === "verb" && UNDERTAKING.has(mark.meaning.value)).map((at) => ({ at, value: at.meaning.value })); // prettier-ignore
  const led = (mark: WordMark): boolean =>
    grammar.some((role) => role.meaning.group === "role" && role.to === mark.from && grammar.some((one) => one.to === role.from && one.meaning.tense === "infinitive")); // prettier-ignore
  const nouns = grammar
    .filter((mark) => mark.meaning.group === "event" && NOUNS[mark.meaning.value] !== undefined && led(mark))
    .map((at) => ({ at, value: NOUNS[at.meaning.value]! }));
  const spare = [...nouns, ...nominals(analysis)];
  return [...verbs, ...spare.filter((noun) => !verbs.some((verb) => verb.at.from >= noun.at.from && verb.at.from - noun.at.to <= 4))];
}

/** Nouns and adjectives that undertake by themselves: "দুই পক্ষ একমত", "উদ্‌যাপনের সিদ্ধান্ত", "তাঁর প্রতিশ্রুতি". */
function nominals({ marks, clauses, sentence }: Analysis): { at: WordMark; value: string }[] {
  const isLast = (mark: WordMark): boolean => !clauses.verbs.some((verb) => verb.finite && verb.from >= mark.to && clauses.cost(mark.from, verb.from) < 0.9); // prettier-ignore
  const led = (mark: WordMark): boolean => marks.grammar.some((one) => one.to === mark.from && (one.meaning.tense === "participle" || one.meaning.tense === "infinitive")); // prettier-ignore
  return marks.grammar
    .filter((mark) => mark.meaning.group === "event" && UNDERTAKING.has(mark.meaning.value) && sentence.pack?.afterVerb)
    .filter((mark) => led(mark) || (isLast(mark) && sentence.tokens.length > 4))
    .map((at) => ({ at, value: at.meaning.value }));
}

function undertaken(analysis: Analysis): Deed[] {
  const deeds: Deed[] = [];
  for (const { at, value } of undertakings(analysis)) {
    const group = analysis.clauses.verbs.find((one) => one.from <= at.from && one.to >= at.to) ?? (at.meaning.group === "event" ? governing(analysis.sentence, analysis.clauses, at.from, at.to) : null); // prettier-ignore
    if (negated(group)) continue;
    const extent = extentOf(analysis, at);
    const type = typeOf(analysis, value, extent, at);
    // "Agreed on the importance of", "reaffirmed the significance": a view, nothing undertaken.
    const view = contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "importance" && within(mark, extent));
    if (type === "other" && (value === "announce" || view)) continue;
    // "They agreed:", "reaffirmed their adherence", forecasters who promise snow: nothing that a side undertakes.
    const empty = !isFinal(analysis) && type === "other" && (value === "reaffirm" || extent.to - extent.from < 3 || (value === "pledge" && !hasUndertaker(analysis, at))); // prettier-ignore
    if (empty) continue;
    // "The dates will be agreed": what is still to be undertaken is not.
    if (type === "other" && isFinal(analysis) && group && isTense(group, "future")) continue;
    deeds.push({ at, value, type, extent, status: "open" });
  }
  return deeds;
}

/** "India will lend 250 million": a state's own plain future, with a word for what is given or built. */
function promised(analysis: Analysis, taken: readonly Deed[]): Deed[] {
  if (analysis.sentence.pack?.freeOrder) return namedDeeds(analysis, taken);
  if (!isFinal(analysis)) return futureDeeds(analysis, taken);
  if (analysis.sentence.zone === "headline") return [];
  return analysis.clauses.verbs
    .filter((group) => isTense(group, "future") && !taken.some((deed) => group.from < deed.extent.to && group.to > deed.extent.from))
    .map((at): Deed => {
      const extent = extentOf(analysis, at);
      return { at, value: "future", type: typeOf(analysis, "future", extent), extent, status: "open" };
    })
    .filter((deed) => GIVEN.has(deed.type) && (!negated(deed.at as VerbGroup) || deed.type === "refrain"))
    .filter((deed) => agentsOf(analysis, deed.at).some((one) => one.who!.kind === "state" || one.who!.kind === "bloc"));
}

/** "New Delhi will open two consulates": a state's future deed, where no verb of undertaking says so. */
function futureDeeds(analysis: Analysis, taken: readonly Deed[]): Deed[] {
  return analysis.clauses.verbs.flatMap((group): Deed[] => {
    if (!isTense(group, "future") || isTense(group, "possible") || isTense(group, "past") || negated(group)) return [];
    if (taken.some((deed) => group.from < deed.extent.to && group.to > deed.extent.from)) return [];
    const subject = analysis.mentions.findLast((one) => one.to <= group.from && analysis.clauses.cost(one.from, group.from) < 0.3);
    if (!subject?.who?.party || !["state", "bloc"].includes(subject.who.kind) || subject.role !== "bare" || group.from - subject.to > 4)
      return [];
    const deed = contentOf(analysis, "commitment").find((mark) => mark.from >= group.from && mark.from <= group.to);
    if (!deed || !GIVEN.has(deed.meaning.value as Type)) return [];
    return [{ at: group, value: "future", type: deed.meaning.value as Type, extent: extentOf(analysis, group), status: "open" }];
  });
}

/** An item under "Both sides decided:" is undertaken as a whole. */
function underIntroduction(analysis: Analysis, context: Context, intro: Analysis): Commitment[] {
  const verb = intro.marks.grammar.findLast((mark) => (mark.meaning.group === "verb" || mark.meaning.group === "event") && UNDERTAKING.has(mark.meaning.value)); // prettier-ignore
  if (!verb) return [];
  const by = byOf(intro, context, verb, verb.meaning.value);
  const extent = { from: 0, to: analysis.sentence.tokens.length };
  const time = analysis.times.find((one) => one.kind !== "set" && one.kind !== "time");
  const type = typeOf(analysis, verb.meaning.value === "instruct" ? "decide" : verb.meaning.value, extent);
  if (by.length === 0) return [];
  return [{
    type,
    by,
    topics: topicsIn(analysis),
    due: time ? deadlineOf(time.value, context.dated) : null,
    status: "open",
    evidence: [evidenceOf(analysis.sentence, 0, extent.to)],
    rules: [`undertaking: ${verb.meaning.value}`, "item of a list", `deed: ${type}`],
    confidence: 0.5,
  }]; // prettier-ignore
}

/** Verbs whose own future is a promise: "Пекин выделит региону полтора миллиарда". */
const DEEDS: Readonly<Record<string, Type>> = { supply: "deliver", build: "deliver", found: "establish", endow: "fund", support: "support", raise: "expand" }; // prettier-ignore
function namedDeeds(analysis: Analysis, taken: readonly Deed[]): Deed[] {
  if (analysis.sentence.zone === "headline") return [];
  return analysis.clauses.verbs
    .filter(
      (group) =>
        isTense(group, "future") && !negated(group) && !taken.some((deed) => group.from < deed.extent.to && group.to > deed.extent.from),
    ) // prettier-ignore
    .flatMap((at): Deed[] => {
      const type = at.words
        .map((word) => (word.meaning.group === "verb" ? DEEDS[word.meaning.value] : undefined))
        .find((one) => one !== undefined);
      return type === undefined || agentsOf(analysis, at).length === 0 ? [] : [{ at, value: "future", type, extent: extentOf(analysis, at), status: "open" }]; // prettier-ignore
    });
}

/** What was founded, or raised to a partnership of a higher name. */
function accomplished(analysis: Analysis): Deed[] {
  const marks = analysis.marks.grammar.filter((mark) => mark.meaning.group === "verb" && (mark.meaning.value === "found" || mark.meaning.value === "elevate")); // prettier-ignore
  return marks.flatMap((at): Deed[] => {
    const group = analysis.clauses.verbs.find((one) => one.from <= at.from && one.to >= at.to);
    if (!group || negated(group) || !group.finite) return [];
    const raised = at.meaning.value === "elevate";
    if (raised && contentOf(analysis, "designation").length === 0) return [];
    const status = isTense(group, "future") || (isTense(group, "present") && !isFinal(analysis)) ? "open" : "done";
    return [{ at, value: at.meaning.value, type: raised ? "expand" : "establish", extent: extentOf(analysis, at), status }];
  });
}

/** What it is about: told in its own clause, else anywhere in the sentence. */
function topicsOf(analysis: Analysis, { from, to }: Extent): Commitment["topics"] {
  const own = topicsIn(analysis, from, to);
  return own.length > 0 || isFinal(analysis) ? own : topicsIn(analysis);
}

export function commitmentsOf(analysis: Analysis, context: Context, intro: Analysis | null = null): Commitment[] {
  if (isVerbHeading(analysis)) return [];
  const items = intro ? underIntroduction(analysis, context, intro) : [];
  if (items.length > 0) return items;
  const said = undertaken(analysis);
  const done = accomplished(analysis).filter(
    (deed) => !said.some((one) => one.extent.from < deed.extent.to && one.extent.to > deed.at.from),
  );
  return [...said, ...done, ...promised(analysis, [...said, ...done])].flatMap((deed): Commitment[] => {
    const by = byOf(analysis, context, deed.at, deed.value);
    if (by.length === 0) return [];
    const { from, to } = deed.extent;
    const time = deed.status === "done" ? undefined : analysis.times.find((one) => one.from >= from && one.to <= to && one.kind !== "set" && one.kind !== "time"); // prettier-ignore
    return [{
      type: deed.type,
      by,
      topics: topicsOf(analysis, deed.extent),
      due: time ? deadlineOf(time.value, context.dated) : null,
      status: deed.status,
      evidence: [evidenceOf(analysis.sentence, from, to)],
      rules: [`undertaking: ${deed.value}`, `deed: ${deed.type}`],
      confidence: deed.type === "other" ? 0.45 : 0.6,
    }]; // prettier-ignore
  });
}
