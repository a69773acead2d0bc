/** The words of time and the numbers that begin at a token, as nodes for the chart. */
import { lexiconOf, type Lexicon } from "../quantities/lexicon.js";
import { numberAt } from "../quantities/number.js";
import { romanValue } from "../quantities/roman.js";
import type { Token } from "../text/tokens.js";
import { GAP, gapBefore } from "./gaps.js";
import { node, type Node } from "./node.js";
import { clockAt, numericDates } from "./numeric.js";
import type { Compiled, Trie } from "./words.js";

const DIGITS = /^\d+$/;

/** 0: no word of time; 1: may stand inside a time; 2: a time may be built around it and others; 3: it is one by itself. */
export type Weight = 0 | 1 | 2 | 3;

const ALONE = new Set(["month", "shyMonth", "weekday", "shyWeekday", "rel", "either", "night", "anchor", "decadeWord", "beyond", "seasonAdverb", "aUnit", "halfYear", "halfDay", "halfHour", "joined"]); // prettier-ignore
const TOGETHER = new Set(["unit", "units", "season", "fiscal", "dayWord", "quarterWord", "qLetter", "hLetter"]);

const weigh = (tag: string, value: string): Weight =>
  ALONE.has(tag) || value === "fortnight" || value === "weekend" ? 3 : TOGETHER.has(tag) ? 2 : 1;

/** In a phrase the word that weighs by itself, or else the longest one, stands for all: the others only join. */
function collect(nodes: ReadonlyMap<string, Trie>, path: readonly string[], weights: Map<string, Weight>): void {
  for (const [fold, trie] of nodes) {
    const phrase = [...path, fold];
    const own = Math.max(1, ...trie.meanings.map(({ tag, value }) => weigh(tag, value))) as Weight;
    const heavy = phrase.find((word) => (weights.get(word) ?? 0) >= 2) ?? phrase.reduce((a, b) => (b.length > a.length ? b : a));
    const weight = (path.length > 0 ? Math.min(own, 2) : own) as Weight;
    for (const word of phrase) {
      const given = word === heavy && trie.meanings.length > 0 ? weight : 1;
      if (given > (weights.get(word) ?? 0)) weights.set(word, given);
    }
    collect(trie.next, phrase, weights);
  }
}

const single = (nodes: ReadonlyMap<string, Trie>): Map<string, Trie> =>
  new Map([...nodes].map(([fold, { meanings }]) => [fold, { meanings, next: new Map() }]));

/** How much each folded word matters; words of numbers can stand inside times, hundreds and thousands can begin a year. */
export function weightsOf(compiled: Compiled): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  collect(single(compiled.root), [], weights);
  collect(compiled.root, [], weights);
  for (const [fold, word] of lexiconOf(compiled.words.language).words) {
    const yearly = word.cardinal === 0 || word.scale === 100 || word.scale === 1000 || word.cardinal === 19 || word.cardinal === 20;
    const own: Weight = yearly ? 2 : 1;
    if (own > (weights.get(fold) ?? 0)) weights.set(fold, own);
  }
  for (const suffix of lexiconOf(compiled.words.language).ordinalSuffixes.keys()) if (!weights.has(suffix)) weights.set(suffix, 1);
  return weights;
}

