/** The number words of a language as one map from folded word to meaning, compiled once from its tables. */
import { foldWord } from "../text/fold.js";
import { perWord, type Form } from "../text/forms.js";
import bn from "../languages/bn/numerals.js";
import en from "../languages/en/numerals.js";
import es from "../languages/es/numerals.js";
import hi from "../languages/hi/numerals.js";
import ru from "../languages/ru/numerals.js";

type Table = ReadonlyMap<string, readonly string[]>;

/** Forms made by joining stems and endings: пят + ый, ая, ое …; बीस + वां, वीं, वें. */
export interface Endings {
  readonly as: "cardinal" | "hundred" | "ordinal" | "scale" | "scaleOrdinal" | "parts";
  readonly of: readonly Table[];
  readonly endings: readonly string[];
}

/** What a language says of its numerals; every part but the cardinals and scales may be empty. */
export interface Numerals {
  /** The sign that parts decimals when there is only one sign: "," in Russian. */
  readonly decimal: "," | ".";
  /** 0 … 99 and whole hundreds in one word; nothing is added to them (hundreds: what is below 100). */
  readonly cardinals: Table;
  /** Tens to which ones are added: twenty, двадцать. Hindi and Bengali have a word for every number below 100. */
  readonly tens: Table;
  /** Words that multiply and may stand alone: सौ, million, тысяча. */
  readonly scales: Table;
  /** Words that multiply only after a number: millions, млн, अरब (alone it is "Arab"). */
  readonly scalesAfter: Table;
  /** Letters that multiply only when glued to digits: 10k; those listed in capitals are read in capitals only. */
  readonly letters: Table;
  readonly ordinals: Table;
  readonly scaleOrdinals: Table;
  /** Words that divide the number before them: eighths, तिहाई, сотых. */
  readonly parts: Table;
  /** The same, when the number is one: "one fifth", "a fifth of". */
  readonly part: Table;
  /** Words that shift the number after them: साढ़े +½, सवा +¼, पौने −¼. */
  readonly shifts: Table;
  readonly marks: Table;
  readonly made: readonly Endings[];
  /** Written after digits: 22वां, 23rd, 19-го. `hyphen`: only after one; `close`: after one or nothing; `loose`: also after a blank. */
  readonly suffixes: {
    readonly hyphen: readonly string[];
    readonly close: readonly string[];
    readonly loose: readonly string[];
    /** Classifiers and case endings that leave the number a cardinal: ৫টি, 5-ти. */
    readonly cardinal: readonly string[];
  };
  /** Pairs of words in which no number is meant: "one another"; a word in brackets keeps its meaning: "(first) one". */
  readonly idioms: readonly string[];
  /** Words that are numbers only beside another number or standing alone: वन is "one" or "forest". */
  readonly shy: readonly string[];
  /** Words that are no numbers at the end of a clause: নয় is "nine" or "is not". */
  readonly leading: readonly string[];
  /** "nineteen forty-seven" is 1947. */
  readonly pairs: boolean;
  /** The least value after which "and" joins what follows: 100 ("three hundred and six"), where it is not told; 10 in "cuarenta y dos". */
  readonly andAfter?: number;
}

export type Mark = "and" | "point" | "minus" | "plus" | "article" | "whole" | "with" | "over" | "of" | "surplus" | "";

/** All that one word may mean; NaN where it does not mean it. */
export interface Word {
  cardinal: number;
  /** What may be added to the cardinal must be below this. */
  room: number;
  scale: number;
  alone: boolean;
  ordinal: number;
  scaleOrdinal: number;
  parts: number;
  part: number;
  shift: number;
  mark: Mark;
  shy: boolean;
  leading: boolean;
}

export interface Lexicon {
  readonly decimal: "," | ".";
  readonly pairs: boolean;
  readonly andAfter: number;
  readonly words: ReadonlyMap<string, Word>;
  /** What a token means as a word of numbers. */
  readonly wordOf: (token: Pick<Form, "id" | "fold">) => Word | null;
  readonly letters: ReadonlyMap<string, { readonly scale: number; readonly capital: boolean }>;
  /** Suffix of digits → how it may stand: 0 only after a hyphen, 1 after a hyphen or nothing, 2 also after a blank. */
  readonly ordinalSuffixes: ReadonlyMap<string, number>;
  readonly cardinalSuffixes: ReadonlySet<string>;
  /** Two words → which of them is no number: 1 the first, 2 the second, 3 both. */
  readonly idioms: ReadonlyMap<string, number>;
  /** Whether a word is one of such two. */
  readonly isIdiomatic: (token: Pick<Form, "id" | "fold">) => boolean;
}

const PACKS: Readonly<Record<string, Numerals>> = { bn, en, es, hi, ru };

const blank = (): Word => ({
  cardinal: NaN,
  room: 1,
  scale: NaN,
  alone: false,
  ordinal: NaN,
  scaleOrdinal: NaN,
  parts: NaN,
  part: NaN,
  shift: NaN,
  mark: "",
  shy: false,
  leading: false,
});

