/** The longest number that begins at a token: digits, words or both, cardinal or ordinal, in any of the languages. */
import type { Token } from "../text/tokens.js";
import { add, copy, emptySum, multiply, pair, round, total, type Sum } from "./compose.js";
import { digitsValue, groupedEnd, signBefore, slashFraction } from "./digits.js";
import { afterAbbreviation, onlyBlank, within } from "./gaps.js";
import { lexiconOf, type Lexicon, type Word } from "./lexicon.js";
import { romanValue } from "./roman.js";

export interface NumberReading {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: "cardinal" | "ordinal";
  readonly written: "digits" | "words" | "mixed";
}

/** The state of one reading: where it stands, what it has composed, how it was written. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  at: number;
  sum: Sum;
  words: boolean;
  digits: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const wordAt = (walk: Walk, at: number): Word | undefined => {
  const token = walk.tokens[at];
  return token && token.script !== "Number" ? walk.lexicon.words.get(token.fold) : undefined;
};

/** The value of digits at a token, with what follows in the same number: groups parted by blanks, "3/4", a mixed "10 1/2". */
function readDigits(walk: Walk): { value: number; to: number } | null {
  const { tokens, at, lexicon } = walk;
  const fraction = slashFraction(tokens, at);
  if (!Number.isNaN(fraction)) return { value: fraction, to: at + 2 };
  const to = groupedEnd(tokens, at);
  const fold = tokens.slice(at, to).map((token) => token.fold).join(""); // prettier-ignore
  const { point } = signBefore(tokens[at] as Token);
  const value = digitsValue(point ? `0.${fold}` : fold, lexicon.decimal);
  if (Number.isNaN(value)) return null;
  const next = tokens[to];
  if (next && Number.isInteger(value) && onlyBlank(next.before)) {
    const rest = slashFraction(tokens, to);
    if (!Number.isNaN(rest)) return { value: value + rest, to: to + 2 };
  }
  return { value, to };
}

/** A year after a sum in digits is no part of it: "5 million 2024". */
const likeYear = (value: number, room: number): boolean => value >= 1900 && value < 2100 && room > 10_000;

/** Digits do not go on a number when they are an ordinal themselves, nor after "тыс." unless they are multiplied: "300 тыс. 19-го". */
function mayFollow(walk: Walk, to: number): boolean {
  const gap = walk.tokens[walk.at]?.before ?? "";
  const scaled = !Number.isNaN(wordAt(walk, to)?.scale ?? NaN);
  return scaled || (onlyBlank(gap) && suffix({ ...walk, at: to, digits: true, words: false }) !== "ordinal");
}

function addDigits(walk: Walk): boolean {
  const read = readDigits(walk);
  if (!read) return false;
  const room = walk.sum.rooms.at(-1) ?? Infinity;
  if (walk.sum.parts.length > 0 && (likeYear(read.value, room) || !Number.isInteger(read.value) || !mayFollow(walk, read.to))) return false;
  if (!add(walk.sum, read.value, 1)) return false;
  walk.at = read.to;
  walk.digits = true;
  return true;
}

function addCardinal(walk: Walk, word: Word): boolean {
  if (add(walk.sum, word.cardinal, word.room) || (walk.lexicon.pairs && !walk.digits && pair(walk.sum, word.cardinal, word.room))) {
    walk.at++;
    walk.words = true;
    return true;
  }
  return false;
}

/** साढ़े तीन → 3.5, सवा सौ → 125: the shift counts in the number that follows, before it is multiplied. */
function addShifted(walk: Walk, shift: number): boolean {
  const next = walk.tokens[walk.at + 1];
  if (!next || !within(next.before)) return false;
  const word = wordAt(walk, walk.at + 1);
  const scaled = word !== undefined && !Number.isNaN(word.scale);
  const value = next.script === "Number" ? digitsValue(next.fold, walk.lexicon.decimal) : scaled ? 1 : (word?.cardinal ?? NaN);
  // पौने दो सौ, but পৌনে দুশো: a hundred in one word is shifted by hundreds.
  const by = value >= 100 && value % 100 === 0 ? shift * 100 : shift;
  if (Number.isNaN(value) || !add(walk.sum, value + by, 1)) return false;
  walk.at += scaled ? 1 : 2;
  walk.words = true;
  if (next.script === "Number") walk.digits = true;
  return true;
}

