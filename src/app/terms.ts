/**
 * The terms under which an entry is found, which are of no language ("person:Vladimir Putin", "place:Sochi", "party:RU"), and the words that
 * mean them in all languages the world's tables know. Words of its sentences are terms of their own: "word:मुलाकात".
 */
import { stretch, timeOf } from "../ledger/index.js";
import type { AnyEntry } from "../model/index.js";
import type { Indexed } from "../store/index.js";
import { readActors } from "../reader/index.js";
import { keysOf } from "../text/misspelt.js";
import { foldedWords } from "../text/tokens.js";
import { calledIn } from "../world/called.js";
import { partiesOf } from "./select.js";

interface Term {
  readonly term: string;
  /** Names and words that mean it. */
  readonly names: readonly string[];
}

/** Words of a sentence, folded, as they are searched by; single letters (initials) say nothing. */
export const wordsOf = (text: string): string[] =>
  [...new Set(foldedWords(text))].filter((word) => /[\p{L}\p{N}]{2}|\p{N}|[\p{Lo}]\p{M}/u.test(word));

/** "India–Russia Annual Summit" is called as "Annual Summit" is, besides its own name. */
const mechanismNames = (name: string): string[] => {
  const format = name.replace(/^\S+(?: \S+)?[–-]\S+ /u, "");
  return [name, ...calledIn("mechanisms", name), ...calledIn("mechanisms", format)];
};

/** Names are looked up once in a process: entries name the same parties again and again. */
const terms = new Map<string, Term>();
function termOf(term: string, names: () => readonly string[]): Term {
  const known = terms.get(term) ?? { term, names: names() };
  if (terms.size < MOST_TERMS) terms.set(term, known);
  return known;
}
const MOST_TERMS = 50_000;

const partyTerm = (party: string): Term =>
  termOf(`party:${party}`, () => [party, ...calledIn("states", party), ...calledIn("blocs", party), ...calledIn("demonyms", party)]);
const named = (kind: string, table: "people" | "places" | "projects", name: string): Term =>
  termOf(`${kind}:${name}`, () => [name, ...calledIn(table, name)]);
const mechanismTerm = (name: string): Term => termOf(`mechanism:${name}`, () => mechanismNames(name));
const bare = (kind: string, value: string): Term => ({ term: `${kind}:${value}`, names: [] });

/** People, places and states that a sentence names, whatever the entry itself says. */
const spokenIn = (quote: string): Term[] =>
  readActors(quote).flatMap(({ kind, id, name }): Term[] => {
    if (id === null) return [];
    if (kind === "person") return [named("person", "people", name)];
    if (kind === "place") return [named("place", "places", name)];
    return kind === "state" ? [partyTerm(id)] : [];
  });

function termsOf(entry: AnyEntry): Term[] {
  const own: Term[] = [bare("record", entry.record), ...partiesOf(entry).map(partyTerm)];
  if ("topics" in entry) own.push(...entry.topics.map((topic) => bare("topic", topic)));
  if (entry.record === "engagements") {
    const { participants, where, kind, ordinal } = entry;
    own.push(bare("kind", kind), ...participants.flatMap(({ name }) => (name === null ? [] : [named("person", "people", name)])));
    if (where) own.push(named("place", "places", where.name));
    if (where?.country) own.push(partyTerm(where.country));
    if (ordinal !== null) own.push({ term: `number:${ordinal}`, names: [String(ordinal)] });
  }
  if ("mechanism" in entry && entry.mechanism !== null) own.push(mechanismTerm(entry.mechanism));
  if (entry.record === "projects") own.push(named("project", "projects", entry.name));
  const span = stretch(timeOf(entry));
  const year = timeOf(entry)?.slice(0, 4);
  if (span && year !== undefined) own.push({ term: `year:${year}`, names: [year] });
  const quotes = [...new Set(entry.sources.map(({ quote }) => quote))];
  const words = new Set(quotes.flatMap(wordsOf));
  return [...own, ...quotes.flatMap(spokenIn), ...[...words].map((word) => ({ term: `word:${word}`, names: [word] }))];
}

const day = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null);

/** The terms of some entries, and once for each term the words that mean it. */
export function indexOf(entries: readonly AnyEntry[]): Indexed {
  const called = new Map<string, readonly string[]>();
  const found = entries.map((entry) => {
    const own = termsOf(entry);
    for (const { term, names } of own) called.set(term, names);
    const span = stretch(timeOf(entry));
    return { id: entry.id, terms: [...new Set(own.map(({ term }) => term))].toSorted(), first: day(span?.first), last: day(span?.last) };
  });
  const words = [...called].flatMap(([term, names]) =>
    [...new Set(names.flatMap(wordsOf))].map((word) => ({ word, term, keys: keysOf(word) })),
  );
  return { found, words };
}
