/**
 * The world by its names: every name of every table in a script, with a number that says what it stands for. The thing itself is made
 * when a text names it.
 */
import { names } from "../text/table.js";
import type { Office } from "../model/index.js";
import type { Script } from "../text/tokens.js";
import { person, splitName, type Person } from "./registry.js";
import { rowOf, rowsOf, TABLES, type Row, type Table } from "./rows.js";

/** `language`: the name is of that language alone, and counts in no other's texts. */
export type NamedThing = Named & { readonly language?: string };
type Named =
  | { readonly kind: "person"; readonly person: Person; readonly short: boolean }
  | { readonly kind: "state"; readonly code: string; readonly weak: boolean }
  | { readonly kind: "demonym"; readonly code: string; readonly weak: boolean }
  | { readonly kind: "bloc"; readonly code: string }
  | { readonly kind: "place"; readonly place: PlaceRow; readonly weak: boolean }
  | {
      readonly kind: "office";
      readonly office: Office;
      readonly parties: readonly string[];
      readonly word: string;
      readonly weak: boolean;
      readonly of?: string;
    }
  | { readonly kind: "organisation"; readonly id: string; readonly name: string; readonly party: string | null; readonly sort: string }
  | { readonly kind: "mechanism"; readonly mechanism: MechanismRow }
  | { readonly kind: "project"; readonly project: ProjectRow };

export interface PlaceRow {
  readonly id: string;
  readonly country: string;
  readonly role: string;
  readonly name: string;
}
export interface MechanismRow {
  readonly id: string;
  readonly name: string;
  /** Empty: any pair; the pair is then part of the name ("India–Russia Annual Summit"). */
  readonly parties: readonly string[];
  readonly kind: string;
  readonly cadence: string | null;
}
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
  readonly country: string;
}

const COLUMN: Partial<Record<Script, number>> = { Latn: 0, Deva: 1, Beng: 2, Cyrl: 3 };
const LANGUAGE = ["en", "hi", "bn", "ru"] as const;
/** The script of each language that has a table of translations instead of a column. */
const TRANSLATED: Readonly<Record<string, Script>> = { es: "Latn" };

/** "चाड!" → a weak name: it is also an ordinary word and needs support. */
const strength = (name: string): { name: string; weak: boolean } =>
  name.endsWith("!") ? { name: name.slice(0, -1).trim(), weak: true } : { name, weak: false };

const people: Person[] = [];
const personAt = (index: number): Person => (people[index] ??= person(rowOf("people", index)));
export const allPeople = (): readonly Person[] => rowsOf("people").map((_, index) => personAt(index));

export const stateName = (code: string): string => stateNames().get(code) ?? code;
/** "India–Russia Annual Summit": the pair in the order of their English names, so that one format has one name. */
export const pairName = (parties: readonly string[], format: string): string =>
  `${parties.slice(0, 2).map(stateName).sort().join("–")} ${format}`;

let stateNameMap: Map<string, string> | null = null;
const stateNames = (): Map<string, string> =>
  (stateNameMap ??= new Map(
    [...rowsOf("states"), ...rowsOf("blocs")].map(([code = "", en]) => [code, strength(names(en)[0] ?? code).name]),
  ));

let capitals: Map<string, PlaceRow> | null = null;
/** The capital of a state, as a place. */
export const capitalOf = (code: string): PlaceRow | null =>
  (capitals ??= new Map(
    rowsOf("places")
      .filter((row) => row[2] === "capital")
      .map((row) => [row[1] ?? "", placeRow(row)]),
  )).get(code) ?? null;

const placeRow = ([id = "", country = "", role = "", en = ""]: readonly string[]): PlaceRow => ({
  id,
  country,
  role,
  name: strength(names(en)[0] ?? id).name,
});

let placesById: Map<string, PlaceRow> | null = null;
/** The city a seat of government stands in ("Kremlin" → Moscow); any other place is itself. */
export function cityOf(place: PlaceRow): PlaceRow {
  placesById ??= new Map(rowsOf("places").map((row) => [row[0] ?? "", placeRow(row)]));
  return place.role.startsWith("seat:") ? (placesById.get(place.role.slice(5)) ?? place) : place;
}

/** The column of the English names in each table; Hindi, Bengali and Russian follow. */
const NAMES: Readonly<Record<Table, number>> = { people: 3, places: 3, states: 1, demonyms: 1, blocs: 1, offices: 2, organisations: 3, mechanisms: 4, projects: 3, translations: 4 }; // prettier-ignore
/** The order in which names are listed: what stands first is met first where the same words stand for several things. */
const ORDER: readonly Table[] = [
  "people",
  "states",
  "demonyms",
  "blocs",
  "places",
  "offices",
  "organisations",
  "mechanisms",
  "projects",
  "translations",
];

