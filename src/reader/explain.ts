/** Explains a reading sentence by sentence in plain words: language, zone, what was marked, which rules fired, what was not read and why. */
import { RECORD_TYPES } from "../model/vocabulary.js";
import type { Analysis } from "./analysis.js";
import { recordLines, type Told } from "./explain-record.js";
import { read, understand, type Input, type ReadOptions } from "./read.js";
import { triggersOf } from "./triggers.js";
import { unreadIn } from "./unread.js";

export interface ExplainOptions extends ReadOptions {
  /** Only this sentence, counted from 0. */
  readonly sentence?: number;
}

const words = (analysis: Analysis, from: number, to: number): string => {
  const { tokens, source } = analysis.sentence;
  return source.slice(tokens[from]!.start, tokens[to - 1]!.end);
};

const line = (name: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`  ${name.padEnd(10)} ${items.join(" · ")}`];

function marksOf(analysis: Analysis): string[] {
  const { mentions, spots, times, quantities, marks } = analysis;
  return [
    ...line("actors", mentions.map(({ from, to, role, who }) => `${words(analysis, from, to)} = ${who ? [who.name ?? who.kind, who.party, who.office].filter(Boolean).join(", ") : "nobody known"} [${role}]`)),
    ...line("places", spots.map(({ from, to, role, name, country }) => `${words(analysis, from, to)} = ${name || country} [${role}]`)),
    ...line("times", times.map(({ start, end, value }) => `${analysis.sentence.source.slice(start, end)} = ${value.kind}`)),
    ...line("quantities", quantities.map(({ start, end, value, unit, kind }) => `${analysis.sentence.source.slice(start, end)} = ${value}${unit ? " " + unit : ""} (${kind})`)),
    ...line("verbs", marks.grammar.filter((mark) => mark.meaning.group === "verb" || mark.meaning.group === "tense").map((mark) => `${words(analysis, mark.from, mark.to)} = ${mark.meaning.value}${mark.meaning.tense ? ", " + mark.meaning.tense : ""}`)),
    ...line("cues", marks.grammar.filter((mark) => ["cue", "negation", "pronoun"].includes(mark.meaning.group)).map((mark) => `${words(analysis, mark.from, mark.to)} = ${mark.meaning.value}`)),
    ...line("content", marks.content.map((mark) => `${words(analysis, mark.from, mark.to)} = ${mark.meaning.group}: ${mark.meaning.value}`)),
    ...line("frames", triggersOf(analysis).map((trigger) => `${words(analysis, trigger.from, trigger.to)} opens ${trigger.frame.name}`)),
  ]; // prettier-ignore
}

/** What of the sentence left no record. */
function notRead(analysis: Analysis, recorded: boolean): string[] {
  if (analysis.sentence.zone === "boilerplate") return ["  not read   boilerplate: teaser, caption or address"];
  if (recorded) return [];
  const { source } = analysis.sentence;
  return unreadIn(analysis).map(({ start, end, reason }) => `  not read   ${source.slice(start, Math.min(end, start + 80))}: ${reason}`);
}

/** The explanation as lines of text. */
export function explain(input: Input, options: ExplainOptions = {}): string {
  const { sentences, language, context } = understand(input, options);
  const reading = read(input, options);
  const records = RECORD_TYPES.flatMap((type) => (reading[type] as readonly Told[]).map((record) => ({ type, record })));
  const out = [
    `language ${language ?? "unknown"}; written ${context.dated ? `${context.dated.edtf} (${context.dated.basis})` : "at a time nothing tells"}`,
  ];
  for (const analysis of sentences) {
    const { sentence } = analysis;
    if (options.sentence !== undefined && sentence.index !== options.sentence) continue;
    const mine = records.filter(({ record }) => record.evidence.some((one) => one.sentence === sentence.index));
    out.push(
      "",
      `[${sentence.index}] ${sentence.language ?? "unknown"}, ${sentence.zone}: ${sentence.source.slice(sentence.start, sentence.end)}`,
    );
    if (sentence.pack) out.push(...marksOf(analysis));
    for (const { type, record } of mine) {
      out.push(...recordLines(analysis, type, record));
    }
    out.push(...notRead(analysis, mine.length > 0));
  }
  return out.join("\n") + "\n";
}
