/** The scorer: perfect readings score 1, each kind of error costs what it should, and it agrees with the reference scorer where that lies beside the checkout. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { score, type ScoredDocument } from "./score.js";

const visit = {
  kind: "visit", status: "held", parties: ["IN", "JP"], participants: [{ name: "Narendra Modi", party: "IN", office: "head-of-government" }],
  when: "2024-05-01", where: { name: "Tokyo", country: "JP" }, mechanism: null, ordinal: null, informal: false, topics: ["trade"],
  evidence: [{ quote: "Modi visited Tokyo" }],
}; // prettier-ignore
const document = (engagements: readonly unknown[]): ScoredDocument => ({ document: { path: "a.txt", language: "en", dated: { edtf: "2024-05-02" } }, engagements }); // prettier-ignore

test("a perfect reading scores 1", () => {
  assert.equal(score([document([visit])], [document([visit])]).overall, 1);
});

test("a missed record, a spurious one and a wrong field each cost", () => {
  const missed = score([document([visit])], [document([])]).types.engagements!;
  assert.deepEqual([missed.f1, missed.misses.length, missed.misses[0]!.what], [0, 1, "missed"]);
  const spurious = score([document([visit])], [document([visit, { ...visit, kind: "call", when: "2020-01-01" }])]).types.engagements!;
  assert.equal(spurious.precision, 0.5);
  const wrong = score([document([visit])], [document([{ ...visit, status: "cancelled" }])]).types.engagements!;
  assert.ok(wrong.f1 < 1 && wrong.found === 1 && wrong.fields.status === 0);
});

test("a document without a reading counts as read empty", () => {
  assert.equal(score([document([visit])], []).types.engagements!.gold, 1);
});

const reference = new URL("../../../shared/tools/score.mjs", import.meta.url);
const available = existsSync(reference);
test("it agrees with the reference scorer", { skip: !available && process.env["CI"] !== "true" }, async () => {
  assert.ok(available, "the reference scorer is missing");
  const theirs = (await import(reference.href)) as {
    score(gold: unknown[], read: unknown[]): { overall: number; types: Record<string, { F1: number }> };
  };
  const load = (name: string): ScoredDocument[] =>
    readFileSync(new URL(`../../bench/gold/${name}/gold.jsonl`, import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as ScoredDocument); // prettier-ignore
  const gold = load("train/en");
  // Half of another document's records make a reading with all kinds of errors.
  const damaged = gold.map((one, i) => ({
    ...gold[(i + 1) % gold.length]!,
    document: one.document,
    engagements: (one.engagements as unknown[]).slice(1),
    figures: one.figures,
  }));
  const [mine, other] = [score(gold, damaged), theirs.score(gold, damaged)];
  assert.ok(Math.abs(mine.overall - other.overall) < 1e-9, `${mine.overall} against ${other.overall}`);
  for (const [type, { F1 }] of Object.entries(other.types)) assert.ok(Math.abs(F1 - mine.types[type as "figures"]!.f1) < 1e-9, type);
});
