import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { holding, LEADERS, MODI, person, PUTIN, SUMMIT, type Telling } from "../../test/fixtures/tellings.js";
import type { EntryOf } from "../model/index.js";
import { canonical, derive, type Ledger } from "./index.js";

const engagements = (ledger: Ledger): EntryOf<"engagements">[] =>
  ledger.entries.filter((entry): entry is EntryOf<"engagements"> => entry.record === "engagements");
const types = (...tellings: Telling[]): string[] => derive(holding(...tellings)).conflicts.map(({ type }) => type);
const whole = ({ entries, mechanisms, conflicts }: Ledger): string => canonical([entries, mechanisms, conflicts]);
const figure = (name: string, record: object): Telling => ({ name, on: "2024-08-01", figures: [record] });

const JAISHANKAR = person("S. Jaishankar", "IN", "foreign-minister");
const LAVROV = person("Sergey Lavrov", "RU", "foreign-minister");
const MOSCOW = { name: "Moscow", country: "RU" };

test("a planned and then held meeting with one ordinal is one entry that keeps its history", () => {
  const { entries } = derive(
    holding(
      {
        name: "plan",
        on: "2024-07-01",
        engagements: [{ kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 22, when: "2024-07" }],
      },
      {
        name: "report",
        on: "2024-07-10",
        engagements: [{ kind: "summit", mechanism: SUMMIT, ordinal: 22, when: "2024-07-09", where: MOSCOW, participants: LEADERS }],
      },
    ),
  );
  assert.equal(entries.length, 1);
  const [entry] = entries as EntryOf<"engagements">[];
  assert.equal(entry?.status, "held");
  assert.equal(entry?.when, "2024-07-09");
  assert.deepEqual(entry?.history.map((step) => [step.status, step.when]), [["scheduled", "2024-07"], ["held", "2024-07-09"]]); // prettier-ignore
  assert.equal(entry?.sources.length, 2);
  assert.deepEqual(entry?.merged, ["same mechanism and ordinal"]);
});

const call = (name: string, when: string): Telling => ({ name, on: when, engagements: [{ kind: "call", when, participants: LEADERS }] });

test("calls of the same leaders on two days are two, however alike the reports", () => {
  assert.equal(engagements(derive(holding(call("a", "2024-01-15"), call("b", "2024-01-15"), call("c", "2024-01-16")))).length, 2);
});

test("two ministers' meetings on one day with different people stay apart; an unnamed minister is the named one", () => {
  const day = "2023-12-27";
  const ledger = derive(
    holding(
      { name: "a", on: day, engagements: [{ when: day, participants: [JAISHANKAR, LAVROV] }, { when: day, participants: [JAISHANKAR, PUTIN] }] }, // prettier-ignore
      { name: "b", on: day, engagements: [{ when: day, participants: [person(null, "IN", "foreign-minister"), person(null, "RU", "foreign-minister")] }] }, // prettier-ignore
    ),
  );
  const found = engagements(ledger);
  assert.equal(found.length, 2);
  const ministers = found.find((entry) => entry.participants.some((one) => one.name === "Sergey Lavrov"));
  assert.equal(ministers?.sources.length, 2);
  assert.ok(ministers?.participants.every((one) => one.name !== null));
});

const SERIES: readonly Telling[] = [
  {
    name: "2018",
    on: "2018-05-22",
    engagements: [
      { kind: "summit", when: "2018-05-21", where: { name: "Sochi", country: "RU" }, informal: true, participants: LEADERS },
      { kind: "summit", when: "2017-06", where: { name: "Saint Petersburg", country: "RU" } },
      { kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 19, when: "2018-36", where: { name: "India", country: "IN" } },
    ],
    series: [{ cadence: "annual" }],
  },
  {
    name: "2023",
    on: "2023-12-28",
    engagements: [
      { kind: "summit", mechanism: SUMMIT, when: "2021-12", where: { name: "New Delhi", country: "IN" } },
      { kind: "summit", status: "scheduled", mechanism: SUMMIT, when: "2024", participants: LEADERS },
    ],
    series: [{ count: 21, cadence: "annual", alternates: true }],
  },
  {
    name: "2024",
    on: "2024-07-05",
    engagements: [{ kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 22, where: { name: "Russia", country: "RU" }, participants: LEADERS }], // prettier-ignore
  },
  {
    name: "2025",
    on: "2025-11-20",
    engagements: [{ kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 23, when: "2025-12", where: { name: "New Delhi", country: "IN" } }], // prettier-ignore
    series: [{ since: "2000", cadence: "annual" }],
  },
];

