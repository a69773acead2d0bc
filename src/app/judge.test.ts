import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { databases } from "../../test/fixtures/databases.js";
import { MODI, person, PUTIN, readingOf, type Telling } from "../../test/fixtures/tellings.js";
import { statementsOf } from "../ledger/index.js";
import type { EntryOf } from "../model/index.js";
import { documentFrom } from "../sources/index.js";
import { openDatabase, storeOver } from "../store/open.js";
import type { Addition, Store } from "../store/index.js";
import { sql } from "kysely";
import { judge, type Asked } from "./judge.js";
import { ledgerOf } from "./ledger.js";
import { judgementsOf } from "./log.js";
import { verify } from "./verify.js";

const TEXT = (name: string): string => `Text of ${name}. «Сочи» सोची`.padEnd(400, ".");

function addition(telling: Telling): Addition {
  const taken = documentFrom(`${telling.name}.txt`, new TextEncoder().encode(`---\npublished: ${telling.on}\n---\n${TEXT(telling.name)}`));
  if (taken.kind !== "document") throw new Error(taken.reason);
  const reading = readingOf(telling);
  return { document: taken.document, reading, reader: "1", statements: statementsOf(taken.document, reading, "1") };
}
const LAVROV = person("Sergey Lavrov", "RU", "foreign-minister");
const CALL = { kind: "call", when: "2024-01-15" } as const;
const ONE: Telling = { name: "one", on: "2024-01-15", engagements: [{ ...CALL, participants: [MODI, PUTIN] }], figures: [{ value: 65e9 }] };
const TWO: Telling = { name: "two", on: "2024-01-16", engagements: [{ ...CALL, participants: [MODI, PUTIN] }], figures: [{ value: 90e9 }] };
const THREE: Telling = { name: "three", on: "2024-01-17", engagements: [{ ...CALL, participants: [MODI, LAVROV] }] };

