import assert from "node:assert/strict";
import { test } from "node:test";
import { assertCases } from "../../quantities/cases.js";
import { numberAt } from "../../quantities/index.js";
import { tokenize } from "../../text/tokens.js";
import numerals from "./numerals.js";

test("every listed word is read back as its value", () => {
  for (const part of [numerals.cardinals, numerals.tens, numerals.scales])
    for (const [value, forms] of part)
      for (const form of forms) assert.equal(numberAt(tokenize(form), 0, "ru")?.value, Number(value), form);
  for (const [value, forms] of numerals.ordinals)
    for (const form of forms) assert.equal(numberAt(tokenize(form), 0, "ru")?.kind, "ordinal", `${form} ${value}`);
});

test("numbers are composed in every case", () => {
  assertCases(
    "ru",
    `
    сто двадцать шесть ==> 126
    двух тысяч ста восьмидесяти шести ==> 2186
    шестью тысячами девятьюстами девяноста одним ==> 6991
    одной тысячи ==> 1000
    тысяча сто ==> 1100
    2 134 472,44 ==> 2134472.44
    9,3 млрд ==> 9300000000
    2 млн 300 тыс. человек ==> 2300000
    полтора миллиона ==> 1500000
    полмиллиона ==> 500000
    три с половиной ==> 3.5
    две целых и три десятых ==> 2.3
    ноль целых семьсот двадцать четыре тысячных ==> 0.724
    две трети ==> 0.6666666666666666
    полтора десятка ==> 15
    две сотни ==> 200
    минус шестьдесят ==> -60
    5,4 лакха крор ==> 5400000000000
    с 13 по 15 июля ==> 13; 15
    `,
  );
});

test("ordinals in digits, words and Roman numerals", () => {
  assertCases(
    "ru",
    `
    23-й саммит ==> 23.
    19-го числа ==> 19.
    22-м саммите ==> 22.
    двадцать третий ==> 23.
    двадцать четвёртого заседания ==> 24.
    третьей сессии ==> 3.
    тысяча девятьсот девяносто девятый ==> 1999.
    двухтысячный ==> 2000.
    XXIII-й форум ==> 23.
    V саммит ==> 5.
    ХХI век ==> 21.
    `,
  );
});

test("words that are no numbers here", () => {
  assertCases(
    "ru",
    `
    во-первых ==> nothing
    тысячи людей ==> nothing
    увидел свою семью ==> nothing
    с семью странами ==> nothing
    друг друга ==> nothing
    С-400 ==> 400
    `,
  );
});
