/** Commitments: what parties agree, decide, pledge, or instruct to be done. */
import type { Commitment } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest, partiesNear, type Context } from "./context.js";
import { deadlineOf, meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import { topicsIn } from "./happenings.js";
import type { WordMark } from "./marks.js";

type Type = Commitment["type"];

/** Verbs that undertake; "reaffirm" only with what is reaffirmed. */
const UNDERTAKING: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "instruct", "announce", "reaffirm"]);
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

/** Where the deed follows its verb the first word of it tells; elsewhere, or of words that begin together, the more telling. */
function typeOf(analysis: Analysis, verb: WordMark | null, from: number, to: number): Type {
  if (verb?.meaning.value === "instruct") return "prepare";
  const found = contentOf(analysis, "commitment").filter((mark) => mark.from >= from && mark.to <= to);
  const first = Math.min(...found.map((mark) => mark.from));
  const words = analysis.sentence.pack?.order === "final" ? found : found.filter((mark) => mark.from <= first + 1);
  return ORDER.find((type) => words.some((mark) => mark.meaning.value === type)) ?? "other";
}

function byOf(analysis: Analysis, context: Context, verb: WordMark): string[] {
  const agents = analysis.mentions.filter(
    (mention) =>
      mention.who?.party &&
      (mention.role === "agent" || mention.role === "bare" || mention.role === "between") &&
      gapBetween(analysis, mention, verb) < 1.4,
  );
  const parties = [...new Set(agents.map((mention) => mention.who!.party!))];
  const final = analysis.sentence.pack?.order === "final";
  const both = analysis.marks.grammar.some(
    (mark) =>
      mark.meaning.group === "pronoun" &&
      (mark.meaning.value.startsWith("both") || mark.meaning.value === "they") &&
      (final || (mark.from < verb.from && analysis.clauses.cost(mark.from, verb.from) < 0.5)),
  );
  if (both || parties.length === 0) return [...context.discourse.pair];
  if (parties.length === 1 && verb.meaning.value === "agree") return [...new Set([...parties, ...context.discourse.pair])].slice(0, 2);
  return parties.slice(0, 3);
}

