import assert from "node:assert/strict";
import { test } from "node:test";
import { allowance, keysFor, keysOf, slips } from "./misspelt.js";

const found = (wrong: string, right: string): boolean => {
  const keys = new Set(keysOf(right));
  return keysFor(wrong).some((key) => keys.has(key)) && slips(wrong, right) <= allowance(wrong);
};

test("one letter too many, too few, wrong or exchanged is forgiven, in any script", () => {
  for (const [wrong, right] of [
    ["puttin", "putin"],
    ["lavrow", "lavrov"],
    ["jaishanker", "jaishankar"],
    ["путина", "путин"],
    ["पुतीन", "पुतिन"],
    ["মোদি", "মোদী"],
    ["scohi", "sochi"],
  ] as const)
    // prettier-ignore
    assert.ok(found(wrong, right), `${wrong} for ${right}`);
});

test("short words and other words are not forgiven", () => {
  for (const [wrong, right] of [
    ["un", "us"],
    ["oil", "oils"],
    ["modi", "moscow"],
    ["delhi", "dhaka"],
  ] as const)
    assert.ok(!found(wrong, right));
  assert.equal(slips("ab", "ba"), 1);
  assert.equal(slips("kitten", "sitting"), 3);
});
