/**
 * Builds all times of a run of tokens from its words, right to left: at every place the rules are tried on what begins there, and
 * all that begins further right is complete by then. A rule is `{ name, when, makes }`; `when` is a row of elements.
 *   month        an element with this tag          num:day      … for which the test `day` holds
 *   link?        may be missing                     in|link      one of several tags
 *   ,year        may stand after a comma or bracket ;year        after a comma, not a hyphen
 *   -num         stands after a dash               ^plural      with nothing between
 *   =num         after a dash without blanks
 */
import { DASHED, GAP, LOOSE, SOFT } from "./gaps.js";
import { ABSENT, placed, type Made, type Node } from "./node.js";

export interface Rule {
  readonly name: string;
  readonly when: string;
  readonly makes: (...parts: Node[]) => Made | null;
}

export type Tests = Readonly<Record<string, (node: Node) => boolean>>;

interface Choice {
  readonly tag: string;
  readonly test: ((node: Node) => boolean) | null;
}

interface Element {
  readonly choices: readonly Choice[];
  readonly gaps: number;
  readonly place: number;
}

interface Compiled {
  readonly rule: Rule;
  readonly elements: readonly Element[];
  readonly width: number;
}

const GAPS: Readonly<Record<string, number>> = {
  ",": LOOSE,
  "-": DASHED,
  "=": GAP.hyphen | GAP.tightDash,
  "^": GAP.tight | GAP.hyphen,
  ";": GAP.tight | GAP.blank | GAP.dot | GAP.comma,
  "/": GAP.slash | GAP.hyphen | GAP.dash,
};

function choice(text: string, tests: Tests): Choice {
  const [tag = "", name] = text.split(":");
  const test = name === undefined ? null : tests[name];
  if (test === undefined) throw new Error(`time rules: no test "${name}"`);
  return { tag, test };
}

function element(word: string, place: number, tests: Tests): Element {
  const gaps = GAPS[word.charAt(0)];
  const bare = gaps === undefined ? word : word.slice(1);
  return { choices: bare.split("|").map((text) => choice(text, tests)), gaps: gaps ?? SOFT, place };
}

function fits({ choices }: Element, node: Node): boolean {
  for (const { tag, test } of choices) if (tag === node.tag && (test === null || test(node))) return true;
  return false;
}

/** A row with optional elements is as many rows without. */
function variants(words: readonly string[], place = 0): { word: string; place: number }[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  const tails = variants(rest, place + 1);
  const own = { word: first.replace(/\?$/, ""), place };
  const withIt = tails.map((tail) => [own, ...tail]);
  return first.endsWith("?") ? [...withIt, ...tails] : withIt;
}

/** Rules by the tag of their first element; longer ones by that of their second as well. */
interface Heads {
  readonly single: Compiled[];
  readonly bySecond: Map<string, Compiled[]>;
}

export type Grammar = ReadonlyMap<string, Heads>;

const listAt = <T>(map: Map<string, T[]>, key: string): T[] => {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
};

function place(grammar: Map<string, Heads>, compiled: Compiled): void {
  const [head, second] = compiled.elements;
  for (const { tag } of head?.choices ?? []) {
    let heads = grammar.get(tag);
    if (!heads) grammar.set(tag, (heads = { single: [], bySecond: new Map() }));
    if (!second) heads.single.push(compiled);
    else for (const next of new Set(second.choices.map((choice) => choice.tag))) listAt(heads.bySecond, next).push(compiled);
  }
}

export function grammarOf(rules: readonly Rule[], tests: Tests): Grammar {
  const grammar = new Map<string, Heads>();
  const names = new Set<string>();
  for (const rule of rules) {
    if (names.has(rule.name)) throw new Error(`time rules: two rules are named "${rule.name}"`);
    names.add(rule.name);
    const words = rule.when.split(" ");
    for (const row of variants(words))
      place(grammar, { rule, elements: row.map((one) => element(one.word, one.place, tests)), width: words.length });
  }
  return grammar;
}

/** More readings of one place than this are no language but a table of numbers. */
const MOST = 120;

interface Run {
  readonly starts: (readonly Node[])[];
  /** Gap bits before each token of the run. */
  readonly gaps: readonly number[];
  readonly offset: number;
}

function make(compiled: Compiled, parts: readonly Node[], from: number, to: number, out: Node[]): void {
  const made = compiled.rule.makes(...parts);
  if (!made) return;
  for (const known of out) if (same(known, made, to)) return;
  out.push(placed(made, from, to, compiled.rule.name));
}

function extend(run: Run, compiled: Compiled, at: number, end: number, parts: Node[], from: number, out: Node[]): void {
  const wanted = compiled.elements[at];
  if (!wanted) return make(compiled, parts, from, end, out);
  if (((run.gaps[end - run.offset] ?? 0) & wanted.gaps) === 0) return;
  for (const next of run.starts[end - run.offset] ?? []) {
    if (!fits(wanted, next)) continue;
    parts[wanted.place] = next;
    extend(run, compiled, at + 1, next.to, parts, from, out);
    parts[wanted.place] = ABSENT;
  }
}

/** Two readings of one place that no rule and no reader could tell apart: what was made first stays. */
const same = (known: Node, made: Made, to: number): boolean =>
  known.to === to &&
  known.tag === made.tag &&
  known.form === made.form &&
  known.n === made.n &&
  known.time?.kind === made.time?.kind &&
  known.latent === made.latent;

function startWith(run: Run, compiled: Compiled, first: Node, next: Node | null, gap: number, out: Node[]): void {
  const { elements, width } = compiled;
  const head = elements[0]!;
  const second = elements[1];
  if (second && (!next || (gap & second.gaps) === 0 || !fits(second, next))) return;
  if (!fits(head, first)) return;
  const parts = new Array<Node>(width).fill(ABSENT);
  parts[head.place] = first;
  if (second && next) parts[second.place] = next;
  extend(run, compiled, second ? 2 : 1, next ? next.to : first.to, parts, first.from, out);
}

/** The rules are tried on every reading, and on what they make of it in turn. */
function close(run: Run, grammar: Grammar, all: Node[]): void {
  for (let i = 0; i < all.length && all.length < MOST; i++) {
    const first = all[i];
    const heads = first && grammar.get(first.tag);
    if (!first || !heads) continue;
    for (const compiled of heads.single) startWith(run, compiled, first, null, 0, all);
    const gap = run.gaps[first.to - run.offset] ?? 0;
    if (gap === 0 || heads.bySecond.size === 0) continue;
    for (const next of run.starts[first.to - run.offset] ?? [])
      for (const compiled of heads.bySecond.get(next.tag) ?? []) startWith(run, compiled, first, next, gap, all);
  }
}

/** All nodes by the token at which they begin. `lexical[i]` are the words at token `offset + i`. */
export function chart(
  lexical: readonly (readonly Node[])[],
  gaps: readonly number[],
  offset: number,
  grammar: Grammar,
): readonly (readonly Node[])[] {
  const run: Run = { starts: lexical.map(() => []), gaps, offset };
  for (let i = lexical.length - 1; i >= 0; i--) {
    const own = [...(lexical[i] ?? [])];
    close(run, grammar, own);
    // An article is passed over: all that begins after it begins with it as well.
    if (own.some((node) => node.tag === "the") && (gaps[i + 1] ?? 0) !== 0)
      for (const node of run.starts[i + 1] ?? []) own.push(placed({ ...node, led: "article" }, offset + i, node.to, node.rule));
    run.starts[i] = own;
  }
  return run.starts;
}
