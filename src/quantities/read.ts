/** Numbers, ordinals, shares, sums of money and measures in a text: one walk over its tokens from left to right. */
import type { Token } from "../text/tokens.js";
import { dollarAfter, gap, nameBefore, signAfter, signBeforeNumber, unitAfter, type Attached, type Leading, type Page } from "./attach.js";
import { round } from "./compose.js";
import { digitsValue, signBefore } from "./digits.js";
import { onlyBlank, within } from "./gaps.js";
import { lexiconOf, type Lexicon } from "./lexicon.js";
import { readingAt, type NumberReading } from "./number.js";
import { FRACTIONS, SIZES } from "./symbols.js";
import { unitsOf, type Unit } from "./units.js";

export interface Quantity {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: "number" | "ordinal" | "percent" | "money" | "measure";
  readonly value: number;
  /** ISO 4217, `%`, UCUM-like; null where no unit is told. */
  readonly unit: string | null;
}

/** Up to where the text belongs to quantities already read. */
interface Floor {
  readonly token: number;
  readonly offset: number;
}

/** A number with its place, before its unit is known. */
interface Amount {
  readonly reading: NumberReading;
  readonly value: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const LETTER_END = /[\p{L}\p{M}]$/u;

/** Digits glued to a letter before them belong to a name: S400, G20. */
const gluedBefore = ({ tokens }: Page, at: number): boolean => {
  const token = tokens[at];
  return token?.script === "Number" && token.before === "" && at > 0 && LETTER_END.test(tokens[at - 1]?.fold ?? "");
};

function endOf(page: Page, reading: NumberReading): number {
  return page.tokens[reading.to - 1]?.end ?? 0;
}

/** "881 913 (eight hundred …) roubles": the same number again in brackets. */
function bracketed(page: Page, reading: NumberReading): number {
  if (!/^ ?\($/.test(gap(page, reading.to))) return reading.to;
  const again = readingAt(page.tokens, reading.to, page.language, page.text);
  return again && again.value === reading.value && gap(page, again.to).startsWith(")") ? again.to : reading.to;
}

/** "2½", "2 ½": a fraction sign after whole digits. */
function withFraction(page: Page, reading: NumberReading): { value: number; length: number } {
  const found = /^ ?([¼-¾⅐-⅞])/.exec(gap(page, reading.to));
  const part = found ? FRACTIONS[found[1] ?? ""] : undefined;
  return part === undefined || reading.written !== "digits" ? { value: 0, length: 0 } : { value: part, length: found?.[0].length ?? 0 };
}

function amountAt(page: Page, reading: NumberReading): Amount {
  const first = page.tokens[reading.from] as Token;
  const fraction = withFraction(page, reading);
  const to = bracketed(page, reading);
  const start = first.start - (first.script === "Number" ? signBefore(first).length : 0);
  return { reading, value: reading.value + fraction.value, to, start, end: endOf(page, { ...reading, to }) + fraction.length };
}

const plain = (amount: Amount, kind: Quantity["kind"]): Quantity => ({
  from: amount.reading.from,
  to: amount.to,
  start: amount.start,
  end: amount.end,
  kind,
  value: amount.value,
  unit: null,
});

/** Letters for great numbers that only money has: $5m, £3b, $1.5t. */
const MONEY_LETTERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12, м: 1e6 };

function moneyLetter(page: Page, amount: Amount): { factor: number; to: number; end: number } {
  const token = page.tokens[amount.to];
  const factor = token && token.before === "" ? MONEY_LETTERS[token.fold] : undefined;
  return token && factor !== undefined ? { factor, to: amount.to + 1, end: token.end } : { factor: 1, to: amount.to, end: amount.end };
}

/** "75 USD million": the scale after the currency. */
function scaleAfter(page: Page, at: number): number {
  const token = page.tokens[at];
  const scale = token && onlyBlank(token.before) ? (lexiconOf(page.language).words.get(token.fold)?.scale ?? NaN) : NaN;
  return scale >= 1000 ? scale : NaN;
}

function quantityOf(amount: Amount, unit: Unit, at: { from: number; to: number; start: number; end: number }): Quantity {
  const asMoney = unit.or !== null && amount.value >= 100_000;
  const kind = unit.kind === "minor" || asMoney ? "money" : unit.kind;
  const factor = unit.kind === "minor" ? 0.01 : unit.factor;
  const value = factor === 1 ? amount.value : round(amount.value * factor);
  return { from: at.from, to: at.to, start: at.start, end: at.end, kind, value, unit: asMoney ? unit.or : unit.unit };
}

/** The amount with the unit written after it. */
function followed(page: Page, amount: Amount, after: Attached): Quantity {
  const { from } = amount.reading;
  const scale = after.unit.kind === "money" && amount.value < 1000 ? scaleAfter(page, after.to) : NaN;
  if (Number.isNaN(scale)) return quantityOf(amount, after.unit, { from, to: after.to, start: amount.start, end: after.end });
  const end = page.tokens[after.to]?.end ?? after.end;
  return quantityOf({ ...amount, value: round(amount.value * scale) }, after.unit, { from, to: after.to + 1, start: amount.start, end });
}

/** The amount with the currency written before it; one after it too (US$ 5 million dollars) only lengthens it. */
function led(page: Page, amount: Amount, before: Leading): Quantity {
  const letter = moneyLetter(page, amount);
  const value = letter.factor === 1 ? amount.value : round(amount.value * letter.factor);
  const after = letter.factor === 1 ? unitAfter(page, amount.to, amount.reading) : null;
  const again = after?.unit.kind === "money" && after.to > amount.to ? after : null;
  const at = { from: before.from, to: again?.to ?? letter.to, start: before.start, end: again?.end ?? letter.end };
  return quantityOf({ ...amount, value }, before.unit, at);
}

/** A sign between two numbers belongs to the second unless that has its own: "10 $ 30 $", against "1 $ 10". */
function signIsNext(page: Page, at: number, after: Attached): boolean {
  const next = page.tokens[at];
  if (after.unit.kind !== "money" || next?.script !== "Number" || !/^\s/.test(gap(page, at))) return false;
  const reading = readingAt(page.tokens, at, page.language, page.text);
  const name = reading ? unitAfter(page, reading.to, reading)?.unit.kind : undefined;
  return signAfter(page, at + 1, next.end)?.unit.kind !== "money" && name !== "minor" && name !== "money";
}

function counted(page: Page, amount: Amount, floor: Floor): Quantity | null {
  const before = signBeforeNumber(page, amount.reading.from, amount.start, floor.token, floor.offset);
  if (before) return led(page, amount, before);
  const sign = signAfter(page, amount.to, amount.end);
  if (sign && !signIsNext(page, amount.to, sign)) return followed(page, amount, sign);
  const name = sign ? null : (unitAfter(page, amount.to, amount.reading) ?? dollarAfter(page, amount.to) ?? ofMoney(page, amount));
  if (name) return followed(page, amount, scaledMetre(page, amount, name));
  const leading = nameBefore(page, amount.reading, floor.token);
  return leading ? led(page, amount, leading) : null;
}

/** "689 millions of dollars" */
function ofMoney(page: Page, amount: Amount): Attached | null {
  const of = page.tokens[amount.to];
  if (amount.value < 1000 || !of || !onlyBlank(of.before) || lexiconOf(page.language).words.get(of.fold)?.mark !== "of") return null;
  const after = unitAfter(page, amount.to + 1, amount.reading);
  return after?.unit.kind === "money" && gap(page, amount.to + 1) === " " ? after : null;
}

/** "5m tonnes" are millions, for a unit follows. */
function scaledMetre(page: Page, amount: Amount, name: Attached): Attached {
  if (name.unit.unit !== "m" || name.to !== amount.to + 1 || page.tokens[amount.to]?.before !== "") return name;
  const next = unitAfter(page, name.to, amount.reading);
  return next && page.tokens[name.to]?.before === " " && next.unit.unit !== "m" ? { ...next, unit: { ...next.unit, factor: 1e6 } } : name;
}

const CENTS = { least: 1, most: 99 };

/** A number of hundredths after a sum: "20 dollars 43 cents", "$20 43", "3 GBP and one". Without their name only where the phrase ends. */
function withMinor(page: Page, sum: Quantity): Quantity {
  if (sum.kind !== "money" || !Number.isInteger(sum.value)) return sum;
  const words = lexiconOf(page.language).words;
  const joined = page.tokens[sum.to] && words.get(page.tokens[sum.to]?.fold ?? "")?.mark === "and" ? 1 : 0;
  const at = sum.to + joined;
  const next = page.tokens[sum.to];
  if (!page.tokens[at] || !next || !/^[.,]?[ \u00a0]$/.test(page.text.slice(sum.end, next.start))) return sum;
  const reading = readingAt(page.tokens, at, page.language, page.text);
  if (!reading || reading.kind !== "cardinal" || !(reading.value >= CENTS.least && reading.value <= CENTS.most)) return sum;
  const after = unitAfter(page, reading.to, reading) ?? signAfter(page, reading.to, endOf(page, reading));
  const named = after?.unit.kind === "minor" && (after.unit.unit === null || sum.unit === null || after.unit.unit === sum.unit);
  if (!named && !(after === null && bareMinor(page, sum, at, reading))) return sum;
  const value = round(sum.value + reading.value / 100);
  const unit = sum.unit ?? (named ? after.unit.unit : null);
  return { ...sum, value, unit, to: named ? after.to : reading.to, end: named ? after.end : endOf(page, reading) };
}

function bareMinor(page: Page, sum: Quantity, at: number, reading: NumberReading): boolean {
  const next = page.tokens[reading.to];
  const closed = !next || !within(next.before);
  const twoFigures = reading.written === "words" || page.tokens[at]?.fold.length === 2;
  return closed && twoFigures && sum.value < 1000 && reading.value % 1 === 0 && gap(page, sum.to) !== ", ";
}

/** "7 feet 10 inches", "10 kms, 8 metres": a smaller unit of the same size goes on the measure; told in the smaller unit. */
function withSmaller(page: Page, measure: Quantity): Quantity {
  const size = SIZES[measure.unit ?? ""];
  if (measure.kind !== "measure" || !size) return measure;
  const joined = lexiconOf(page.language).words.get(page.tokens[measure.to]?.fold ?? "")?.mark === "and" ? 1 : 0;
  const at = measure.to + joined;
  if (!/^,? $/.test(gap(page, measure.to)) || (joined === 1 && gap(page, at) !== " ")) return measure;
  const reading = readingAt(page.tokens, at, page.language, page.text);
  const after =
    reading?.kind === "cardinal" ? (unitAfter(page, reading.to, reading) ?? signAfter(page, reading.to, endOf(page, reading))) : null;
  const smaller = SIZES[after?.unit.unit ?? ""];
  if (!reading || !after || !smaller || smaller[0] !== size[0] || smaller[1] >= size[1]) return measure;
  const value = round((measure.value * size[1]) / smaller[1] + reading.value);
  return withSmaller(page, { ...measure, value, unit: after.unit.unit, to: after.to, end: after.end });
}

/** Sums go on with their hundredths, measures with smaller units; a pound is money when pence follow. */
function extended(page: Page, quantity: Quantity): Quantity {
  if (quantity.unit === "[lb_av]" && quantity.kind === "measure") {
    const sum = withMinor(page, { ...quantity, kind: "money", unit: "GBP" });
    if (sum.to > quantity.to && sum.value !== quantity.value && !Number.isInteger(sum.value)) return sum;
  }
  return withSmaller(page, withMinor(page, quantity));
}

/** "a dollar", "half a gallon": an article before a unit counts one. */
function articleUnit(page: Page, at: number, floor: Floor): Quantity | null {
  const token = page.tokens[at] as Token;
  if (token.script === "Number" || lexiconOf(page.language).wordOf(token)?.mark !== "article") return null;
  // "98 dollars a share", "20 miles an hour": after a quantity it is a rate.
  if (at === floor.token && at > 0 && onlyBlank(token.before)) return null;
  const reading: NumberReading = { from: at, to: at + 1, value: 1, kind: "cardinal", written: "words" };
  if (!onlyBlank(gap(page, at + 1))) return null;
  const after = unitAfter(page, at + 1, reading);
  if (!after || after.unit.kind === "percent" || after.unit.unit === "deg" || (page.tokens[at + 1]?.fold.length ?? 0) < 2) return null;
  return extended(
    page,
    quantityOf({ reading, value: 1, to: at + 1, start: token.start, end: token.end }, after.unit, {
      from: at,
      to: after.to,
      start: token.start,
      end: after.end,
    }),
  );
}

/** A fraction sign that stands alone in the gap before a token (or at the end): "⅔". */
function loneFraction(page: Page, at: number): Quantity | null {
  const between = gap(page, at);
  if (between.length < 2 && between <= " ") return null;
  const found = /[¼-¾⅐-⅞]/.exec(between);
  const value = found ? FRACTIONS[found[0]] : undefined;
  if (!found || value === undefined) return null;
  const start = (page.tokens[at - 1]?.end ?? (page.tokens[0]?.start ?? page.text.length) - between.length) + found.index;
  return { from: at, to: at, start, end: start + 1, kind: "number", value, unit: null };
}

/** "half a gallon", "half-litre": a fraction before an article or hyphen and a unit. */
function fractionOfUnit(page: Page, amount: Amount): Quantity | null {
  const article = page.tokens[amount.to];
  if (amount.value >= 1 || amount.reading.written === "digits" || !article) return null;
  if (lexiconOf(page.language).words.get(article.fold)?.mark !== "article" || !onlyBlank(article.before)) return null;
  const after = unitAfter(page, amount.to + 1, amount.reading);
  return after ? followed(page, amount, after) : null;
}

/** The quantity that begins at token `at`; `floor` tells what earlier ones have taken. */
function quantityAt(page: Page, at: number, floor: Floor): Quantity | null {
  if (gluedBefore(page, at)) return gluedMoney(page, at, floor);
  const reading = readingAt(page.tokens, at, page.language, page.text);
  if (!reading) return articleUnit(page, at, floor);
  const amount = amountAt(page, reading);
  if (reading.kind === "ordinal") return plain(amount, "ordinal");
  const unit = counted(page, amount, floor) ?? fractionOfUnit(page, amount);
  if (unit) return extended(page, unit);
  // Digits glued to letters that are no unit: 5G, 777F.
  if (page.tokens[at]?.script === "Number" && reading.to === at + 1 && page.tokens[reading.to]?.before === "") return null;
  // "half-hearted", "half-hour"
  if (reading.value === 0.5 && page.tokens[reading.to]?.before === "-") return null;
  return plain(amount, "number");
}

/** "Rs20", "USD115": letters before the digits that name a currency. */
function gluedMoney(page: Page, at: number, floor: Floor): Quantity | null {
  const reading = readingAt(page.tokens, at, page.language, page.text);
  if (!reading || reading.kind !== "cardinal") return null;
  const leading = nameBefore(page, reading, floor.token);
  return leading ? extended(page, led(page, amountAt(page, reading), leading)) : null;
}

/** How many times the figures of a quantity are multiplied by its words: 10⁹ in "3 млрд"; NaN where it does not begin with figures. */
function scaleOf(page: Page, { from, value }: Quantity): number {
  const token = page.tokens[from];
  return token?.script === "Number" ? round(value / digitsValue(token.fold, lexiconOf(page.language).decimal)) : NaN;
}

/** "$10-20 million", "2–3 млрд долларов", "8-10 प्रतिशत": both ends of a range written with a dash have its scale and unit. */
function sharedRange(page: Page, low: Quantity, high: Quantity): [Quantity, Quantity] | null {
  if (!/^ ?[-–—] ?$/.test(page.text.slice(low.end, high.start))) return null;
  const scale = scaleOf(page, high);
  const lead = low.kind === "money" && high.kind === "number";
  const trail = low.kind === "number" && (high.unit !== null || scale > 1);
  // Only bare figures take the scale of what follows, and only smaller ones: "2019-20 million" is no range.
  const bare = page.tokens[low.to - 1]?.script === "Number" && low.value > 0;
  if (!(lead || trail) || !bare || !(scale >= 1) || high.kind === "ordinal" || low.value >= high.value / scale) return null;
  const { kind, unit } = lead ? low : high;
  return [
    { ...low, kind, unit, value: round(low.value * scale) },
    { ...high, kind, unit },
  ];
}

/** Most words begin no quantity: neither figures, nor a word of numbers, nor in capitals what may be a Roman numeral. */
const mayBegin = (token: Token, { wordOf }: Lexicon): boolean =>
  token.script === "Number" || wordOf(token) !== null || (token.capital && token.fold.length < 11);

/** All quantities of the tokens, in order; they do not overlap. `text` is the text that the tokens' offsets point into. */
export function readQuantitiesIn(text: string, tokens: readonly Token[], language: string): Quantity[] {
  const page: Page = { text, tokens, language, units: unitsOf(language) };
  const out: Quantity[] = [];
  const lexicon = lexiconOf(language);
  let floor: Floor = { token: 0, offset: 0 };
  for (let at = 0; at <= tokens.length; at++) {
    const lone = at === tokens.length || (tokens[at]?.before.length ?? 0) > 0 ? loneFraction(page, at) : null;
    if (lone && lone.start >= floor.offset) out.push(lone);
    const token = tokens[at];
    const found = token && mayBegin(token, lexicon) ? quantityAt(page, at, floor) : null;
    if (!found) continue;
    const last = out.at(-1);
    const range = last ? sharedRange(page, last, found) : null;
    if (range) out.splice(-1, 1, ...range);
    else out.push(found);
    floor = { token: found.to, offset: found.end };
    at = found.to - 1;
  }
  return out;
}
