import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsValue } from "./digits.js";
import { romanValue } from "./roman.js";

test("signs group and part by language", () => {
  const cases: [string, "," | ".", number][] = [
    ["12,34,567.89", ".", 1234567.89],
    ["65,55,45,70,113", ".", 65554570113],
    ["1.234.567", ",", 1234567],
    ["1.234,5", ",", 1234.5],
    ["9,3", ",", 9.3],
    ["1,234", ",", 1.234],
    ["1,234", ".", 1234],
    ["5,00", ".", 5],
    ["12.05.2024", ".", NaN],
    ["3,4,5", ".", NaN],
  ];
  for (const [text, decimal, value] of cases) assert.ok(Object.is(digitsValue(text, decimal), value), text);
});

test("Roman numerals are canonical, in Latin or Cyrillic letters", () => {
  assert.deepEqual(["xxiii", "iv", "ххi", "xix"].map(romanValue), [23, 4, 21, 19]);
  for (const word of ["iiii", "mix", "civil", "vx", ""]) assert.ok(Number.isNaN(romanValue(word)), word);
});