test("positions of a mechanism: said, from a count, the one before, the one between, the gaps and the next", () => {
  const ledger = derive(holding(...SERIES));
  const [mechanism] = ledger.mechanisms;
  assert.deepEqual(mechanism?.positions.map(({ ordinal, when, host }) => [ordinal, when, host]), [
    [18, "2017-06", "RU"], [19, "2018-36", "IN"], [20, "2019-01/2021-11", "RU"], [21, "2021-12", "IN"], [22, "2024", "RU"], [23, "2025-12", "IN"],
  ]); // prettier-ignore
  assert.equal(mechanism?.positions.find(({ ordinal }) => ordinal === 20)?.entry, null);
  assert.deepEqual(mechanism?.gaps.map(({ years, missing }) => [years, missing]), [[[2019, 2020], 1], [[2022, 2023], 2]]); // prettier-ignore
  assert.deepEqual([mechanism?.next?.ordinal, mechanism?.next?.when, mechanism?.next?.host], [24, "2026", "RU"]);
  assert.equal(mechanism?.informal.length, 1);
  const inferred = engagements(ledger).flatMap((entry) =>
    entry.inferred.filter(({ field }) => field === "ordinal").map(({ value }) => value),
  );
  assert.deepEqual(inferred.toSorted(), [18, 21]);
});

test("a second telling of the informal summit's day does not stand between two meetings of the series", () => {
  const [first, ...rest] = SERIES;
  const retold = { ...first, name: "2018", engagements: [...(first?.engagements ?? []), { kind: "summit" as const, when: "2018-05-21" }] };
  const [mechanism] = derive(holding(retold, ...rest)).mechanisms;
  assert.equal(mechanism?.positions[0]?.ordinal, 18);
});

test("an annual series whose numbers fall behind its years is told as a conflict, and so is an earlier use of a name", () => {
  const named = [
    { name: "old", on: "2018-05-22", relations: [{ designation: "special and privileged strategic partnership" }] },
    { name: "new", on: "2024-07-05", relations: [{ designation: "special and privileged partnership", since: "2020" }] },
  ];
  const { conflicts, entries } = derive(holding(...SERIES, ...named));
  assert.deepEqual(conflicts.map(({ type }) => type), ["count", "since-when"]); // prettier-ignore
  for (const conflict of conflicts)
    for (const id of conflict.entries) assert.ok(entries.find((entry) => entry.id === id)?.conflicts.includes(conflict.id));
});

const held = (name: string, ordinal: number, when: string, town: string): Telling => ({
  name,
  on: "2025-01-01",
  engagements: [{ kind: "summit", mechanism: SUMMIT, ordinal, when, where: { name: town, country: "RU" } }],
});

test("two held dates of one numbered meeting, two places, and a number that goes against time are conflicts", () => {
  assert.deepEqual(types(held("a", 22, "2024-07-08", "Moscow"), held("b", 22, "2024-07-06", "Moscow")), ["date"]);
  assert.deepEqual(types(held("a", 22, "2024-07-08", "Moscow"), held("b", 22, "2023-07-06", "Moscow")), ["ordinal"]);
  assert.deepEqual(types(held("a", 22, "2024-07-08", "Moscow"), held("b", 22, "2024-07-08", "Kazan")), ["place"]);
  assert.deepEqual(types(held("a", 22, "2024-07-08", "Moscow"), held("b", 23, "2021-07-06", "Moscow")), ["order"]);
  assert.deepEqual(types(held("a", 22, "2024-07-08", "Moscow"), held("b", 22, "2024-07", "Moscow")), []);
});

