/** Entries as lines for people, and as JSON, one a line, for programs. */
import type { AnyEntry } from "../model/index.js";
import { describeEntry } from "./describe.js";
import { pad, wrap, type Paint } from "./layout.js";
import { countWords } from "./words.js";

export interface Layout {
  readonly paint: Paint;
  readonly width: number;
}

const ID = 13;
const TIME = 24;
const STANDING = 13;
const INDENT = " ".repeat(ID + TIME + STANDING);

/** "inferred: when, ordinal · 2 sources · ⚑ 1 disagreement" */
export function remarks(entry: AnyEntry): string {
  const documents = new Set(entry.sources.map((source) => source.document)).size;
  return [
    ...(entry.inferred.length === 0 ? [] : [`inferred: ${entry.inferred.map(({ field }) => field).join(", ")}`]),
    ...(documents < 2 ? [] : [countWords(documents, "document") + (entry.copies.length === 0 ? "" : `, ${entry.independent} independent`)]),
    ...(entry.conflicts.length === 0 ? [] : [`⚑ ${countWords(entry.conflicts.length, "disagreement")}`]),
  ].join(" · ");
}

export function entryLine(entry: AnyEntry, { paint, width }: Layout): string {
  const { time, standing, text, more } = describeEntry(entry);
  const room = Math.max(30, width - INDENT.length);
  const notes = remarks(entry);
  const lines = [
    `${paint.faint(pad(entry.id, ID))}${pad(time, TIME - 1)} ${pad(standing, STANDING - 1)} ${wrap(text, room, INDENT)}`,
    ...more.map(([label, value]) => INDENT + paint.faint(wrap(`${label}: ${value}`, room, `${INDENT}  `))),
    ...(notes === "" ? [] : [INDENT + (entry.conflicts.length > 0 ? paint.warn(notes) : paint.faint(notes))]),
  ];
  return lines.map((line) => line.trimEnd()).join("\n");
}

export const entriesText = (entries: readonly AnyEntry[], layout: Layout, none: string): string =>
  entries.length === 0 ? `${none}\n` : entries.map((entry) => `${entryLine(entry, layout)}\n`).join("");

/** One entry a line; id and record first, then the fields of the guidelines, then what the ledger adds. */
export function entryJson(entry: AnyEntry): string {
  const { id, record, inferred, sources, conflicts, history, statements, merged, ...fields } = entry;
  return JSON.stringify({ id, record, ...fields, inferred, sources, conflicts, history, statements, merged });
}
