/** What a thing is called in every language: from the name or code by which the ledger knows it back to all names of the tables. */
import { names } from "../text/table.js";
import { splitName } from "./registry.js";
import { rowOf, rowsOf, type Row, type Table } from "./rows.js";

type Called = Extract<Table, "people" | "places" | "states" | "blocs" | "demonyms" | "mechanisms" | "projects">;

/** The column of the English names in each table; Hindi, Bengali and Russian follow. */
const ENGLISH: Readonly<Record<Called, number>> = { people: 3, places: 3, states: 1, blocs: 1, demonyms: 1, mechanisms: 4, projects: 3 };
const CODED: ReadonlySet<Called> = new Set(["states", "blocs", "demonyms"]);

/** "सर्गेई लावरोव (लावरोव)" → "सर्गेई लावरोव"; "София!" → "София". */
const bare = (name: string): string => splitName(name.replace(/!$/, "").trim()).full;

const keyOf = (table: Called, row: Row): string =>
  CODED.has(table) ? (row[0] ?? "") : bare(names(row[ENGLISH[table]])[0] ?? row[0] ?? "");

const found = new Map<Called, Map<string, number>>();
function rowsByKey(table: Called): Map<string, number> {
  const known = found.get(table);
  if (known) return known;
  const made = new Map<string, number>();
  for (const [index, row] of rowsOf(table).entries()) if (!made.has(keyOf(table, row))) made.set(keyOf(table, row), index);
  found.set(table, made);
  return made;
}

/** All names of a thing in all languages, or none where the tables do not know it. People, places, mechanisms and projects go by their customary English name, states and blocs by code. */
export function calledIn(table: Called, key: string): string[] {
  const index = rowsByKey(table).get(key);
  if (index === undefined) return [];
  const row = rowOf(table, index);
  return row.slice(ENGLISH[table], ENGLISH[table] + 4).flatMap((cell) => names(cell).map(bare));
}
