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

export function person(row: readonly string[]): Person {
  const [id = "", party = "", offices = "", ...cells] = row;
  if (cells.length !== 4) throw new Error(`people: ${id}: ${row.length} columns, not 7`);
  const split = cells.map((cell) => names(cell).map(splitName));
  const pick = (part: (name: { full: string; short: string | null }) => string | null): NamesByLanguage =>
    Object.fromEntries(
      LANGUAGES.map((language, i) => [language, [...new Set((split[i] ?? []).map(part).filter((name): name is string => !!name))]]),
    ) as unknown as NamesByLanguage;
  const full = pick((name) => name.full);
  return {
    kind: "person",
    id,
    name: full.en[0] ?? id,
    party,
    tenures: names(offices).map((text) => tenure(text, id)),
    full,
    short: pick((name) => name.short),
  };
}