/** The first word or digits of a number; false if none begins here. */
function begin(walk: Walk): boolean {
  const token = walk.tokens[walk.at];
  if (!token) return false;
  if (token.script === "Number") return addDigits(walk);
  const word = wordAt(walk, walk.at);
  if (!word) return false;
  if (!Number.isNaN(word.shift)) return addShifted(walk, word.shift);
  if (!Number.isNaN(word.cardinal)) return addCardinal(walk, word);
  const scale = word.mark === "article" ? scaleAfterArticle(walk) : word.alone ? word.scale : NaN;
  if (Number.isNaN(scale)) return false;
  walk.at += word.mark === "article" ? 2 : 1;
  walk.words = true;
  return multiply(walk.sum, scale);
}

/** "a hundred", "a million" */
function scaleAfterArticle(walk: Walk): number {
  const next = wordAt(walk, walk.at + 1);
  return next?.alone && onlyBlank(walk.tokens[walk.at + 1]?.before ?? "") ? next.scale : NaN;
}

type Kept = { sum: Sum; at: number; words: boolean; digits: boolean };
const keep = ({ sum, at, words, digits }: Walk): Kept => ({ sum: copy(sum), at, words, digits });
const restore = (walk: Walk, kept: Kept): void => void Object.assign(walk, kept);

/** One more word or digits; false where the number ends. */
function step(walk: Walk): boolean {
  const token = walk.tokens[walk.at];
  if (!token) return false;
  if (token.script === "Number") return onlyBlank(token.before) || afterAbbreviation(token.before) ? addDigits(walk) : false;
  const word = wordAt(walk, walk.at);
  // ২১শে is the 21st, and never 21 hundreds.
  if (suffix(walk) === "ordinal") return false;
  if (!word) return letter(walk, token);
  const close = within(token.before);
  if (!Number.isNaN(word.scale) && (close || token.before === "" || afterAbbreviation(token.before))) {
    if (!multiply(walk.sum, word.scale)) return false;
    walk.at++;
    walk.words = true;
    return true;
  }
  if (!close && !afterAbbreviation(token.before)) return letter(walk, token);
  if (!Number.isNaN(word.shift)) return addShifted(walk, word.shift);
  return !Number.isNaN(word.cardinal) && addCardinal(walk, word);
}

/** Digits after a letter and a hyphen: MQ-9B, SCP-173. */
const inHyphenedName = ({ tokens, at }: Walk): boolean =>
  /^[-‑]$/.test(tokens[at - 1]?.before ?? "") && LETTER.test(tokens[at - 2]?.fold.slice(-1) ?? "");

/** "10K", "100к": letters that multiply stand close to the digits. */
function letter(walk: Walk, token: Token): boolean {
  const found = token.before === "" && walk.digits && !walk.words ? walk.lexicon.letters.get(token.fold) : undefined;
  if (!found || inHyphenedName(walk) || (found.capital && !token.capital) || !multiply(walk.sum, found.scale)) return false;
  walk.at++;
  return true;
}

/** Whether "and" (or, in words alone, a comma after a scale) may join what follows: "three hundred and six". */
function joins(walk: Walk): number {
  if ((walk.sum.rooms.at(-1) ?? 1) < 100) return 0;
  const token = walk.tokens[walk.at];
  const next = walk.tokens[walk.at + 1];
  if (token && next && wordAt(walk, walk.at)?.mark === "and" && onlyBlank(token.before) && onlyBlank(next.before)) return 1;
  return 0;
}

function commaJoins(walk: Walk): boolean {
  const token = walk.tokens[walk.at];
  return !walk.digits && walk.lexicon.pairs && token?.before === ", " && (walk.sum.rooms.at(-1) ?? 1) >= 1000;
}

/** After "and" the same number goes on only if all that follows fits; else it ends before "and": "3 hundred and 2 hundred". */
function joined(walk: Walk): boolean {
  const kept = keep(walk);
  const comma = commaJoins(walk);
  const skip = joins(walk);
  if (!comma && skip === 0) return false;
  walk.at += skip;
  const word = wordAt(walk, walk.at);
  // "one hundred and first": what follows is an ordinal that closes the number.
  if (!comma && word && !Number.isNaN(closeOrdinal(walk))) return true;
  const went =
    word && !Number.isNaN(word.cardinal) ? addCardinal(walk, word) : !comma && walk.tokens[walk.at]?.script === "Number" && addDigits(walk);
  if (went) {
    while (step(walk) || joined(walk));
    const last = wordAt(walk, walk.at);
    const broken = last && !Number.isNaN(last.scale) && within(walk.tokens[walk.at]?.before ?? "");
    // A comma joins only a whole group: "two thousand, five people" has two numbers.
    const whole = !comma || (walk.sum.parts[kept.sum.parts.length] ?? 0) >= 100;
    if (!broken && whole) return true;
  }
  restore(walk, kept);
  return false;
}

