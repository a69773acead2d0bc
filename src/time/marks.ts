/** Marks the times in a run of tokens; what they mean is resolved later, when the document has a date. */
import { perWord } from "../text/forms.js";
import type { Token } from "../text/tokens.js";
import { chart, grammarOf, type Grammar } from "./chart.js";
import { gapBefore } from "./gaps.js";
import { lexemesAt, weightsOf, type Weight } from "./lexemes.js";
import { wordsOf } from "./languages.js";
import type { Node } from "./node.js";
import { calendarRules } from "./rules/calendar.js";
import { joinedRules } from "./rules/joined.js";
import { lengthRules } from "./rules/lengths.js";
import { relativeRules } from "./rules/relative.js";
import { tests } from "./rules/tests.js";
import { absolute, isoLength, type TimeKind, type TimeMark, type TimeValue } from "./value.js";
import type { Compiled } from "./words.js";
import { isoYear } from "./days.js";

interface Engine {
  readonly compiled: Compiled;
  /** What a word weighs by itself; -1 where it is none of time or numbers. */
  readonly weightOf: (token: Token) => Weight | -1;
  readonly grammar: Grammar;
}

const engines = new Map<string, Engine>();

function engineOf(language: string): Engine {
  const compiled = wordsOf(language);
  let engine = engines.get(compiled.words.language);
  if (!engine) {
    const rules = [...calendarRules, ...relativeRules(compiled.words.recentMonth), ...lengthRules, ...joinedRules];
    const weights = weightsOf(compiled);
    engine = { compiled, weightOf: perWord((fold) => weights.get(fold) ?? -1), grammar: grammarOf(rules, tests) };
    engines.set(compiled.words.language, engine);
  }
  return engine;
}

/** Longer runs of words of time than this are tables; they are read in pieces. */
const LONGEST = 28;

/** Digits alone are worth a look where they may be a year or a date in digits. */
function digitWeight(tokens: readonly Token[], index: number): Weight {
  const token = tokens[index];
  if (!token) return 0;
  if (token.fold.includes(",")) return 1;
  if (token.fold.length >= 4) return token.fold.length === 4 || token.fold.includes(".") ? 3 : 1;
  const next = tokens[index + 1];
  return next && next.script === "Number" && /[-/.]/.test(next.before) ? 2 : 1;
}

