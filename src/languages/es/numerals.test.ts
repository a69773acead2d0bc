/** Spanish numbers and sums. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuantities } from "../../quantities/index.js";

const CASES: readonly (readonly [string, number, string | null])[] = [
  ["veintitrés", 23, null],
  ["cuarenta y dos", 42, null],
  ["mil doscientos", 1200, null],
  ["dos millones de dólares", 2e6, "USD"],
  ["3,5 millones de euros", 3.5e6, "EUR"],
  ["mil millones de dólares", 1e9, "USD"],
  ["un billón de dólares", 1e12, "USD"],
  ["un 12 por ciento", 12, "%"],
];

test("Spanish numbers and sums", () => {
  for (const [text, value, unit] of CASES) {
    const [first] = readQuantities(`Son ${text}.`, { language: "es" });
    assert.deepEqual([first?.value, first?.unit ?? null], [value, unit], text);
  }
});
