/** The world as one lexicon per script: every name of every table, with what it stands for. Built when a script is first met. */
import { Lexicon } from "../text/lexicon.js";
import { names } from "../text/table.js";
import type { Office } from "../model/index.js";
import type { Script } from "../text/tokens.js";
import { person, type Person } from "./registry.js";
import { tables } from "./tables.js";

export type NamedThing =
  | { readonly kind: "person"; readonly person: Person; readonly short: boolean }
  | { readonly kind: "state"; readonly code: string; readonly weak: boolean }
  | { readonly kind: "demonym"; readonly code: string; readonly weak: boolean }
  | { readonly kind: "bloc"; readonly code: string }
  | { readonly kind: "place"; readonly place: PlaceRow; readonly weak: boolean }
  | { readonly kind: "office"; readonly office: Office; readonly parties: readonly string[]; readonly word: string }
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

/** "चाड!" → a weak name: it is also an ordinary word and needs support. */
const strength = (name: string): { name: string; weak: boolean } =>
  name.endsWith("!") ? { name: name.slice(0, -1).trim(), weak: true } : { name, weak: false };

let people: readonly Person[] | null = null;
export const allPeople = (): readonly Person[] => (people ??= tables.people.map(person));

export const stateName = (code: string): string => stateNames().get(code) ?? code;
/** "India–Russia Annual Summit": the pair in the order of their English names, so that one format has one name. */
export const pairName = (parties: readonly string[], format: string): string =>
  `${parties.slice(0, 2).map(stateName).sort().join("–")} ${format}`;

let stateNameMap: Map<string, string> | null = null;
const stateNames = (): Map<string, string> =>
  (stateNameMap ??= new Map([...tables.states, ...tables.blocs].map(([code = "", en]) => [code, strength(names(en)[0] ?? code).name])));

let capitals: Map<string, PlaceRow> | null = null;
/** The capital of a state, as a place. */
export const capitalOf = (code: string): PlaceRow | null =>
  (capitals ??= new Map(tables.places.filter((row) => row[2] === "capital").map((row) => [row[1] ?? "", placeRow(row)]))).get(code) ?? null;

const placeRow = ([id = "", country = "", role = "", en = ""]: readonly string[]): PlaceRow => ({
  id,
  country,
  role,
  name: strength(names(en)[0] ?? id).name,
});

let placesById: Map<string, PlaceRow> | null = null;
/** The city a seat of government stands in ("Kremlin" → Moscow); any other place is itself. */
export function cityOf(place: PlaceRow): PlaceRow {
  placesById ??= new Map(tables.places.map((row) => [row[0] ?? "", placeRow(row)]));
  return place.role.startsWith("seat:") ? (placesById.get(place.role.slice(5)) ?? place) : place;
}

/** Adds every name of the world that is written in `script` to a lexicon. `isWord`: short names that are words of the language (की) are left out. */
export function addWorld<T>(lexicon: Lexicon<T | NamedThing>, script: Script, isWord: (name: string) => boolean): void {
  const column = COLUMN[script];
  if (column === undefined) return;
  const language = LANGUAGE[column]!;
  const each = (cells: readonly string[], offset: number, make: (weak: boolean, name: string) => NamedThing): void => {
    for (const raw of names(cells[offset + column])) {
      const { name, weak } = strength(raw);
      lexicon.add(name, make(weak, name));
    }
  };
  for (const one of allPeople()) {
    for (const name of one.full[language]) lexicon.add(name, { kind: "person", person: one, short: false });
    for (const name of one.short[language]) if (!isWord(name)) lexicon.add(name, { kind: "person", person: one, short: true });
  }
  for (const row of tables.states) each(row, 1, (weak) => ({ kind: "state", code: row[0]!, weak }));
  for (const row of tables.demonyms) each(row, 1, (weak) => ({ kind: "demonym", code: row[0]!, weak }));
  for (const row of tables.blocs) each(row, 1, () => ({ kind: "bloc", code: row[0]! }));
  for (const row of tables.places) {
    const place = placeRow(row);
    each(row, 3, (weak) => ({ kind: "place", place, weak }));
  }
  for (const row of tables.offices) {
    const parties = (row[1] ?? "*").split(/\s+/);
    each(row, 2, (_weak, word) => ({ kind: "office", office: row[0] as Office, parties, word }));
  }
  for (const row of tables.organisations)
    each(row, 3, () => ({ kind: "organisation", id: row[0]!, name: names(row[3])[0] ?? row[0]!, party: row[1] || null, sort: row[2]! }));
  for (const row of tables.mechanisms) {
    const mechanism = mechanismRow(row);
    each(row, 4, () => ({ kind: "mechanism", mechanism }));
  }
  for (const row of tables.projects) {
    const project: ProjectRow = {
      id: row[0]!,
      parties: (row[1] ?? "").split(/\s+/).filter(Boolean),
      country: row[2]!,
      name: names(row[3])[0] ?? row[0]!,
    };
    each(row, 3, () => ({ kind: "project", project }));
  }
}

const mechanismRow = ([id = "", parties = "", kind = "", cadence = "", en = ""]: readonly string[]): MechanismRow => ({
  id,
  name: names(en)[0] ?? id,
  parties: parties === "*" ? [] : parties.split(/\s+/).filter(Boolean),
  kind,
  cadence: cadence || null,
});
