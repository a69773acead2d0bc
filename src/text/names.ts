/**
 * How alike two names are, whatever scripts they are written in: words become sounds, sounds are compared by a weighted edit
 * distance, words are paired one to one in any order ("Радд, Кевин" is Kevin Rudd), initials stand for names.
 */
import { asciiDigits } from "./fold.js";
import { CONFUSION, SOUNDS, soundsOf, type Sounds } from "./sounds.js";
import { rows } from "./table.js";

const wordSet = (strings: TemplateStringsArray): ReadonlySet<string> => new Set((strings[0] ?? "").split(/\s+/).filter(Boolean));

interface Word {
  /** As written, lower case. */
  readonly text: string;
  readonly sounds: Sounds;
  /** The sum of its sounds' weights. */
  readonly weight: number;
  /** Of a Russian adjective made from a name its noun without ending: "киевский" → "киев". */
  readonly noun: Word | null;
  /** Indexes of the sounds that one letter may stand for ("S.", "एस", "কে"), or -1. */
  readonly initial: number;
  readonly digits: string | null;
}
interface Name {
  readonly words: readonly Word[];
  readonly joined: Word;
  /** First letters of the words, for a name that may be shortened to them; the name itself where it is such a short form. */
  readonly acronym: string;
  readonly isAcronym: boolean;
  /** A company's name: every word of it counts, where of a person's some may be left out. */
  readonly company: boolean;
}

/** Names of the Latin letters, as initials are written in Devanagari and Bengali: एस. जयशंकर, এস জয়শঙ্কর. */
const LETTER_NAMES = new Map(
  rows`
  ए a | बी b | सी c | डी d | ई e | एफ f | जी g | एच h | आई i | जे j | के k | एल l | एम m | एन n | ओ o | पी p | आर r | एस s | टी t | यू u | वी v | डब्ल्यू w | एक्स x | वाई y | जेड z | ज़ेड z | क्यू q
  এ a | বি b | সি c | ডি d | ই e | এফ f | জি g | এইচ h | আই i | জে j | কে k | এল l | এম m | এন n | ও o | পি p | আর r | এস s | টি t | ইউ u | ভি v | ডব্লিউ w | এক্স x | ওয়াই y | জেড z | কিউ q
  `
    .flat()
    .map((cell) => cell.split(" ") as [string, string]),
);
/** Words that tell nothing about who bears the name. */
const TITLES = wordSet`mr mrs ms dr prof sir shri smt sri the of and president minister श्री श्रीमती डॉ শ্রী জনাব ডা г-н г-жа президент`;
/** Legal forms: a company is the same with and without them, and however they are written out. */
const LEGAL_FORMS = wordSet`
  inc incorporated ltd limited llc llp lp plc corp corporation co company companies ag aktiengesellschaft gmbh sa nv bv spa sarl sas ab oy as asa kk pte pvt private
  public joint stock jsc ojsc pjsc cjsc oao ooo zao pao liability open closed sp zoo sro kft holding holdings group
  ооо оао зао пао ао ип нко гк холдинг корпорация компания лтд लिमिटेड लि कंपनी प्राइवेट प्रा লিমিটেড লি কোম্পানি প্রাইভেট
`;
/** What a thing is, beside its name: Norfolk Island is Norfolk, агентство Regnum is Regnum. Light where the other name lacks it. */
const SORTS = wordSet`
  island islands isl city town station archipelago district province state territory land republic river mount airport port upazila union agency bank fund foundation party university ministry
  остров острова о-в о-ва город города городе область районе район агентство агентства банк банка фонд фонда фондом компании компанией компанию корпорации холдинга сервиса сеть сети службы регион региона регионе зона зоны зоне газета газеты журнал
  द्वीप शहर जिला नगर राज्य बैंक एजेंसी দ্বীপ শহর জেলা উপজেলা রাজ্য ব্যাংক সংস্থা
`;

