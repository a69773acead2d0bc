/** A record in plain words: each field that is told with the words of the sentence that bear it, and each rule with what it says. */
import type { Evidence } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { entryOf } from "./glossary.js";

export interface Told {
  readonly evidence: readonly Evidence[];
  readonly rules: readonly string[];
  readonly confidence: number;
}

const line = (name: string, text: string): string => `      ${name.padEnd(13)} ${text}`;

const slice = ({ sentence }: Analysis, from: number, to: number): string =>
  sentence.source.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);

/** The words of the sentence that bear a value of a field; none where it was told before or inferred. */
function wordsOf(analysis: Analysis, field: string, value: unknown): string[] {
  const said = (found: readonly { readonly from: number; readonly to: number }[]): string[] => found.map(({ from, to }) => slice(analysis, from, to)); // prettier-ignore
  const { mentions, spots, times, quantities, marks } = analysis;
  switch (field) {
    case "parties":
    case "by":
      return said(mentions.filter(({ who }) => who?.party === value));
    case "participants":
      return said(mentions.filter(({ who }) => who !== null && who.name === (value as { name: string | null }).name && who.name !== null));
    case "when":
    case "due":
    case "period":
    case "since":
      return said(times);
    case "where":
      return said(spots.filter(({ name, country, state }) => name === (value as { name: string }).name || (state && country === (value as { country: string | null }).country))); // prettier-ignore
    case "value":
      return said(quantities.filter((one) => one.value === value));
    case "topics":
      return said(marks.content.filter(({ meaning }) => meaning.group === "topic" && meaning.value === value));
    default:
      return [];
  }
}

/** Fields whose words are looked for; of the others the rule alone tells. */
const BORNE = new Set(["parties", "by", "participants", "when", "due", "period", "since", "where", "value", "topics"]);

function valueText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value as object)
    .filter((one) => one !== null)
    .join(", ");
}

function fieldLine(analysis: Analysis, field: string, value: unknown): string {
  const items = Array.isArray(value) ? value : [value];
  const told = items.map((item) => {
    const words = [...new Set(wordsOf(analysis, field, item))];
    if (words.length > 0) return `${valueText(item)} ← ${words.map((one) => `«${one}»`).join(" ")}`;
    return BORNE.has(field) ? `${valueText(item)} (not in this sentence: told before, or inferred)` : valueText(item);
  });
  return line(field, told.join("; "));
}

const isTold = (value: unknown): boolean => value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

function ruleLines(rules: readonly string[]): string[] {
  return rules.map((rule) => {
    const entry = entryOf(rule);
    return line("rule", entry ? `${rule} → ${entry.gives}: ${entry.meaning}` : rule);
  });
}

export function recordLines(analysis: Analysis, type: string, record: Told): string[] {
  const { evidence, rules, confidence, ...fields } = record;
  const told = Object.entries(fields).filter(([, value]) => isTold(value));
  const quote = evidence.find((one) => one.sentence === analysis.sentence.index)!.quote;
  return [
    `  → ${type.replace(/s$/, "")} from «${quote}»`,
    ...told.map(([field, value]) => fieldLine(analysis, field, value)),
    ...ruleLines(rules),
    line("confidence", `${confidence.toFixed(2)}: of records made by such rules about ${Math.round(100 * confidence)} in 100 were right`),
  ];
}
