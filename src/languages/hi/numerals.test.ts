import assert from "node:assert/strict";
import { test } from "node:test";
import { assertCases } from "../../quantities/cases.js";
import { numberAt } from "../../quantities/index.js";
import { tokenize } from "../../text/tokens.js";
import numerals from "./numerals.js";

test("every listed word is read back as its value", () => {
  for (const [value, forms] of numerals.cardinals)
    for (const form of forms) assert.equal(numberAt(tokenize(form), 0, "hi")?.value, Number(value), form);
  for (const [value, forms] of numerals.scales)
    for (const form of forms) assert.equal(numberAt(tokenize(form), 0, "hi")?.value, Number(value), form);
  for (const [value, forms] of numerals.ordinals)
    for (const form of forms) {
      const reading = numberAt(tokenize(form), 0, "hi");
      assert.deepEqual([reading?.value, reading?.kind], [Number(value), "ordinal"], form);
    }
});

test("numbers are composed", () => {
  assertCases(
    "hi",
    `
    # lakh and crore, and lakh crore
    दो करोड़ पैंतीस लाख चार हजार तीन सौ दस ==> 23504310
    12,34,567 ==> 1234567
    १२,३४,५६७.५ ==> 1234567.5
    3.2 लाख करोड़ ==> 3200000000000
    दो लाख पचास हज़ार करोड़ ==> 2500000000000
    1 लाख 25 हजार ==> 125000
    पंद्रह सौ सात ==> 1507
    # halves and quarters
    डेढ़ लाख ==> 150000
    ढाई हजार करोड़ ==> 25000000000
    साढ़े तीन सौ ==> 350
    साढ़े चार ==> 4.5
    सवा लाख ==> 125000
    सवा दो सौ ==> 225
    पौने तीन करोड़ ==> 27500000
    पौने दो सौ ==> 175
    तीन चौथाई ==> 0.75
    दो तिहाई ==> 0.6666666666666666
    आधा दर्जन ==> 6
    # decimals
    पांच दशमलव सात पांच ==> 5.75
    माइनस पांच ==> -5
    # two numbers stay two
    दो-तीन ==> 2; 3
    3 सौ और 2 सौ ==> 300; 200
    15 और 16 नवंबर ==> 15; 16
    `,
  );
});

test("ordinals in digits and words", () => {
  assertCases(
    "hi",
    `
    22वां शिखर सम्मेलन ==> 22.
    22 वें शिखर सम्मेलन ==> 22.
    २३वीं बैठक ==> 23.
    बाईसवें दौर ==> 22.
    एक सौ पच्चीसवां ==> 125.
    पहली बैठक ==> 1.
    पहले दौर में ==> 1.
    यात्रा के पहले दिन ==> 1.
    छठे सत्र ==> 6.
    प्रथम ==> 1.
    चौथी और पांचवीं इकाई ==> 4.; 5.
    `,
  );
});

test("words that are no numbers here", () => {
  assertCases(
    "hi",
    `
    दोनों नेता एक-दूसरे से मिले ==> nothing
    सऊदी अरब ==> nothing
    वन मंत्रालय ==> nothing
    इससे पहले ==> nothing
    दो साल पहले ==> 2
    जी20 और एस-400 ==> 400
    सौर ऊर्जा ==> nothing
    `,
  );
});
