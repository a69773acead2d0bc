/** Tokens: the words of a text with exact offsets into it, a folded form, and what stands between each and the one before. */
import { foldWord } from "./fold.js";
import { formAt, textOf, type Form } from "./forms.js";

export type { Script } from "./forms.js";

/** `fold`: lower case, ASCII digits, no joiners or nukta. */
export interface Token extends Form {
  readonly start: number;
  readonly end: number;
  /** The untouched characters between the token before and this one. */
  readonly before: string;
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

/** The code units of a text: strings are of many kinds to the machine, and to look at them letter by letter is slow. */
function codesOf(text: string): Uint16Array {
  if (text !== latest.text) {
    const { buffer, byteOffset } = Buffer.from(text, "utf16le");
    latest = { text, codes: new Uint16Array(buffer, byteOffset, text.length) };
  }
  return latest.codes;
}
/** Of the text read last, whose sentences are cut into tokens one after another. */
let latest = { text: "", codes: new Uint16Array(0) };

/** A pair of surrogates is one character, and its class the pair's. */
function classAt(codes: Uint16Array, at: number): number {
  const code = codes[at]!;
  if (isHigh(code)) return classify(String.fromCharCode(code, codes[at + 1] ?? 0));
  const known = classes[code]!;
  return known !== 0 ? known : (classes[code] = classify(String.fromCharCode(code)));
}
const widthAt = (codes: Uint16Array, at: number): number => (isHigh(codes[at]!) && isLow(codes[at + 1] ?? 0) ? 2 : 1);

/** The first place from `at` on that holds none of the classes. */
function pass(codes: Uint16Array, at: number, one: number, two = one, three = one): number {
  let end = at;
  while (end < codes.length) {
    const found = classAt(codes, end);
    if (found !== one && found !== two && found !== three) break;
    end += widthAt(codes, end);
  }
  return end;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const isApostrophe = (code: number | undefined): boolean => code === 0x27 || code === 0x2019;

/** "1,234.5", "12.5": digits with single signs between. */
function digitsEnd(codes: Uint16Array, at: number): number {
  let end = pass(codes, at, DIGIT);
  for (;;) {
    const sign = codes[end];
    if ((sign !== STOP && sign !== COMMA) || end + 1 >= codes.length || classAt(codes, end + 1) !== DIGIT) return end;
    end = pass(codes, end + 1, DIGIT);
  }
}

/** Letters, marks and joiners, with apostrophes inside. Without the marks a Devanagari word would break at every vowel sign. */
function lettersEnd(codes: Uint16Array, at: number): number {
  let end = pass(codes, at, LETTER, MARK, JOINER);
  for (;;) {
    if (!isApostrophe(codes[end]) || end + 1 >= codes.length || classAt(codes, end + 1) !== LETTER) return end;
    end = pass(codes, end + 1, LETTER, MARK);
  }
}

/** Where the next word from `at` on begins; the text's length where none does. */
function nextWord(codes: Uint16Array, at: number): number {
  let start = at;
  while (start < codes.length) {
    const found = classAt(codes, start);
    if (found >= LETTER && found <= DIGIT) break;
    start += widthAt(codes, start);
  }
  return start;
}

const isBengali = (code: number | undefined): boolean => code !== undefined && code >= 0x980 && code <= 0x9ff;
const ENDINGS: ReadonlySet<string> = new Set(["এর", "র", "কে", "তে", "এ", "ও", "ই"]);
/** A Bengali case ending may be joined to a foreign name by a hyphen: "জিনপিং-এর" is one word. */
function endingEnd(codes: Uint16Array, start: number, end: number): number {
  if (codes[end] !== HYPHEN || !isBengali(codes[start]) || !isBengali(codes[end + 1])) return end;
  const close = pass(codes, end + 1, LETTER, MARK, JOINER);
  return close - end < 4 && ENDINGS.has(textOf(codes.subarray(end + 1, close))) ? close : end;
}

/** Digits and letters are parted: "22वां" is two tokens. */
const wordEnd = (codes: Uint16Array, start: number): number =>
  classAt(codes, start) === DIGIT ? digitsEnd(codes, start) : endingEnd(codes, start, lettersEnd(codes, start));

/** The folded words of a phrase, without places: what a lexicon keeps. */
export function foldedWords(phrase: string): string[] {
  const codes = codesOf(phrase);
  const words: string[] = [];
  for (let at = nextWord(codes, 0); at < codes.length;) {
    const end = wordEnd(codes, at);
    words.push(foldWord(phrase.slice(at, end)));
    at = nextWord(codes, end);
  }
  return words;
}

/** The tokens of `text` between two offsets, in order. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const codes = codesOf(text);
  const tokens: Token[] = [];
  let last = from;
  for (let start = nextWord(codes, from); start < to; start = nextWord(codes, last)) {
    const end = wordEnd(codes, start);
    const { id, fold, script, capital } = formAt(codes, start, end);
    const before = start === last ? "" : start === last + 1 && codes[last] === 32 ? " " : text.slice(last, start);
    tokens.push({ start, end, id, fold, script, before, capital });
    last = end;
  }
  return tokens;
}

/** Blanks, a hyphen, a stop of initials, a plus ("2+2"), an opening quotation mark (АЭС «Куданкулам»), or nothing. */
const JOINT = /^[\s\u00a0]*[-–—‑.’'+&«“„"]?[\s\u00a0]*$/u;

/** Whether a token may go on the expression that the one before it began. */
export const adjoins = ({ before }: Token): boolean => before === " " || before === "" || (JOINT.test(before) && !before.includes("\n"));
