/** Disagreements for people: what is claimed on each side, by which document, in which words. */
import type { Conflict } from "../model/index.js";
import type { Layout } from "./entries.js";
import { quoted, wrap } from "./layout.js";

export function conflictText({ id, type, sides, explanation, cause, entries, settled }: Conflict, { paint, width }: Layout): string {
  const room = Math.max(30, width - 6);
  const lines = sides.flatMap(({ claim, sources }) => [
    `  ${paint.warn("·")} ${wrap(claim, room, "    ")}`,
    ...sources.map(({ path, quote }) => `      ${paint.faint(wrap(`${path}: ${quoted(quote)}`, room, "      "))}`),
  ]);
  if (settled)
    lines.push(
      `    ${paint.good(wrap(`settled by ${settled.by}, ${settled.at.slice(0, 10)}: ${settled.claim ?? "both stand"}; ${settled.why}`, room, "    "))}`,
    );
  return (
    [
      `${paint.strong(type)}: ${explanation}${cause ? ` (${cause})` : ""}`,
      ...lines,
      `    ${paint.faint(`${id} on ${entries.join(", ")}`)}`,
    ].join("\n") + "\n"
  );
}

export const conflictsText = (conflicts: readonly Conflict[], layout: Layout): string =>
  conflicts.length === 0 ? "The sources do not disagree.\n" : conflicts.map((conflict) => conflictText(conflict, layout)).join("\n");
