/** Sport, crime, weather, domestic politics and business, with tempting words: next to nothing of it may enter the ledger. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { read } from "../src/reader/index.js";

const sentences = (language: string): string[] =>
  readFileSync(new URL(`./false-alarms/${language}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

for (const language of ["hi", "bn", "en", "ru"]) {
  test(`false alarms: ${language}`, () => {
    const lines = sentences(language);
    assert.ok(lines.length >= 200, `${lines.length} sentences`);
    const found = lines.flatMap((text) => {
      const { document: _document, unread: _unread, ...records } = read({ path: language, text, published: "2025-06-10" });
      return Object.entries(records).flatMap(([kind, list]) => (Array.isArray(list) && list.length > 0 ? [`${kind}: ${text}`] : []));
    });
    assert.ok(found.length < lines.length / 100, `${found.length} records in ${lines.length} sentences:\n${found.join("\n")}`);
  });
}
