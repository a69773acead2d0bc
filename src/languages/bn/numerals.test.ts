import assert from "node:assert/strict";
import { test } from "node:test";
import { assertCases } from "../../quantities/cases.js";
import { numberAt } from "../../quantities/index.js";
import { tokenize } from "../../text/tokens.js";
import numerals from "./numerals.js";

test("every listed word is read back as its value", () => {
  for (const [value, forms] of numerals.cardinals)
    for (const form of forms) assert.equal(numberAt(tokenize(form), 0, "bn")?.value, Number(value), form);
  for (const [value, forms] of numerals.ordinals)
    for (const form of forms) {
      const reading = numberAt(tokenize(form), 0, "bn");
      assert.deepEqual([reading?.value, reading?.kind], [Number(value), "ordinal"], form);
    }
});

test("numbers are composed", () => {
  assertCases(
    "bn",
    `
    পঞ্চান্ন লাখ আটষট্টি হাজার চারশত সতের ==> 5568417
    এক হাজার নয়শো সাতচল্লিশ ==> 1947
    উনিশশ একাত্তর সালে ==> 1971
    ১ লাখ ২৫ হাজার ৫০০ ==> 125500
    ৩ লক্ষ ২০ হাজার কোটি ==> 3200000000000
    ১২,৩৪,৫৬৭ ==> 1234567
    ১৫ দশমিক ৯ ==> 15.9
    দেড় লাখ ==> 150000
    আড়াই শ কোটি ==> 2500000000
    সাড়ে ৪৬ কোটি ==> 465000000
    সাড়ে পাঁচশো ==> 550
    সোয়া চার ==> 4.25
    পৌনে দুশো ==> 175
    পৌনে দু’শো কোটি ==> 1750000000
    দুই-তৃতীয়াংশ ==> 0.6666666666666666
    # classifiers and case endings
    পাঁচটি চুক্তি ==> 5
    তিনজন মন্ত্রী ==> 3
    ৩৩০টির বেশি ==> 330
    ছয় লাখের বেশি ==> 600000
    নয়টি ==> 9
    `,
  );
});

test("ordinals in digits and words", () => {
  assertCases(
    "bn",
    `
    ২১তম সম্মেলন ==> 21.
    21 তম ==> 21.
    ১ম ==> 1.
    ২য় বৈঠক ==> 2.
    ৪র্থ ==> 4.
    ষষ্ঠ অধিবেশন ==> 6.
    ত্রয়োদশ পরিকল্পনা ==> 13.
    পঁচিশতম দফা ==> 25.
    ২১শে জুন ==> 21.
    ৭ই মার্চ ==> 7.
    `,
  );
});

test("words that are no numbers here", () => {
  assertCases(
    "bn",
    `
    একে অপরের সঙ্গে ==> nothing
    এটি নতুন নয়। ==> nothing
    নয় মাস পর ==> 9
    একই দিনে ==> nothing
    এবার ও বার বার ==> nothing
    বিশ্ব ==> nothing
    হাজার হাজার মানুষ ==> nothing
    জি২০ সম্মেলন ==> nothing
    টি-টোয়েন্টি ==> nothing
    `,
  );
});
