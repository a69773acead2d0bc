/** What a search found: entries with the sentence that matched. */
import type { AnyEntry, Source } from "../model/index.js";
import { entryJson, entryLine, type Layout } from "./entries.js";
import { quoted, wrap } from "./layout.js";

interface Hit {
  readonly entry: AnyEntry;
  readonly source: Source | null;
}

export function searchText(hits: readonly Hit[], layout: Layout): string {
  if (hits.length === 0) return "Nothing in the ledger answers to that.\n";
  const room = Math.max(30, layout.width - 6);
  return hits
    .map(({ entry, source }) => {
      const words = source ? `      ${wrap(quoted(source.quote), room, "      ")}\n      ${layout.paint.faint(source.path)}\n` : "";
      return `${entryLine(entry, layout)}\n${words}`;
    })
    .join("");
}

export const searchJson = ({ entry, source }: Hit): string =>
  JSON.stringify({ entry: JSON.parse(entryJson(entry)) as unknown, matched: source });
