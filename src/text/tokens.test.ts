/** Tokens are the words that a pattern of letters, marks and digits would cut, found without one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldedWords, tokenize } from "./tokens.js";

const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}][\p{L}\p{M}\u200b-\u200d\u00ad\u2060]*(?:['’ʼ](?=\p{L})[\p{L}\p{M}]+)*/gu;

const TEXTS = [
  "India's 22वां शिखर सम्मेलन, 1,234.5 करोड़; 12.5% — S‑400, rock'n'roll's",
  "ক্‍ষ\u200dমতা (২০২৪) ’s o’ l’été 3.14. 5,",
  "𝒜bc 𠮷野家 \ud800 \udc00x é́ ʼn 'a' ’’a 1.2.3,4 .5",
  "«Владимир Путин»\n\nв\u00a0Нью-Дели\u00ad— 5-го",
];

test("words are cut as the pattern cuts them", () => {
  const pieces = fc.array(fc.constantFrom("a", "É", "क", "ि", "্", "১", "7", ".", ",", "'", "’", "ʼ", "\u200d", "\u00ad", " ", "-", "\n", "𝒜", "\ud83d", "😀", "ы", "\u0301"), { maxLength: 30 }); // prettier-ignore
  const check = (text: string): void => {
    assert.deepEqual(
      tokenize(text).map((token) => text.slice(token.start, token.end)),
      text.match(WORD) ?? [],
    );
  };
  TEXTS.forEach(check);
  fc.assert(fc.property(pieces.map((parts) => parts.join("")), check), { numRuns: 3000 }); // prettier-ignore
});

test("a token tells its place, what stands before it and whether a capital begins it", () => {
  const text = "Ё-моё, Été 10.5 नई";
  assert.deepEqual(
    tokenize(text).map(({ start, end, before, capital, script }) => [text.slice(start, end), before, capital, script]),
    [
      ["Ё", "", true, "Cyrl"],
      ["моё", "-", false, "Cyrl"],
      ["Été", ", ", true, "Latn"],
      ["10.5", " ", false, "Number"],
      ["नई", " ", false, "Deva"],
    ],
  );
  assert.deepEqual(foldedWords(text), tokenize(text).map((token) => token.fold)); // prettier-ignore
});

test("only words that begin before the end are given, with what stands between the start and the first", () => {
  assert.deepEqual(
    tokenize("one two three", 3, 9).map(({ start, end, before }) => [start, end, before]),
    [
      [4, 7, " "],
      [8, 13, " "],
    ],
  );
});
