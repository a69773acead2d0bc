/** The nouns of the world as the tables give them, by kind. Rows in, frozen objects out; a wrong row is an error that names it. */
import { names } from "../text/table.js";
import type { Office } from "../model/index.js";

/** Names of one thing in each language; the first is the customary one. */
export type NamesByLanguage = Readonly<Record<"en" | "hi" | "bn" | "ru", readonly string[]>>;

export interface Tenure {
  readonly office: Office;
  /** EDTF dates; ".." is open. */
  readonly from: string;
  readonly to: string;
}
export interface Person {
  readonly kind: "person";
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly tenures: readonly Tenure[];
  readonly full: NamesByLanguage;
  /** Names that a text may use alone once the person is known. */
  readonly short: NamesByLanguage;
  /** Not well known: a text must give the full name before the short one counts. */
  readonly introduced?: boolean;
}

const LANGUAGES = ["en", "hi", "bn", "ru"] as const;

export const namesFrom = (cells: readonly (string | undefined)[]): NamesByLanguage =>
  Object.fromEntries(LANGUAGES.map((language, i) => [language, names(cells[i])])) as unknown as NamesByLanguage;

/** "Xi Jinping (Xi)" → full "Xi Jinping", short "Xi"; "Narendra Modi" → short "Modi"; "Salman ()" → no short name. */
export function splitName(cell: string): { full: string; short: string | null } {
  const bracket = /^(.*?)\s*\((.*)\)$/.exec(cell);
  if (bracket) return { full: bracket[1] ?? "", short: bracket[2] === "" ? null : (bracket[2] ?? null) };
  const last = cell.split(/\s+/).at(-1) ?? "";
  return { full: cell, short: last === cell ? null : last };
}

function tenure(text: string, id: string): Tenure {
  const match = /^([a-z-]+) (\S+)\/(\S+)$/.exec(text);
  if (!match) throw new Error(`people: ${id}: "${text}" is no tenure (office from/to)`);
  return { office: match[1] as Office, from: match[2] ?? "..", to: match[3] ?? ".." };
}

/** Parsing waits until a field is asked for: of thousands of people a document names a handful, in one script. */
export function person(row: readonly string[]): Person {
  const [id = "", party = "", offices = ""] = row;
  if (row.length !== 7) throw new Error(`people: ${id}: ${row.length} columns, not 7`);
  const lists: { readonly full: string; readonly short: string | null }[][] = [];
  const cells = (column: number): { full: string; short: string | null }[] => (lists[column] ??= names(row[3 + column]).map(splitName));
  let tenures: readonly Tenure[] | null = null;
  return {
    kind: "person",
    id,
    party,
    get name() {
      return cells(0)[0]?.full ?? id;
    },
    get tenures() {
      return (tenures ??= names(offices).map((text) => tenure(text, id)));
    },
    full: inLanguages((column) => cells(column).map((name) => name.full)),
    short: inLanguages((column) => cells(column).flatMap((name) => (name.short === null ? [] : [name.short]))),
  };
}

/** Distinct names by language, made when a language is first asked for. */
function inLanguages(pick: (column: number) => readonly string[]): NamesByLanguage {
  const known: (readonly string[])[] = [];
  const of = (column: number): readonly string[] => (known[column] ??= [...new Set(pick(column))]);
  return {
    get en() {
      return of(0);
    },
    get hi() {
      return of(1);
    },
    get bn() {
      return of(2);
    },
    get ru() {
      return of(3);
    },
  };
}
