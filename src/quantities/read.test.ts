import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "../text/tokens.js";
import { numberAt, readQuantities, readQuantitiesIn } from "./index.js";

const WORDS =
  "5 1,234.5 ₹ $ % साढ़े तीन सौ लाख और डॉलर ২১ তম কোটি টাকা two hundred and a half million / - . ( ) 3/4 ½ XXIII млн руб. 23-й с половиной km ² ° C US".split(
    " ",
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 14 })
  .chain((words) => fc.constantFrom(" ", "").map((gap) => words.join(gap)));

test("readings are in order, do not overlap, and hold their own text", () => {
  fc.assert(
    fc.property(text, fc.constantFrom("hi", "bn", "en", "ru"), (source, language) => {
      let end = 0;
      for (const reading of readQuantities(source, { language })) {
        assert.ok(reading.start >= end && reading.end > reading.start && reading.end <= source.length, source);
        assert.equal(reading.text, source.slice(reading.start, reading.end));
        assert.ok(Number.isFinite(reading.value), source);
        end = reading.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test("tokens of one sentence are read in the whole text", () => {
  const source = "First, 5 tonnes. Then 7% of it.";
  const from = source.indexOf("Then");
  const found = readQuantitiesIn(source, tokenize(source, from), "en");
  assert.deepEqual(found.map(({ start, end, kind, value }) => [source.slice(start, end), kind, value]), [["7%", "percent", 7]]); // prettier-ignore
});

test("numberAt gives half-open tokens, and how the number is written", () => {
  const tokens = tokenize("22वें और साढ़े 3 करोड़");
  assert.deepEqual(numberAt(tokens, 0, "hi"), { from: 0, to: 2, value: 22, kind: "ordinal", written: "digits" });
  assert.deepEqual(numberAt(tokens, 3, "hi"), { from: 3, to: 6, value: 35_000_000, kind: "cardinal", written: "mixed" });
  assert.equal(numberAt(tokens, 2, "hi"), null);
});

test("cost grows with the length of the text, not faster", () => {
  const piece = "two hundred and 3 thousand, 5 $ and 1 234 567 million (a third), ";
  const cost = (count: number): number => {
    const long = piece.repeat(count);
    const before = process.cpuUsage();
    readQuantities(long, { language: "en" });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  cost(200);
  const short = Math.min(cost(300), cost(300), cost(300));
  assert.ok(Math.min(cost(3000), cost(3000), cost(3000)) < 40 * short + 50);
});
