/** Parts of numbers in words: decimals, halves and quarters, "five eighths", "две целых и три десятых". */
import { emptySum, multiply, round, total } from "./compose.js";
import { onlyBlank, within } from "./gaps.js";
import type { NumberReading } from "./number.js";
import { addCardinal, scaleAfterArticle, step, wordAt, type Walk } from "./walk.js";

/** The decimals after "point", दशमलव, দশমিক: digit by digit or as one number. */
export function decimals(walk: Walk): void {
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
export function mixedFraction(walk: Walk): boolean {
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
export function divided(walk: Walk, numberFrom: (walk: Walk) => NumberReading | null): boolean {
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
export function halfOfScale(walk: Walk): void {
  if (total(walk.sum) >= 1 || wordAt(walk, walk.at)?.mark !== "article" || !onlyBlank(walk.tokens[walk.at]?.before ?? "")) return;
  const scale = scaleAfterArticle(walk);
  if (!Number.isNaN(scale) && multiply(walk.sum, scale)) walk.at += 2;
}

/** "a fifth" at the end of a phrase, "a trillionth": an article and one part. */
export function articlePart(walk: Walk): { value: number; to: number } | null {
  if (wordAt(walk, walk.at)?.mark !== "article") return null;
  const next = walk.tokens[walk.at + 1];
  const part = wordAt(walk, walk.at + 1)?.part ?? NaN;
  if (Number.isNaN(part) || !next || !onlyBlank(next.before)) return null;
  const scale = part === 2 ? scaleAfterArticle({ ...walk, at: walk.at + 1 }) : NaN;
  const whole = part === 2 || endsPhrase(walk, walk.at + 2);
  return whole && Number.isNaN(scale) ? { value: 1 / part, to: walk.at + 2 } : null;
}
