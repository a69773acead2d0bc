import assert from "node:assert/strict";
import { test } from "node:test";
import { holding, LEADERS, MODI, person, type Telling } from "../../test/fixtures/tellings.js";
import type { Engagement } from "../model/index.js";
import { derive } from "./index.js";

const found = (...tellings: Telling[]): [string, string[]][] => derive(holding(...tellings)).conflicts.map(({ type, sides }) => [type, sides.map(({ claim }) => claim)]); // prettier-ignore
const meeting = (name: string, on: string, record: Partial<Engagement>): Telling => ({
  name,
  on,
  engagements: [{ when: "2010-03-12", ...record }],
});
const putin = (office: "head-of-state" | "head-of-government" | "official") => [MODI, person("Vladimir Putin", "RU", office)];

test("office: one person on one day in two offices nobody holds together", () => {
  const said = (name: string, office: Parameters<typeof putin>[0]): Telling => meeting(name, "2010-03-13", { participants: putin(office) });
  assert.deepEqual(found(said("a", "head-of-state"), said("b", "head-of-government")), [["office", ["Vladimir Putin, head-of-government", "Vladimir Putin, head-of-state"]]]); // prettier-ignore
  assert.deepEqual(found(said("a", "head-of-state"), said("b", "official")), []);
  assert.deepEqual(found(said("a", "head-of-state"), { ...said("b", "head-of-government"), engagements: [{ when: "2012-03-12", participants: putin("head-of-government") }] }), []); // prettier-ignore
});

test("planned against held: called off by one source, held by another; still to come long after", () => {
  const held = meeting("a", "2010-03-13", { participants: LEADERS });
  const off = meeting("b", "2010-03-11", { participants: LEADERS, status: "cancelled" });
  const plan = (on: string): Telling => meeting("c", on, { participants: LEADERS, status: "scheduled" });
  assert.deepEqual(found(held, off), [["planned-against-held", ["cancelled 2010-03-12", "held 2010-03-12"]]]);
  assert.deepEqual(found(held, plan("2010-03-01")), []);
  assert.deepEqual(found(held, plan("2010-03-14")), []);
  assert.equal(found(held, plan("2010-04-14"))[0]?.[0], "planned-against-held");
});

test("attribution: one exact amount told of both directions; a round one may be both", () => {
  const flow = (name: string, from: string, to: string, value: number): Telling => ({ name, on: "2024-08-01", figures: [{ indicator: "exports", from, to, value }] }); // prettier-ignore
  assert.deepEqual(found(flow("a", "IN", "RU", 4.26e9), flow("b", "RU", "IN", 4.26e9))[0], ["attribution", ["IN → RU: 4260000000 USD", "RU → IN: 4260000000 USD"]]); // prettier-ignore
  assert.deepEqual(found(flow("a", "IN", "RU", 4e9), flow("b", "RU", "IN", 4e9)), []);
});

test("units: 3 and 6 for 3 to 6, with the cause; two runs of their own are none", () => {
  const units = (name: string, ...numbers: number[]): Telling => ({ name, on: "2024-08-01", projects: [{ units: numbers }] });
  const [conflict] = derive(holding(units("a", 3, 6), units("b", 3, 4, 5, 6))).conflicts;
  assert.equal(conflict?.type, "count");
  assert.equal(conflict?.cause, "“3 and 6” for “3 to 6”");
  assert.deepEqual(found(units("a", 1, 2), units("b", 3, 4, 5, 6)), []);
});
