/** A score as a table for people, and its errors grouped by what went wrong. */
import type { Miss, Score, TypeScore } from "../eval/score.js";
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

function row(type: string, score: TypeScore): string {
  const fields = Object.entries(score.fields).map(([name, value]) => `${name} ${(100 * value).toFixed(0)}`).join(" · "); // prettier-ignore
  return `${type.padEnd(12)} ${String(score.gold).padStart(5)} ${String(score.read).padStart(5)} ${percent(score.precision)} ${percent(score.recall)} ${percent(score.f1)} ${percent(score.found)}   ${fields}`;
}

export function scoreText(score: Score): string {
  const rows = RECORD_TYPES.flatMap((type) => (score.types[type] ? [row(type, score.types[type])] : []));
  return [`documents ${score.documents}`, "type          gold  read      P      R     F1  found   fields", ...rows, `dated ${percent(score.dated)}`, `overall ${percent(score.overall)}`, ""].join("\n"); // prettier-ignore
}

/** What kind of thing was missed: "visit, held"; "mou, signed"; "fund". */
function phenomenon({ gold, read }: Miss): string {
  const one = gold ?? read ?? {};
  return ["kind", "type", "indicator", "status"].flatMap((field) => (typeof one[field] === "string" ? [one[field]] : [])).join(", ") || "record"; // prettier-ignore
}

const quoteOf = ({ gold, read }: Miss): string => (gold ?? read)?.evidence?.[0]?.quote ?? "";

/** Errors by kind of record and phenomenon, the most frequent first, each with the words it is about. */
export function missesText(score: Score): string {
  const out: string[] = [];
  for (const type of RECORD_TYPES as readonly RecordType[]) {
    const groups = new Map<string, Miss[]>();
    for (const miss of score.types[type]?.misses ?? []) {
      const key = `${miss.what}: ${phenomenon(miss)}`;
      groups.set(key, [...(groups.get(key) ?? []), miss]);
    }
    for (const [key, misses] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
      out.push(`${type} · ${key} (${misses.length})`, ...misses.map((miss) => `    ${miss.document}: «${quoteOf(miss)}»`));
    }
  }
  return out.length === 0 ? "" : out.join("\n") + "\n";
}
