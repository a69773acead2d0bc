/**
 * The customary Latin spelling of an unseen name: words that people of the world's tables bear are spelled as theirs are
 * (जॉन is John, Дэвид David), the rest letter by letter.
 */
import { foldWord } from "../text/fold.js";
import { transliterate } from "../text/transliterate.js";
import { allPeople } from "../world/world.js";

type Language = "hi" | "bn" | "ru";
const WORDS = /[\p{L}\p{M}'’]+/gu;
const spellings = new Map<Language, ReadonlyMap<string, string>>();

const plain = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/ø/g, "o");

/** Full names of as many words in both languages are taken word for word; the spelling most people have wins, then the first. */
function learn(language: Language): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { full } of allPeople()) {
    const latin = full.en[0]?.match(WORDS) ?? [];
    for (const name of full[language]) {
      const own = name.match(WORDS) ?? [];
      if (own.length !== latin.length || own.length < 2) continue;
      own.forEach((word, i) => {
        const fold = foldWord(word);
        const spelling = plain(latin[i]!);
        const list = votes.get(fold) ?? new Map<string, number>();
        votes.set(fold, list.set(spelling, (list.get(spelling) ?? 0) + 1));
      });
    }
  }
  return new Map([...votes].map(([fold, list]) => [fold, [...list].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

/** "जॉन वाडेकर" → "John Vadekar". */
export function customaryName(name: string, language: string | null): string {
  if (language !== "hi" && language !== "bn" && language !== "ru") return transliterate(name, language);
  let known = spellings.get(language);
  if (!known) spellings.set(language, (known = learn(language)));
  return name.replace(/[\u200b-\u200d\u00ad]/g, "").replace(WORDS, (word) => known.get(foldWord(word)) ?? transliterate(word, language));
}
