/** Numbers written in digits: signs that group and part, digits parted by blanks, a sign before, 3/4. */
import type { Token } from "../text/tokens.js";

/** Whether groups after the first have three digits each, or (in the Indian way) two each and three at the end. */
function grouped(pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.at(-1) ?? "";
  if (first.length === 0 || first.length > 3 || last.length !== 3) return false;
  const inner = rest.slice(0, -1);
  return inner.every((piece) => piece.length === 3) || (first.length <= 2 && inner.every((piece) => piece.length === 2));
}

/**
 * "12,34,567.89" → 1234567.89; "1.234.567" → 1234567; "9,3" → 9.3; "5,00" → 5. A single sign before three digits groups when it is
 * not the language's decimal sign. NaN for what is no number, as 12.05.2024.
 */
export function digitsValue(fold: string, decimal: "," | "."): number {
  const commas = fold.indexOf(",");
  const dots = fold.indexOf(".");
  if (commas < 0 && dots < 0) return Number(fold);
  if (commas >= 0 && dots >= 0) return bothSigns(fold);
  const sign = commas >= 0 ? "," : ".";
  const pieces = fold.split(sign);
  if (pieces.length > 2) return grouped(pieces) ? Number(pieces.join("")) : NaN;
  if (sign === "," && decimal === "." && grouped(pieces)) return Number(pieces.join(""));
  return Number(pieces.join("."));
}

/** With both signs the last one parts the decimals. */
function bothSigns(fold: string): number {
  const cut = Math.max(fold.lastIndexOf(","), fold.lastIndexOf("."));
  const sign = fold.charAt(cut) === "," ? "." : ",";
  const pieces = fold.slice(0, cut).split(sign);
  const whole = pieces.length === 1 ? pieces : grouped(pieces) ? pieces : [];
  return whole.length === 0 || whole.join("").includes(fold.charAt(cut)) ? NaN : Number(`${whole.join("")}.${fold.slice(cut + 1)}`);
}

const BLANK = /^[ \u00a0\u2007\u2009\u202f]$/;
const isDigits = (token: Token | undefined): token is Token => token !== undefined && token.script === "Number";

/** The end (half-open) of digits parted by blanks in threes, "2 134 472,44"; `index + 1` where there is no such group. */
export function groupedEnd(tokens: readonly Token[], index: number): number {
  const first = tokens[index]?.fold ?? "";
  if (first.length > 3 || first.startsWith("0") || !/^\d+$/.test(first)) return index + 1;
  let end = index + 1;
  for (let token = tokens[end]; isDigits(token) && BLANK.test(token.before); token = tokens[++end]) {
    const head = token.fold.slice(0, 3);
    if (!/^\d{3}$/.test(head) || !(token.fold.length === 3 || /^\d{3}[.,]\d+$/.test(token.fold))) break;
    if (token.fold.length > 3) return end + 1;
  }
  return end;
}

const bare = (before: string): boolean => before === "" || /[\s([“"'«\u00a0]$/u.test(before);

/** ".08" has its point, and "-5" its sign, in the gap before the token. Says how many characters of the gap belong to the number. */
export function signBefore(token: Token): { readonly negative: boolean; readonly point: boolean; readonly length: number } {
  let gap = token.before;
  // In "Rs.392" the full stop closes the word; a point stands after a blank, a sign, or nothing at all.
  const point = gap.endsWith(".") && (/[\s(\-−–]\.$/.test(gap) || token.start === 1);
  if (point) gap = gap.slice(0, -1);
  // "2018-2019" and "SCP-173" have no sign: it must not follow a letter or digit.
  const signed =
    /[-−–]$/.test(gap) &&
    token.start - (point ? 1 : 0) - 1 >= 0 &&
    bare(gap.slice(0, -1)) &&
    (gap.length > 1 || token.start === gap.length + (point ? 1 : 0));
  return { negative: signed, point, length: (point ? 1 : 0) + (signed ? 1 : 0) };
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100]);

/** "3/4" at this token → 0.75; NaN for dates, 24/7, 2023/24. */
export function slashFraction(tokens: readonly Token[], index: number): number {
  const [above, below, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!isDigits(above) || !isDigits(below) || below.before !== "/" || above.before.endsWith("/")) return NaN;
  if (isDigits(next) && next.before.startsWith("/")) return NaN;
  const [a, b] = [Number(above.fold), Number(below.fold)];
  return a > 0 && a < b && DENOMINATORS.has(b) ? a / b : NaN;
}
