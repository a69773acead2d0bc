/**
 * The nominative of a Russian name that stands in another case: "Ивана Петрова" → "Иван Петров". The given name tells the
 * gender; without one the case does (of a surname in -ой a woman's, in -ым a man's).
 */
import { CASE } from "../../text/lexicon.js";
import { inflections } from "./morphology.js";
import { men, women } from "./names.js";

type Gender = "man" | "woman";
const OBLIQUE = CASE.gen | CASE.dat | CASE.ins | CASE.loc;
const genders = new Map<string, Gender>([
  ...men.map((name) => [name.toLowerCase().replace(/ё/g, "е"), "man"] as const),
  ...women.map((name) => [name.toLowerCase().replace(/ё/g, "е"), "woman"] as const),
]);

const sameCase = (word: string, like: string): string => (/^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

/** A given name brought back to its nominative, with its gender; null where no list has it. */
function given(word: string, cases: number): { name: string; gender: Gender } | null {
  const lower = word.toLowerCase().replace(/ё/g, "е");
  const own = genders.get(lower);
  let found: { name: string; gender: Gender } | null = null;
  for (const { base, ending, cases: of } of inflections) {
    if (ending === "" || !lower.endsWith(ending) || (of & CASE.plural) !== 0 || (cases !== 0 && (of & cases) === 0)) continue;
    const name = lower.slice(0, lower.length - ending.length) + base;
    const gender = genders.get(name);
    if (gender) found ??= { name: sameCase(name, word), gender };
  }
  // Александра is a woman, or of a man: the case before it decides, else she.
  if (own && (!found || cases === 0)) return { name: word, gender: own };
  return found;
}

/** `ending nominative` by gender; the first that fits is taken. */
const MAN: readonly (readonly [RegExp, string])[] = [
  [/(ск|цк)(?:ого|ому|им|ом)$/, "$1ий"],
  [/([гкхжшчщ])(?:ого|его|ому|ему|им|ом|ем)$/, "$1ий"],
  [/(?:ого|ому)$/, "ый"],
  [/([оеё]в|[иы]н)(?:а|у|ым|е)$/, "$1"],
  [/(вич)(?:а|у|ем|е)$/, "$1"],
  [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/, "$1"],
  [/([аеиоуыэ])(?:я|ю|ем|е)$/, "$1й"],
  [/([лнрт])(?:я|ю|ем|е)$/, "$1ь"],
];
const WOMAN: readonly (readonly [RegExp, string])[] = [
  [/(ск|цк)(?:ой|ую)$/, "$1ая"],
  [/([оеё]в|[иы]н)(?:ой|у|ы)$/, "$1а"],
  [/(вн)(?:ы|е|у|ой)$/, "$1а"],
  [/(и)(?:и|ю|ей)$/, "$1я"],
  [/([гкхжшчщ])(?:и|е|у|ой|ей)$/, "$1а"],
  [/([бвдзлмнпрстфц])(?:ы|е|у|ой)$/, "$1а"],
];

function family(word: string, gender: Gender): string {
  if (word.length < 4) return word;
  if (/(?:ко|ых|их)$/.test(word)) return word;
  for (const [ending, to] of gender === "man" ? MAN : WOMAN) if (ending.test(word)) return word.replace(ending, to);
  return word;
}

/** The gender a surname shows by itself in an oblique case. */
const genderOf = (word: string, cases: number): Gender =>
  /(?:ой|ую)$/.test(word) || (/(?:[оеё]в|[иы]н)у$/.test(word) && (cases & CASE.acc) !== 0 && (cases & CASE.dat) === 0) ? "woman" : "man";

/**
 * `cases`: bits of CASE that the words before the name show, 0 where nothing does; a name is changed only where they leave no
 * nominative or its given name shows another case.
 */
export function nominative(name: string, cases: number): string {
  if ((cases & CASE.nom) !== 0) return name;
  const parts = name.split(/(?<=[\s-])|(?=[\s-])/);
  const words = parts.filter((part) => !/^[\s-]$/.test(part));
  const first = words[0];
  if (first === undefined || !/^[А-ЯЁ]/.test(first)) return name;
  const known = given(first, cases);
  if (cases === 0 && (!known || known.name === first)) return name;
  if (cases !== 0 && (cases & OBLIQUE) === 0) return name;
  const gender = known?.gender ?? genderOf(words.at(-1) ?? first, cases);
  let index = 0;
  return parts
    .map((part) => {
      if (/^[\s-]$/.test(part)) return part;
      const restored = index++ === 0 && known ? known.name : part.endsWith(".") || part.length < 3 ? part : family(part, gender);
      return restored;
    })
    .join("");
}
