/** Names of units as one trie of folded words, compiled once from the tables of a language and of English. */
import { foldWord } from "../text/fold.js";
import bn from "../languages/bn/units.js";
import en from "../languages/en/units.js";
import es from "../languages/es/units.js";
import hi from "../languages/hi/units.js";
import ru from "../languages/ru/units.js";

type Table = ReadonlyMap<string, readonly string[]>;

/**
 * When a name counts. `capitals`: a code, which in small letters may be a word (TRY); `closing`: only at the end of a phrase (5 in);
 * `great`: only after a thousand and more (won); `digits`: only after digits; `short`: not after what may be a year (2024 г.).
 */
export type Condition = "always" | "capitals" | "closing" | "great" | "digits" | "short";

/**
 * What a language says of its units. A key is `unit`, `unit*factor`, `unit/alternative currency` or `?` (currency not told), and may be
 * followed by a condition.
 */
export interface UnitTables {
  /** Endings by the name of their class: `доллар+m` stands for all forms of доллар. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
  /** Nouns of currencies that several states share, for `nations`. */
  readonly nouns: Table;
  /** currency | adjectives | noun */
  readonly nations: readonly (readonly string[])[];
  readonly money: Table;
  /** Hundredths of a currency. */
  readonly minor: Table;
  readonly measures: Table;
  readonly percent: Table;
  /** Words before "$". */
  readonly dollars: Table;
}

export interface Unit {
  readonly kind: "money" | "minor" | "percent" | "measure";
  /** null: a currency that is not told (dinar, cent). */
  readonly unit: string | null;
  readonly factor: number;
  /** Pounds are weight or money. */
  readonly or: string | null;
  readonly when: Condition;
}

export interface Node {
  readonly next: Map<string, Node>;
  readonly units: Unit[];
}

export interface UnitLexicon {
  readonly root: Node;
  /** Last words of names of currencies, to look back from a number. */
  readonly lastWords: ReadonlySet<string>;
  readonly dollars: ReadonlyMap<string, string>;
}

const PACKS: Readonly<Record<string, UnitTables>> = { bn, en, es, hi, ru };

const folds = new Map<string, string>();
/** The tables repeat their words many times; each is folded once. */
function folded(word: string): string {
  let fold = folds.get(word);
  if (fold === undefined) folds.set(word, (fold = foldWord(word)));
  return fold;
}

const node = (): Node => ({ next: new Map(), units: [] });

/** One word with its class of endings: "рубл+b" → рубль, рубля … */
function wordForms(word: string, classes: UnitTables["classes"]): string[] {
  const [stem = "", name] = word.split("+");
  if (name === undefined) return [word];
  const endings = classes[name];
  if (!endings) throw new Error(`units: "${word}" has no class of endings`);
  return endings.map((ending) => stem + ending);
}

/** The forms of each word of a name, folded. */
const wordsOf = (name: string, classes: UnitTables["classes"]): string[][] =>
  name.split(/\s+/).map((word) => wordForms(word, classes).map(folded));

function child(at: Node, key: string): Node {
  let next = at.next.get(key);
  if (!next) at.next.set(key, (next = node()));
  return next;
}

/** Puts a unit under every combination of the forms of its words. */
function insert(at: Node, words: readonly (readonly string[])[], unit: Unit): void {
  const [first, ...rest] = words;
  if (first) for (const key of first) insert(child(at, key), rest, unit);
  else if (!at.units.some((other) => other.kind === unit.kind && other.unit === unit.unit && other.when === unit.when)) at.units.push(unit);
}

function parseKey(key: string, kind: Unit["kind"]): Unit {
  const [what = "", when = "always"] = key.split(" ");
  const [name = "", factor] = what.split("*");
  const slash = /^(.*)\/([A-Z]{3})$/.exec(name);
  const unit = slash ? (slash[1] ?? "") : name;
  return { kind, unit: unit === "?" ? null : unit, factor: Number(factor ?? 1), or: slash?.[2] ?? null, when: when as Condition };
}

interface Building {
  readonly root: Node;
  readonly lastWords: Set<string>;
}

const addAll = (to: Set<string>, words: readonly string[] | undefined): void => (words ?? []).forEach((word) => to.add(word));

function addTable({ root, lastWords }: Building, pack: UnitTables, table: Table, kind: Unit["kind"]): void {
  for (const [key, names] of table) {
    const unit = parseKey(key, kind);
    for (const name of names) {
      const words = wordsOf(name, pack.classes);
      insert(root, words, unit);
      if (kind === "money" || kind === "minor") addAll(lastWords, words.at(-1));
    }
  }
}

function addNations({ root, lastWords }: Building, pack: UnitTables): void {
  for (const [code = "", adjectives = "", nouns = ""] of pack.nations) {
    const unit: Unit = { kind: "money", unit: code, factor: 1, or: null, when: "always" };
    for (const noun of nouns.split(";").flatMap((key) => nounsOf(pack, code, key.trim()))) {
      addAll(lastWords, noun.at(-1));
      for (const adjective of adjectives.split(";")) insert(root, [...wordsOf(adjective.trim(), pack.classes), ...noun], unit);
    }
  }
}

function nounsOf(pack: UnitTables, code: string, key: string): string[][][] {
  const names = pack.nouns.get(key);
  if (!names) throw new Error(`units: ${code}: no noun "${key}"`);
  return names.map((name) => wordsOf(name, pack.classes));
}

function addCodes({ root, lastWords }: Building, codes: readonly string[]): void {
  for (const code of codes) {
    const unit: Unit = { kind: "money", unit: code, factor: 1, or: null, when: "capitals" };
    const [plain, million] = [folded(code), folded(`M${code}`)];
    insert(root, [[plain]], unit);
    insert(root, [[million]], { ...unit, factor: 1e6 });
    addAll(lastWords, [plain, million]);
  }
}

function compile(language: string): UnitLexicon {
  const own = PACKS[language] ?? en;
  const building: Building = { root: node(), lastWords: new Set() };
  const dollars = new Map<string, string>();
  for (const pack of own === en ? [en] : [own, en]) {
    addTable(building, pack, pack.money, "money");
    addTable(building, pack, pack.minor, "minor");
    addTable(building, pack, pack.percent, "percent");
    addTable(building, pack, pack.measures, "measure");
    addNations(building, pack);
    addCodes(building, pack.codes);
    for (const [code, words] of pack.dollars) for (const word of words) dollars.set(word.split(" ").map(foldWord).join(" "), code);
  }
  return { ...building, dollars };
}

const compiled = new Map<string, UnitLexicon>();

/** The compiled units of a language, English names and codes among them. */
export function unitsOf(language: string): UnitLexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}
