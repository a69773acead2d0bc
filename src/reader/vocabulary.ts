/**
 * One lexicon per script: the names of the world and the words of every pack written in it, built when the script is first met, or
 * taken as the build compiled it. Each meaning is a number until a text holds it: a thing of the world, or a word of a pack.
 */
import { foldWord } from "../text/fold.js";
import { Lexicon } from "../text/lexicon.js";
import type { Script } from "../text/tokens.js";
import { packs } from "../languages/index.js";
import type { Pack, Tense, WordGroup } from "../languages/pack.js";
import { packed, precompiled } from "../text/precompiled.js";
import { foldedWords } from "../text/tokens.js";
import { TrieBuilder, trieFrom, trieParts, type Trie } from "../text/trie.js";
import type { AddedWorld } from "../world/added.js";
import { namesIn, thingOf, THINGS, type NamedThing } from "../world/world.js";

export interface WordMeaning {
  readonly kind: "word";
  readonly language: string;
  readonly group: WordGroup | "verb";
  readonly value: string;
  readonly tense: Tense | null;
}
export type Meaning = NamedThing | WordMeaning;

/** The phrases of a script; codes from THINGS on are words, in the order of `words`. */
interface Compiled {
  readonly trie: Trie;
  readonly words: readonly WordMeaning[];
}

const vocabularies = new Map<Script, Lexicon<Meaning>>();
const packsOf = (script: Script): readonly Pack[] => packs.filter((pack) => pack.script === script);

class Building {
  readonly words: WordMeaning[] = [];
  private readonly codes = new Map<string, number>();
  private readonly trie = new TrieBuilder();

  add(phrase: string, code: number, fixed: boolean): void {
    const words = foldedWords(phrase);
    if (words.length === 0) throw new Error(`vocabulary: "${phrase}" holds no word`);
    this.trie.add(words, code, fixed);
  }

  word(phrase: string, meaning: WordMeaning, fixed: boolean): void {
    const key = [meaning.language, meaning.group, meaning.value, meaning.tense].join("|");
    let code = this.codes.get(key);
    if (code === undefined) this.codes.set(key, (code = THINGS + this.words.push(meaning) - 1));
    this.add(phrase, code, fixed);
  }

  compiled(): Compiled {
    return { trie: this.trie.build(), words: this.words };
  }
}

function addPack(building: Building, pack: Pack): void {
  const language = pack.language;
  const fixed = new Set<string>(pack.unchanging ?? []);
  for (const [group, table] of Object.entries(pack.words)) {
    for (const [value, forms] of table) {
      for (const form of forms)
        building.word(form, { kind: "word", language, group: group as WordGroup, value, tense: null }, fixed.has(group));
    }
  }
  for (const [value, lemmas] of pack.verbs) {
    for (const lemma of lemmas) {
      for (const { form, tense } of pack.conjugate(lemma))
        building.word(form, { kind: "word", language, group: "verb", value, tense }, fixed.has("verb"));
    }
  }
}

/** Every form of a pack's grammar: a short name of the same letters is more likely the word. */
const formsOf = (pack: Pack): string[] => [
  ...["role", "link", "negation", "tense", "pronoun", "filler", "event", "common"].flatMap((group) =>
    [...(pack.words[group as WordGroup]?.values() ?? [])].flat(),
  ),
  ...[...pack.verbs.values()].flat().flatMap((lemma) => pack.conjugate(lemma).map(({ form }) => form)),
];

function compile(script: Script): Compiled {
  const mine = packsOf(script);
  const building = new Building();
  const words = new Set(mine.flatMap(formsOf).map(foldWord));
  namesIn(
    script,
    (name) => words.has(foldWord(name)),
    // One letter is an ending or an initial before it is a name (র: an agency's short name, and the genitive).
    (name, code) => ([...name].length > 1 ? building.add(name, code, false) : undefined),
  );
  for (const pack of mine) addPack(building, pack);
  return building.compiled();
}

const fileOf = (script: Script): string => `vocabulary-${script}`;

/** What the build writes, by name: the phrases of each script that a pack reads. */
export function vocabularyFiles(): { readonly name: string; readonly bytes: Uint8Array }[] {
  return [...new Set(packs.map((pack) => pack.script))].map((script) => {
    const { trie, words } = compile(script);
    return { name: fileOf(script), bytes: packed([...trieParts(trie), new TextEncoder().encode(JSON.stringify(words))]) };
  });
}

function fromFile(script: Script): Compiled | null {
  const parts = precompiled(fileOf(script));
  return parts && { trie: trieFrom(parts), words: JSON.parse(new TextDecoder().decode(parts.at(-1))) as WordMeaning[] };
}

/** The lexicon of a script, or null where no pack reads it. */
export function vocabularyOf(script: Script): Lexicon<Meaning> | null {
  const known = vocabularies.get(script);
  if (known) return known;
  const mine = packsOf(script);
  if (mine.length === 0) return null;
  const { trie, words } = fromFile(script) ?? compile(script);
  const lexicon = new Lexicon<Meaning>(
    mine.flatMap((pack) => pack.inflections),
    mine[0]!.exactCases,
    2,
    mine[0]!.undeclined ?? null,
    { trie, meaningOf: (code) => (code < THINGS ? thingOf(code, script) : words[code - THINGS]!) },
  );
  vocabularies.set(script, lexicon);
  return lexicon;
}

const added = new WeakMap<AddedWorld, Map<Script, Lexicon<Meaning>>>();

/** The names of the user's own world in a script, inflected as the packs of the script inflect; null where it holds none. */
export function addedNamesOf(world: AddedWorld | null, script: Script): Lexicon<Meaning> | null {
  const names = world?.names.get(script);
  if (!world || !names) return null;
  const lexicons = added.get(world) ?? new Map<Script, Lexicon<Meaning>>();
  added.set(world, lexicons);
  const known = lexicons.get(script);
  if (known) return known;
  const packs = packsOf(script);
  const words = new Set(packs.flatMap(formsOf).map(foldWord));
  const lexicon = new Lexicon<Meaning>(
    packs.flatMap((pack) => pack.inflections),
    packs[0]!.exactCases,
    2,
    packs[0]!.undeclined ?? null,
  );
  for (const { name, thing } of names) if (thing.kind !== "person" || !thing.short || !words.has(foldWord(name))) lexicon.add(name, thing);
  lexicons.set(script, lexicon);
  return lexicon;
}
