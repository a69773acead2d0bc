/** Tokens: the words of a text with exact offsets into it, a folded form, and what stands between each and the one before. */
import { digitValue, foldWord } from "./fold.js";

export type Script = "Latn" | "Cyrl" | "Deva" | "Beng" | "Number" | "Other";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, ASCII digits, no joiners or nukta. */
  readonly fold: string;
  readonly script: Script;
  /** The untouched characters between the token before and this one. */
  readonly before: string;
  /** Latin and Cyrillic: begins with a capital letter. Always false in scripts without case. */
  readonly capital: boolean;
}

/** What a character may be in a word. */
const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const DIGIT = 4;
const JOINER = 5;

const classify = (text: string): number =>
  /^\p{L}/u.test(text) ? LETTER : /^\p{M}/u.test(text) ? MARK : /^\p{Nd}/u.test(text) ? DIGIT : /^[\u200b-\u200d\u00ad\u2060]/.test(text) ? JOINER : OTHER; // prettier-ignore

/** Classes of UTF-16 code units, found when first met; 0 is not yet known. */
const classes = new Uint8Array(0x10000);

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** A pair of surrogates is one character, and its class the pair's. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isHigh(code)) return classify(text.slice(at, at + 2));
  const known = classes[code]!;
  return known !== 0 ? known : (classes[code] = classify(text.charAt(at)));
}
const widthAt = (text: string, at: number): number => (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1);

/** The first place from `at` on that holds none of the classes. */
function pass(text: string, at: number, one: number, two = one, three = one): number {
  let end = at;
  while (end < text.length) {
    const found = classAt(text, end);
    if (found !== one && found !== two && found !== three) break;
    end += widthAt(text, end);
  }
  return end;
}

/** "1,234.5", "12.5": digits with single signs between. */
function digitsEnd(text: string, at: number): number {
  let end = pass(text, at, DIGIT);
  for (;;) {
    const sign = text.charAt(end);
    if ((sign !== "." && sign !== ",") || end + 1 >= text.length || classAt(text, end + 1) !== DIGIT) return end;
    end = pass(text, end + 1, DIGIT);
  }
}

/** Letters, marks and joiners, with apostrophes inside. Without the marks a Devanagari word would break at every vowel sign. */
function lettersEnd(text: string, at: number): number {
  let end = pass(text, at, LETTER, MARK, JOINER);
  for (;;) {
    const sign = text.charAt(end);
    if ((sign !== "'" && sign !== "’") || end + 1 >= text.length || classAt(text, end + 1) !== LETTER) return end;
    end = pass(text, end + 1, LETTER, MARK);
  }
}

/** Where the next word from `at` on begins; the text's length where none does. */
function nextWord(text: string, at: number): number {
  let start = at;
  while (start < text.length) {
    const found = classAt(text, start);
    if (found >= LETTER && found <= DIGIT) break;
    start += widthAt(text, start);
  }
  return start;
}

const isBengali = (code: number): boolean => code >= 0x980 && code <= 0x9ff;
const ENDINGS: ReadonlySet<string> = new Set(["এর", "র", "কে", "তে", "এ", "ও", "ই"]);
/** A Bengali case ending may be joined to a foreign name by a hyphen: "জিনপিং-এর" is one word. */
function endingEnd(text: string, start: number, end: number): number {
  if (text.charAt(end) !== "-" || !isBengali(text.charCodeAt(start)) || !isBengali(text.charCodeAt(end + 1))) return end;
  const close = pass(text, end + 1, LETTER, MARK, JOINER);
  return ENDINGS.has(text.slice(end + 1, close)) ? close : end;
}

/** Digits and letters are parted: "22वां" is two tokens. */
const wordEnd = (text: string, start: number): number =>
  classAt(text, start) === DIGIT ? digitsEnd(text, start) : endingEnd(text, start, lettersEnd(text, start));

function scriptOf(code: number): Script {
  if (digitValue(code) >= 0) return "Number";
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return "Latn";
  if (code >= 0x400 && code <= 0x52f) return "Cyrl";
  if (code >= 0x900 && code <= 0x97f) return "Deva";
  if (code >= 0x980 && code <= 0x9ff) return "Beng";
  return "Other";
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};

const folds = new Map<string, string>();
function cachedFold(word: string): string {
  let fold = folds.get(word);
  if (fold === undefined) {
    if (folds.size > 200_000) folds.clear();
    folds.set(word, (fold = foldWord(word)));
  }
  return fold;
}

/** The folded words of a phrase, without places: what a lexicon keeps. */
export function foldedWords(phrase: string): string[] {
  const words: string[] = [];
  for (let at = nextWord(phrase, 0); at < phrase.length;) {
    const end = wordEnd(phrase, at);
    words.push(foldWord(phrase.slice(at, end)));
    at = nextWord(phrase, end);
  }
  return words;
}

/** The tokens of `text` between two offsets, in order. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last = from;
  for (let start = nextWord(text, from); start < to; start = nextWord(text, last)) {
    const end = wordEnd(text, start);
    const script = scriptOf(text.charCodeAt(start));
    const cased = script === "Latn" || script === "Cyrl";
    const before = start === last ? "" : start === last + 1 && text.charCodeAt(last) === 32 ? " " : text.slice(last, start);
    tokens.push({ start, end, fold: cachedFold(text.slice(start, end)), script, before, capital: cased && isCapital(text, start) });
    last = end;
  }
  return tokens;
}

/** Blanks, a hyphen, a stop of initials, a plus ("2+2"), an opening quotation mark (АЭС «Куданкулам»), or nothing. */
const JOINT = /^[\s\u00a0]*[-–—‑.’'+&«“„"]?[\s\u00a0]*$/u;

/** Whether a token may go on the expression that the one before it began. */
export const adjoins = ({ before }: Token): boolean => before === " " || before === "" || (JOINT.test(before) && !before.includes("\n"));
