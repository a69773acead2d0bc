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
import { ABSENT, type Made, type Node } from "./node.js";

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

const fits = (element: Element, node: Node): boolean =>
  element.choices.some(({ tag, test }) => tag === node.tag && (test === null || test(node)));

/** A row with optional elements is as many rows without. */
function variants(words: readonly string[], place = 0): { word: string; place: number }[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  const tails = variants(rest, place + 1);
  const own = { word: first.replace(/\?$/, ""), place };
  const with_ = tails.map((tail) => [own, ...tail]);
  return first.endsWith("?") ? [...with_, ...tails] : with_;
}

export type Grammar = ReadonlyMap<string, readonly Compiled[]>;

export function grammarOf(rules: readonly Rule[], tests: Tests): Grammar {
  const byFirst = new Map<string, Compiled[]>();
  const names = new Set<string>();
  for (const rule of rules) {
    if (names.has(rule.name)) throw new Error(`time rules: two rules are named "${rule.name}"`);
    names.add(rule.name);
    const words = rule.when.split(" ");
    for (const row of variants(words)) {
      const elements = row.map(({ word, place }) => element(word, place, tests));
      for (const { tag } of elements[0]?.choices ?? []) {
        const list = byFirst.get(tag);
        const compiled = { rule, elements, width: words.length };
        if (list) list.push(compiled);
        else byFirst.set(tag, [compiled]);
      }
    }
  }
  return byFirst;
}

/** More readings of one place than this are no language but a table of numbers. */
const MOST = 120;

interface Run {
  readonly starts: (readonly Node[])[];
  /** Gap bits before each token of the run. */
  readonly gaps: readonly number[];
  readonly offset: number;
}

function extend(run: Run, compiled: Compiled, at: number, end: number, parts: Node[], from: number, out: Node[]): void {
  const wanted = compiled.elements[at];
  if (!wanted) {
    const made = compiled.rule.makes(...parts);
    if (made) out.push({ ...ABSENT, ...made, from, to: end, rule: compiled.rule.name });
    return;
  }
  if (((run.gaps[end - run.offset] ?? 0) & wanted.gaps) === 0) return;
  for (const next of run.starts[end - run.offset] ?? []) {
    if (!fits(wanted, next)) continue;
    parts[wanted.place] = next;
    extend(run, compiled, at + 1, next.to, parts, from, out);
    parts[wanted.place] = ABSENT;
  }
}

const same = (a: Node, b: Node): boolean => a.tag === b.tag && a.to === b.to && a.rule === b.rule && a.form === b.form && a.n === b.n;

function close(run: Run, grammar: Grammar, lexical: readonly Node[]): Node[] {
  const all = [...lexical];
  for (let i = 0; i < all.length && all.length < MOST; i++) {
    const first = all[i];
    if (!first) break;
    for (const compiled of grammar.get(first.tag) ?? []) {
      const head = compiled.elements[0];
      if (!head || !fits(head, first)) continue;
      const parts = new Array<Node>(compiled.width).fill(ABSENT);
      parts[head.place] = first;
      const made: Node[] = [];
      extend(run, compiled, 1, first.to, parts, first.from, made);
      for (const node of made) if (!all.some((known) => same(known, node))) all.push(node);
    }
  }
  return all;
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
    const own = lexical[i] ?? [];
    // An article or the like is passed over: what begins after it begins with it as well.
    const passed = own.some((node) => node.tag === "the") && (run.gaps[i + 1] ?? 0) !== 0
      ? (lexical[i + 1] ?? []).map((node) => ({ ...node, from: offset + i }))
      : []; // prettier-ignore
    run.starts[i] = close(run, grammar, [...own, ...passed]);
  }
  return run.starts;
}