/** "3h", "10d": a unit's letter glued to a number that stands by itself. */
function isUnitLetter(engine: Engine, tokens: readonly Token[], index: number): boolean {
  const number = tokens[index - 1];
  if (number?.script !== "Number" || !/^$|[\s(]$/.test(number.before)) return false;
  return engine.compiled.root.get(tokens[index]?.fold ?? "")?.meanings.some(({ tag }) => tag === "letter") ?? false;
}

/** "On the 13th" holds no other word of time. */
const isOrdinalSuffix = (engine: Engine, tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.script === "Number" &&
  hasTag(engine.compiled, tokens[index - 2], "the") &&
  hasTag(engine.compiled, tokens[index - 3], "on");

const weightAt = (engine: Engine, tokens: readonly Token[], index: number): Weight => {
  const token = tokens[index];
  if (!token) return 0;
  if (token.script === "Number") return digitWeight(tokens, index);
  if (token.before === "" && isUnitLetter(engine, tokens, index)) return 2;
  if (token.before === "" && isOrdinalSuffix(engine, tokens, index)) return 2;
  const weight = engine.weightOf(token);
  if (weight >= 0) return weight as Weight;
  return token.capital && token.fold.length <= 5 && /^[ivxlcхі]{1,5}$/.test(token.fold) ? 2 : 0;
};

/** The fiscal years of a value are those of `country` where the text does not say whose. */
function settle(value: TimeValue, country: string): TimeValue {
  switch (value.kind) {
    case "member":
      return { ...value, outer: settle(value.outer, country) };
    case "part":
    case "since":
    case "until":
    case "after":
    case "before":
    case "about":
      return { ...value, of: settle(value.of, country) };
    case "nth":
      return value.of ? { ...value, of: settle(value.of, country) } : value;
    case "range":
      return { ...value, from: settle(value.from, country), to: settle(value.to, country) };
    case "fiscal":
      return value.country !== "" ? value : country !== "" ? { ...value, country } : calendarYears(value);
    default:
      return value;
  }
}

const calendarYears = (value: Extract<TimeValue, { kind: "fiscal" }>): TimeValue =>
  value.named === "end"
    ? absolute(isoYear(value.year))
    : { kind: "range", from: absolute(isoYear(value.year)), to: absolute(isoYear(value.year + 1)) };

const DAYS = new Set(["date", "md", "wmd", "weekday", "relDay", "dom", "weekdayDay"]);

function kindOf(node: Node): TimeKind {
  if (node.tag === "length") return "duration";
  if (node.form === "set") return "set";
  if (node.clock) return "time";
  return DAYS.has(node.form) ? "date" : "period";
}

const durationOf = (node: Node, value: TimeValue): string | undefined => {
  const length = value.kind === "length" ? value.length : node.length;
  return length ? isoLength(length) : undefined;
};

const lengthValue = (node: Node): TimeValue | null => {
  const length = node.length ?? (node.time?.kind === "shifted" ? node.time.length : null);
  return length && { kind: "length", length };
};

const hasTag = (compiled: Compiled, token: Token | undefined, wanted: string): boolean =>
  token !== undefined && (compiled.root.get(token.fold)?.meanings.some(({ tag }) => tag === wanted) ?? false);

/** "The first visit in ten years", "दस साल में पहली यात्रा": the years gone by, no day to come. */
function firstInLength(node: Node, tokens: readonly Token[], compiled: Compiled): boolean {
  if (node.rule !== "in some length" && node.rule !== "length, in") return false;
  const near = compiled.words.tenseAfter
    ? [0, 1, 2, 3, 4, 5].map((ahead) => node.to + ahead)
    : [1, 2, 3, 4, 5].map((back) => node.from - back);
  return near.some((index) => hasTag(compiled, tokens[index], "first"));
}

function markOf(node: Node, tokens: readonly Token[], compiled: Compiled): TimeMark | null {
  const country = compiled.words.fiscalCountry;
  const [first, last] = [tokens[node.from], tokens[node.to - 1]];
  const told = node.time && node.time.kind === "shifted" && firstInLength(node, tokens, compiled) ? null : node.time;
  const value: TimeValue | null = told ? settle(told, country) : lengthValue(node);
  if (!first || !last || !value) return null;
  return {
    from: node.from,
    to: node.to,
    start: first.start,
    end: last.end,
    kind: value.kind === "length" ? "duration" : kindOf(node),
    value,
    duration: durationOf(node, value),
    bound: node.bound || undefined,
  };
}

/** Long readings win over short ones; of equally long ones a time over a length, and what was made first. */
const worth = (node: Node): number => {
  const width = node.to - node.from;
  return width * width + (node.tag === "time" ? 0.6 : 0) + (node.latent ? -0.5 : 0);
};

const usable = (node: Node): boolean => (node.tag === "time" || node.tag === "length" || node.tag === "void") && !node.latent;

/** The cover of a run by nodes that is worth most. */
function choose(starts: readonly (readonly Node[])[], offset: number): Node[] {
  const best = new Array<number>(starts.length + 1).fill(0);
  const chosen = new Array<Node | null>(starts.length).fill(null);
  for (let i = starts.length - 1; i >= 0; i--) {
    best[i] = best[i + 1] ?? 0;
    for (const node of starts[i] ?? []) {
      if (!usable(node)) continue;
      const value = worth(node) + (best[node.to - offset] ?? 0);
      if (value > (best[i] ?? 0)) {
        best[i] = value;
        chosen[i] = node;
      }
    }
  }
  const out: Node[] = [];
  for (let i = 0; i < starts.length;) {
    const node = chosen[i];
    if (node) out.push(node);
    i = node ? node.to - offset : i + 1;
  }
  return out;
}

function readRun(engine: Engine, tokens: readonly Token[], from: number, to: number): Node[] {
  const lexical: Node[][] = [];
  const gaps: number[] = [];
  for (let i = from; i < to; i++) {
    lexical.push(lexemesAt(engine.compiled, tokens, i, to));
    gaps.push(i === from ? 0 : gapBefore(tokens, i));
  }
  return choose(chart(lexical, gaps, from, engine.grammar), from);
}

/** The times told by the tokens of one text, in order and without overlap. `text` is the text the tokens were cut from. */
export function timesIn(_text: string, tokens: readonly Token[], language: string): TimeMark[] {
  const engine = engineOf(language);
  const marks: TimeMark[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let heaviest: Weight = 0;
    while (to < tokens.length && to - from < LONGEST) {
      const weight = weightAt(engine, tokens, to);
      if (weight === 0 || (to > from && gapBefore(tokens, to) === 0)) break;
      if (weight > heaviest) heaviest = weight;
      to++;
    }
    if (heaviest === 3 || (heaviest === 2 && to > from + 1))
      for (const node of readRun(engine, tokens, from, to)) {
        const mark = markOf(node, tokens, engine.compiled);
        if (mark) marks.push(mark);
      }
    from = Math.max(to, from + 1);
  }
  return marks;
}
