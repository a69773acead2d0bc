/** Dates and hours written with digits and signs: 16.11.2018, 2022-3-11, 09/JAN/2017, 11/2024, 15.02, 2:30. */
import type { Token } from "../text/tokens.js";
import { dayNumber, isDate, isoDay, isoMonth } from "./days.js";
import { node, placed, timeNode, type Node } from "./node.js";
import { absolute, partial, type TimeValue } from "./value.js";

interface Chain {
  readonly parts: readonly string[];
  readonly signs: readonly string[];
  /** Tokens end after these many parts: a chain may be cut only there. */
  readonly ends: ReadonlyMap<number, number>;
}

const SIGN = /^[ \u00a0]?([-/.~–])[ \u00a0]?$/;

/** Digits joined by signs; `26. 10.21` is three parts of two tokens. */
function chainAt(tokens: readonly Token[], index: number): Chain {
  const parts: string[] = [];
  const signs: string[] = [];
  const ends = new Map<number, number>();
  for (let i = index; i < tokens.length && parts.length < 8; i++) {
    const token = tokens[i];
    if (!token || token.script !== "Number") break;
    if (i > index) {
      const sign = SIGN.exec(token.before) ?? (token.before === " . " ? [" . ", "."] : null);
      if (!sign) break;
      signs.push(sign[1] === "-" && token.before !== "-" ? " - " : (sign[1] ?? ""));
    }
    let inner = "";
    for (const char of token.fold)
      if (char === "." || char === ",") {
        parts.push(inner);
        signs.push(char);
        inner = "";
      } else inner += char;
    parts.push(inner);
    ends.set(parts.length, i + 1);
  }
  return { parts, signs, ends };
}

/** Two digits of a year: the century is that which lies nearest to our own time. */
export const fullYear = (year: number): number => (year >= 100 ? year : year <= 35 ? 2000 + year : 1900 + year);

const isYear = (part: string): boolean => part.length === 4;
const isShort = (part: string): boolean => part.length === 1 || part.length === 2;

const dated = (year: number, month: number, day: number): string | null =>
  isDate(year, month, day) ? isoDay(dayNumber(year, month, day)) : null;

/** Three parts: a year first or last; which of the others is the month, the language's custom says, and the calendar where it must. */
function threeParts(a: string, b: string, c: string, sign: string, order: "day" | "month"): string | null {
  if (isYear(a) && isShort(b) && isShort(c)) return dated(Number(a), Number(b), Number(c)) ?? dated(Number(a), Number(c), Number(b));
  if (!isShort(a) || !isShort(b) || !(isYear(c) || c.length === 2)) return null;
  const year = fullYear(Number(c));
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = order === "day" || sign === ".";
  return dayFirst ? (dated(year, second, first) ?? dated(year, first, second)) : (dated(year, first, second) ?? dated(year, second, first));
}

function monthAndYear(a: string, b: string): string | null {
  const [year, month] = isYear(a) ? [a, b] : [b, a];
  if (!isYear(year) || !isShort(month) || Number(month) < 1 || Number(month) > 12) return null;
  const of = Number(year);
  return of >= 1900 && of <= 2100 ? isoMonth(of, Number(month)) : null;
}

/** 2/15 and 15.02: a day and month without a year. Fractions and "24/7" are none. */
function dayAndMonth(a: string, b: string, sign: string, order: "day" | "month"): readonly [number, number] | null {
  if (!isShort(a) || !isShort(b)) return null;
  const [first, second] = [Number(a), Number(b)];
  if (sign === "/" && first === 24 && second === 7) return null;
  if (sign === "." && (order !== "day" || b.length !== 2)) return null;
  if (sign !== "/" && sign !== ".") return null;
  const dayFirst = order === "day" || sign === ".";
  const tries: (readonly [number, number])[] = dayFirst ? [[first, second], [second, first]] : [[second, first], [first, second]]; // prettier-ignore
  return tries.find(([day, month]) => isDate(2024, month, day)) ?? null;
}

const uniform = (signs: readonly string[], count: number): boolean => {
  const own = signs.slice(0, count);
  return own.every((sign) => sign === own[0]) && signs[count] !== own[0];
};

const dateOf = (md: readonly [number, number]): TimeValue => partial({ day: md[0], month: md[1] });

/** The nodes of a date in digits that begins at a token. */
export function numericDates(tokens: readonly Token[], index: number, order: "day" | "month"): Node[] {
  const token = tokens[index];
  const last = tokens[index - 1];
  if (!token || token.before.endsWith("/")) return [];
  // The middle of a longer row of digits begins no date; a hyphen after a word does: "report-2002-10-09".
  if (/[-.]$/.test(token.before) && last?.script === "Number") return [];
  const { parts, signs, ends } = chainAt(tokens, index);
  const [a = "", b = "", c = ""] = parts;
  const [sign = ""] = signs;
  const out: Node[] = [];
  const three = ends.get(3);
  const mixed = sign === "/" && signs[1] === "," && c.length === 2;
  if (three !== undefined && (uniform(signs, 2) || mixed) && sign !== ",") {
    const edtf = threeParts(a, b, c, sign, order);
    if (edtf) return [placed(timeNode(absolute(edtf), "date"), index, three, "date in digits")];
  }
  const twice = ends.get(4);
  if (twice !== undefined && parts.length === 4 && signs.join("").replace(/ /g, "") === "/-/") {
    // Both ends follow one order: in 2/28-3/1 the first end tells that months stand first.
    const own = Number(b) > 12 || Number(parts[3]) > 12 ? "month" : order;
    const [from, to] = [dayAndMonth(a, b, "/", own), dayAndMonth(c, parts[3] ?? "", "/", own)];
    if (from && to)
      out.push(
        placed(timeNode({ kind: "range", from: dateOf(from), to: dateOf(to) }, "range", { open: true }), index, twice, "days in digits"),
      );
  }
  const two = ends.get(2);
  const ends2 = two !== undefined && sign !== "," && signs.length === 1;
  if (ends2) {
    const edtf = monthAndYear(a, b);
    if (edtf) return [placed(timeNode(absolute(edtf), "monthYear"), index, two, "month and year in digits")];
    const md = dayAndMonth(a, b, sign, order);
    if (md && (sign === "/" || endsThere(tokens, two)))
      out.push(placed(timeNode(partial({ day: md[0], month: md[1] }), "md", { open: true }), index, two, "day and month in digits"));
  }
  return out;
}

/** "15.02" is a date where nothing is counted by it: at the end, before a sign, or before an hour. */
const endsThere = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return !next || !/^[ \u00a0]$/.test(next.before) || next.script === "Number";
};

/** "14:30", "8:00:25", "16h00": an hour, with or without am and pm. */
export function clockAt(tokens: readonly Token[], index: number): Node[] {
  const hour = tokens[index];
  const next = tokens[index + 1];
  if (!hour || !next || !/^\d{1,2}$/.test(hour.fold) || Number(hour.fold) > 24) return [];
  const glued = next.fold === "h" && next.before === "" && tokens[index + 2]?.before === "";
  const at = glued ? index + 2 : index + 1;
  const minute = tokens[at];
  if (!minute || !/^[0-5]\d(?:\.\d+)?$/.test(minute.fold) || (!glued && minute.before !== ":")) return [];
  const second = tokens[at + 1];
  const to = second && second.before === ":" && /^\d\d$/.test(second.fold) ? at + 2 : at + 1;
  return [node("clock", index, to, "hour in digits", { clock: true })];
}
