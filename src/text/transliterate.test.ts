/** Customary Latin spellings of names in Indic and Cyrillic letters. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { transliterate } from "./transliterate.js";

test("names in Latin letters", () => {
  for (const [name, wanted] of [
    ["मुंबई", "Mumbai"],
    ["डेनिस मंटुरोव", "Denis Manturov"],
    ["रामचंद्र", "Ramchandra"],
    ["एडवर्ड", "Edvard"],
    ["প্রণব", "Pranab"],
    ["রংপুর", "Rangpur"],
    ["আনোয়ার", "Anowar"],
    ["ম্যাকি", "Maki"],
    ["Лавровский", "Lavrovsky"],
    ["Мария Захарова", "Maria Zakharova"],
    ["Джапарова", "Japarova"],
    ["S. Jaishankar", "S. Jaishankar"],
  ] as const)
    assert.equal(transliterate(name, null), wanted);
});