/** A thing as one number: table, row, and which of the row's names was met (of people: 1, a short one). */
const ROWS = 1 << 16;
const CELLS = 1 << 8;
const codeOf = (table: Table, row: number, cell: number): number => (TABLES.indexOf(table) * ROWS + row) * CELLS + cell;
/** All codes of things are below this. */
export const THINGS = TABLES.length * ROWS * CELLS;

/** Visits every name of the world that is written in `script`. `isWord`: short names that are words of the language (की) are left out. */
export function namesIn(script: Script, isWord: (name: string) => boolean, visit: (name: string, code: number) => void): void {
  const column = COLUMN[script];
  if (column === undefined) return;
  const language = LANGUAGE[column]!;
  for (const table of ORDER)
    rowsOf(table).forEach((row, index) => {
      if (table === "people") {
        const { full, short } = personAt(index);
        for (const name of full[language]) visit(name, codeOf(table, index, 0));
        for (const name of short[language]) if (!isWord(name)) visit(name, codeOf(table, index, 1));
      } else if (table === "translations") {
        if (TRANSLATED[row[0] ?? ""] === script)
          names(row[NAMES[table]]).forEach((name, cell) => visit(splitName(strength(name).name).full, codeOf(table, index, cell)));
      } else names(row[NAMES[table] + column]).forEach((name, cell) => visit(strength(name).name, codeOf(table, index, cell)));
    });
}

/** The thing of a code, as a name in `script` tells it. */
export const thingOf = (code: number, script: Script): NamedThing => Object.assign({ ...NO_FIELDS }, named(code, script));

function named(code: number, script: Script): NamedThing {
  const cell = code % CELLS;
  const index = Math.floor(code / CELLS) % ROWS;
  const table = TABLES[Math.floor(code / CELLS / ROWS)]!;
  if (table === "people") return { kind: "person", person: personAt(index), short: cell === 1 };
  const row = rowOf(table, index);
  if (table === "translations") return translated(row, cell);
  const { name, weak } = strength(names(row[NAMES[table] + (COLUMN[script] ?? 0)])[cell] ?? "");
  return made(table, row, name, weak);
}

/** Every field that a thing may have. The reader asks their kind at every step, and things of one shape are quick to ask. */
const NO_FIELDS = {
  language: undefined,
  kind: undefined,
  person: undefined,
  short: undefined,
  code: undefined,
  weak: undefined,
  place: undefined,
  office: undefined,
  parties: undefined,
  word: undefined,
  of: undefined,
  id: undefined,
  name: undefined,
  party: undefined,
  sort: undefined,
  mechanism: undefined,
  project: undefined,
};

/** What a name of a table of translations stands for: language | table | id | parties | names. */
function translated([language = "", of = "", id = "", parties = "", cell = ""]: Row, index: number): NamedThing {
  const { name, weak } = strength(names(cell)[index] ?? "");
  if (of === "people") return { kind: "person", person: personAt(indexOf("people", id)), short: false, language };
  if (of === "offices") return { kind: "office", office: id as Office, parties: parties.split(/\s+/), word: name, weak, language };
  const table = of as Exclude<Table, "people" | "translations">;
  return { ...made(table, rowOf(table, indexOf(table, id)), name, weak), language };
}

function indexOf(table: Table, id: string): number {
  const index = rowsOf(table).findIndex((row) => row[0] === id);
  if (index < 0) throw new Error(`translations: ${table} has no ${id}`);
  return index;
}

function made(table: Exclude<Table, "people" | "translations">, row: Row, word: string, weak: boolean): NamedThing {
  const [id = "", second = "", third = ""] = row;
  switch (table) {
    case "states":
      return { kind: "state", code: id, weak };
    case "demonyms":
      return { kind: "demonym", code: id, weak };
    case "blocs":
      return { kind: "bloc", code: id };
    case "places":
      return { kind: "place", place: placeRow(row), weak };
    case "offices":
      return { kind: "office", office: id as Office, parties: second.split(/\s+/), word, weak };
    case "organisations":
      return { kind: "organisation", id, name: names(row[3])[0] ?? id, party: second || null, sort: third };
    case "mechanisms":
      return { kind: "mechanism", mechanism: mechanismRow(row) };
    case "projects":
      return { kind: "project", project: projectRow(row) };
  }
}

const projectRow = ([id = "", parties = "", country = "", en = ""]: readonly string[]): ProjectRow => ({
  id,
  parties: parties.split(/\s+/).filter(Boolean),
  country,
  name: names(en)[0] ?? id,
});

const mechanismRow = ([id = "", parties = "", kind = "", cadence = "", en = ""]: readonly string[]): MechanismRow => ({
  id,
  name: names(en)[0] ?? id,
  parties: parties === "*" ? [] : parties.split(/\s+/).filter(Boolean),
  kind,
  cadence: cadence || null,
});
