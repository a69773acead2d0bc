/** The longest number that begins at a token: digits, words or both, cardinal or ordinal, in any of the languages. */
import type { Token } from "../text/tokens.js";
import { emptySum, total } from "./compose.js";
import { signBefore } from "./digits.js";
import { articlePart, decimals, divided, halfOfScale, mixedFraction } from "./fractions.js";
import { within } from "./gaps.js";
import { lexiconOf } from "./lexicon.js";
import { romanValue } from "./roman.js";
import { begin, closeOrdinal, joined, LETTER, restore, step, suffix, surplus, wordAt, type Walk } from "./walk.js";

export interface NumberReading {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: "cardinal" | "ordinal";
  readonly written: "digits" | "words" | "mixed";
}

const done = (walk: Walk, to: number, value: number, kind: "cardinal" | "ordinal"): NumberReading => ({
  from: walk.at,
  to,
  value,
  kind,
  written: walk.digits ? (walk.words ? "mixed" : "digits") : "words",
});

/** The number that begins exactly where the walk stands, without sign. */
function numberFrom(walk: Walk): NumberReading | null {
  const from = walk.at;
  const finish = (to: number, value: number, kind: "cardinal" | "ordinal"): NumberReading => ({ ...done(walk, to, value, kind), from });
  if (!begin(walk)) {
    restore(walk, { sum: emptySum(), at: from, words: false, digits: false });
    const ordinal = closeOrdinal(walk);
    if (!Number.isNaN(ordinal)) return finish(from + 1, ordinal, "ordinal");
    const part = articlePart(walk);
    return part ? finish(part.to, part.value, "cardinal") : null;
  }
  halfOfScale(walk);
  while (step(walk) || mixedFraction(walk) || joined(walk) || surplus(walk));
  decimals(walk);
  while (step(walk));
  const mark = suffix(walk);
  if (mark) {
    walk.at++;
    if (mark === "ordinal") return finish(walk.at, total(walk.sum), "ordinal");
    while (step(walk));
  }
  const ordinal = closeOrdinal(walk);
  if (!Number.isNaN(ordinal)) {
    walk.words = true;
    return finish(walk.at + 1, ordinal, "ordinal");
  }
  divided(walk, numberFrom);
  return finish(walk.at, total(walk.sum), "cardinal");
}

/** Whether the word or its neighbour makes it no number: "one another", वन in वन मंत्रालय, নয় at the end of a clause. */
function hidden(walk: Walk, index: number, to: number): boolean {
  const { tokens, lexicon } = walk;
  const token = tokens[index] as Token;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (lexicon.isIdiomatic(token)) {
    if (next && within(next.before) && ((lexicon.idioms.get(`${token.fold} ${next.fold}`) ?? 0) & 1) !== 0) return true;
    if (previous && within(token.before) && ((lexicon.idioms.get(`${previous.fold} ${token.fold}`) ?? 0) & 2) !== 0) return true;
  }
  if (to > index + 1) return false;
  const word = lexicon.wordOf(token);
  const follows = tokens[to];
  // "the first half", "вторая половина": half of what is counted, no number.
  const before = previous && within(token.before) ? lexicon.wordOf(previous) : null;
  if (word && word.cardinal === 0.5 && before && !Number.isNaN(before.ordinal)) return true;
  if (word?.leading && previous && within(token.before) && !(follows && within(follows.before))) return true;
  return word?.shy === true && ((previous !== undefined && within(token.before)) || (follows !== undefined && within(follows.before)));
}

/** Single letters are numerals only in Cyrillic text (V саммит); elsewhere two letters or more, all capital. */
function roman(tokens: readonly Token[], index: number, language: string, text: string | undefined): NumberReading | null {
  const token = tokens[index] as Token;
  if (!token.capital || token.fold.length > 8 || !"ivxlcхі".includes(token.fold.charAt(0))) return null;
  const value = romanValue(token.fold);
  if (!(value > 0)) return null;
  const next = tokens[index + 1];
  const hyphen = next !== undefined && /^[-‑]$/.test(next.before);
  const suffixed = hyphen && lexiconOf(language).ordinalSuffixes.has(next.fold);
  const known = text === undefined ? !MIXED_CASE.has(token.fold) : isUpper(text.slice(token.start, token.end));
  const cyrillic = token.script === "Cyrl" ? /^х([iхvlі]|$)/.test(token.fold) : true;
  const heads = language === "ru" && "ivxх".includes(token.fold) && next?.script === "Cyrl" && next.before === " ";
  const single = token.fold.length === 1 && !suffixed && !heads;
  if (!known || !cyrillic || single || (hyphen && !suffixed)) return null;
  return { from: index, to: index + (suffixed ? 2 : 1), value, kind: "ordinal", written: "digits" };
}

/** Names that look like Roman numerals when the case of their letters is not known: Xi, Li, Vi. */
const MIXED_CASE = new Set(["xi", "li", "vi", "ci", "mi", "xl", "cc", "iv"]);
const isUpper = (raw: string): boolean => raw === raw.toUpperCase();

/** Digits that are part of a name: S-400, G20, 5G, 9M729. */
function inName(tokens: readonly Token[], index: number, reading: NumberReading): boolean {
  const token = tokens[index] as Token;
  if (token.script !== "Number") return false;
  if (token.before === "" && index > 0 && LETTER.test(tokens[index - 1]?.fold.slice(-1) ?? "")) return true;
  return reading.to === index + 1 && tokens[reading.to]?.before === "";
}

/**
 * The longest number that begins at this token, or null. `language` is an ISO 639-1 code; with the text itself Roman numerals are told
 * from names such as Xi. Digits glued to letters ("5G") are no number; units glued to digits are for the caller to see first.
 */
export function numberAt(tokens: readonly Token[], index: number, language: string, text?: string): NumberReading | null {
  const token = tokens[index];
  if (!token) return null;
  const reading = readingAt(tokens, index, language, text);
  return reading && inName(tokens, index, reading) ? null : reading;
}

/** As numberAt, but digits glued to letters are read too, for the letters may be a unit: 180ml, 20Rs. */
export function readingAt(tokens: readonly Token[], index: number, language: string, text?: string): NumberReading | null {
  const token = tokens[index];
  if (!token) return null;
  const lexicon = lexiconOf(language);
  const word = token.script === "Number" ? null : lexicon.wordOf(token);
  if (token.script !== "Number" && !word) return token.capital ? roman(tokens, index, language, text) : null;
  const walk: Walk = { tokens, lexicon, at: index, sum: emptySum(), words: false, digits: false };
  if (word && (word.mark === "minus" || word.mark === "plus")) return signed(walk, word.mark === "minus" ? -1 : 1);
  const reading = numberFrom(walk);
  if (!reading) return token.capital ? roman(tokens, index, language, text) : null;
  if (word && hidden(walk, index, reading.to)) return null;
  return token.script === "Number" && signBefore(token).negative ? { ...reading, value: -reading.value } : reading;
}

/** "minus five", माइनस फ़ाइव */
function signed(walk: Walk, sign: 1 | -1): NumberReading | null {
  const from = walk.at++;
  // "two plus two" is no sign.
  const previous = wordAt(walk, from - 1);
  if (previous && !Number.isNaN(previous.cardinal) && within(walk.tokens[from]?.before ?? "")) return null;
  if (!within(walk.tokens[walk.at]?.before ?? "x")) return null;
  const reading = numberFrom(walk);
  return reading && reading.kind === "cardinal" ? { ...reading, from, value: sign * reading.value } : null;
}
