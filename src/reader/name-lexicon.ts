/** What words may be in a name: one lexicon per language of the words its pack tells and of the names of people the world lists. */
import { nameWords } from "../languages/name-words.js";
import { packFor } from "../languages/index.js";
import type { Pack } from "../languages/pack.js";
import { foldWord } from "../text/fold.js";
import { Lexicon } from "../text/lexicon.js";
import { foldedWords, type Token } from "../text/tokens.js";
import { allPeople } from "../world/world.js";

/** part: of a person's name; weak: the same, but an ordinary word too. */
export type NameClass =
  | "part"
  | "weak"
  | "title"
  | "honorific"
  | "says"
  | "organisation"
  | "organisationWord"
  | "organisationPart"
  | "placeWord"
  | "placePart"
  | "place"
  | "ordinary";

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
}

type Language = "en" | "hi" | "bn" | "ru";
const lexicons = new Map<string, Lexicon<NameClass>>();

/** Every word of the full names the world lists is a part of names; those that are ordinary words too are weak. */
function addPeople(lexicon: Lexicon<NameClass>, language: Language, known: Set<string>, ordinary: ReadonlySet<string>): void {
  for (const person of allPeople()) {
    for (const full of person.full[language]) {
      const words = full.match(/[\p{L}\p{M}]+/gu) ?? [];
      for (const word of words) {
        const fold = foldWord(word);
        if (words.length < 2 || known.has(fold) || word.length < 4 || ordinary.has(fold)) continue;
        known.add(fold);
        lexicon.add(word, language === "hi" || language === "bn" ? "weak" : "part");
      }
    }
  }
}

const ordinaryOf = (pack: Pack): string[] => [
  ...Object.values(pack.words).flatMap((table) => [...table.values()].flat()),
  ...[...pack.verbs.values()].flat().flatMap((lemma) => pack.conjugate(lemma).map(({ form }) => form)),
];

/** The lexicon of a language's names, or null where the language has none. Built when first asked for. */
export function nameLexicon(language: string): Lexicon<NameClass> | null {
  const built = lexicons.get(language);
  if (built) return built;
  const words = nameWords[language];
  const pack = packFor(language);
  if (!words || !pack) return null;
  const lexicon = new Lexicon<NameClass>(pack.inflections, pack.exactCases);
  const weak = new Set(words.weak.map(foldWord));
  const ordinary = new Set([...ordinaryOf(pack), ...words.ordinary, ...words.titles].flatMap(foldedWords));
  const known = new Set<string>();
  const add = (list: readonly string[], of: NameClass): void => {
    for (const word of new Set(list)) lexicon.add(word, of);
  };
  for (const word of new Set(words.people)) {
    const fold = foldWord(word);
    known.add(fold);
    lexicon.add(word, weak.has(fold) ? "weak" : "part");
  }
  for (const word of words.weak) if (!known.has(foldWord(word))) lexicon.add(word, "weak");
  for (const word of weak) known.add(word);
  addPeople(lexicon, language as Language, known, ordinary);
  add(words.titles, "title");
  add(words.honorifics, "honorific");
  add(words.says, "says");
  add(words.organisations, "organisation");
  add(words.organisationWords, "organisationWord");
  add(words.organisationParts, "organisationPart");
  add(words.placeWords, "placeWord");
  add(words.placeParts, "placePart");
  add(words.places, "place");
  add(words.ordinary, "ordinary");
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The longest phrase of each class at every token. */
export type Classes = readonly ReadonlyMap<NameClass, Stretch>[];
export function classify(tokens: readonly Token[], lexicon: Lexicon<NameClass>): Classes {
  return tokens.map((_, index) => {
    const at = new Map<NameClass, Stretch>();
    lexicon.matchesAt(tokens, index, ({ from, to, cases, meaning }) => {
      const known = at.get(meaning);
      if (!known || known.to < to) at.set(meaning, { from, to, cases });
    });
    return at;
  });
}
