/**
 * Names in the customary Latin spelling, as a newspaper in English would print them: no diacritics, final schwas dropped
 * (Ohala's rule inside words: a short a is silent between vowel-consonant and consonant-vowel).
 */
import { rows } from "./table.js";

type Letters = ReadonlyMap<string, string>;
const letters = (strings: TemplateStringsArray): Letters =>
  new Map(rows(strings).flatMap(([line = ""]) => line.split(/\s+/).map((pair) => pair.split("=") as [string, string])));

const DEVANAGARI_CONSONANTS = letters`
क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n
प=p फ=f ब=b भ=bh म=m य=y र=r ल=l व=v श=sh ष=sh स=s ह=h ळ=l क़=q ख़=kh ग़=g ज़=z ड़=r ढ़=rh फ़=f
`;
const DEVANAGARI_VOWELS = letters`
अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ai ओ=o औ=au ऑ=o ऍ=e ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=ai ो=o ौ=au ॉ=o ॅ=e
`;
const BENGALI_CONSONANTS = letters`
ক=k খ=kh গ=g ঘ=gh ঙ=n চ=ch ছ=chh জ=j ঝ=jh ঞ=n ট=t ঠ=th ড=d ঢ=dh ণ=n ত=t থ=th দ=d ধ=dh ন=n
প=p ফ=f ব=b ভ=v ম=m য=j র=r ল=l শ=sh ষ=sh স=s হ=h ড়=r ঢ়=rh য়=y ৎ=t ৱ=w
`;
const BENGALI_VOWELS = letters`
অ=a আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri এ=e ঐ=oi ও=o ঔ=ou া=a ি=i ী=i ু=u ূ=u ৃ=ri ে=e ৈ=oi ো=o ৌ=ou
`;
const CYRILLIC = letters`
а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
`;

const SIGN = /[\u093e-\u094c\u0962\u0963\u09be-\u09cc]/;
const VIRAMA = /[\u094d\u09cd]/;
const NASAL = /[\u0902\u0901\u0982\u0981]/;

interface Sound {
  readonly consonant: string;
  /** null: the inherent vowel, spoken or silent. */
  vowel: string | null | undefined;
}

/** A nasal sign is m before lips (मुंबई), ng in Bengali unless a letter of the throat follows (রংপুর, শংকর). */
function nasalBefore(next: string, sign: string): string {
  if (/[पफबभमপফবভম]/.test(next) && sign !== "\u0982") return "m";
  return sign === "\u0982" && !/[কখগঘ]/.test(next) ? "ng" : "n";
}

/** Bengali writes the sound a after a consonant as ya (ম্যাকি), and w by ও and য় (আনোয়ার). */
const BENGALI_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/অ্যা|এ্যা/g, "আ"],
  [/্যা/g, "া"],
  [/্য(?=[িীেো])/g, ""],
  [/ওয়(?=[ােিী])/g, "ৱ"],
  [/োয়(?=[ােিী])/g, "োৱ"],
  [/^উই/g, "ৱি"],
];
const respelled = (word: string): string =>
  BENGALI_SPELLINGS.reduce((text, [pattern, to]) => text.replace(pattern, to), word.normalize("NFC").replace(/য\u09bc/g, "য়"));

function soundsOf(word: string, consonants: Letters, vowels: Letters): Sound[] {
  const sounds: Sound[] = [];
  const units = [...word.normalize("NFC")];
  for (let i = 0; i < units.length; i++) {
    const nukta = units[i + 1] === "\u093c" || units[i + 1] === "\u09bc";
    const letter = (units[i] ?? "") + (nukta ? units[i + 1] : "");
    const consonant = consonants.get(letter.normalize("NFC")) ?? consonants.get(letter) ?? consonants.get(units[i] ?? "");
    if (nukta) i++;
    const last = sounds.at(-1);
    if (consonant !== undefined) {
      const next = units[i + 1] ?? "";
      if (VIRAMA.test(next)) {
        sounds.push({ consonant, vowel: "" });
        i++;
      } else if (SIGN.test(next)) {
        sounds.push({ consonant, vowel: vowels.get(next) ?? "" });
        i++;
      } else sounds.push({ consonant, vowel: null });
    } else if (NASAL.test(letter)) {
      if (last) sounds.push({ consonant: nasalBefore(units[i + 1] ?? "", letter), vowel: "" });
    } else if (vowels.has(letter)) sounds.push({ consonant: "", vowel: vowels.get(letter) ?? "" });
  }
  return sounds;
}

/** Silent inherent vowels: at the end of a word, and between vowel-consonant and consonant-vowel, from the right. */
function speak(sounds: Sound[], inherent: string): string {
  const spoken = (i: number): boolean => sounds[i] !== undefined && sounds[i]!.vowel !== "" && sounds[i]!.vowel !== undefined;
  // A cluster that rises (चंद्र, राज्य, कृष्ण) needs its vowel at the end of a word; one that falls (एडवर्ड, प्रशांत) does not.
  const lastCluster =
    sounds.length >= 2 && sounds.at(-2)!.vowel === "" && /^[ryvmn]$/.test(sounds.at(-1)!.consonant) && sounds.at(-2)!.consonant !== "r";
  for (let i = sounds.length - 1; i >= 0; i--) {
    const sound = sounds[i]!;
    if (sound.vowel !== null) continue;
    if (i === sounds.length - 1 && sounds.length > 1) sound.vowel = lastCluster ? inherent : "";
    else if (i > 0 && spoken(i - 1) && spoken(i + 1) && sounds[i + 1]!.consonant !== "") sound.vowel = "";
    else sound.vowel = inherent;
  }
  return sounds.map(({ consonant, vowel }) => consonant + (vowel ?? "")).join("");
}

const CYRILLIC_ENDS: readonly (readonly [RegExp, string])[] = [[/[иы]й$/, "y"], [/ий/g, "i"], [/кс/g, "x"], [/дж/g, "j"], [/ия/g, "ia"]]; // prettier-ignore

function cyrillicWord(word: string): string {
  let text = word.toLowerCase();
  for (const [pattern, latin] of CYRILLIC_ENDS) text = text.replace(pattern, latin);
  text = text.replace(/(^|[аеёиоуыэюяьъ])е/g, "$1ye").replace(/(?<=[аеёиоуыэюя])ё/g, "yo");
  return [...text].map((letter) => CYRILLIC.get(letter) ?? letter).join("");
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function wordIn(word: string): string {
  const code = word.codePointAt(0) ?? 0;
  if (code >= 0x900 && code <= 0x97f) return title(speak(soundsOf(word, DEVANAGARI_CONSONANTS, DEVANAGARI_VOWELS), "a"));
  if (code >= 0x980 && code <= 0x9ff) return title(speak(soundsOf(respelled(word), BENGALI_CONSONANTS, BENGALI_VOWELS), "a"));
  if (code >= 0x400 && code <= 0x52f) return title(cyrillicWord(word));
  return word;
}

/** "डेनिस मंटुरोव" → "Denis Manturov". Latin text stays as it is. */
export function transliterate(name: string, _language: string | null): string {
  return name
    .replace(/[\u200b-\u200d\u00ad]/g, "")
    .split(/(?<=[\s-])|(?=[\s-])/)
    .map((part) => (/[\s-]/.test(part) ? part : wordIn(part)))
    .join("");
}