test("one number told of two years is two entries with ids of their own, and a report without a time joins neither", () => {
  const early = held("a", 15, "2022-03-19", "Moscow");
  const late = held("b", 15, "2025-08-29", "Kazan");
  const plan: Telling = { name: "p", on: "2025-08-20", engagements: [{ kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 15, when: "2025-08-29" }] }; // prettier-ignore
  const timeless: Telling = { name: "t", on: "2026-01-01", engagements: [{ kind: "summit", mechanism: SUMMIT, ordinal: 15 }] };
  const ledger = derive(holding(early, late, plan, timeless));
  const found = engagements(ledger);
  assert.deepEqual(found.map(({ when, sources }) => [when, sources.length]), [["2022-03-19", 1], ["2025-08-29", 2], [null, 1]]); // prettier-ignore
  assert.equal(new Set(found.map(({ id }) => id)).size, 3);
  assert.deepEqual(ledger.conflicts.map(({ type, sides }) => [type, sides.map(({ claim }) => claim)]), [["ordinal", ["the 15th in 2022-03-19", "the 15th in 2025-08-29"]]]); // prettier-ignore
  assert.equal(found[0]?.id, engagements(derive(holding(early)))[0]?.id);
  assert.equal(engagements(derive(holding(early, plan))).length, 2);
  assert.equal(engagements(derive(holding(late, plan))).length, 1);
});

test("figures: rounding is no conflict, another amount is; parts are held against their whole", () => {
  assert.deepEqual(types(figure("a", { value: 65.7e9 }), figure("b", { value: 65e9, qualifier: "about" })), []);
  assert.deepEqual(types(figure("a", { value: 65.7e9 }), figure("b", { value: 90e9 })), ["amount"]);
  const parts = [
    figure("x", { value: 4e9, indicator: "exports", from: "IN", to: "RU" }),
    figure("y", { value: 60e9, indicator: "imports", from: "RU", to: "IN", qualifier: "about" }),
  ];
  assert.deepEqual(types(...parts, figure("w", { value: 65e9, qualifier: "about" })), []);
  assert.deepEqual(types(...parts, figure("w", { value: 90e9 })), ["sum"]);
});

test("as of a day: only what had certainly appeared; what may be later is named", () => {
  const undated: Telling = { name: "undated", engagements: [{ when: "2020" }] };
  const ledger = derive(holding(...SERIES, undated, { name: "sometime in 2024", on: "2024" }), "2024-07-31");
  assert.deepEqual([...ledger.cards.keys()].toSorted(), ["2018", "2023", "2024"]);
  assert.deepEqual(ledger.doubtful.map(({ id }) => id).toSorted(), ["sometime in 2024", "undated"]); // prettier-ignore
  assert.ok(!ledger.entries.some((entry) => entry.sources.some((source) => source.path.startsWith("2025"))));
});

test("the order in which documents arrive changes nothing", () => {
  const days = ["2024-01-15", "2024-01-16", "2024-01", "2024", null];
  const kinds = ["summit", "call", "visit", "meeting"] as const;
  const engagement = fc.record({
    kind: fc.constantFrom(...kinds),
    status: fc.constantFrom("held" as const, "scheduled" as const, "invited" as const),
    when: fc.constantFrom(...days),
    where: fc.constantFrom(null, MOSCOW, { name: "Russia", country: "RU" }),
    participants: fc.constantFrom([], LEADERS, [JAISHANKAR, LAVROV], [MODI]),
    mechanism: fc.constantFrom(null, SUMMIT),
    ordinal: fc.constantFrom(null, 21, 22),
  });
  const telling = fc.record({ engagements: fc.array(engagement, { maxLength: 3 }), day: fc.constantFrom("2024-01-17", "2024-03-01") });
  const many = fc.array(telling, { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(many, fc.infiniteStream(fc.nat()), (rows, numbers) => {
      const tellings = rows.map((row, i): Telling => ({ name: `d${i}`, on: row.day, engagements: row.engagements, series: i === 0 ? [{ count: 21, cadence: "annual" }] : [] })); // prettier-ignore
      const shuffled = tellings.map((one) => ({ one, at: numbers.next().value as number })).toSorted((a, b) => a.at - b.at).map(({ one }) => one); // prettier-ignore
      assert.equal(whole(derive(holding(...shuffled))), whole(derive(holding(...tellings))));
    }),
    { numRuns: 300 },
  );
});

test("every statement is in exactly one entry, and reading the same document again adds none", () => {
  const once = holding(...SERIES);
  const twice = { cards: once.cards, statements: [...once.statements, ...holding(...SERIES).statements] };
  assert.equal(new Set(twice.statements.map(({ id }) => id)).size, once.statements.length);
  const used = derive(once).entries.flatMap((entry) => entry.statements);
  assert.deepEqual(used.toSorted(), once.statements.map(({ id }) => id).toSorted()); // prettier-ignore
});