function phrases(compiled: Compiled, tokens: readonly Token[], index: number, end: number, out: Node[]): void {
  let children: ReadonlyMap<string, Trie> = compiled.root;
  const { before = "" } = tokens[index] ?? {};
  if (before !== " " && /[$#@_]$/.test(before)) return;
  for (let i = index; i < end; i++) {
    const token = tokens[i];
    const trie = token && children.get(token.fold);
    if (!trie || (i > index && (gapBefore(tokens, i) & (GAP.blank | GAP.tight | GAP.hyphen | GAP.dot | GAP.slash)) === 0)) return;
    const plural = trie.meanings.find(({ tag }) => tag === "units");
    for (const { tag, value, n } of trie.meanings)
      if (!(tag === "unit" && plural?.value === value)) out.push(word(tag, value, n, index, i + 1, tokens));
    children = trie.next;
    if (children.size === 0) return;
  }
}

const PLAIN: Readonly<Record<string, string>> = {
  shyMonth: "month",
  shyWeekday: "weekday",
  units: "unit",
  ordinalWord: "num",
  noTime: "void",
};

/** A shy month or weekday stands for itself only where the spelling says so: "May" with a capital, never "may". */
function word(tag: string, value: string, n: number, from: number, to: number, tokens: readonly Token[]): Node {
  const shy = tag === "shyMonth" || tag === "shyWeekday";
  const capital = tokens[from]?.capital === true;
  const latent = shy && !(capital && stands(tokens, from, to));
  return node(PLAIN[tag] ?? tag, from, to, "word", { word: value, n, ordinal: tag === "ordinalWord", latent, form: tag });
}

const ASKING = new Set(["i", "we", "you", "he", "she", "they", "it", "god", "the", "this", "allah", "not", "have", "be"]);

/** "Theresa May said" and "May I" are no months. */
function stands(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next && next.before === " " && ASKING.has(next.fold)) return false;
  const last = tokens[from - 1];
  const named = last && tokens[from]?.before === " " && last.capital && last.script === "Latn" && last.fold.length > 2;
  return !named || PREPOSITIONS.has(last.fold);
}
const PREPOSITIONS = new Set([
  "in",
  "last",
  "next",
  "this",
  "since",
  "until",
  "from",
  "during",
  "by",
  "and",
  "to",
  "early",
  "late",
  "mid",
  "of",
  "on",
  "between",
  "before",
  "after",
]);

const FOLLOWERS = new Set(["ampm", "letter", "unit", "units", "month"]);

/** Nothing follows that takes the number for itself: "Monday 3-8", "May 7 11:00", "week 8 am", "मई को 2 रातें". */
function closed(compiled: Compiled, tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return true;
  // "August 7 to 15", but "August 7 to November 12".
  if (meant(compiled, next.fold, "to") && /^\s?$/.test(next.before)) return tokens[to + 1]?.script !== "Number";
  if (next.before === " " && next.script !== "Number") return !follows(compiled, next.fold);
  if (next.script === "Number") return !/^ ?[-–:] ?$/.test(next.before) && !next.before.startsWith(":");
  if (next.before.startsWith("%")) return false;
  if (!/^\s?$/.test(next.before)) return true;
  return !follows(compiled, next.fold);
}

const meant = (compiled: Compiled, fold: string, tag: string): boolean =>
  compiled.root.get(fold)?.meanings.some((meaning) => meaning.tag === tag) ?? false;
const follows = (compiled: Compiled, fold: string): boolean =>
  compiled.counted.has(fold) || (compiled.root.get(fold)?.meanings.some(({ tag }) => FOLLOWERS.has(tag)) ?? false);

const chained = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.script === "Number" && /^[-/]$/.test(tokens[index]?.before ?? "");

const MONEY = /[$€£₹₽৳]\s?$/u;

/** Whether something may belong to the digits: "22nd", "22 वें", "3/4". */
function suffixed(compiled: Compiled, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  return next.script === "Number" ? next.before === "/" : lexiconOf(compiled.words.language).ordinalSuffixes.has(next.fold);
}

function digits(compiled: Compiled, tokens: readonly Token[], index: number, out: Node[]): void {
  const token = tokens[index];
  if (!token) return;
  const next = tokens[index + 1];
  if (next?.script === "Number" || token.fold.includes(".") || token.fold.includes(","))
    out.push(...numericDates(tokens, index, compiled.words.numericOrder));
  if (next && (next.before === ":" || next.fold === "h")) out.push(...clockAt(tokens, index));
  // Minutes of an hour count nothing.
  if (token.before === ":" && tokens[index - 1]?.script === "Number") return;
  const whole = DIGITS.test(token.fold);
  if (whole && token.fold.length <= 4 && (token.before === " " || !MONEY.test(token.before))) {
    out.push(
      node("num", index, index + 1, "digits", {
        n: Number(token.fold),
        digits: token.fold.length,
        closed: closed(compiled, tokens, index + 1),
        led: chained(tokens, index) ? "sign" : "",
        latent: true,
        form: freeYear(tokens, index, compiled.counted) ? "free" : "",
      }),
    );
  }
  if (whole && !suffixed(compiled, tokens, index)) return;
  const read = numberAt(tokens, index, compiled.words.language);
  if (read && (read.to > index + 1 || !whole) && !(whole && token.fold.length === 4 && read.kind === "cardinal"))
    out.push(
      node("num", index, read.to, "number", {
        n: read.value,
        digits: read.kind === "ordinal" ? token.fold.length : 9,
        ordinal: read.kind === "ordinal",
        closed: closed(compiled, tokens, read.to),
        latent: true,
      }),
    );
}

/** Four digits that are a year and nothing else: not joined to other digits, not counting anything. */
function freeYear(tokens: readonly Token[], index: number, counted: ReadonlySet<string>): boolean {
  const [token, last, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (!token || token.fold.length !== 4) return false;
  const value = Number(token.fold);
  if (value < 1900 || value > 2100) return false;
  if (token.before === " " && (!next || (next.before === " " && next.script !== "Number"))) return !next || !counted.has(next.fold);
  if (/[-–/.:_#№+\d] ?$/.test(token.before) && last?.script === "Number") return false;
  if (/[/:_#№]$/.test(token.before) || /\p{L}[-_]$/u.test(`${last?.fold ?? ""}${token.before}`) && last?.script === "Latn" && token.before === "-") return false; // prettier-ignore
  if (!next) return true;
  if (next.script === "Number" && /^ ?[-–:/._,] ?$/.test(next.before) && next.before !== ", ") return false;
  return !(counted.has(next.fold) && next.before.trim() === "") && !/^\s?[%°]/.test(next.before);
}

function numberWords(tokens: readonly Token[], index: number, compiled: Compiled, lexicon: Lexicon, out: Node[]): void {
  const token = tokens[index];
  if (!token) return;
  const roman = token.capital && token.fold.length <= 5 ? romanValue(token.fold) : NaN;
  if (!Number.isNaN(roman))
    out.push(node("num", index, index + 1, "roman numeral", { n: roman, digits: 2, ordinal: true, form: "roman", latent: true }));
  if (lexicon.wordOf(token) === null) return;
  // The longest number may take too much: in "January twenty-one two thousand eighteen" the day and the year touch.
  const language = compiled.words.language;
  const longest = numberAt(tokens, index, language);
  const reads =
    !longest || longest.to > index + 1
      ? [longest, ...[1, 2].map((count) => numberAt(tokens.slice(index, index + count), 0, language))]
      : [longest];
  const seen = new Set<number>();
  for (const [i, read] of reads.entries()) {
    const to = read ? (i === 0 ? read.to : read.to + index) : 0;
    if (!read || seen.has(to)) continue;
    seen.add(to);
    const ordinal = read.kind === "ordinal";
    out.push(node("num", index, to, "number in words", { n: read.value, ordinal, closed: closed(compiled, tokens, to), latent: true }));
  }
}

/** All nodes of words and numbers that begin at `index` and end before `end`. */
export function lexemesAt(compiled: Compiled, tokens: readonly Token[], index: number, end: number): Node[] {
  const out: Node[] = [];
  const token = tokens[index];
  if (!token) return out;
  if (token.script === "Number") digits(compiled, tokens, index, out);
  else {
    phrases(compiled, tokens, index, end, out);
    numberWords(tokens, index, compiled, lexiconOf(compiled.words.language), out);
  }
  return out.filter((one) => one.to <= end);
}
