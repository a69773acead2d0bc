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
export type Made = Partial<Omit<Node, "from" | "to" | "rule">> & { readonly tag: string };

/** Every node has the same fields in the same order: the engine makes many of them. */
export const placed = (made: Partial<Node>, from: number, to: number, rule: string): Node => ({
  tag: made.tag ?? "",
  from,
  to,
  n: made.n ?? 0,
  word: made.word ?? "",
  digits: made.digits ?? 0,
  ordinal: made.ordinal ?? false,
  closed: made.closed ?? true,
  led: made.led ?? "",
  time: made.time ?? null,
  length: made.length ?? null,
  form: made.form ?? "",
  open: made.open ?? false,
  latent: made.latent ?? false,
  clock: made.clock ?? false,
  bound: made.bound ?? "",
  rule,
});

export const node = (parts: Partial<Node>): Node => placed(parts, parts.from ?? 0, parts.to ?? 0, parts.rule ?? "");

export const ABSENT: Node = Object.freeze(node({}));

export const timeNode = (time: TimeValue, form: string, more?: Partial<Made>): Made =>
  more ? { ...more, tag: "time", time, form } : { tag: "time", time, form };
export const lengthNode = (length: Length, more?: Partial<Made>): Made =>
  more ? { ...more, tag: "length", length } : { tag: "length", length };
