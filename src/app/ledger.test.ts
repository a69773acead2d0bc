import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { databases } from "../../test/fixtures/databases.js";
import { press } from "../../bench/press.js";
import { canonical, derive, statementsOf } from "../ledger/index.js";
import { read } from "../reader/index.js";
import { documentFrom } from "../sources/index.js";
import { openStore, type Addition, type Store } from "../store/index.js";
import { ledgerOf } from "./ledger.js";

const additions: readonly Addition[] = [...press(36)].map(({ path, text }) => {
  const taken = documentFrom(path, Buffer.from(text));
  if (taken.kind !== "document") throw new Error(taken.reason);
  const reading = read(taken.document);
  return { document: taken.document, reading, reader: "test", statements: statementsOf(taken.document, reading, "test") };
});
const held = async (store: Store): Promise<string> => {
  const { entries, mechanisms, conflicts } = await ledgerOf(store);
  return canonical([entries, mechanisms, conflicts]);
};

for (const database of await databases()) {
  describe(database.name, { skip: database.missing ?? false }, () => {
    test(
      "whatever order documents come in, and whenever one asks, the entries kept are those derived of all",
      { timeout: 300_000 },
      async () => {
        const orders = fc.shuffledSubarray([...additions], { minLength: additions.length, maxLength: additions.length });
        const wanted = new Set<string>();
        for (const order of fc.sample(orders, { numRuns: 2, seed: 7 })) {
          const place = await database.place();
          const store = await openStore(place);
          for (let at = 0; at < order.length; at += 13) {
            await store.add(order.slice(at, at + 13));
            if (at % 2 === 0) await ledgerOf(store, { parties: ["IN"] });
          }
          const whole = derive(await store.holding());
          const kept = await held(store);
          assert.equal(kept, canonical([whole.entries, whole.mechanisms, whole.conflicts]));
          assert.ok(whole.entries.length > 36);
          wanted.add(kept);
          const some = await ledgerOf(store, { parties: ["IN", "RU"] });
          assert.ok(some.entries.every((entry) => canonical(whole.entries).includes(entry.id)));
          await store.close();
          await database.remove(place);
        }
        assert.equal(wanted.size, 1);
      },
    );

    test("a second question writes nothing; a new document makes only its own blocks anew", async () => {
      const place = await database.place();
      const store = await openStore(place);
      await store.add(additions.slice(0, 20));
      await ledgerOf(store);
      assert.ok((await store.blocks()).every(({ version, derived }) => version === derived));
      await store.add(additions.slice(20, 21));
      const stale = (await store.blocks()).filter(({ version, derived }) => version !== derived).map(({ key }) => key);
      assert.deepEqual(stale.toSorted(), [...new Set(additions[20]?.statements.map(({ block }) => block))].toSorted());
      await store.close();
      await database.remove(place);
    });
  });
}
