/** A mechanism as entries, one a line: its series entry with the arithmetic, then its meetings by number, then the informal ones. */
import type { AnyEntry, Mechanism } from "../model/index.js";
import { entryJson } from "./entries.js";

export function mechanismJson(mechanism: Mechanism, entries: readonly AnyEntry[]): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { positions, gaps, next, informal } = mechanism;
  const series = mechanism.series === null ? undefined : byId.get(mechanism.series);
  const meetings = [...positions.map(({ entry }) => entry), ...informal].flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));
  const head = series ? [JSON.stringify({ ...(JSON.parse(entryJson(series)) as object), positions, gaps, next, informal })] : [];
  return [...head, ...meetings.map(entryJson)].map((line) => `${line}\n`).join("");
}
