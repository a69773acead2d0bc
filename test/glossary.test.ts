/** Every rule that makes a record of the examples, the cases or the gold has its entry in the glossary. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GLOSSARY, entryOf } from "../src/reader/glossary.js";
import { read } from "../src/reader/index.js";
import { RECORD_TYPES } from "../src/model/vocabulary.js";
import { FILES, textOf } from "./project/tree.js";

const TEXTS = FILES.filter((path) => /^examples\/.*\.md$|^src\/languages\/\w+\/corpus\/.*\.txt$|^bench\/gold\/.*\.txt$/.test(path));

test("every rule has its entry", () => {
  const nameless = new Set<string>();
  for (const path of TEXTS) {
    const reading = read({ path, text: textOf(path) });
    for (const { rules } of RECORD_TYPES.flatMap((type) => reading[type] as readonly { rules: readonly string[] }[]))
      for (const rule of rules) if (!entryOf(rule)) nameless.add(rule);
  }
  assert.ok(TEXTS.length > 80);
  assert.deepEqual([...nameless], []);
});

test("no rule is explained twice, and every entry has an example", () => {
  const names = GLOSSARY.map(({ rule }) => rule);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(GLOSSARY.filter(({ gives, meaning, example }) => !gives || !meaning || !example), []); // prettier-ignore
});
