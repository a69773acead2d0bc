/** Short documents of some years of three relationships, read and derived: what is one is one, planted conflicts and no others, promises in their states. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fingerprint } from "../src/ledger/fingerprint.js";
import { derive, cardOf, statementsOf } from "../src/ledger/index.js";
import type { AnyEntry, Holding, RecordType, Statement } from "../src/model/index.js";
import { read } from "../src/reader/index.js";
import { documentFrom } from "../src/sources/index.js";

interface Expected {
  readonly days: readonly string[];
  /** Documents whose record of this type tells of one thing. */
  readonly one: readonly { readonly record: RecordType; readonly in: readonly string[] }[];
  readonly conflicts: readonly { readonly type: string; readonly in: readonly string[] }[];
  /** How many documents tell the engagement of this one on their own. */
  readonly independent: readonly { readonly in: string; readonly count: number }[];
  /** State on each of the days; null before it was told. */
  readonly commitments: readonly { readonly in: string; readonly states: readonly (string | null)[] }[];
}
const folder = new URL("./scenarios/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected;

const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => {
    const taken = documentFrom(name.replace(".md", ""), readFileSync(new URL(name, folder)));
    if (taken.kind !== "document") throw new Error(taken.reason);
    const reading = read(taken.document);
    return {
      card: { ...cardOf(taken.document, reading), fingerprint: fingerprint(taken.document.text) },
      statements: statementsOf(taken.document, reading, "test"),
    };
  });
const holding: Holding = { cards: documents.map(({ card }) => card), statements: documents.flatMap(({ statements }) => statements) };
const ledger = derive(holding, null, "2026-01-01");

const statementsIn = (path: string, type: RecordType): Statement[] =>
  documents.find(({ card }) => card.path === path)?.statements.filter((said) => said.type === type) ?? [];
const pathsOf = (sources: readonly { readonly path: string }[]): string[] => [...new Set(sources.map(({ path }) => path))].toSorted();

test("there are at least forty documents, each read", () => {
  assert.ok(documents.length >= 40);
  assert.deepEqual(documents.filter(({ statements }) => statements.length === 0).map(({ card }) => card.path), []); // prettier-ignore
});

test("merging: pairs of statements that are one, F1 of at least 95", () => {
  const entryOf = new Map(ledger.entries.flatMap((entry) => entry.statements.map((id) => [id, entry.id] as const)));
  const told = expected.one.flatMap(({ record, in: paths }, group) =>
    paths.flatMap((path) => statementsIn(path, record).map(({ id }) => ({ group, record, entry: entryOf.get(id) }))),
  );
  let [both, gold, made] = [0, 0, 0];
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1)) {
      if (a.group === b.group) gold += 1;
      if (a.entry === b.entry) made += 1;
      if (a.group === b.group && a.entry === b.entry) both += 1;
    }
  assert.ok((2 * both) / (gold + made) >= 0.95, `${both} pairs right, ${gold} wanted, ${made} made`);
});

test("every planted conflict is found, and no other", () => {
  const found = ledger.conflicts.map(({ type, sides }) => `${type}: ${pathsOf(sides.flatMap(({ sources }) => sources)).join(", ")}`);
  assert.deepEqual(found.toSorted(), expected.conflicts.map(({ type, in: paths }) => `${type}: ${paths.toSorted().join(", ")}`).toSorted()); // prettier-ignore
});

test("copies are no sources of their own", () => {
  for (const { in: path, count } of expected.independent) {
    const id = statementsIn(path, "engagements")[0]?.id ?? "";
    assert.equal(ledger.entries.find(({ statements }) => statements.includes(id))?.independent, count, path);
  }
});

const stateIn = (entries: readonly AnyEntry[], path: string): string | null => {
  const promise = entries.find((entry) => entry.record === "commitments" && entry.sources.some((source) => source.path === path));
  return promise?.record === "commitments" ? (promise.state ?? null) : null;
};

test("every commitment is in its state on each day, by what was known then", () => {
  const made = expected.days.map((day) => derive(holding, day).entries);
  for (const { in: path, states } of expected.commitments)
    assert.deepEqual(made.map((entries) => stateIn(entries, path)), states, path); // prettier-ignore
});