/** Characters of a name that are looked at: enough for any name, and a bound on the work. */
const LONGEST = 300;
const SIZE = SOUNDS.length;
const WORD = /о-ва?(?!\p{L})|[\p{L}\p{M}\u200c\u200d]+(?:['’](?=\p{L})[\p{L}\p{M}]+)?|\p{Nd}+/gu;

/** киевск-ого, европейск-им, российск-ая, арктическ-ой: the suffix makes an adjective of the name before it. */
const ADJECTIVE = /^([\u0400-\u052f]{3,}?)(?:ийск|ейск|ическ|ск)(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)$/u;
const NOUN_ENDING = /(?:ия|ии|ию|ией|[аяыиуюеойь])$/u;

function wordOf(raw: string): Word {
  const text = raw.replace(/[\u200c\u200d]/g, "");
  const digits = /^\p{Nd}/u.test(text) ? asciiDigits(text) : null;
  const letter = LETTER_NAMES.get(text) ?? ([...text.replace(/\p{M}/gu, "")].length === 1 ? text : null);
  const sounds = soundsOf(text);
  const root = ADJECTIVE.exec(text)?.[1];
  return {
    text,
    sounds,
    noun: root === undefined ? null : wordOf(root),
    weight: sounds.weights.reduce((sum, one) => sum + one, 0),
    initial: letter === null ? -1 : (soundsOf(letter).codes[0] ?? -1),
    digits,
  };
}

const join = (words: readonly Word[]): Word => {
  const whole = words.filter((word) => word.digits === null);
  const concat = (pick: (sounds: Sounds) => Float64Array): Float64Array =>
    Float64Array.from(whole.flatMap((word) => [...pick(word.sounds)]));
  const weights = concat(({ weights: own }) => own);
  return {
    text: whole.map((word) => word.text).join(""),
    sounds: {
      codes: Uint8Array.from(whole.flatMap((word) => [...word.sounds.codes])),
      weights,
      endless: whole.some((word) => word.sounds.endless) ? concat((one) => one.endless ?? one.weights) : null,
    },
    weight: weights.reduce((sum, one) => sum + one, 0),
    noun: null,
    initial: -1,
    digits: null,
  };
};

const known = new Map<string, Name>();
function nameOf(text: string): Name {
  let name = known.get(text);
  if (name === undefined) {
    // "S.A.", "N. V.": letters with full stops are one word.
    const plain = text
      .slice(0, LONGEST)
      .normalize("NFC")
      .replace(/(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", "") + " ");
    const raw = plain.toLowerCase().match(WORD) ?? [];
    const telling = raw.filter((word) => !TITLES.has(word));
    const own = telling.filter((word) => !LEGAL_FORMS.has(word));
    const words = (own.length > 0 ? own : telling.length > 0 ? telling : raw).map(wordOf);
    name = {
      words,
      joined: words.length === 1 ? words[0]! : join(words),
      acronym: words.length === 1 ? words[0]!.text : telling.map((word) => word.charAt(0)).join(""),
      isAcronym: words.length === 1 && /^\p{Lu}{2,6}$/u.test(text.trim()),
      company: own.length < telling.length,
    };
    if (known.size > 50_000) known.clear();
    known.set(text, name);
  }
  return name;
}

let row = new Float64Array(256);
/** Weighted edit distance of two words' sounds. */
function distance(a: Sounds, b: Sounds, wa: Float64Array, wb: Float64Array): number {
  const n = a.codes.length;
  const m = b.codes.length;
  if (row.length <= m) row = new Float64Array(2 * m + 2);
  row[0] = 0;
  for (let j = 0; j < m; j++) row[j + 1] = row[j]! + wb[j]!;
  for (let i = 0; i < n; i++) {
    const base = a.codes[i]! * SIZE;
    const drop = wa[i]!;
    let diagonal: number = row[0]!;
    let left: number = diagonal + drop;
    row[0] = left;
    for (let j = 0; j < m; j++) {
      const above = row[j + 1]!;
      let best = diagonal + CONFUSION[base + b.codes[j]!]!;
      if (above + drop < best) best = above + drop;
      if (left + wb[j]! < best) best = left + wb[j]!;
      diagonal = above;
      row[j + 1] = left = best;
    }
  }
  return row[m]!;
}

const closeness = (gap: number, a: Word, b: Word): number => {
  const span = Math.max(a.weight, b.weight);
  return span === 0 ? 0 : Math.max(0, 1 - gap / span);
};
/** Sounds that differ only by a case ending count nearly as the same. */
const INFLECTED = 0.02;

function wordSimilarity(a: Word, b: Word): number {
  if (a.digits !== null || b.digits !== null) return a.digits === b.digits ? 1 : 0;
  const plain = closeness(distance(a.sounds, b.sounds, a.sounds.weights, b.sounds.weights), a, b);
  if (plain === 1 || (a.sounds.endless === null && b.sounds.endless === null)) return plain;
  const gap = distance(a.sounds, b.sounds, a.sounds.endless ?? a.sounds.weights, b.sounds.endless ?? b.sounds.weights);
  return Math.max(plain, closeness(gap, a, b) - INFLECTED);
}

/** "киевской" for "Киев": less than a form of the name itself, more than a name that only resembles it. */
const DERIVED = 0.08;
function derivedSimilarity(adjective: Word, name: Word): number {
  if (adjective.noun === null || name.noun !== null) return 0;
  const stem = name.text.replace(NOUN_ENDING, "");
  return stem.startsWith(adjective.noun.text.slice(0, 3)) ? wordSimilarity(adjective.noun, wordOf(stem)) - DERIVED : 0;
}

/** An initial stands for a name that begins with its sound. */
function pairSimilarity(a: Word, b: Word): number {
  const alike = Math.max(wordSimilarity(a, b), derivedSimilarity(a, b), derivedSimilarity(b, a));
  if (a.initial < 0 && b.initial < 0) return alike;
  const first = (word: Word): number => (word.initial >= 0 ? word.initial : (word.sounds.codes[0] ?? -1));
  const x = first(a);
  const y = first(b);
  if (x < 0 || y < 0) return alike;
  return Math.max(alike, (1 - CONFUSION[x * SIZE + y]!) * (a.initial >= 0 && b.initial >= 0 ? 0.95 : 0.8));
}

/** A pair less alike than this is two different words, and each counts against. */
const CLIFF = 0.62;
/** How much of a word counts against when the other name has no word in its place. */
const LEFT_OUT = 0.22;
const LEFT_OUT_OF_COMPANY = 0.55;
const SORT = 0.06;

const loadOf = (word: Word): number => 0.5 + Math.min(word.weight, 4.5);

/** A number is never left out of a name lightly: "Россия 1" is not Россия. */
const leftOut = (word: Word, share: number): number => (word.digits !== null ? 2 : loadOf(word) * (SORTS.has(word.text) ? SORT : share));

/** Words paired one to one, the most alike first. A part of a name may be missing; a part that differs tells two names. */
function aligned(x: Name, y: Name): number {
  const [a, b] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words];
  const n = a.length;
  const m = b.length;
  const scores = new Float64Array(n * m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) scores[i * m + j] = pairSimilarity(a[i]!, b[j]!);
  const used = new Set<number>();
  let sum = 0;
  let whole = 0;
  for (let round = 0; round < n; round++) {
    let best = -1;
    let at = -1;
    for (let k = 0; k < n * m; k++) {
      if (used.has((k / m) | 0) || used.has(n + (k % m))) continue;
      const score = scores[k]! - 0.004 * Math.abs(((k / m) | 0) - (k % m));
      if (score > best) [best, at] = [score, k];
    }
    const i = (at / m) | 0;
    used.add(i).add(n + (at % m));
    const weight = (loadOf(a[i]!) + loadOf(b[at % m]!)) / 2;
    sum += weight * sharpened(best);
    whole += weight;
  }
  const out = x.company || y.company ? LEFT_OUT_OF_COMPANY : LEFT_OUT;
  for (let j = 0; j < m; j++) if (!used.has(n + j)) whole += leftOut(b[j]!, out);
  return whole === 0 ? 0 : sum / whole;
}
/** Nearly alike is worth much less than alike once a name has other words to stand on. */
const sharpened = (score: number): number => (score < CLIFF ? 0 : (score * (score - CLIFF)) / (1 - CLIFF) / 2 + score / 2);

/** From here on only the ending differs. */
const CERTAIN = 0.88;
const CYRILLIC = /^[\u0400-\u052f]/u;
/** Two words by themselves. Of one script, they are spelled by one rule: what only sounds a little alike is another name. */
function alone(a: Word, b: Word): number {
  const alike = pairSimilarity(a, b);
  if (!CYRILLIC.test(a.text) || !CYRILLIC.test(b.text)) return alike;
  if (alike < CLIFF) return alike / 2;
  return alike < CERTAIN ? sharpened(alike) : alike;
}

/** Letters that a longer name begins its words with: UCP, United Capital Partners. */
const shortened = (a: Name, b: Name): number => (a.isAcronym && b.words.length > 2 && a.acronym === b.acronym ? 0.85 : 0);

/** How alike two names are, 0..1, across Devanagari, Bengali, Cyrillic and Latin. Symmetric. */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const x = nameOf(a);
  const y = nameOf(b);
  if (x.words.length === 0 || y.words.length === 0) return 0;
  if (x.words.length === 1 && y.words.length === 1) return alone(x.words[0]!, y.words[0]!);
  return Math.max(aligned(x, y), wordSimilarity(x.joined, y.joined) - 0.01, shortened(x, y), shortened(y, x));
}
