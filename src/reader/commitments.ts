/** Commitments: what parties agree, decide, pledge, or instruct to be done. */
import type { Commitment } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, type Context } from "./context.js";
import { deadlineOf } from "./dating.js";
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

function typeOf(analysis: Analysis, verb: WordMark, from: number, to: number): Type {
  if (verb.meaning.value === "instruct") return "prepare";
  const words = contentOf(analysis, "commitment").filter((mark) => mark.from >= from && mark.to <= to);
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
  const both = analysis.marks.grammar.some(
    (mark) => mark.meaning.group === "pronoun" && (mark.meaning.value.startsWith("both") || mark.meaning.value === "they"),
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
  let to = verb.to;
  while (to < last && analysis.clauses.cost(verb.from, to) < 0.9 && to - verb.to < 24) to++;
  return { from: verb.from, to };
}

export function commitmentsOf(analysis: Analysis, context: Context): Commitment[] {
  const verbs = analysis.marks.grammar.filter((mark) => mark.meaning.group === "verb" && UNDERTAKING.has(mark.meaning.value));
  const out: Commitment[] = [];
  for (const verb of verbs) {
    const group = analysis.clauses.verbs.find((one) => one.from <= verb.from && one.to >= verb.to);
    if (group?.negated) continue;
    const { from, to } = extent(analysis, verb);
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
