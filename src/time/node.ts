/** What stands between two places of a run of tokens: a word of time, a number, or a time, length or hour built of such. */
import type { Length, TimeValue } from "./value.js";

export interface Node {
  readonly tag: string;
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  /** Value of a number, month, weekday or offset. */
  readonly n: number;
  /** Text value of a word: the unit's name, whose fiscal year. */
  readonly word: string;
  /** Numbers: 0 for words, else how many digits. */
  readonly digits: number;
  readonly ordinal: boolean;
  /** Numbers: nothing follows that would make another number or an hour of it. */
  readonly closed: boolean;
  /** What stands before: an article, or a sign that joins it to another number. */
  readonly led: "" | "article" | "sign";
  readonly time: TimeValue | null;
  readonly length: Length | null;
  /** Shape of a time, for the rules that ask: "date", "month", "year", "weekday" … */
  readonly form: string;
  /** The year (or week, or month) is left out and may be told beside it. */
  readonly open: boolean;
  /** Only a piece of a time: no mark by itself. */
  readonly latent: boolean;
  readonly clock: boolean;
  readonly bound: "since" | "until" | "";
  readonly rule: string;
}

/** What a rule makes; its place is that of what it was made of. */
export type Made = Omit<Node, "from" | "to" | "rule">;
type More = Partial<Made>;

/** Every node has the same fields in the same order: the engine makes many, and objects of one shape are quick to read. */
const blank = (tag: string, from: number, to: number, rule: string): Node => ({
  tag,
  from,
  to,
  n: 0,
  word: "",
  digits: 0,
  ordinal: false,
  closed: true,
  led: "",
  time: null,
  length: null,
  form: "",
  open: false,
  latent: false,
  clock: false,
  bound: "",
  rule,
});

/** What was made, put into its place. */
export const placed = (made: Made, from: number, to: number, rule: string): Node => ({
  tag: made.tag,
  from,
  to,
  n: made.n,
  word: made.word,
  digits: made.digits,
  ordinal: made.ordinal,
  closed: made.closed,
  led: made.led,
  time: made.time,
  length: made.length,
  form: made.form,
  open: made.open,
  latent: made.latent,
  clock: made.clock,
  bound: made.bound,
  rule,
});

export const node = (tag: string, from: number, to: number, rule: string, more: More): Node =>
  Object.assign(blank(tag, from, to, rule), more);

export const ABSENT: Node = Object.freeze(blank("", 0, 0, ""));

export const made = (tag: string, more: More = {}): Made => Object.assign(blank(tag, 0, 0, ""), more);

export function timeNode(time: TimeValue, form: string, more?: More): Made {
  const told = blank("time", 0, 0, "") as { -readonly [K in keyof Node]: Node[K] };
  if (more) Object.assign(told, more);
  told.tag = "time";
  told.time = time;
  told.form = form;
  return told;
}
export const lengthNode = (length: Length, more: More = {}): Made => Object.assign(made("length", more), { tag: "length", length });
