/** One lexicon per script: the names of the world and the words of every pack written in it. Built when the script is first met. */
import { foldWord } from "../text/fold.js";
import { Lexicon } from "../text/lexicon.js";
import type { Script } from "../text/tokens.js";
import { packs } from "../languages/index.js";
import type { Pack, Tense, WordGroup } from "../languages/pack.js";
import { addWorld, type NamedThing } from "../world/world.js";

export interface WordMeaning {
  readonly kind: "word";
  readonly language: string;
  readonly group: WordGroup | "verb";
  readonly value: string;
  readonly tense: Tense | null;
}
export type Meaning = NamedThing | WordMeaning;

const vocabularies = new Map<Script, Lexicon<Meaning>>();

function addPack(lexicon: Lexicon<Meaning>, pack: Pack): void {
  const language = pack.language;
  const fixed = new Set<string>(pack.unchanging ?? []);
  for (const [group, table] of Object.entries(pack.words)) {
    for (const [value, forms] of table) {
      for (const form of forms)
        lexicon.add(form, { kind: "word", language, group: group as WordGroup, value, tense: null }, fixed.has(group));
    }
  }
  for (const [value, lemmas] of pack.verbs) {
    for (const lemma of lemmas) {
      for (const { form, tense } of pack.conjugate(lemma))
        lexicon.add(form, { kind: "word", language, group: "verb", value, tense }, fixed.has("verb"));
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

/** The lexicon of a script, or null where no pack reads it. */
export function vocabularyOf(script: Script): Lexicon<Meaning> | null {
  const known = vocabularies.get(script);
  if (known) return known;
  const mine = packs.filter((pack) => pack.script === script);
  if (mine.length === 0) return null;
  const lexicon = new Lexicon<Meaning>(
    mine.flatMap((pack) => pack.inflections),
    mine[0]!.exactCases,
    2,
    mine[0]!.undeclined ?? null,
  );
  const words = new Set(mine.flatMap(formsOf).map(foldWord));
  addWorld(lexicon, script, (name) => words.has(foldWord(name)));
  for (const pack of mine) addPack(lexicon, pack);
  vocabularies.set(script, lexicon);
  return lexicon;
}
