import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { databases } from "../../test/fixtures/databases.js";
import { MODI, PUTIN, readingOf } from "../../test/fixtures/tellings.js";
import { canonical, statementsOf } from "../ledger/index.js";
import { documentFrom } from "../sources/index.js";
import { openStore, StoreUnavailable, type Addition, type Store } from "./index.js";

function addition(name: string, text = `Text of ${name}. «Сочи» सोची 🇮🇳`): Addition {
  const taken = documentFrom(`${name}.txt`, new TextEncoder().encode(text));
  if (taken.kind !== "document") throw new Error(taken.reason);
  const reading = readingOf({
    name,
    engagements: [{ kind: "call", when: "2024-01-15", participants: [MODI, PUTIN] }],
    figures: [{ value: 65.7e9 }, { value: -0.5, unit: "%", indicator: "growth" }],
  });
  return { document: taken.document, reading, reader: "test", statements: statementsOf(taken.document, reading, "test") };
}
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const contents = async (store: Store): Promise<string> => {
  const { cards, statements } = await store.holding();
  return canonical([cards.toSorted(byId), statements.toSorted(byId)]);
};

for (const database of await databases()) {
  describe(database.name, { skip: database.missing ?? false }, () => {
    let place = "";
    let store: Store;
    before(async () => {
      place = await database.place();
      store = await openStore(place, { purpose: "test" });
    });
    after(async () => {
      await store.close();
      await database.remove(place);
    });

    test("a document comes back exactly as it was added, with its statements", async () => {
      const one = addition("one");
      await store.add([one]);
      assert.deepEqual(await store.document(one.document.id), one.document);
      const { statements } = await store.holding();
      const back = statements.find(({ id }) => id === one.statements[0]?.id);
      assert.equal(canonical(back), canonical(one.statements[0]));
      assert.equal(await store.document("none"), null);
    });

    test("adding the same again changes nothing; known ones are told from new ones", async () => {
      const [one, two] = [addition("one"), addition("two")];
      await store.add([one, two]);
      const was = await contents(store);
      await store.add([two, one]);
      await store.add([]);
      assert.equal(await contents(store), was);
      assert.deepEqual(await store.known([one.document.id, "f".repeat(64)]), new Set([one.document.id]));
      assert.equal((await store.counts()).documents, 2);
    });

    test("a batch is kept whole or not at all", async () => {
      const was = await contents(store);
      const bad = addition("bad");
      const broken: Addition = { ...bad, statements: bad.statements.map((said) => ({ ...said, type: null as never })) };
      await assert.rejects(store.add([addition("good"), broken]));
      assert.equal(await contents(store), was);
    });

    test("additions at the same time wait for one another", async () => {
      const names = Array.from({ length: 12 }, (_, i) => `parallel ${i % 8}`);
      await Promise.all(names.map((name) => store.add([addition(name)])));
      assert.equal((await store.counts()).documents, 2 + 8);
    });

    test("what was added is there after closing and opening again", async () => {
      const was = await contents(store);
      await store.close();
      store = await openStore(place);
      assert.equal(await contents(store), was);
    });
  });
}

test("a folder in use is not opened by another; the message names the holder, and the lock ends with its owner", async () => {
  const [embedded] = await databases();
  const place = (await embedded?.place()) ?? "";
  const store = await openStore(place, { purpose: "the first" });
  const refused = openStore(place, { patience: 0 });
  await assert.rejects(
    refused,
    (error: Error) => error instanceof StoreUnavailable && error.message.includes(`process ${process.pid} (the first)`),
  );
  const told: string[] = [];
  const second = openStore(place, { onWait: (holder) => told.push(holder) });
  setTimeout(() => void store.close(), 400);
  await (await second).close();
  assert.equal(told.length, 1);
  await embedded?.remove(place);
});

test("an unreachable server and a wrong address are told in plain words, without the password", async () => {
  await assert.rejects(openStore("postgres://u:secret@127.0.0.1:1/x"), (error: Error) => error instanceof StoreUnavailable && !error.message.includes("secret")); // prettier-ignore
  await assert.rejects(openStore("postgres://root@127.0.0.1/test?schema=a;b"), StoreUnavailable);
});
