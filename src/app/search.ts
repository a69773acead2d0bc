/** Search over entries and the sentences behind them: names in any language and script mean the same, slips of the pen are forgiven. */
import { stretch } from "../ledger/index.js";
import type { AnyEntry, Source } from "../model/index.js";
import type { Store, WordMeaning } from "../store/index.js";
import { allowance, keysFor, slips } from "../text/misspelt.js";
import { refresh } from "./ledger.js";
import { wordsOf } from "./terms.js";

export interface SearchFilters {
  readonly parties?: readonly string[];
  readonly person?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}
export interface Hit {
  readonly entry: AnyEntry;
  /** The sentence that matched; where the words stand only in the entry's own fields, its first. */
  readonly source: Source | null;
  /** The words asked for that it was found by. */
  readonly words: readonly string[];
}

/** What one word of the question means. */
interface Meaning {
  readonly word: string;
  readonly terms: readonly string[];
  /** The words of the ledger it was taken for. */
  readonly taken: readonly string[];
}

const isName = (term: string): boolean => !term.startsWith("word:");

/** The nearest words of the ledger; a name means the bearer, in whatever script his name is written, and no mere sound of a sentence. */
function meaningOf(word: string, known: readonly WordMeaning[]): Meaning {
  const near = known.map((one) => ({ ...one, far: slips(word, one.word) })).filter(({ far }) => far <= allowance(word));
  const least = (some: typeof near): typeof near => some.filter(({ far }) => far === Math.min(...some.map((one) => one.far)));
  const exact = near.filter(({ far }) => far === 0);
  const names = least((exact.some(({ term }) => isName(term)) ? exact : near).filter(({ term }) => isName(term)));
  const closest = least(near);
  const chosen = names.length > 0 && (exact.length === 0 || names[0]!.far === 0) ? names : closest;
  return { word, terms: [...new Set(chosen.map(({ term }) => term))], taken: [...new Set(chosen.map((one) => one.word))] };
}

async function meaningsOf(store: Store, words: readonly string[]): Promise<Meaning[]> {
  if (words.length === 0) return [];
  const keys = new Map(words.map((word) => [word, keysFor(word)]));
  const known = await store.meanings([...new Set([...keys.values()].flat())]);
  return words.map((word) => meaningOf(word, known));
}

const weightOf = async (store: Store, { terms }: Meaning): Promise<number> =>
  (terms.some(isName) ? 2 : 1) / Math.log(2 + (await store.commonness(terms)));

function matching({ sources }: AnyEntry, meanings: readonly Meaning[]): Source | null {
  const wanted = new Set(meanings.flatMap(({ word, taken }) => [word, ...taken]));
  const count = ({ quote }: Source): number => wordsOf(quote).filter((word) => wanted.has(word)).length;
  return sources.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

export async function search(store: Store, question: string, filters: SearchFilters): Promise<Hit[]> {
  await refresh(store, await store.blocks());
  const meanings = await meaningsOf(store, wordsOf(question));
  const known = meanings.filter(({ terms }) => terms.length > 0);
  if (meanings.length > 0 && known.length === 0) return [];
  const persons = await meaningsOf(store, wordsOf(filters.person ?? ""));
  const person = persons.map(({ terms }) => ({ terms: terms.filter((term) => term.startsWith("person:")), weight: 1 }));
  if (person.some(({ terms }) => terms.length === 0)) return [];
  const wanted = {
    filters: [
      ...(filters.parties ?? []).map((party) => `party:${party}`),
      ...(filters.kind === undefined ? [] : [`kind:${filters.kind}`]),
      ...(filters.topic === undefined ? [] : [`topic:${filters.topic}`]),
    ],
    from: stretch(filters.from)?.first ?? null,
    to: stretch(filters.to)?.last ?? null,
    limit: filters.limit,
  };
  const whole = await store.search({ ...wanted, groups: [...known.map(({ terms }) => ({ terms, weight: 1 })), ...person], all: true });
  const partly = whole.length === 0 && known.length > 1 && person.length === 0;
  const weighed = partly ? await Promise.all(known.map(async (one) => ({ terms: one.terms, weight: await weightOf(store, one) }))) : [];
  const found = partly ? await store.search({ ...wanted, groups: weighed, all: false }) : whole;
  return found.map(({ entry }) => ({ entry, source: matching(entry, known), words: known.map(({ word }) => word) }));
}