for (const database of await databases()) {
  describe(database.name, { skip: database.missing ?? false }, () => {
    let place = "";
    let store: Store;
    let db: Awaited<ReturnType<typeof openDatabase>>["db"];
    let clock = 0;
    before(async () => {
      place = await database.place();
      db = (await openDatabase(place)).db;
      store = storeOver(db, place, () => "2026-11-22T09:00:00Z");
      await store.add([ONE, TWO, THREE].map(addition));
    });
    after(async () => {
      await store.close();
      await database.remove(place);
    });
    const decide = (asked: Asked, why = "test") => judge(store, asked, { by: "A. Sen", why, at: `2026-11-22T10:00:${String(clock++).padStart(2, "0")}Z` }); // prettier-ignore
    const calls = async (): Promise<EntryOf<"engagements">[]> =>
      (await ledgerOf(store)).entries.filter((entry): entry is EntryOf<"engagements"> => entry.record === "engagements");
    const sizes = async (): Promise<number[]> => (await calls()).map(({ statements }) => statements.length).toSorted();

    test("two entries become one, one becomes two, and each decision is undone by a further one", async () => {
      assert.deepEqual(await sizes(), [1, 2]);
      const [first, second] = await calls();
      const same = await decide({ kind: "same", entry: first?.id ?? "", other: second?.id ?? "" }, "one call, two lines");
      assert.deepEqual(await sizes(), [3]);
      assert.ok((await calls())[0]?.merged.some((why) => why === "judged the same by A. Sen: one call, two lines"));
      await decide({ kind: "undo", judgement: same.id });
      assert.deepEqual(await sizes(), [1, 2]);
      const pair = (await calls()).find(({ statements }) => statements.length === 2);
      const apart = await decide({ kind: "not-same", entry: pair?.id ?? "", other: pair?.statements[0] ?? "" });
      assert.deepEqual(await sizes(), [1, 1, 1]);
      await decide({ kind: "undo", judgement: apart.id });
      assert.deepEqual(await sizes(), [1, 2]);
    });

    test("a corrected field says by whom; a value the field cannot have is refused; a rejected entry is gone until that is undone", async () => {
      const [entry] = await calls();
      const id = entry?.id ?? "";
      await decide({ kind: "correct", entry: id, field: "topics", value: '["trade"]' }, "the readout says so");
      const corrected = (await calls()).find((one) => one.id === id);
      assert.deepEqual(corrected?.topics, ["trade"]);
      assert.equal(corrected?.inferred.at(-1)?.derivation, "corrected by A. Sen, 2026-11-22: the readout says so");
      await assert.rejects(decide({ kind: "correct", entry: id, field: "kind", value: "picnic" }), { name: "NotDecidable" });
      await assert.rejects(decide({ kind: "verdict", entry: id, value: 1 }), { name: "NotDecidable" });
      await assert.rejects(decide({ kind: "accept", entry: "e-none" }), { name: "NotFound" });
      const { id: rejection } = await decide({ kind: "reject", entry: id });
      assert.ok((await calls()).every((one) => one.id !== id));
      await decide({ kind: "undo", judgement: rejection });
      assert.ok((await calls()).some((one) => one.id === id));
    });

    test("a settled disagreement is closed, and open again when a source claims something new", async () => {
      const open = async () => (await ledgerOf(store)).conflicts.filter(({ settled }) => settled === null);
      const [conflict] = await open();
      assert.equal(conflict?.type, "amount");
      await decide({ kind: "settle", conflict: conflict?.id ?? "", claim: conflict?.sides[0]?.claim ?? "" });
      assert.equal((await open()).length, 0);
      await store.add([addition({ name: "four", on: "2024-02-01", figures: [{ value: 20e9 }] })]);
      assert.equal((await open()).length, 1);
    });

    test("a newer reading of the words keeps the judgement; one whose words are gone is listed as orphaned", async () => {
      const entry = (await calls()).find(({ statements }) => statements.length === 1);
      const { id } = await decide({ kind: "accept", entry: entry?.id ?? "" });
      const again = (telling: Telling): Addition => ({ ...addition(telling), reader: "2" });
      await store.reread([again({ ...THREE, engagements: [{ ...CALL, informal: true, participants: [MODI, LAVROV] }] })]);
      const now = (await calls()).find(({ informal }) => informal);
      assert.equal(now?.accepted, true);
      assert.equal((await judgementsOf(store)).find((one) => one.id === id)?.standing, "in force");
      await store.reread([again({ ...THREE, engagements: [] })]);
      assert.equal((await judgementsOf(store)).find((one) => one.id === id)?.standing, "orphaned");
    });

    test("nothing kept is altered, and one changed letter in any table is found", async () => {
      await ledgerOf(store);
      const { faults, head, readings } = await verify(store, null);
      assert.deepEqual(faults, []);
      assert.equal(readings, 6);
      assert.deepEqual((await verify(store, head)).faults, []);
      const cut = (table: string, column: string): string => `update ${table} set ${column} = left(${column}, length(${column}) - 1)`;
      const saved = (table: string, which: string): readonly [string, string] => [
        `create table saved as select * from ${table} where ${which}; delete from ${table} where ${which}`,
        `insert into ${table} select * from saved; drop table saved`,
      ];
      const tampering: readonly (readonly [string, string, string])[] = [
        ["altered", "update document set text = text || 'x'", cut("document", "text")],
        ["altered", "update document set path = path || 'x'", cut("document", "path")],
        ["altered", "update reading set reader = reader || '9'", cut("reading", "reader")],
        ["altered", `update statement set record = jsonb_set(record, '{confidence}', '0.5')`, `update statement set record = jsonb_set(record, '{confidence}', '1')`], // prettier-ignore
        ["altered", "update judgement set why = why || '!'", cut("judgement", "why")],
        ["was removed", ...saved("judgement", "id = (select min(id) from judgement)")],
        ["altered", "update chain set at = at || 'Z' where seq = 3", "update chain set at = left(at, length(at) - 1) where seq = 3"],
        ["slipped in", ...saved("chain", "seq = (select max(seq) from chain)")],
        ["does not follow", "update entry set content = replace(content, 'call', 'visit')", "update entry set content = replace(content, 'visit', 'call')"], // prettier-ignore
      ];
      const run = async (statements: string): Promise<void> => {
        for (const statement of statements.split("; ")) await sql.raw(statement).execute(db);
      };
      for (const [word, alter, mend] of tampering) {
        await run(alter);
        const found = await verify(store, null);
        await run(mend);
        assert.ok(found.faults.some((fault) => fault.includes(word)), `${alter}: ${found.faults.join("; ")}`); // prettier-ignore
      }
      assert.deepEqual((await verify(store, null)).faults, []);
      assert.deepEqual((await verify(store, "f".repeat(64))).faults.length, 1);
    });
  });
}