/** An ordinal word that closes the number: двадцать третий, two hundredth, एक सौवां. */
function closeOrdinal(walk: Walk): number {
  const token = walk.tokens[walk.at];
  const word = wordAt(walk, walk.at);
  if (!token || !word || (walk.sum.parts.length > 0 && !within(token.before))) return NaN;
  const sum = copy(walk.sum);
  if (!Number.isNaN(word.ordinal) && (sum.parts.length === 0 || !walk.digits) && add(sum, word.ordinal, 1)) return total(sum);
  if (!Number.isNaN(word.scaleOrdinal) && (sum.parts.length === 0 || !walk.digits) && multiply(sum, word.scaleOrdinal)) return total(sum);
  return NaN;
}

/** Whether a suffix of digits stands at the walk: 22वां, 23rd, 19-го, ৫টি. */
function suffix(walk: Walk): "ordinal" | "cardinal" | null {
  const token = walk.tokens[walk.at];
  if (!token || !walk.digits || walk.words || token.script === "Number") return null;
  const gap = token.before;
  const hyphen = gap === "-" || gap === "‑" || gap === "–";
  const way = walk.lexicon.ordinalSuffixes.get(token.fold);
  if (way !== undefined && (hyphen || (gap === "" && way > 0) || (gap === " " && way === 2))) return "ordinal";
  return (gap === "" || hyphen) && walk.lexicon.cardinalSuffixes.has(token.fold) ? "cardinal" : null;
}

/** The decimals after "point", दशमलव, দশমিক: digit by digit or as one number. */
function decimals(walk: Walk): void {
  const mark = wordAt(walk, walk.at);
  if (mark?.mark !== "point" || !onlyBlank(walk.tokens[walk.at]?.before ?? "")) return;
  let at = walk.at + 1;
  let text = "";
  let tens = false;
  for (; ; at++) {
    const token = walk.tokens[at];
    if (!token || !within(token.before)) break;
    const word = wordAt(walk, at);
    const value = token.script === "Number" ? Number(token.fold) : (word?.cardinal ?? NaN);
    if (!Number.isInteger(value) || value > 99 || (token.script === "Number" && text !== "")) break;
    text = tens && value > 0 && value < 10 ? text.slice(0, -1) + String(value) : text + String(value);
    tens = word?.room === 10;
    if (token.script === "Number") walk.digits = true;
  }
  if (text === "") return;
  const value = Number(`${total(walk.sum)}.${text}`);
  if (Number.isNaN(value)) return;
  walk.sum = { parts: [value], rooms: [1] };
  walk.at = at;
  walk.words = true;
}

/** A number of parts at a token: "fifty-four hundredths", "a fifth", "half", "одной третью". */
function partsAt(walk: Walk, at: number): { value: number; to: number } | null {
  const inner: Walk = { ...walk, at, sum: emptySum(), words: false, digits: false };
  const first = wordAt(inner, at);
  if (first?.mark === "article") {
    const part = wordAt(inner, at + 1)?.part ?? NaN;
    return Number.isNaN(part) ? null : { value: 1 / part, to: at + 2 };
  }
  if (!first || Number.isNaN(first.cardinal) || !addCardinal(inner, first)) return null;
  while (step(inner));
  const value = total(inner.sum);
  const parts = wordAt(inner, inner.at)?.parts ?? NaN;
  return Number.isNaN(parts) || !within(inner.tokens[inner.at]?.before ?? "") ? null : { value: value / parts, to: inner.at + 1 };
}

/** "one and a half", "три с половиной", "две целых и три десятых", "एक सौ और तीन चौथाई". */
function mixedFraction(walk: Walk): boolean {
  const mark = wordAt(walk, walk.at)?.mark;
  const whole = total(walk.sum);
  if (!Number.isInteger(whole) || walk.sum.parts.length === 0 || !onlyBlank(walk.tokens[walk.at]?.before ?? "")) return false;
  let at = walk.at;
  if (mark === "whole") {
    at++;
    if (wordAt(walk, at)?.mark === "and") at++;
  } else if (mark === "and" || mark === "with") at++;
  else return false;
  const half = wordAt(walk, at)?.cardinal ?? NaN;
  const rest = mark !== "whole" && half < 1 && half > 0 ? { value: half, to: at + 1 } : (quarterWith(walk, at, mark) ?? partsAt(walk, at));
  if (!rest) return false;
  walk.sum = { parts: [round(whole + rest.value)], rooms: [1] };
  walk.at = rest.to;
  walk.words = true;
  return true;
}

