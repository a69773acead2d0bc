/** The words of time of a language, compiled once: a trie of folded words whose ends tell what a phrase may mean. */
import { foldWord } from "../text/fold.js";
import { tokenize } from "../text/tokens.js";

type Table = ReadonlyMap<string, readonly string[]>;

/** What a language tells of its words of time. Keys of tables: the sort of word and its value, "month 3", "shift -1". */
export interface TimeWords {
  readonly language: string;
  /** A form may stand once in a table; words of several meanings stand in several tables. */
  readonly tables: readonly Table[];
  /** Endings any noun may take, where a language joins them regularly. */
  readonly endings: readonly string[];
  readonly possessive: readonly string[];
  /** Verb forms and other words that tell whether a clause speaks of the past or of the future. */
  readonly tense: Table;
  readonly futureEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Whether the verb stands after the time (Hindi, Bengali) or may stand on either side. */
  readonly tenseAfter: boolean;
  readonly counted: Table;
  /** What comes first in 3/4/2024. */
  readonly numericOrder: "day" | "month";
  /** Whose fiscal year is meant where the text does not say; "" for the calendar year. */
  readonly fiscalCountry: string;
  /** Whether "last June" is the most recent June (or June of last year). */
  readonly recentMonth: boolean;
}

export interface Meaning {
  readonly tag: string;
  readonly value: string;
  readonly n: number;
}

export interface Trie {
  readonly next: Map<string, Trie>;
  readonly meanings: Meaning[];
}

export interface Compiled {
  readonly words: TimeWords;
  readonly root: ReadonlyMap<string, Trie>;
  readonly counted: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
}

/** "прошл(ый ого)" → прошлый, прошлого; `_` is the empty ending. */
export function expand(form: string): string[] {
  const match = /^(.*?)\(([^)]*)\)(.*)$/.exec(form);
  if (!match) return [form];
  const [, stem = "", endings = "", rest = ""] = match;
  return endings.split(" ").flatMap((ending) => expand(stem + (ending === "_" ? "" : ending) + rest));
}

const emptyTrie = (): Trie => ({ next: new Map(), meanings: [] });

function add(root: Map<string, Trie>, phrase: string, meaning: Meaning): void {
  let children = root;
  let node: Trie | undefined;
  for (const token of tokenize(phrase)) {
    node = children.get(token.fold);
    if (!node) children.set(token.fold, (node = emptyTrie()));
    children = node.next;
  }
  if (!node) throw new Error(`time words: "${phrase}" holds no word`);
  if (!node.meanings.some((known) => known.tag === meaning.tag)) node.meanings.push(meaning);
}

function meaningOf(key: string): Meaning {
  const [tag = "", value = "0"] = key.split(" ");
  return { tag, value, n: Number(value) };
}

/** "Last year's", "Monday's": what may stand in the possessive. */
const POSSESSED = new Set(["unit", "rel", "month", "weekday", "night"]);

function addTables(root: Map<string, Trie>, words: TimeWords): void {
  for (const [key, forms] of words.tables.flatMap((table) => [...table]))
    for (const form of forms.flatMap(expand)) {
      const meaning = meaningOf(key);
      add(root, form, meaning);
      for (const ending of words.endings) add(root, form + ending, meaning);
      if (POSSESSED.has(meaning.tag)) for (const ending of words.possessive) add(root, form + ending, meaning);
    }
}

const foldsOf = (table: Table, key: string): ReadonlySet<string> =>
  new Set((table.get(key) ?? []).flatMap(expand).map((form) => form.split(" ").map(foldWord).join(" ")));

/** `also`: the words of other languages that are met in this one's texts (English months and hours in Hindi news). */
export function compile(words: TimeWords, also: readonly TimeWords[]): Compiled {
  const root = new Map<string, Trie>();
  addTables(root, words);
  for (const other of also) addTables(root, other);
  return {
    words,
    root,
    counted: foldsOf(words.counted, "counted"),
    future: foldsOf(words.tense, "future"),
    past: foldsOf(words.tense, "past"),
  };
}
