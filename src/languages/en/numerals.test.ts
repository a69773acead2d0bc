import assert from "node:assert/strict";
import { test } from "node:test";
import { assertCases } from "../../quantities/cases.js";
import { numberAt } from "../../quantities/index.js";
import { tokenize } from "../../text/tokens.js";
import numerals from "./numerals.js";

test("every listed word is read back as its value", () => {
  for (const part of [numerals.cardinals, numerals.tens, numerals.scales])
    for (const [value, forms] of part)
      for (const form of forms) assert.equal(numberAt(tokenize(form), 0, "en")?.value, Number(value), form);
  for (const [value, forms] of numerals.ordinals)
    for (const form of forms)
      assert.deepEqual(
        [numberAt(tokenize(form), 0, "en")?.value, numberAt(tokenize(form), 0, "en")?.kind],
        [Number(value), "ordinal"],
        form,
      );
});

test("numbers are composed", () => {
  assertCases(
    "en",
    `
    seven hundred and twenty-one thousand and twelve ==> 721012
    six hundred and eighty-three thousand, seven hundred and five ==> 683705
    nineteen forty-seven ==> 1947
    twenty-one hundred ==> 2100
    1,234,567.5 ==> 1234567.5
    12,34,567 ==> 1234567
    850 000 ==> 850000
    1.5 million ==> 1500000
    three lakh crore ==> 3000000000000
    one and a half million ==> 1500000
    half a million ==> 500000
    two dozen ==> 24
    three point five ==> 3.5
    2½ ==> 2.5
    3/4 ==> 0.75
    two thirds of them ==> 0.6666666666666666
    a third of the votes ==> 0.3333333333333333
    minus five ==> -5
    10k ==> 10000
    # where one number ends and the next begins
    3 hundred and 2 hundred ==> 300; 200
    between one million and two million ==> 1000000; 2000000
    two thousand, five people ==> 2000; 5
    from 2013 to 2016 ==> 2013; 2016
    12-15 December ==> 12; 15
    2+2 talks ==> 2; 2
    `,
  );
});

test("ordinals in digits, words and Roman numerals", () => {
  assertCases(
    "en",
    `
    the 23rd summit ==> 23.
    the twenty-third annual summit ==> 23.
    one hundred and first ==> 101.
    two hundredth ==> 200.
    a third round of talks ==> 3.
    a second term ==> 2.
    XXIII session ==> 23.
    World War II ==> 2.
    President Xi met Li Qiang ==> nothing
    `,
  );
});

test("words that are no numbers here", () => {
  assertCases(
    "en",
    `
    they know one another ==> nothing
    no one came ==> nothing
    this one is new ==> nothing
    metres per second ==> nothing
    millions of people ==> nothing
    a half-hearted denial ==> nothing
    S-400 and MQ-9B ==> 400
    the G20 and 5G networks ==> nothing
    12.05.2024 ==> nothing
    the first half of August ==> 1.
    `,
  );
});
