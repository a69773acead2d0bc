/**
 * What a language tells about names that no table of the world holds: parts of people's names, words that stand before or
 * after a name, and the words that organisations and places are named with. Forms may be inflected as the pack's nouns are.
 */
export interface NameWords {
  /** Given names and family names, enough to see that a person is meant. */
  readonly people: readonly string[];
  /** The same, where the word is also an ordinary one (आशा, বাবুল, Rose): a name only beside another part of a name. */
  readonly weak: readonly string[];
  /** Words after which a person's name stands: "प्रवक्ता", "অধ্যাপক", "генерал", "Mr". */
  readonly titles: readonly string[];
  /** Words that follow a person's name: "जी", "সাহেব". */
  readonly honorifics: readonly string[];
  /** What a person does with words: a name stands beside it. */
  readonly says: readonly string[];
  /** Organisations by their whole name. */
  readonly organisations: readonly string[];
  /** The word that tells what an organisation is; its name stands around it: "पार्टी", "ব্যাংক", "министерство", "University". */
  readonly organisationWords: readonly string[];
  /** Adjectives and nouns that belong to an organisation's name before such a word: "राष्ट्रीय", "National". */
  readonly organisationParts: readonly string[];
  /** The word that tells what a place is, beside its name: "जिले", "নদী", "город", "Province". */
  readonly placeWords: readonly string[];
  /** Those of them that belong to the name: "नदी", "नगर", "River". */
  readonly placeParts: readonly string[];
  /** Places that the world does not list. */
  readonly places: readonly string[];
  /** Ordinary words that the pack has no other use for: no part of a name. */
  readonly ordinary: readonly string[];
  /** Endings that only ordinary words have: plurals, infinitives, participles. */
  readonly ordinaryEnding: RegExp | null;
  /** Endings of family names and of names of places, folded. */
  readonly personEnding: RegExp | null;
  readonly placeEnding: RegExp | null;
  /** What is cut from the end of an inflected word to compare it with its other forms. */
  readonly caseEnding: RegExp | null;
  /** The word after a subject that does something: ने. */
  readonly agent: RegExp | null;
  /** Names of letters, as initials are written out, and those of them that are words too. */
  readonly letters: RegExp | null;
  readonly ambiguousLetters: RegExp | null;
  /** Small words inside people's names ("bin", "фон") and inside names of organisations ("of"). */
  readonly particles: RegExp | null;
  readonly joins: RegExp | null;
  /** Words after which a place is likely: "in", "в". */
  readonly placeBefore: RegExp | null;
  /** Articles: no person has one. */
  readonly article: RegExp | null;
  /** Bodies of a state written small ("Iraqi security forces"): what qualifies them, and they. */
  readonly bodyQualifier: RegExp | null;
  readonly body: RegExp | null;
  /** A name brought back from the case it stands in; `cases` are bits of CASE, 0 where nothing before the name shows one. */
  readonly nominative?: (name: string, cases: number) => string;
  /** Names are in cases, so that two may stand side by side, and foreign script marks a firm: Russian. */
  readonly declines: boolean;
}

/** Words of a template, parted by commas or line ends. */
export const list = (strings: TemplateStringsArray): readonly string[] =>
  (strings[0] ?? "")
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "" && !word.startsWith("#"));