/** "с четвертью": a bare part after "with". */
function quarterWith(walk: Walk, at: number, mark: string): { value: number; to: number } | null {
  const parts = wordAt(walk, at)?.parts ?? NaN;
  return mark === "with" && !Number.isNaN(parts) ? { value: 1 / parts, to: at + 1 } : null;
}

/** Whether nothing but the end, a sign or "of" follows: "one third of", against "a third round". */
function endsPhrase(walk: Walk, at: number): boolean {
  const token = walk.tokens[at];
  return !token || !within(token.before) || wordAt(walk, at)?.mark === "of";
}

/** Parts after the number: "five eighths", "दो तिहाई", "one fifth of"; "1 over 3". */
function divided(walk: Walk): boolean {
  const token = walk.tokens[walk.at];
  const word = wordAt(walk, walk.at);
  if (!token || !word || !within(token.before)) return false;
  const value = total(walk.sum);
  let by = NaN;
  let to = walk.at + 1;
  if (!walk.digits && Number.isInteger(value)) {
    by = word.parts;
    if (Number.isNaN(by) && value === 1 && walk.sum.parts.length === 1 && endsPhrase(walk, to)) by = word.part;
  }
  if (word.mark === "over" && value === 1) {
    const below = numberFrom({ ...walk, at: walk.at + 1, sum: emptySum(), words: false, digits: false });
    if (below && within(walk.tokens[walk.at + 1]?.before ?? "") && below.kind === "cardinal" && below.value > 1)
      [by, to] = [below.value, below.to];
  }
  if (Number.isNaN(by)) return false;
  walk.sum = { parts: [value / by], rooms: [1] };
  walk.at = to;
  walk.words = true;
  return true;
}

/** "half a million", "half a dozen" */
function halfOfScale(walk: Walk): void {
  if (total(walk.sum) >= 1 || wordAt(walk, walk.at)?.mark !== "article" || !onlyBlank(walk.tokens[walk.at]?.before ?? "")) return;
  const scale = scaleAfterArticle(walk);
  if (!Number.isNaN(scale) && multiply(walk.sum, scale)) walk.at += 2;
}

/** "a fifth" at the end of a phrase, "a trillionth": an article and one part. */
function articlePart(walk: Walk): NumberReading | null {
  if (wordAt(walk, walk.at)?.mark !== "article") return null;
  const next = walk.tokens[walk.at + 1];
  const part = wordAt(walk, walk.at + 1)?.part ?? NaN;
  if (Number.isNaN(part) || !next || !onlyBlank(next.before)) return null;
  const scale = part === 2 ? scaleAfterArticle({ ...walk, at: walk.at + 1 }) : NaN;
  const whole = part === 2 || endsPhrase(walk, walk.at + 2);
  return whole && Number.isNaN(scale) ? done(walk, walk.at + 2, 1 / part, "cardinal") : null;
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
    return Number.isNaN(ordinal) ? articlePart(walk) : finish(from + 1, ordinal, "ordinal");
  }
  halfOfScale(walk);
  while (step(walk) || mixedFraction(walk) || joined(walk));
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
  divided(walk);
  return finish(walk.at, total(walk.sum), "cardinal");
}

/** Whether the word or its neighbour makes it no number: "one another", वन in वन मंत्रालय, নয় at the end of a clause. */
function hidden(walk: Walk, index: number, to: number): boolean {
  const { tokens, lexicon } = walk;
  const token = tokens[index] as Token;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (next && within(next.before) && ((lexicon.idioms.get(`${token.fold} ${next.fold}`) ?? 0) & 1) !== 0) return true;
  if (previous && within(token.before) && ((lexicon.idioms.get(`${previous.fold} ${token.fold}`) ?? 0) & 2) !== 0) return true;
  if (to > index + 1) return false;
  const word = lexicon.words.get(token.fold);
  const follows = tokens[to];
  // "the first half", "вторая половина": half of what is counted, no number.
  const before = previous && within(token.before) ? lexicon.words.get(previous.fold) : undefined;
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
  const cyrillic = token.script === "Cyrl" ? token.fold.startsWith("хх") || /^х[iхvlі]/.test(token.fold) : true;
  const single =
    token.fold.length === 1 &&
    !suffixed &&
    !(language === "ru" && token.script === "Latn" && "ivx".includes(token.fold) && next?.script === "Cyrl" && next.before === " ");
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
  const word = token.script === "Number" ? undefined : lexicon.words.get(token.fold);
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
