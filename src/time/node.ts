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
  /** Numbers: joined by a sign to a number before. */
  readonly chained: boolean;
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

export const ABSENT: Node = Object.freeze({
  tag: "",
  from: 0,
  to: 0,
  n: 0,
  word: "",
  digits: 0,
  ordinal: false,
  closed: true,
  chained: false,
  time: null,
  length: null,
  form: "",
  open: false,
  latent: false,
  clock: false,
  bound: "",
  rule: "",
});

export const node = (parts: Partial<Node>): Node => ({ ...ABSENT, ...parts });

/** What a rule makes; its place is that of what it was made of. */
export type Made = Partial<Omit<Node, "from" | "to" | "rule">> & { readonly tag: string };

export const timeNode = (time: TimeValue, form: string, more: Partial<Made> = {}): Made => ({ ...more, tag: "time", time, form });
export const lengthNode = (length: Length, more: Partial<Made> = {}): Made => ({ ...more, tag: "length", length });
