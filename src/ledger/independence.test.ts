import assert from "node:assert/strict";
import { test } from "node:test";
import { holding, LEADERS, type Telling } from "../../test/fixtures/tellings.js";
import type { Engagement } from "../model/index.js";
import { fingerprint, likeness } from "./fingerprint.js";
import { derive } from "./index.js";

const REPORT = `The foreign ministers of the two countries met in Tashkent on Tuesday and went through the agenda of the commission. They spoke of
 trade, of flights between the capitals, and of the students who wait for visas. A programme for the coming year was signed at the end of the day, and
 the hosts gave a dinner. The next round is to be held in the spring, in Baku, at a date that the ministries will agree upon.`;
const OTHER = `Talks on water were hard, said a person close to the delegation, and nobody expected papers to be ready by the end of the week. The
 engineers will measure the flow at three points of the river before the ministers look at the draft again in the capital of the neighbours.`;

test("a copy with another headline is alike, another report is not; front matter does not count", () => {
  const copy = `---\ntitle: Ministers meet\nsource: Second Paper\n---\nBy our correspondent. ${REPORT}`;
  const [a, b, c] = [REPORT, copy, OTHER].map((text) => fingerprint(text) ?? []);
  assert.ok(likeness(a ?? [], b ?? []) >= 0.6);
  assert.ok(likeness(a ?? [], c ?? []) < 0.2);
  assert.equal(fingerprint("too short to be known"), null);
});

const MEETING: Partial<Engagement> = { when: "2024-07-09", participants: LEADERS };
const prints: Readonly<Record<string, string>> = { a: REPORT, b: `Moscow. ${REPORT}`, c: OTHER };

test("an entry counts the sources that tell it on their own and names the copies", () => {
  const told = holding(...Object.keys(prints).map((name): Telling => ({ name, on: "2024-07-10", engagements: [MEETING] })));
  const cards = told.cards.map((card) => ({ ...card, fingerprint: fingerprint(prints[card.id] ?? "") }));
  const [entry] = derive({ ...told, cards }).entries;
  assert.equal(entry?.independent, 2);
  assert.deepEqual(entry?.copies, [{ document: "b", of: "a", why: "the same wording" }]);
});

const days = ["2024-07-01", "2024-07-02", "2024-07-03", "2024-07-04", "2024-07-05"];
const told = (name: string, on: string, language: string, count = 5): Telling => ({ name, on, language, engagements: days.slice(0, count).map((when) => ({ kind: "call", when, participants: LEADERS })) }); // prettier-ignore
const independent = (...tellings: Telling[]): (number | undefined)[] => derive(holding(...tellings)).entries.map((entry) => entry.independent); // prettier-ignore

test("a translation tells the same five records within three days", () => {
  assert.equal(independent(told("a", "2024-07-10", "en"), told("b", "2024-07-12", "hi"))[0], 1);
  assert.equal(independent(told("a", "2024-07-10", "en"), told("b", "2024-07-20", "hi"))[0], 2);
  assert.equal(independent(told("a", "2024-07-10", "en"), told("b", "2024-07-12", "en"))[0], 2);
  assert.equal(independent(told("a", "2024-07-10", "en", 4), told("b", "2024-07-12", "hi", 4))[0], 2);
});
