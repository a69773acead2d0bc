/** The walk along the words of one number: what begins it, what goes on it, what joins its parts. */
import type { Token } from "../text/tokens.js";
import { add, copy, multiply, pair, total, type Sum } from "./compose.js";
import { digitsValue, groupedEnd, signBefore, slashFraction } from "./digits.js";
import { afterAbbreviation, onlyBlank, within } from "./gaps.js";
import type { Lexicon, Word } from "./lexicon.js";

/** The state of one reading: where it stands, what it has composed, how it was written. */
export interface Walk {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  at: number;
  sum: Sum;
  words: boolean;
  digits: boolean;
}

export const LETTER = /[\p{L}\p{M}]/u;
export const wordAt = (walk: Walk, at: number): Word | undefined => {
  const token = walk.tokens[at];
  return token && token.script !== "Number" ? (walk.lexicon.wordOf(token) ?? undefined) : undefined;
};

export type Kept = { sum: Sum; at: number; words: boolean; digits: boolean };
export const keep = ({ sum, at, words, digits }: Walk): Kept => ({ sum: copy(sum), at, words, digits });
export const restore = (walk: Walk, kept: Kept): void => void Object.assign(walk, kept);

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

export function addCardinal(walk: Walk, word: Word): boolean {
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
export function begin(walk: Walk): boolean {
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
export function scaleAfterArticle(walk: Walk): number {
  const next = wordAt(walk, walk.at + 1);
  return next?.alone && onlyBlank(walk.tokens[walk.at + 1]?.before ?? "") ? next.scale : NaN;
}

/** One more word or digits; false where the number ends. */
export function step(walk: Walk): boolean {
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
  if ((walk.sum.rooms.at(-1) ?? 1) < walk.lexicon.andAfter) return 0;
  const token = walk.tokens[walk.at];
  const next = walk.tokens[walk.at + 1];
  if (token && next && wordAt(walk, walk.at)?.mark === "and" && onlyBlank(token.before) && onlyBlank(next.before)) return 1;
  return 0;
}

function commaJoins(walk: Walk): boolean {
  const token = walk.tokens[walk.at];
  return !walk.digits && walk.lexicon.pairs && token?.before === ", " && (walk.sum.rooms.at(-1) ?? 1) >= 1000;
}

/** "Пятьдесят с лишним миллионов": what is said of the size stands between the number and its scale. */
export function surplus(walk: Walk): boolean {
  const scale = wordAt(walk, walk.at + 2)?.scale ?? NaN;
  if (wordAt(walk, walk.at)?.mark !== "with" || wordAt(walk, walk.at + 1)?.mark !== "surplus" || !(scale >= 1000)) return false;
  walk.at += 2;
  return true;
}

/** After "and" the same number goes on only if all that follows fits; else it ends before "and": "3 hundred and 2 hundred". */
export function joined(walk: Walk): boolean {
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
export function closeOrdinal(walk: Walk): number {
  const token = walk.tokens[walk.at];
  const word = wordAt(walk, walk.at);
  if (!token || !word || (walk.sum.parts.length > 0 && !within(token.before))) return NaN;
  const sum = copy(walk.sum);
  if (!Number.isNaN(word.ordinal) && (sum.parts.length === 0 || !walk.digits) && add(sum, word.ordinal, 1)) return total(sum);
  if (!Number.isNaN(word.scaleOrdinal) && (sum.parts.length === 0 || !walk.digits) && multiply(sum, word.scaleOrdinal)) return total(sum);
  return NaN;
}

/** Whether a suffix of digits stands at the walk: 22वां, 23rd, 19-го, ৫টি. */
export function suffix(walk: Walk): "ordinal" | "cardinal" | null {
  const token = walk.tokens[walk.at];
  if (!token || !walk.digits || walk.words || token.script === "Number") return null;
  const gap = token.before;
  const hyphen = gap === "-" || gap === "‑" || gap === "–";
  const way = walk.lexicon.ordinalSuffixes.get(token.fold);
  if (way !== undefined && (hyphen || (gap === "" && way > 0) || (gap === " " && way === 2))) return "ordinal";
  return (gap === "" || hyphen) && walk.lexicon.cardinalSuffixes.has(token.fold) ? "cardinal" : null;
}
