/** A trie finds what it was given, and its bytes make the same trie; a lexicon over it reads as one that was filled phrase by phrase. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CASE, Lexicon } from "./lexicon.js";
import { packed, unpacked } from "./precompiled.js";
import { foldedWords, tokenize } from "./tokens.js";
import { childOf, TrieBuilder, trieFrom, trieParts, wordIn } from "./trie.js";

const PHRASES = ["Владимир Путин", "Путин", "президент", "премьер-министр", "министр иностранных дел", "они", "он"];
const INFLECTIONS = [
  { base: "", ending: "ом", cases: CASE.ins },
  { base: "", ending: "и", cases: CASE.plural },
];

const isFixed = (phrase: string): boolean => phrase.startsWith("он");

function built(): TrieBuilder {
  const builder = new TrieBuilder();
  PHRASES.forEach((phrase, code) => builder.add(foldedWords(phrase), code, isFixed(phrase)));
  return builder;
}

test("every phrase is found by its words and holds its meaning", () => {
  const trie = built().build();
  PHRASES.forEach((phrase, code) => {
    const node = foldedWords(phrase).reduce((at, word) => childOf(trie, at, wordIn(trie, word)), 0);
    assert.ok(node > 0, phrase);
    const meanings = [...trie.meanings.subarray(trie.firstMeaning[node], trie.firstMeaning[node + 1])];
    assert.deepEqual(
      meanings.map((index) => trie.codes[index < 0 ? ~index : index]),
      [code],
    );
    assert.equal(meanings[0]! < 0, isFixed(phrase));
  });
  assert.equal(wordIn(trie, "путина"), -1);
});

test("the bytes of a trie are the trie", () => {
  const trie = built().build();
  assert.deepEqual(trieFrom(unpacked(packed(trieParts(trie)))), trie);
});

test("bytes that do not begin at a multiple of eight are read as well", () => {
  const bytes = packed([Uint32Array.of(7, 8), Uint8Array.of(1, 2, 3)]);
  const moved = new Uint8Array(bytes.length + 1);
  moved.set(bytes, 1);
  assert.deepEqual(unpacked(moved.subarray(1)), unpacked(bytes));
  assert.deepEqual(unpacked(bytes)[1], Uint8Array.of(1, 2, 3));
});

test("a lexicon over a trie tells what one filled phrase by phrase tells", () => {
  const filled = new Lexicon<string>(INFLECTIONS, CASE.nom);
  PHRASES.forEach((phrase) => filled.add(phrase, phrase, isFixed(phrase)));
  const over = new Lexicon<string>(INFLECTIONS, CASE.nom, 2, null, { trie: built().build(), meaningOf: (code) => PHRASES[code]! });
  const tokens = tokenize("Они с министром иностранных дел и премьер-министром видели, как Владимир Путин встретился с президентом");
  const told = (lexicon: Lexicon<string>): unknown[] => {
    const out: unknown[] = [];
    tokens.forEach((_, i) => lexicon.matchesAt(tokens, i, ({ from, to, cases, meaning }) => out.push([from, to, cases, meaning])));
    return out;
  };
  assert.deepEqual(told(over), told(filled));
  assert.deepEqual(
    told(over).map((one) => (one as unknown[])[3]),
    ["они", "министр иностранных дел", "премьер-министр", "Владимир Путин", "Путин", "президент"],
  );
});
