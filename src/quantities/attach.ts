/** What a number counts: the unit or currency written after it or before it. */
import type { Token } from "../text/tokens.js";
import { within } from "./gaps.js";
import type { NumberReading } from "./number.js";
import { CURRENCY_SIGNS, RAISED } from "./symbols.js";
import type { Node, Unit, UnitLexicon } from "./units.js";

/** The text and its tokens, with what is needed to read units in them. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: string;
  readonly units: UnitLexicon;
}

/** A unit found beside a number: where it ends (or begins), in tokens and in the text. */
export interface Attached {
  readonly unit: Unit;
  readonly to: number;
  readonly end: number;
}

const TAIL = 12;

/** The characters before token `at`; after the last token, the first few of what is left on the line. */
export function gap(page: Page, at: number): string {
  const token = page.tokens[at];
  if (token) return token.before;
  const last = page.tokens[page.tokens.length - 1];
  const end = last ? last.end : 0;
  return /^[^\n\p{L}\p{Nd}]*/u.exec(page.text.slice(end, end + TAIL))?.[0] ?? "";
}

const raw = (page: Page, from: number, to: number): string => page.text.slice(page.tokens[from]?.start, page.tokens[to - 1]?.end);

/** The sign a gap stands for inside a name of a unit: "/" in km/h, "°" in °C. */
const signs = (between: string): string => between.replace(/[\s\u00a0.\-‑·]/g, "");

interface Found {
  readonly units: readonly Unit[];
  readonly to: number;
}

/** The longest name of a unit that begins at token `at`. The gap before it was seen by the caller; `sign` is what it holds of the name. */
function longest(page: Page, at: number, sign: string): Found | null {
  let here: Node | undefined = page.units.root;
  let found: Found | null = null;
  if (sign !== "") here = here.next.get(sign);
  for (let i = at; here; i++) {
    if (here.units.length > 0 && i > at) found = { units: here.units, to: i };
    const token = page.tokens[i];
    if (!token) break;
    if (i > at) {
      const between = signs(token.before);
      if (token.before.length > 4 || token.before.includes("\n")) break;
      if (between !== "") here = between === "/" || between === "°" ? here.next.get(between) : undefined;
    }
    here = here?.next.get(token.fold);
  }
  return found;
}

const digitsOnly = (reading: NumberReading): boolean => reading.written !== "words";

function holds(page: Page, unit: Unit, from: number, to: number, reading: NumberReading, sign = ""): boolean {
  switch (unit.when) {
    case "capitals":
      return raw(page, from, to) === raw(page, from, to).toUpperCase();
    case "closing":
      return !page.tokens[to] || !within(gap(page, to));
    case "great":
      return reading.value >= 1000;
    case "digits":
      return digitsOnly(reading);
    case "short":
      return gap(page, from) === "" || !(reading.written === "digits" && reading.value >= 1000 && reading.value < 2100);
    default:
      return sign !== "" || letterHolds(page, unit, from, to);
  }
}

