import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { press } from "../../bench/press.js";
import { databases } from "../../test/fixtures/databases.js";
import { statementsOf } from "../ledger/index.js";
import { read } from "../reader/index.js";
import { documentFrom } from "../sources/index.js";
import { openStore, type Addition } from "../store/index.js";
import { backup, digestOfLedger, restore } from "./backup.js";
import { judge } from "./judge.js";
import { ledgerOf } from "./ledger.js";
import { rebuild } from "./rebuild.js";
import { reread } from "./reread.js";
import { verify } from "./verify.js";

const folder = mkdtempSync(join(tmpdir(), "samvad-backup-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function addition({ path, text }: { path: string; text: string }): Addition {
  const taken = documentFrom(path, Buffer.from(text));
  if (taken.kind !== "document") throw new Error(taken.reason);
  const reading = read(taken.document);
  return { document: taken.document, reading, reader: "0", statements: statementsOf(taken.document, reading, "0") };
}
const odd = { path: "odd.txt", text: "Modi met Putin in Sochi on 21 May 2018.\u2028Line separators, \t tabs and 🇮🇳 emoji stay.\u2029\n" };
const additions = [...[...press(12)].map(addition), addition(odd)];

for (const database of await databases()) {
  describe(database.name, { skip: database.missing ?? false }, () => {
    test("what is restored elsewhere has the same digest; a damaged file, a full ledger and a file of another kind are refused", async () => {
      const [here, there] = [await database.place(), await database.place()];
      const store = await openStore(here);
      await store.add(additions);
      const [entry] = (await ledgerOf(store)).entries;
      await judge(store, { kind: "accept", entry: entry?.id ?? "" }, { by: "A", why: "b", at: "2026-11-22T10:00:00Z" });
      const file = join(folder, `${database.name}.gz`);
      const { digest, rows } = await backup(store, file);
      await assert.rejects(restore(store, file), { name: "NotRestorable" });

      const other = await openStore(there);
      const part = join(folder, "part.gz");
      writeFileSync(part, readFileSync(file).subarray(0, 900));
      await assert.rejects(restore(other, part), { name: "NotRestorable" });
      const text = join(folder, "text.gz");
      writeFileSync(text, gzipSync("hello\n"));
      await assert.rejects(restore(other, text), { name: "NotRestorable", message: /no backup/ });
      assert.equal((await other.counts()).documents, 0);

      assert.deepEqual(await restore(other, file), { digest, rows });
      assert.equal(await digestOfLedger(other), digest);
      assert.equal((await other.document(additions.at(-1)?.document.id ?? ""))?.text, odd.text);
      await Promise.all([store.close(), other.close()]);
      await database.remove(here);
      await database.remove(there);
    });

    test("a backup in which one word was changed is found out", async () => {
      const [here, there] = [await database.place(), await database.place()];
      const store = await openStore(here);
      await store.add(additions.slice(0, 3));
      const file = join(folder, `${database.name}-altered.gz`);
      await backup(store, file);
      writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('"reader": "0"', '"reader": "7"')));
      const other = await openStore(there);
      await assert.rejects(restore(other, file), { name: "NotRestorable", message: /altered/ });
      await Promise.all([store.close(), other.close()]);
      await database.remove(here);
      await database.remove(there);
    });

    test("reading again with another reader keeps the ledger where it says the same; rebuilding changes nothing", async () => {
      const place = await database.place();
      const store = await openStore(place);
      await store.add(additions);
      await ledgerOf(store);
      const before = (await ledgerOf(store)).entries;
      const { documents, statements, ledger } = await reread(store, "9");
      assert.equal(documents, additions.length);
      assert.ok(statements.engagements.same > 0 && statements.engagements.gone === 0);
      assert.deepEqual(ledger.differences, []);
      assert.equal((await reread(store, "9")).documents, 0);
      assert.deepEqual((await ledgerOf(store)).entries, before);
      const { blocks, differences } = await rebuild(store, true);
      assert.deepEqual([blocks > 0, differences], [true, []]);
      assert.deepEqual((await verify(store, null)).faults, []);
      await store.close();
      await database.remove(place);
    });
  });
}
