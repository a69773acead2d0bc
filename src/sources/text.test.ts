import assert from "node:assert/strict";
import { test } from "node:test";
import { documentFrom, type Taken } from "./index.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const reason = (taken: Taken): string => (taken.kind === "unreadable" ? taken.reason : "readable");
const taken = (bytes: Uint8Array) => {
  const result = documentFrom("a.txt", bytes);
  assert.equal(result.kind, "document", reason(result));
  if (result.kind !== "document") throw new Error("unreachable");
  return result;
};

test("front matter gives title, date, publisher and address; the text keeps it", () => {
  const text =
    '---\ntitle: "Talks in Delhi"\npublished: 2024-07-05T10:00:00+05:30\nsource: newsdesk\nurl: https://example.org/a\n---\nBody: here.\n';
  const { document } = taken(utf8(text));
  assert.deepEqual(
    [document.title, document.published, document.source, document.url],
    ["Talks in Delhi", "2024-07-05", "newsdesk", "https://example.org/a"],
  );
  assert.equal(document.text, text);
});

test("a date that is none is not taken", () => {
  assert.equal(taken(utf8("---\ntitle: A\npublished: 2024-02-31\n---\nMore.")).document.published, null);
  assert.equal(taken(utf8("---\ntitle: A\npublished: yesterday\n---\nMore.")).document.published, null);
});

const id = (path: string, text: string): string => {
  const result = documentFrom(path, utf8(text));
  return result.kind === "document" ? result.document.id : "";
};

test("the same content has the same id under any path; another date makes another document", () => {
  assert.equal(id("a.txt", "They met."), id("b/c.md", "They met."));
  assert.notEqual(id("a.txt", "---\npublished: 2024-01-01\n---\nThey met."), id("a.txt", "---\npublished: 2024-01-02\n---\nThey met."));
});

test("UTF-16 with and without a byte order mark is decoded, and the guess is told", () => {
  const text = "सोची में वार्ता हुई।\nМинистры встретились.\n";
  const little = Buffer.from(text, "utf16le");
  const big = Buffer.from(little).swap16();
  assert.equal(taken(Buffer.concat([Buffer.from([0xff, 0xfe]), little])).document.text, text);
  assert.equal(taken(Buffer.concat([Buffer.from([0xfe, 0xff]), big])).document.text, text);
  const guessed = taken(little);
  assert.equal(guessed.document.text, text);
  assert.match(guessed.note ?? "", /UTF-16LE/);
  assert.equal(taken(big).document.text, text);
  assert.equal(taken(Buffer.from("Plain words.\n", "utf16le")).document.text, "Plain words.\n");
});

test("a UTF-8 byte order mark is no part of the text", () => {
  assert.equal(taken(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8("They met.")])).document.text, "They met.");
});

test("what is no text is told with its reason", () => {
  assert.match(reason(documentFrom("a", new Uint8Array())), /empty/);
  assert.match(reason(documentFrom("a", utf8(" \n\n"))), /nothing but blanks/);
  assert.match(reason(documentFrom("a", utf8("---\ntitle: A\n---\n"))), /no text after/);
  assert.match(reason(documentFrom("a", Buffer.from("%PDF-1.7 …"))), /PDF/);
  assert.match(reason(documentFrom("a", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))), /PNG/);
  assert.match(
    reason(
      documentFrom(
        "a",
        Uint8Array.from({ length: 2000 }, (_, i) => (i * 37) % 256),
      ),
    ),
    /binary/,
  );
  assert.match(reason(documentFrom("a", utf8("a\0b"))), /binary/);
});

test("broken UTF-8 is told with the byte and the line at which it breaks", () => {
  const bytes = Buffer.concat([utf8("first line\nsecond "), Buffer.from([0xe0, 0xa4]), utf8("\nthird")]);
  assert.match(reason(documentFrom("a", bytes)), /byte 18 \(line 2\)/);
  assert.match(reason(documentFrom("a", Buffer.from("caf\u00e9 was open", "latin1"))), /byte 3 \(line 1\): E9/);
});

test("one line of 5 MB is taken in well under a second", () => {
  const start = performance.now();
  taken(utf8("मंत्री मिले ".repeat(200_000)));
  assert.ok(performance.now() - start < 1000);
});
