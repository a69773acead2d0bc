/**
 * The user's own world as the reader takes it: a plain value beside the built-in tables. One person told by several sources is one where
 * Wikidata's number says so; one of the built-in tables only where name, party and an office at one time agree. All others stay apart.
 */
import type { ImportedOrganisation, ImportedPerson, WorldFile } from "../model/world.js";
import { foldedWords, tokenize, type Script } from "../text/tokens.js";
import { splitName, type NamesByLanguage, type Person, type Tenure } from "./registry.js";
import { allPeople, type NamedThing } from "./world.js";

/** A name and what it stands for, in one script. */
export interface AddedName {
  readonly name: string;
  readonly thing: NamedThing;
}
export interface AddedWorld {
  readonly names: ReadonlyMap<Script, readonly AddedName[]>;
}

const LANGUAGE: Partial<Record<Script, keyof NamesByLanguage>> = { Latn: "en", Deva: "hi", Beng: "bn", Cyrl: "ru" };
const scriptOf = (name: string): Script => tokenize(name)[0]?.script ?? "Other";
const keyOf = (name: string): string => foldedWords(name).join(" ");

/** Where the family name stands first, the last word is no name to go by. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "HK", "JP", "KH", "KP", "KR", "MO", "TW", "VN"]);
/** A surname of fewer letters is too often a word. */
const LEAST_SURNAME = 4;

function surname(name: string, party: string): string | null {
  const { short } = splitName(name);
  return short === null || [...short].length < LEAST_SURNAME || FAMILY_FIRST.has(party) ? null : short;
}

const byLanguage = (names: readonly string[]): NamesByLanguage => {
  const found: Record<keyof NamesByLanguage, string[]> = { en: [], hi: [], bn: [], ru: [] };
  for (const name of names) {
    const language = LANGUAGE[scriptOf(name)];
    if (language) found[language].push(name);
  }
  return found;
};

const meets = (a: Tenure, b: Tenure): boolean =>
  a.office === b.office && (a.to === ".." || b.from === ".." || b.from <= a.to) && (b.to === ".." || a.from === ".." || a.from <= b.to);

/** The built-in person an imported row is, where that is certain. */
function sameAs(row: ImportedPerson, known: ReadonlyMap<string, readonly Person[]>): Person | null {
  const alike = row.names.flatMap((name) => known.get(keyOf(name)) ?? []).filter(({ party }) => party === row.party);
  return alike.find((person) => person.tenures.some((held) => row.tenures.some((told) => meets(held, told)))) ?? null;
}

/** The built-in people who bear any of these names, in any script. */
function namesakes(rows: readonly ImportedPerson[]): ReadonlyMap<string, readonly Person[]> {
  const asked = new Set(rows.flatMap(({ names }) => names.map(keyOf)));
  const found = new Map<string, Person[]>();
  for (const person of allPeople())
    for (const name of Object.values(person.full).flat()) {
      const key = keyOf(name);
      if (asked.has(key)) found.set(key, [...(found.get(key) ?? []), person]);
    }
  return found;
}

function personFrom(row: ImportedPerson, same: Person | null): Person {
  const news = row.tenures.filter((tenure) => !same?.tenures.some((held) => held.office === tenure.office));
  return {
    kind: "person",
    id: same?.id ?? row.id,
    name: same?.name ?? row.names[0]!,
    party: row.party,
    tenures: same ? [...same.tenures, ...news] : row.tenures,
    full: byLanguage(row.names),
    short: byLanguage(row.names.flatMap((name) => surname(name, row.party) ?? [])),
    introduced: same === null,
  };
}

/** Rows of one id from several sources are one row. */
function united<T extends { readonly id: string; readonly names: readonly string[] }>(rows: readonly T[], join: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>();
  for (const row of rows) {
    const before = found.get(row.id);
    found.set(row.id, before ? join(before, row) : row);
  }
  return [...found.values()];
}

const both = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
const onePerson = (a: ImportedPerson, b: ImportedPerson): ImportedPerson => ({
  ...a,
  names: both(a.names, b.names),
  tenures: [...a.tenures, ...b.tenures.filter((told) => !a.tenures.some((held) => meets(held, told)))],
});
const oneBody = (a: ImportedOrganisation, b: ImportedOrganisation): ImportedOrganisation => ({ ...a, names: both(a.names, b.names) });

function namesOfPerson(person: Person): AddedName[] {
  const told = (names: NamesByLanguage, short: boolean): AddedName[] =>
    [...new Set(Object.values(names).flat() as string[])].map((name) => ({ name, thing: { kind: "person", person, short } }));
  return [...told(person.full, false), ...told(person.short, true)];
}

const namesOfBody = ({ id, names, party, sort }: ImportedOrganisation): AddedName[] =>
  names.map((name) => ({ name, thing: { kind: "organisation", id, name: names[0]!, party, sort } }));

/** The world file as a value for the reader; the same file always gives the same value. */
export function addedWorld({ sources }: WorldFile): AddedWorld {
  const rows = united(
    sources.flatMap(({ people }) => people),
    onePerson,
  );
  const known = namesakes(rows);
  const bodies = united(
    sources.flatMap(({ organisations }) => organisations),
    oneBody,
  );
  const all = [...rows.flatMap((row) => namesOfPerson(personFrom(row, sameAs(row, known)))), ...bodies.flatMap(namesOfBody)];
  const names = new Map<Script, AddedName[]>();
  for (const one of all) {
    const script = scriptOf(one.name);
    const list = names.get(script);
    if (list) list.push(one);
    else names.set(script, [one]);
  }
  return { names };
}
