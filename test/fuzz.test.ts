/** Whatever the text, the reader answers, in time, and every quote is the text's own; line ends and joiners change nothing. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { read, readActors, readQuantities, readTimes } from "../src/reader/index.js";

const examples: readonly string[] = readdirSync(new URL("../examples", import.meta.url)).flatMap((folder) =>
  readdirSync(new URL(`../examples/${folder}`, import.meta.url)).map((file) =>
    readFileSync(new URL(`../examples/${folder}/${file}`, import.meta.url), "utf8"),
  ),
);
const sentences = examples.flatMap((text) => text.replace(/^---[\s\S]*?\n---\n/, "").split(/(?<=[.।!?])\s+/));
const anExample = fc.constantFrom(...examples);

/** Every piece of evidence anywhere in a value. */
function evidencesOf(value: unknown): { start: number; end: number; quote: string }[] {
  if (value === null || typeof value !== "object") return [];
  const own = value as { start?: unknown; end?: unknown; quote?: unknown };
  const here =
    typeof own.start === "number" && typeof own.end === "number" && typeof own.quote === "string"
      ? [{ start: own.start, end: own.end, quote: own.quote }]
      : [];
  return [...here, ...Object.values(value).flatMap(evidencesOf)];
}

function holds(text: string, languages: readonly string[] = ["hi", "bn", "en", "ru"]): void {
  const reading = read({ path: "fuzz", text });
  for (const { start, end, quote } of evidencesOf(reading)) assert.equal(text.slice(start, end), quote);
  for (const language of languages) {
    for (const found of [...readActors(text, { language }), ...readTimes(text, { language }), ...readQuantities(text, { language })])
      assert.equal(text.slice(found.start, found.end), found.text);
  }
}

/** A reading without places and quotes: what it says. */
const said = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(read({ path: "fuzz", text }), (key, value: unknown) =>
      ["evidence", "start", "end", "quote", "unread", "text"].includes(key) ? undefined : value,
    ),
  );

const holdsInAll = (text: string): void => holds(text);

test("any characters", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), holdsInAll), { numRuns: 150 });
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), holdsInAll), { numRuns: 50 });
});

test("words of all languages in any order, with any signs between", () => {
  const word = fc.constantFrom(...new Set(sentences.join(" ").split(/\s+/)));
  const sign = fc.constantFrom(" ", " ", " ", ", ", ". ", "। ", "\n", "\r\n", "“", "”", "«", "(", "\t", "\u00a0", "\u202e", "\u2066", "\u200f", "\u0000", "\ud83d", "-", "…"); // prettier-ignore
  const text = fc.array(fc.tuple(word, sign), { maxLength: 80 }).map((list) => list.flat().join(""));
  fc.assert(fc.property(text, holdsInAll), { numRuns: 60 });
});

test("sentences shuffled and truncated", () => {
  const part = fc
    .tuple(fc.constantFrom(...sentences), fc.nat(200))
    .map(([text, length]) => (length % 3 === 0 ? text : text.slice(0, length)));
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }).map((list) => list.join(" ")),
      holdsInAll,
    ),
    { numRuns: 60 },
  );
});

test("marks of direction, joiners and controls anywhere in an article", () => {
  const marks = fc.array(
    fc.tuple(fc.nat(10_000), fc.constantFrom("\u200e", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\u00ad", "\ufeff", "\u0007")),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(anExample, marks, (text, list) =>
      holds(list.reduce((all, [at, sign]) => all.slice(0, at % all.length) + sign + all.slice(at % all.length), text)),
    ),
    { numRuns: 20 },
  );
});

test("the articles these tests are made of say something, with evidence", () => {
  for (const text of examples) assert.ok(evidencesOf(read({ path: "fuzz", text })).length > 1, text.slice(0, 200));
});

test("line ends of any system say the same", () => {
  for (const text of examples) assert.deepEqual(said(text.replace(/\n/g, "\r\n")), said(text), text.slice(0, 300));
});

test("joiners and soft hyphens inside words say the same", () => {
  const unseen = fc.constantFrom("\u200b", "\u200c", "\u200d", "\u00ad", "\u2060", "\u200e", "\ufeff");
  fc.assert(
    fc.property(anExample, fc.nat(50), unseen, (text, seed, joiner) => {
      const head = /^---[\s\S]*?\n---\n/.exec(text)?.[0] ?? "";
      let count = 0;
      const body = text.slice(head.length).replace(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, () => ((count++ * 7 + seed) % 13 === 0 ? joiner : ""));
      assert.deepEqual(said(head + body), said(text));
      holds(head + body);
    }),
    { numRuns: 40 },
  );
});

/** A guard against runaway, wide enough for a busy machine: quadratic work on these takes minutes. */
const PATIENCE = 60_000;
const repeated = (unit: string): string => unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);

test("a hundred thousand characters without a stop", () => {
  for (const unit of [
    "मोदी ने पुतिन से मुलाकात की और ",
    "India and Russia agreed, ",
    "5-6 мая 2024 года ",
    "পঁচিশ লাখ টাকা ",
    "Ministry of ",
    "a",
    "\u094d",
    "7",
    "(",
    "👩‍👩‍👧",
  ]) {
    const before = performance.now();
    holds(repeated(unit), ["en"]);
    assert.ok(performance.now() - before < PATIENCE, unit);
  }
});

test("quotations in quotations", () => {
  const deep = "He said “".repeat(2000) + "India and Russia will meet in Delhi" + "”".repeat(2000) + ".";
  const before = performance.now();
  holds(deep);
  holds("«".repeat(5000) + "Путин посетил Индию" + "»".repeat(5000));
  assert.ok(performance.now() - before < PATIENCE);
});

test("thousands of different meetings", () => {
  const days = Array.from({ length: 1200 }, (_, i) => `On ${1 + (i % 28)} May ${1900 + Math.floor(i / 28)} Modi met Putin in Delhi.`);
  const before = performance.now();
  holds(days.join(" "), ["en"]);
  assert.ok(performance.now() - before < PATIENCE);
});
