import assert from "node:assert/strict";
import { test } from "node:test";
import { add, emptySum, multiply, pair, total } from "./compose.js";

test("what is added must fit below what is there", () => {
  const sum = emptySum();
  assert.ok(add(sum, 20, 10) && add(sum, 3, 1));
  assert.equal(add(sum, 4, 1), false);
  assert.equal(total(sum), 23);
});

test("a scale multiplies all that is smaller than it", () => {
  const sum = emptySum();
  assert.ok(add(sum, 3, 1) && multiply(sum, 1e5) && multiply(sum, 1e7));
  assert.equal(total(sum), 3e12);
  assert.equal(multiply(sum, 1e7), false);
});

test("two numbers below a hundred are a year", () => {
  const sum = emptySum();
  add(sum, 19, 1);
  assert.ok(pair(sum, 40, 10) && add(sum, 7, 1));
  assert.equal(total(sum), 1947);
});