type Slot = "cardinal" | "scale" | "ordinal" | "scaleOrdinal" | "parts" | "part" | "shift";

function slot(words: Map<string, Word>, key: string): Word {
  let word = words.get(key);
  if (!word) words.set(key, (word = blank()));
  return word;
}

/** A word has one value in each of its meanings; two would be an error of the tables. */
function put(words: Map<string, Word>, form: string, as: Slot, value: number): Word {
  const word = slot(words, foldWord(form));
  if (!Number.isNaN(word[as]) && word[as] !== value) throw new Error(`numerals: "${form}" is ${word[as]} and ${value} as ${as}`);
  word[as] = value;
  return word;
}

const entries = (table: Table): [number, string][] =>
  [...table].flatMap(([value, forms]) => forms.map((form): [number, string] => [Number(value), form]));

const roomOf = (value: number): number => (value >= 100 && value % 100 === 0 ? 100 : 1);

/** What a table lists goes before what is made of stems, so a form that has its meaning already is left as it is. */
function makeEndings(words: Map<string, Word>, { as, of, endings }: Endings): void {
  const name = as === "hundred" ? "cardinal" : as;
  for (const [value, stem] of of.flatMap(entries))
    for (const ending of endings) {
      const word = slot(words, foldWord(stem + ending));
      if (!Number.isNaN(word[name])) continue;
      word[name] = as === "hundred" ? value * 100 : value;
      if (name === "cardinal") word.room = roomOf(word.cardinal);
    }
}

function addWords(words: Map<string, Word>, pack: Numerals): void {
  for (const [value, form] of entries(pack.cardinals)) put(words, form, "cardinal", value).room = roomOf(value);
  for (const [value, form] of entries(pack.tens)) put(words, form, "cardinal", value).room = 10;
  for (const [value, form] of entries(pack.scales)) put(words, form, "scale", value).alone = true;
  for (const [value, form] of entries(pack.scalesAfter)) put(words, form, "scale", value);
  for (const [value, form] of entries(pack.ordinals)) put(words, form, "ordinal", value);
  for (const [value, form] of entries(pack.scaleOrdinals)) put(words, form, "scaleOrdinal", value);
  for (const [value, form] of entries(pack.parts)) put(words, form, "parts", value);
  for (const [value, form] of entries(pack.part)) put(words, form, "part", value);
  for (const [value, form] of entries(pack.shifts)) put(words, form, "shift", value);
  for (const made of pack.made) makeEndings(words, made);
  for (const [mark, forms] of pack.marks) for (const form of forms) slot(words, foldWord(form)).mark = mark as Mark;
  for (const form of pack.shy) slot(words, foldWord(form)).shy = true;
  for (const form of pack.leading) slot(words, foldWord(form)).leading = true;
}

/** "no one" hides both words, "(first) one" only the one without brackets. */
function addIdiom(idioms: Map<string, number>, pair: string): void {
  const words = pair.split(" ");
  const hides = words.reduce((mask, word, i) => (word.startsWith("(") ? mask : mask | (i + 1)), 0);
  idioms.set(words.map((word) => foldWord(word.replace(/[()]/g, ""))).join(" "), hides);
}

function compile(language: string): Lexicon {
  const own: Numerals = PACKS[language] ?? en;
  // English numerals are met in texts of every language: "thirteen hundred dollars दे सकता हूं".
  const packs = own === en ? [en] : [own, en];
  const words = new Map<string, Word>();
  const letters = new Map<string, { scale: number; capital: boolean }>();
  const ordinalSuffixes = new Map<string, number>();
  const cardinalSuffixes = new Set<string>();
  const idioms = new Map<string, number>();
  for (const pack of packs) {
    addWords(words, pack);
    for (const [value, form] of entries(pack.letters)) letters.set(foldWord(form), { scale: value, capital: form !== form.toLowerCase() });
    pack.suffixes.hyphen.forEach((form) => ordinalSuffixes.set(foldWord(form), 0));
    pack.suffixes.close.forEach((form) => ordinalSuffixes.set(foldWord(form), 1));
    pack.suffixes.loose.forEach((form) => ordinalSuffixes.set(foldWord(form), 2));
    pack.suffixes.cardinal.forEach((form) => cardinalSuffixes.add(foldWord(form)));
    pack.idioms.forEach((pair) => addIdiom(idioms, pair));
  }
  const wordOf = perWord((fold) => words.get(fold) ?? null);
  const idiomatic = new Set([...idioms.keys()].flatMap((pair) => pair.split(" ")));
  const isIdiomatic = perWord((fold) => idiomatic.has(fold));
  const { decimal, pairs, andAfter = 100 } = own;
  return { decimal, pairs, andAfter, words, wordOf, isIdiomatic, letters, ordinalSuffixes, cardinalSuffixes, idioms };
}

const compiled = new Map<string, Lexicon>();

/** The compiled numerals of a language; a language without tables is read as English. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}
