/** Marks the times in a run of tokens; what they mean is resolved later, when the document has a date. */
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
  readonly weights: ReadonlyMap<string, Weight>;
  readonly grammar: Grammar;
}

const engines = new Map<string, Engine>();

function engineOf(language: string): Engine {
  const compiled = wordsOf(language);
  let engine = engines.get(compiled.words.language);
  if (!engine) {
    const rules = [...calendarRules, ...relativeRules(compiled.words.recentMonth), ...lengthRules, ...joinedRules];
    engine = { compiled, weights: weightsOf(compiled), grammar: grammarOf(rules, tests) };
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
  if (token.fold.length >= 4) return 2;
  const next = tokens[index + 1];
  return next && next.script === "Number" && /[-/.]/.test(next.before) ? 2 : 1;
}

/** "3h", "10d": a unit's letter glued to a number that stands by itself. */
function isUnitLetter(engine: Engine, tokens: readonly Token[], index: number): boolean {
  const number = tokens[index - 1];
  if (number?.script !== "Number" || !/^$|[\s(]$/.test(number.before)) return false;
  return engine.compiled.root.get(tokens[index]?.fold ?? "")?.meanings.some(({ tag }) => tag === "letter") ?? false;
}

const weightAt = (engine: Engine, tokens: readonly Token[], index: number): Weight => {
  const token = tokens[index];
  if (!token) return 0;
  if (token.script === "Number") return digitWeight(tokens, index);
  if (token.before === "" && isUnitLetter(engine, tokens, index)) return 2;
  const weight = engine.weights.get(token.fold);
  return weight ?? (token.capital && /^[ivxlcхі]{1,5}$/.test(token.fold) ? 1 : 0);
};

/** The value of a run is a year's when nothing else told whose fiscal year it is. */
function settle(value: TimeValue, country: string): TimeValue {
  if (value.kind === "member") return { ...value, outer: settle(value.outer, country) };
  if (
    value.kind === "part" ||
    value.kind === "since" ||
    value.kind === "until" ||
    value.kind === "about" ||
    value.kind === "after" ||
    value.kind === "before"
  )
    return { ...value, of: settle(value.of, country) };
  if (value.kind !== "fiscal" || value.country !== "") return value;
  if (country !== "") return { ...value, country };
  return value.named === "end"
    ? absolute(isoYear(value.year))
    : { kind: "range", from: absolute(isoYear(value.year)), to: absolute(isoYear(value.year + 1)) };
}

const DAYS = new Set(["date", "md", "wmd", "weekday", "relDay", "dom", "weekdayDay"]);

function kindOf(node: Node): TimeKind {
  if (node.tag === "length") return "duration";
  if (node.form === "set") return "set";
  if (node.clock) return "time";
  return DAYS.has(node.form) ? "date" : "period";
}

function markOf(node: Node, tokens: readonly Token[], country: string): TimeMark | null {
  const [first, last] = [tokens[node.from], tokens[node.to - 1]];
  const value: TimeValue | null = node.time ? settle(node.time, country) : node.length ? { kind: "length", length: node.length } : null;
  if (!first || !last || !value) return null;
  return Object.freeze({
    from: node.from,
    to: node.to,
    start: first.start,
    end: last.end,
    kind: kindOf(node),
    value: Object.freeze(value),
    ...(node.length ? { duration: isoLength(node.length) } : {}),
    ...(node.bound ? { bound: node.bound } : {}),
  });
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
  const country = engine.compiled.words.fiscalCountry;
  const marks: TimeMark[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let heavy = false;
    while (to < tokens.length && to - from < LONGEST && (to === from || gapBefore(tokens, to) !== 0)) {
      const weight = weightAt(engine, tokens, to);
      if (weight === 0) break;
      heavy ||= weight === 2;
      to++;
    }
    if (heavy)
      for (const node of readRun(engine, tokens, from, to)) {
        const mark = markOf(node, tokens, country);
        if (mark) marks.push(mark);
      }
    from = Math.max(to, from + 1);
  }
  return marks;
}
