/** Cases of times as text: `expression | reference | lean | EDTF`, a line each; several readings are parted by " + ", none is "-". */
import assert from "node:assert/strict";
import { tokenize } from "../text/tokens.js";
import { timesIn } from "./marks.js";
import { resolve } from "./resolve.js";
import type { Lean } from "./value.js";

export interface Case {
  readonly text: string;
  readonly reference: string | null;
  readonly lean: Lean | null;
  readonly expected: string;
}

export function casesOf(lines: string): Case[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", reference = "", lean = "", expected = ""] = line.split("|").map((cell) => cell.trim());
      return { text, reference: reference || null, lean: lean === "past" || lean === "future" ? lean : null, expected };
    });
}

/** What the engine reads in a text, as the cases write it. A bare length is told by its duration. */
export function readingOf({ text, reference, lean }: Case, language: string): string {
  const marks = timesIn(text, tokenize(text), language);
  const told = marks.map((mark) => (mark.kind === "duration" ? mark.duration : resolve(mark.value, reference, lean)) ?? "?");
  return told.length === 0 ? "-" : told.join(" + ");
}

export function check(lines: string, language: string): void {
  const cases = casesOf(lines);
  assert.ok(cases.length > 0, "no cases");
  const wrong = cases
    .map((one) => ({ ...one, got: readingOf(one, language) }))
    .filter((one) => one.got !== one.expected)
    .map((one) => `${one.text} (${one.reference}, ${one.lean}): expected ${one.expected}, got ${one.got}`);
  assert.deepEqual(wrong, []);
}
