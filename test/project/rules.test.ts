/** Rules have names one can read aloud, and no two rules of a kind share one: `samvad explain` names them to people. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { engagementFrames } from "../../src/frames/engagements.js";
import { read } from "../../src/reader/index.js";
import { calendarRules } from "../../src/time/rules/calendar.js";
import { joinedRules } from "../../src/time/rules/joined.js";
import { lengthRules } from "../../src/time/rules/lengths.js";
import { relativeRules } from "../../src/time/rules/relative.js";
import { FILES, textOf } from "./tree.js";

const twice = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);
const EXAMPLES = FILES.filter((path) => path.startsWith("examples/"));

test("rules of time have names of their own", () => {
  for (const recent of [true, false]) {
    const names = [...calendarRules, ...joinedRules, ...lengthRules, ...relativeRules(recent)].map((rule) => rule.name);
    assert.ok(names.length > 50);
    assert.deepEqual(twice(names), []);
  }
});

test("frames have names of their own", () => {
  assert.deepEqual(twice(engagementFrames.map((frame) => frame.name)), []);
});

test("every record of the examples names its rules and stands on exact words of its text", () => {
  assert.ok(EXAMPLES.length >= 8);
  for (const path of EXAMPLES) {
    const text = textOf(path);
    const { document: _document, unread: _unread, ...records } = read({ path, text });
    const all = Object.values(records).flat();
    assert.ok(all.length > 0, `nothing was read in ${path}`);
    for (const { rules, evidence } of all) {
      assert.ok(rules.length > 0, `a record of ${path} names no rule: ${JSON.stringify(evidence)}`);
      for (const rule of rules) assert.match(rule, /^\p{L}[\p{L}\p{N} ,:'’.()–-]*$/u, path);
      for (const { start, end, quote } of evidence) assert.equal(text.slice(start, end), quote, path);
    }
  }
});
