import assert from "node:assert/strict";
import { test } from "node:test";
import { holding, LEADERS, SUMMIT, type Telling } from "../../test/fixtures/tellings.js";
import type { EntryOf, Judgement } from "../model/index.js";
import { derive } from "./index.js";

type Commitment = EntryOf<"commitments">;
const promises = (tellings: readonly Telling[], day: string, judgements: readonly Judgement[] = []): Commitment[] =>
  derive({ ...holding(...tellings), judgements }, null, day).entries.filter((entry): entry is Commitment => entry.record === "commitments");
/** How the first promise told stands on each day, and what ended it. */
const states = (tellings: readonly Telling[], ...days: string[]): (string | undefined)[] =>
  days.map((day) => promises(tellings, day).find((one) => one.life[0]?.on === tellings[0]?.on)?.state);

const PLAN: Telling = {
  name: "plan",
  on: "2024-03-01",
  engagements: [{ kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 22, when: "2024-07", participants: LEADERS }],
  commitments: [{ type: "hold", due: "2024-07" }],
};
const summit = (when: string, more: object = {}): Telling => ({
  name: `held ${when}`,
  on: when,
  engagements: [{ kind: "summit", mechanism: SUMMIT, ordinal: 22, when, participants: LEADERS, ...more }],
});

test("a promise to meet: open, done by the meeting, overdue in silence, lapsed when it was cancelled", () => {
  assert.deepEqual(states([PLAN, summit("2024-07-09")], "2024-05-01", "2024-07-20"), ["open", "done"]);
  assert.deepEqual(states([PLAN], "2024-05-01", "2024-07-31", "2024-08-01", "2030-01-01"), ["open", "open", "overdue", "overdue"]);
  assert.deepEqual(states([PLAN, summit("2024-07-01", { status: "cancelled" })], "2024-07-20"), ["lapsed"]);
  assert.deepEqual(states([PLAN, summit("2023-07-09", { ordinal: 21 })], "2024-05-01"), ["open"]);
  const [done] = promises([PLAN, summit("2024-07-09")], "2025-01-01");
  assert.deepEqual(done?.life.map(({ step, on }) => [step, on]), [["stated", "2024-03-01"], ["done", "2024-07-09"], ["due", "2024-07"]]); // prettier-ignore
  assert.ok(done?.life.every(({ statement, why }) => statement !== null && why !== ""));
});

const TARGET: Telling = {
  name: "target",
  on: "2024-07-09",
  commitments: [{ type: "target", due: "2030", evidence: [{ sentence: 7, quote: "x", start: 1, end: 2 }] }],
  figures: [{ value: 100e9, period: "2030", qualifier: "target", evidence: [{ sentence: 7, quote: "x", start: 1, end: 2 }] }],
};
const level = (period: string, value: number): Telling => ({ name: `level ${period}`, on: `${Number(period) + 1}-02-01`, figures: [{ value, period }] }); // prettier-ignore

test("a target is done by a level that reaches it, not by a lower one nor by an earlier one", () => {
  assert.deepEqual(states([TARGET, level("2026", 70e9)], "2027-06-01", "2031-01-01"), ["open", "overdue"]);
  assert.deepEqual(states([TARGET, level("2022", 110e9)], "2027-06-01"), ["open"]);
  assert.deepEqual(states([TARGET, level("2028", 101e9)], "2027-06-01", "2029-06-01"), ["open", "done"]);
});

test("a new term replaces the old; the same term told again is the same promise", () => {
  const later = (due: string): Telling => ({ name: "later", on: "2026-01-10", commitments: [{ type: "target", due }] });
  assert.deepEqual(states([TARGET, later("2035")], "2025-06-01", "2026-06-01"), ["open", "superseded"]);
  const [again, ...others] = promises([TARGET, later("2030")], "2026-06-01");
  assert.equal(others.length, 0);
  assert.deepEqual(again?.life.map(({ step }) => step), ["stated", "reaffirmed", "due"]); // prettier-ignore
});

test("an instrument by its signing, a delivery by the project's standing, in part where units are left", () => {
  const conclude: Telling = {
    name: "c",
    on: "2024-01-10",
    commitments: [{ type: "conclude", due: "2024" }],
    instruments: [{ type: "fta", status: "planned" }],
  };
  const signed: Telling = { name: "s", on: "2024-11-02", instruments: [{ type: "fta", status: "signed", when: "2024-11-01" }] };
  assert.deepEqual(states([conclude, signed], "2024-06-01", "2024-12-01"), ["open", "done"]);
  assert.deepEqual(states([conclude], "2025-01-01"), ["overdue"]);
  const deliver: Telling = {
    name: "d",
    on: "2024-01-10",
    commitments: [{ type: "deliver", due: "2026" }],
    projects: [{ units: [3, 4] }],
  };
  const ready = (units: number[], on: string): Telling => ({ name: `ready ${on}`, on, projects: [{ units, status: "operational" }] });
  assert.deepEqual(states([deliver, ready([3], "2025-02-01")], "2024-06-01", "2025-06-01"), ["open", "partly"]);
  assert.deepEqual(states([deliver, ready([3], "2025-02-01"), ready([4], "2026-02-01")], "2026-06-01"), ["done"]);
});

test("a verdict overrides and tells who judged", () => {
  const told = holding(PLAN, summit("2024-07-09"));
  const said = told.statements.find(({ type }) => type === "commitments");
  const about = [{ statement: said?.id ?? "", document: "plan", type: "commitments" as const, start: 0, end: 5, quote: "plan" }];
  const judgement: Judgement = { id: "j1", decision: { kind: "verdict", about, value: 0 }, by: "A. Sen", at: "2024-09-01T10:00:00Z", why: "only half of it" }; // prettier-ignore
  const [one] = promises([PLAN, summit("2024-07-09")], "2024-10-01", [judgement]);
  assert.equal(one?.state, "partly");
  assert.equal(one?.life.at(-1)?.by, "A. Sen");
});

test("one report in two papers is one promise, though it names no topic; a year later it is another", () => {
  const evidence = [{ sentence: 1, quote: "the two sides will write it down", start: 1, end: 33 }];
  const wire = (name: string, on: string): Telling => ({ name, on, commitments: [{ type: "other", topics: [], evidence }] });
  assert.equal(promises([wire("a", "2024-05-05"), wire("b", "2024-05-06")], "2024-06-01").length, 1);
  assert.equal(promises([wire("a", "2024-05-05"), wire("b", "2025-05-06")], "2025-06-01").length, 2);
});