/** A single letter is a unit in its own case only, not before a hyphen or figures, not in a name: "24703 L-202", "5G", "S-173m". */
function letterHolds(page: Page, unit: Unit, from: number, to: number): boolean {
  const token = page.tokens[from];
  if (to > from + 1 || (token?.script !== "Latn" && token?.script !== "Cyrl") || token.end - token.start > 1) return true;
  const next = page.tokens[to];
  if (next && ((next.before === "" && next.fold !== "2" && next.fold !== "3") || /^[-'’]/.test(next.before))) return false;
  const number = page.tokens[from - 1];
  if (number?.before === "-" && token.before === "" && /\p{L}$/u.test(page.tokens[from - 2]?.fold ?? "")) return false;
  return !token.capital || "WLAVJ".includes(unit.unit ?? "?");
}

/** "m²", "km2": a length with a raised figure is an area or a volume. */
function raised(page: Page, attached: Attached): Attached | null {
  const power = page.text.charAt(attached.end);
  const figure = power === "²" ? "2" : power === "³" ? "3" : null;
  const next = page.tokens[attached.to];
  const glued = next && next.before === "" && next.script === "Number" ? next : null;
  if (figure === null && glued === null) return attached;
  const key = RAISED[figure ?? glued?.fold ?? ""]?.[attached.unit.unit ?? ""];
  if (key === undefined) return glued ? null : attached;
  const unit: Unit = { ...attached.unit, unit: key };
  return glued ? { unit, to: attached.to + 1, end: glued.end } : { ...attached, unit, end: attached.end + 1 };
}

/** The unit named by the words after a number; the gap may hold a blank, a hyphen, the full stop of an abbreviation, "°". */
export function unitAfter(page: Page, at: number, reading: NumberReading): Attached | null {
  const between = gap(page, at);
  if (between.includes("\n") || between.length > 4) return null;
  const sign = signs(between.replace(")", ""));
  if (sign !== "" && sign !== "°") return null;
  const abbreviated = reading.written === "mixed";
  if (/^\.\s/.test(between) && !abbreviated) return null;
  const found = longest(page, at, sign) ?? null;
  const unit = found?.units.find((one) => holds(page, one, at, found.to, reading, sign));
  // "seven yen-loan papers": the name is part of another word.
  const compound =
    unit?.kind === "money" &&
    between === " " &&
    page.tokens[found?.to ?? 0]?.before === "-" &&
    page.tokens[found?.to ?? 0]?.script !== "Number";
  if (!found || !unit || compound) return sign === "°" ? degrees(page, at, between) : null;
  return raised(page, { unit, to: found.to, end: page.tokens[found.to - 1]?.end ?? 0 });
}

/** A bare "°" after a number. */
function degrees(page: Page, at: number, between: string): Attached {
  const start = page.tokens[at - 1]?.end ?? 0;
  return { unit: { kind: "measure", unit: "deg", factor: 1, or: null, when: "always" }, to: at, end: start + between.indexOf("°") + 1 };
}

/** "3.14US$": the state before "$", after the number. */
export function dollarAfter(page: Page, at: number): Attached | null {
  const code = page.units.dollars.get(page.tokens[at]?.fold ?? "");
  const token = page.tokens[at];
  if (code === undefined || !token || !/^ ?$/.test(token.before) || !gap(page, at + 1).startsWith("$")) return null;
  const next = page.tokens[at + 1];
  return next?.before === "$" ? null : { unit: money(code), to: at + 1, end: token.end + 1 };
}

const money = (unit: string): Unit => ({ kind: "money", unit, factor: 1, or: null, when: "always" });
const PERCENT: Unit = { kind: "percent", unit: "%", factor: 1, or: null, when: "always" };

const quotes = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let i = text.lastIndexOf("\n", to) + 1 || from; i < to; i++) if (text[i] === '"') count++;
  return count;
};

/** Inches and feet after figures; a quotation mark that closes a quotation is none. */
function primes(page: Page, end: number, rest: string): Unit | null {
  const inch = rest.startsWith("''") || rest.startsWith("″") || (rest.startsWith('"') && quotes(page.text, 0, end) % 2 === 0);
  if (inch) return { ...PERCENT, kind: "measure", unit: "[in_i]" };
  return rest.startsWith("′") ? { ...PERCENT, kind: "measure", unit: "[ft_i]" } : null;
}

/** A sign after the number: "%", "€", inches. `end` is where the number ends in the text. */
export function signAfter(page: Page, at: number, end: number): Attached | null {
  const start = page.tokens[at - 1]?.end ?? 0;
  const rest = gap(page, at).slice(end - start);
  const bare = rest.trimStart();
  if (bare === "" || (rest.length > bare.length && rest.slice(0, rest.length - bare.length).includes("\n"))) return null;
  const place = end + rest.length - bare.length;
  const first = bare.charAt(0);
  if (first === "%" || first === "％") return percentSign(page, at, place, bare);
  const currency = CURRENCY_SIGNS[first];
  if (currency !== undefined) return { unit: money(currency), to: at, end: place + 1 };
  if (first === "¢") return { unit: { ...money("?"), kind: "minor", unit: null }, to: at, end: place + 1 };
  const prime = rest === bare || first === '"' ? primes(page, place, bare) : null;
  return prime ? { unit: prime, to: at, end: place + (bare.startsWith("''") ? 2 : 1) } : null;
}

/** "%" glued to letters or figures is part of an address: %20. */
function percentSign(page: Page, at: number, place: number, bare: string): Attached | null {
  const number = page.tokens[at - 1];
  if (number?.before.endsWith("%") || (bare.length === 1 && page.tokens[at] && /[0-9A-Fa-f]/.test(page.text.charAt(place + 1))))
    return null;
  return { unit: PERCENT, to: at, end: place + 1 };
}

/** Where a currency before the number begins. */
export interface Leading {
  readonly unit: Unit;
  readonly from: number;
  readonly start: number;
}

/** The sign of a currency before the number, with the state before "$": US$ 5, hk $ 10. `floor` is the first free token, `taken` the offset up to which the text is taken. */
export function signBeforeNumber(page: Page, from: number, start: number, floor: number, taken: number): Leading | null {
  const token = page.tokens[from];
  if (!token) return null;
  const before = token.before.slice(0, token.before.length - (token.start - start)).replace(/[\s\u00a0]+$/, "");
  const sign = before.charAt(before.length - 1);
  const currency = CURRENCY_SIGNS[sign];
  if (currency === undefined || token.before.includes("\n")) return null;
  const place = token.start - token.before.length + before.length - 1;
  if (place < taken) return null;
  return (sign === "$" ? dollarOf(page, from, before, floor) : null) ?? { unit: money(currency), from, start: place };
}

function dollarOf(page: Page, from: number, before: string, floor: number): Leading | null {
  const gapText = before.slice(0, -1);
  if (!/^\.?[\s\u00a0]*$/.test(gapText)) return null;
  for (const count of [2, 1]) {
    const first = from - count;
    if (first < floor || !page.tokens[first]) continue;
    const key = page.tokens.slice(first, from).map((token) => token.fold).join(" "); // prettier-ignore
    const code = page.units.dollars.get(key);
    // "a $ 300 million contract" is no Australian dollar: a lone letter stands close to the sign, but for "c $".
    if (code === undefined || (key.length === 1 && key !== "c" && gapText !== "")) continue;
    return { unit: money(code), from: first, start: page.tokens[first]?.start ?? 0 };
  }
  return null;
}

/** The name of a currency before the number: Rs 5, USD 200, рублей 10. A year is no sum: "Euro 2024". */
export function nameBefore(page: Page, reading: NumberReading, floor: number): Leading | null {
  const { from, value } = reading;
  const last = page.tokens[from - 1];
  if (from - 1 < floor || !last || !page.units.lastWords.has(last.fold)) return null;
  if (!/^\.?[ \u00a0]?$/.test(page.tokens[from]?.before ?? "")) return null;
  if (last.fold.length > 3 && Number.isInteger(value) && value >= 1900 && value < 2100) return null;
  for (let first = Math.max(floor, from - 3); first < from; first++) {
    const found = longest(page, first, "");
    if (found?.to !== from) continue;
    const unit = found.units.find((one) => beforeHolds(page, one, first, reading));
    if (unit) return { unit, from: first, start: page.tokens[first]?.start ?? 0 };
  }
  return null;
}

function beforeHolds(page: Page, unit: Unit, first: number, reading: NumberReading): boolean {
  if (unit.kind === "minor") return (page.tokens[first]?.fold.length ?? 0) >= 3;
  if (unit.kind !== "money" || unit.when === "great") return false;
  return holds(page, unit, first, reading.from, reading);
}
