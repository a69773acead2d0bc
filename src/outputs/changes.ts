/** Changes of a ledger for people, and as JSON, one a line, for programs. */
import type { Change, Changes } from "../ledger/index.js";
import type { AnyEntry } from "../model/index.js";
import { conflictText } from "./conflicts.js";
import { entryLine, type Layout } from "./entries.js";
import { wrap } from "./layout.js";

const value = (given: unknown): string => (given === null ? "nothing" : typeof given === "string" ? given : JSON.stringify(given));

function changeText({ entry, fields }: Change, layout: Layout): string {
  const room = Math.max(30, layout.width - 6);
  const lines = fields.map(({ field, before, now }) => `      ${layout.paint.faint(wrap(`${field}: ${value(before)} → ${value(now)}`, room, "        "))}\n`); // prettier-ignore
  return `${entryLine(entry as AnyEntry, layout)}\n${lines.join("")}`;
}

const section = (title: string, texts: readonly string[], { paint }: Layout): string =>
  texts.length === 0 ? "" : `${paint.strong(`${title} (${texts.length})`)}\n${texts.join("")}\n`;

export function changesText({ entries, contradicted, settled }: Changes, layout: Layout): string {
  const of = (kind: Change["kind"]): string[] =>
    entries.filter((change) => change.kind === kind).map((change) => changeText(change, layout));
  const text = [
    section("New", of("new"), layout),
    section("Changed", of("changed"), layout),
    section("No longer held", of("gone"), layout),
    section("Contradicted", contradicted.map((conflict) => conflictText(conflict, layout)), layout), // prettier-ignore
    section("No longer contradicted", settled.map((conflict) => conflictText(conflict, layout)), layout), // prettier-ignore
  ].join("");
  return text === "" ? "Nothing has changed.\n" : `${text.trimEnd()}\n`;
}

export const changesJson = ({ entries, contradicted, settled }: Changes): string[] => [
  ...entries.map(({ kind, entry, fields }) => JSON.stringify({ change: kind, fields, entry })),
  ...contradicted.map((conflict) => JSON.stringify({ change: "contradicted", conflict })),
  ...settled.map((conflict) => JSON.stringify({ change: "settled", conflict })),
];
