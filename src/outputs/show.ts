/** One entry with everything behind it: each source sentence, what was inferred and how, why statements were merged, its history. */
import type { AnyEntry, Card, Conflict, LifeStep } from "../model/index.js";
import { conflictText } from "./conflicts.js";
import { entryLine, type Layout } from "./entries.js";
import { quoted, wrap } from "./layout.js";
import { timeWords } from "./words.js";

export function entryText(entry: AnyEntry, cards: ReadonlyMap<string, Card>, conflicts: readonly Conflict[], layout: Layout): string {
  const blocks = [
    entryLine(entry, layout),
    block("Sources", entry.sources.map((source) => sourceText(source, cards.get(source.document), layout)), layout), // prettier-ignore
    block("Inferred", entry.inferred.map(({ field, value, derivation }) => `${field} = ${show(value)}: ${derivation}`), layout), // prettier-ignore
    block("History", entry.history.length < 2 ? [] : entry.history.map(stepText), layout),
    block("Life", entry.record === "commitments" ? entry.life.map(lifeText) : [], layout),
    block("Taken for one because", [...new Set(entry.merged)], layout),
    block("Disagreements", conflicts.map((conflict) => conflictText(conflict, layout).trimEnd().replaceAll("\n", "\n  ")), layout), // prettier-ignore
  ];
  return blocks.filter((text) => text !== "").join("\n\n") + "\n";
}

const show = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const stepText = ({ status, when, known }: AnyEntry["history"][number]): string =>
  `${status}, ${timeWords(when)} (told ${known === null ? "at an unknown time" : timeWords(known)})`;

const lifeText = ({ step, on, why, by }: LifeStep): string =>
  `${step}, ${on === null ? "at an unknown time" : timeWords(on)}: ${why}${by === null ? "" : ` (judged by ${by})`}`;

function sourceText(source: AnyEntry["sources"][number], card: Card | undefined, { paint, width }: Layout): string {
  const dated = card?.dated ? `written ${timeWords(card.dated.edtf)}` : "undated";
  const when = source.published === null ? dated : `published ${timeWords(source.published)}`;
  const name = card?.title ? `${card.title} (${source.path})` : source.path;
  const room = Math.max(30, width - 6);
  return `${wrap(quoted(source.quote), room, "    ")}\n    ${paint.faint(`${name}, ${when}, characters ${source.start}–${source.end}`)}`;
}

const block = (title: string, lines: readonly string[], { paint }: Layout): string =>
  lines.length === 0 ? "" : [paint.strong(title), ...lines.map((line) => `  ${line}`)].join("\n");
