/** Confidence follows from the rules alone, stays between 0 and 1, and knows rules nobody has measured as silent. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { RECORD_TYPES } from "../model/vocabulary.js";
import { confidenceOf, featuresOf } from "./confidence.js";
import { WEIGHTS } from "./confidence-weights.js";

test("every kind of record has been measured", () => {
  assert.deepEqual(RECORD_TYPES.filter((type) => !WEIGHTS[type]), []); // prettier-ignore
});

test("a rule with a value counts as itself and as its family", () => {
  assert.deepEqual(featuresOf(["cue: denied", "past tense"]), ["cue: denied", "past tense", "cue:", "2 rules"]);
});

test("confidence is a share, and a rule that is not measured changes nothing but the number of rules", () => {
  for (const type of RECORD_TYPES) {
    const known = confidenceOf(type, ["past tense"], 0.5);
    assert.ok(known > 0 && known < 1);
    assert.equal(confidenceOf(type, ["nobody's rule"], 0.5), confidenceOf(type, ["another rule"], 0.5));
  }
});
