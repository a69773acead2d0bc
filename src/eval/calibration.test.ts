/** Records judged against gold, and what their confidence is worth. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { calibration, judged, type Judged } from "./calibration.js";
import type { ScoredDocument } from "./score.js";

const meeting = (where: string, confidence: number) => ({ kind: "meeting", status: "held", parties: ["IN", "RU"], participants: [], when: "2024-05-14", where: { name: where, country: null }, mechanism: null, ordinal: null, topics: [], rules: ["past tense"], confidence }); // prettier-ignore
const document = (...engagements: readonly object[]): ScoredDocument => ({ document: { path: "a.txt" }, engagements });

test("a record of gold is right, one of no gold neither found nor right", () => {
  const other = { ...meeting("Delhi", 0.4), parties: ["FR", "DE"] };
  const records = judged([document(meeting("Moscow", 1))], [document(meeting("Moscow", 0.9), other)]);
  assert.deepEqual(records.map(({ found, right, rules }) => [found, right, rules]), [[true, true, ["past tense"]], [false, false, ["past tense"]]]); // prettier-ignore
});

test("the error is how far confidence and outcome lie apart, bin by bin", () => {
  const of = (confidence: number, right: boolean): Judged => ({ document: "a", type: "engagements", rules: [], confidence, found: right, right }); // prettier-ignore
  const { records, error, bins } = calibration([of(0.75, true), of(0.75, false), of(1, true)]);
  assert.equal(records, 3);
  assert.deepEqual(bins.map((bin) => [bin.from, bin.records, bin.right]), [[0.7, 2, 0.5], [0.9, 1, 1]]); // prettier-ignore
  assert.ok(Math.abs(error - 0.5 / 3) < 1e-9);
});
