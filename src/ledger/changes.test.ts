import assert from "node:assert/strict";
import { test } from "node:test";
import { holding, MODI, PUTIN, SUMMIT } from "../../test/fixtures/tellings.js";
import { changesOf } from "./changes.js";
import { derive } from "./derive.js";

const summit = { kind: "summit" as const, mechanism: SUMMIT, ordinal: 22, participants: [MODI, PUTIN] };
const all = holding(
  { name: "plan", on: "2024-06-01", engagements: [{ ...summit, status: "scheduled", when: "2024-07" }] },
  {
    name: "report",
    on: "2024-07-10",
    engagements: [
      { ...summit, when: "2024-07-09" },
      { kind: "call", when: "2024-07-01" },
    ],
  },
  { name: "figure", on: "2024-05-01", figures: [{ value: 65e9, period: "2023" }] },
  { name: "other figure", on: "2024-08-01", figures: [{ value: 40e9, period: "2023" }] },
);
const now = derive(all);

test("what is told for the first time is new; a plan that was held has changed, field by field", () => {
  const { entries } = changesOf(derive(all, "2024-06-30"), now);
  const kinds = entries.map(({ kind, entry, fields }) => `${kind} ${entry.record} ${fields.map(({ field }) => field).join()}`.trim());
  assert.ok(kinds.includes("changed engagements status,when"), kinds.join("; "));
  assert.ok(kinds.includes("new engagements"), kinds.join("; "));
});

test("a disagreement that has come up is told, one that was there is not", () => {
  assert.deepEqual(
    changesOf(derive(all, "2024-07-31"), now).contradicted.map(({ type }) => type),
    ["amount"],
  );
  assert.deepEqual(changesOf(now, now), { entries: [], contradicted: [], settled: [] });
});

test("what has been withdrawn is gone", () => {
  const { entries } = changesOf(now, derive(all, "2024-07-31"));
  assert.ok(entries.some(({ kind, entry }) => kind === "gone" && entry.record === "figures"));
});