/** What is undertaken stands before the verb in verb-final languages, after it elsewhere. */
function extent(analysis: Analysis, verb: WordMark): { from: number; to: number } {
  const last = analysis.sentence.tokens.length;
  if (analysis.sentence.pack?.order === "final") {
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
  return { from: verb.from, to };
}

const STATES: ReadonlySet<string> = new Set(["state", "bloc"]);
/** Deeds that a state undertakes by saying that it will do them. */
const DEEDS: ReadonlySet<string> = new Set(["fund", "deliver", "establish", "support", "expand", "refrain"]);
const says = (group: { readonly words: readonly WordMark[] }, tense: string): boolean =>
  group.words.some((word) => word.meaning.tense === tense || (word.meaning.group === "tense" && word.meaning.value === tense));

/** "New Delhi will open two consulates": a state's future deed, where no verb of undertaking says so. */
function futureDeeds(analysis: Analysis, context: Context): Commitment[] {
  if (analysis.sentence.pack?.order === "final") return [];
  return analysis.clauses.verbs.flatMap((group): Commitment[] => {
    if (!says(group, "future") || says(group, "possible") || says(group, "past")) return [];
    if (group.words.some((word) => word.meaning.group === "negation" || UNDERTAKING.has(word.meaning.value))) return [];
    const subject = analysis.mentions.findLast((one) => one.to <= group.from && analysis.clauses.cost(one.from, group.from) < 0.3);
    if (!subject?.who?.party || !STATES.has(subject.who.kind) || subject.role !== "bare" || group.from - subject.to > 4) return [];
    const deed = contentOf(analysis, "commitment").find((mark) => mark.from >= group.from && mark.from <= group.to);
    if (!deed || !DEEDS.has(deed.meaning.value)) return [];
    let to = group.to;
    while (to < analysis.sentence.tokens.length && analysis.clauses.cost(group.from, to) < 0.5 && to - group.to < 24) to++;
    const time = analysis.times.find((one) => one.from >= group.from && one.to <= to && one.kind !== "set" && one.kind !== "time");
    return [{
      type: deed.meaning.value as Type,
      by: [subject.who.party],
      topics: topicsIn(analysis, subject.from, to),
      due: time ? deadlineOf(time.value, context.dated) : null,
      status: "open",
      evidence: [evidenceOf(analysis.sentence, subject.from, to)],
      rules: ["a state's future deed", `deed: ${deed.meaning.value}`],
      confidence: 0.5,
    }]; // prettier-ignore
  });
}

/** "Ties were upgraded to a strategic partnership": deepened by saying so. */
function elevations(analysis: Analysis, context: Context): Commitment[] {
  const verb = analysis.marks.grammar.find((mark) => mark.meaning.group === "verb" && mark.meaning.value === "elevate");
  const called = contentOf(analysis, "designation")[0];
  if (!verb || !called || gapBetween(analysis, verb, called) > 1) return [];
  const time = nearest(analysis, verb, analysis.times.filter((one) => one.kind === "date" || one.kind === "period"), 0.9); // prettier-ignore
  const by = partiesNear(analysis, context, called);
  if (by.length < 2) return [];
  return [{
    type: "expand",
    by: by.slice(0, 2),
    topics: [],
    due: time ? meaningOf(time.value, context.dated, "past") : null,
    status: "done",
    evidence: [evidenceOf(analysis.sentence, Math.min(verb.from, called.from), Math.max(verb.to, called.to))],
    rules: ["relationship raised"],
    confidence: 0.6,
  }]; // prettier-ignore
}

/** An item under "Both sides decided:" is undertaken as a whole. */
function underIntroduction(analysis: Analysis, context: Context, intro: Analysis): Commitment[] {
  const verb = intro.marks.grammar.findLast((mark) => mark.meaning.group === "verb" && UNDERTAKING.has(mark.meaning.value));
  if (!verb) return [];
  const by = byOf(intro, context, verb);
  const to = analysis.sentence.tokens.length;
  const time = analysis.times.find((one) => one.kind !== "set" && one.kind !== "time");
  const type = typeOf(analysis, verb, 0, to);
  if (by.length === 0) return [];
  return [{
    type,
    by,
    topics: topicsIn(analysis),
    due: time ? deadlineOf(time.value, context.dated) : null,
    status: "open",
    evidence: [evidenceOf(analysis.sentence, 0, to)],
    rules: [`undertaking: ${verb.meaning.value}`, "item of a list", `deed: ${type}`],
    confidence: 0.5,
  }]; // prettier-ignore
}

export function commitmentsOf(analysis: Analysis, context: Context, intro: Analysis | null = null): Commitment[] {
  if (intro) {
    const items = underIntroduction(analysis, context, intro);
    if (items.length > 0) return items;
  }
  return [...undertakings(analysis, context), ...futureDeeds(analysis, context), ...elevations(analysis, context)];
}

function undertakings(analysis: Analysis, context: Context): Commitment[] {
  const verbs = analysis.marks.grammar.filter((mark) => mark.meaning.group === "verb" && UNDERTAKING.has(mark.meaning.value));
  const out: Commitment[] = [];
  for (const verb of verbs) {
    const group = analysis.clauses.verbs.find((one) => one.from <= verb.from && one.to >= verb.to);
    if (group?.negated) continue;
    const { from, to } = extent(analysis, verb);
    // "So what has been agreed?", "they decided:" say nothing of what.
    if (analysis.sentence.pack?.order !== "final" && to - verb.to < 2) continue;
    const type = typeOf(analysis, verb, from, to);
    if (verb.meaning.value === "announce" && type === "other") continue;
    // "Agreed on the importance of", "reaffirmed the significance": a view, nothing undertaken.
    if (
      type === "other" &&
      contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "importance" && mark.from >= from && mark.to <= to)
    )
      continue;
    const by = byOf(analysis, context, verb);
    if (by.length === 0) continue;
    const time = analysis.times.find((one) => one.from >= from && one.to <= to && one.kind !== "set" && one.kind !== "time");
    out.push({
      type,
      by,
      topics: topicsIn(analysis, from, to),
      due: time ? deadlineOf(time.value, context.dated) : null,
      status: "open",
      evidence: [evidenceOf(analysis.sentence, from, to)],
      rules: [`undertaking: ${verb.meaning.value}`, `deed: ${type}`],
      confidence: type === "other" ? 0.45 : 0.6,
    });
  }
  return out;
}
