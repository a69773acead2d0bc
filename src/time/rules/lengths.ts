/** Rules of lengths: "three weeks", "an hour and a half", "2 years and 3 months", डेढ़ साल, полгода. */
import { lengthNode, type Made, type Node } from "../node.js";
import type { Rule } from "../chart.js";
import { addLengths, lengthOf, lengthOfUnit, type Length } from "../value.js";

const SCALES: readonly (keyof Length)[] = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];
const coarsest = (length: Length): number => SCALES.findIndex((scale) => length[scale] > 0);

const of = (n: number, unit: Node): Made => lengthNode(lengthOfUnit(n, unit.word), { word: unit.word, n });

/** Halves: half a day is twelve hours, half an hour thirty minutes, half a year six months. */
function halfOf(unit: string, n = 0): Length {
  const more = lengthOfUnit(n, unit);
  const half = { year: { months: 6 }, day: { hours: 12 }, hour: { minutes: 30 }, minute: { seconds: 30 } }[unit];
  return addLengths(more, half ? lengthOf(half) : lengthOfUnit(0.5, unit));
}

const quarterOf = (n: number, unit: string): Length => (unit === "hour" ? lengthOf({ minutes: 15 * n }) : lengthOfUnit(n / 4, unit));

/** A part of the same scale is no continuation: "two days, three days" are two lengths. */
const joined = (a: Node, b: Node): Made | null =>
  a.length && b.length && (coarsest(a.length) !== coarsest(b.length) || a.word === "decade")
    ? lengthNode(addLengths(a.length, b.length), { word: b.word })
    : null;

const one = { n: 1 };

/** "দুদিন", "দু’মাস": numeral and unit in one word, told by the value "2day". */
function inOneWord({ word }: Node): Made | null {
  const parts = /^([\d.]+)(\p{L}+)$/u.exec(word);
  return parts ? lengthNode(lengthOfUnit(Number(parts[1]), parts[2]!), { word: parts[2]!, n: Number(parts[1]) }) : null;
}

export const lengthRules: readonly Rule[] = [
  {
    name: "number and unit",
    when: "num:count unit",
    makes: (n, u) => (u.word === "weekend" || u.form === "units-only" ? null : of(n.n, u)),
  },
  { name: "number and unit in one word", when: "joined", makes: (j) => inOneWord(j) },
  { name: "number, more, unit", when: "num:count more unit", makes: (n, _, u) => of(n.n, u) },
  { name: "number and unit letter", when: "num:count ^letter", makes: (n, u) => of(n.n, u) },
  {
    name: "a unit",
    when: "a unit",
    makes: (_, u) => (u.form === "units" || u.word === "weekend" || u.word === "second" ? null : of(1, u)),
  },
  { name: "fraction of a unit letter", when: "num:fraction letter", makes: (n, u) => of(n.n, u) },
  { name: "bare fortnight", when: "unit:fortnight", makes: (u) => of(1, u) },
  { name: "unit that needs no article", when: "aUnit", makes: (u) => of(1, u) },
  { name: "whole unit", when: "whole unit", makes: (_, u) => of(1, u) },
  { name: "unit throughout", when: "unit wholeAfter", makes: (u) => of(1, u) },
  { name: "half a unit", when: "half unit", makes: (_, u) => lengthNode(halfOf(u.word), { word: u.word }) },
  {
    name: "number and a half units",
    when: "num:count and? half unit",
    makes: (n, _a, _h, u) => lengthNode(halfOf(u.word, n.n), { word: u.word }),
  },
  {
    name: "number and a half, units",
    when: "num:count and? a? halfWord unit",
    makes: (n, _a, _b, _h, u) => lengthNode(halfOf(u.word, n.n), { word: u.word }),
  },
  {
    name: "length and a half",
    when: "length and a? halfWord",
    makes: (l) => (l.length && l.n === 1 ? lengthNode(halfOf(l.word, 1)) : null),
  },
  { name: "a quarter of a unit", when: "quarterWord unit", makes: (_, u) => lengthNode(quarterOf(1, u.word)) },
  { name: "quarters of a unit", when: "num:count quarterWord unit", makes: (n, _, u) => lengthNode(quarterOf(n.n, u.word)) },
  { name: "lengths", when: "length ,and? ,length", makes: (a, _, b) => joined(a, b) },
  {
    name: "hours and a number",
    when: "length:isHour and? num:count",
    makes: (l, _, n) => (l.length && n.n < 60 && n.closed ? lengthNode(addLengths(l.length, lengthOf({ minutes: n.n }))) : null),
  },
  { name: "about a length", when: "about length", makes: (_, l) => (l.length ? lengthNode(l.length, { word: l.word, n: l.n }) : null) },
  { name: "half a year", when: "halfYear", makes: () => lengthNode(lengthOf({ months: 6 }), one) },
  { name: "half a day", when: "halfDay", makes: () => lengthNode(lengthOf({ hours: 12 }), one) },
  { name: "half an hour", when: "halfHour", makes: () => lengthNode(lengthOf({ minutes: 30 }), one) },
  { name: "bare unit as a length", when: "unit", makes: (u) => (u.word === "second" ? null : { ...of(1, u), latent: true, form: "bare" }) },
];
