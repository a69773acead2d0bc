import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { databases } from "../../test/fixtures/databases.js";
import type { AnyEntry } from "../model/index.js";
import { statementsOf } from "../ledger/index.js";
import { read } from "../reader/index.js";
import { documentFrom } from "../sources/index.js";
import { openStore, type Addition, type Indexed, type Store } from "../store/index.js";
import { ledgerOf } from "./ledger.js";
import { search } from "./search.js";

const ARTICLES = [
  "Prime Minister Narendra Modi met Russian President Vladimir Putin in Sochi on 21 May 2018. They discussed trade.",
  "Министр иностранных дел России Сергей Лавров 18 ноября 2025 года встретился в Москве с министром иностранных дел Индии С. Джайшанкаром.",
  "विदेश मंत्री एस. जयशंकर ने 15 जनवरी 2024 को तेहरान में ईरानी विदेश मंत्री हुसैन अमीर-अब्दुल्लाहियन से मुलाकात की।",
  "Prime Minister Narendra Modi spoke by telephone with Russian President Vladimir Putin on 15 January 2024.",
];
const additions = ARTICLES.map((text, i): Addition => {
  const taken = documentFrom(`${i}.txt`, Buffer.from(text));
  if (taken.kind !== "document") throw new Error(taken.reason);
  const reading = read(taken.document);
  return { document: taken.document, reading, reader: "test", statements: statementsOf(taken.document, reading, "test") };
});

for (const database of await databases()) {
  describe(`search: ${database.name}`, { skip: database.missing ?? false }, () => {
    let place = "";
    let store: Store;
    before(async () => {
      place = await database.place();
      store = await openStore(place);
      await store.add(additions);
    });
    after(async () => {
      await store.close();
      await database.remove(place);
    });
    const found = async (words: string, more: Partial<Parameters<typeof search>[2]> = {}): Promise<string[]> =>
      (await search(store, words, { limit: 20, ...more })).map(({ entry }) => entry.id);

    test("the same names in four scripts find the same entries in the same order", async () => {
      const sochi = await found("Putin Sochi");
      assert.equal(sochi.length, 1);
      for (const words of ["पुतिन सोची", "Путин Сочи", "পুতিন সোচি"]) assert.deepEqual(await found(words), sochi, words);
      const moscow = await found("Lavrov Moscow");
      assert.equal(moscow.length, 1);
      for (const words of ["लावरोव मास्को", "Лавров Москва", "ল্যাভরভ মস্কো"]) assert.deepEqual(await found(words), moscow, words);
      const putin = await found("Putin");
      assert.equal(putin.length, 2);
      for (const words of ["पुतिन", "Путин", "পুতিন"]) assert.deepEqual(await found(words), putin, words);
    });

    test("slips of the pen and endings are forgiven", async () => {
      const sochi = await found("Putin Sochi");
      for (const words of ["Puttin Sochi", "Putin Scohi", "Путина Сочи", "पुतीन सोची"]) assert.deepEqual(await found(words), sochi, words);
      assert.equal((await found("Jaishanker")).length, (await found("Jaishankar")).length);
    });

    test("filters narrow; the latest come first; what is not there is not found", async () => {
      const [latest] = await search(store, "Putin", { limit: 1 });
      assert.equal(latest?.entry.record === "engagements" && latest.entry.kind, "call");
      assert.equal((await found("Putin", { kind: "meeting" })).length, 1);
      assert.equal((await found("Putin", { to: "2019" })).length, 1);
      assert.equal((await found("", { parties: ["IR"] })).length, 1);
      assert.equal((await found("", { person: "Лавров" })).length, 1);
      assert.deepEqual(await found("Putin", { parties: ["IR"] }), []);
      assert.deepEqual(await found("Reykjavik"), []);
    });

    test("the sentence that matched comes with the entry", async () => {
      const [hit] = await search(store, "Sochi", { limit: 5 });
      assert.match(hit?.source?.quote ?? "", /Putin/);
      assert.equal(ARTICLES[0]!.slice(hit!.source!.start, hit!.source!.end), hit!.source!.quote);
    });

    test("only what has changed in a block is indexed anew, and what is gone is not found", async () => {
      await ledgerOf(store);
      const [block] = await store.blocks(["IR"]);
      const derived = await store.derived([block!.key]);
      const asked: number[] = [];
      const index = (entries: readonly AnyEntry[]): Indexed => (asked.push(entries.length), { found: [], words: [] });
      await store.keep(block!.key, block!.version, derived, index);
      await store.keep(block!.key, block!.version, { ...derived, entries: [] }, index);
      assert.deepEqual(asked, [0, 0]);
      assert.deepEqual(await found("", { parties: ["IR"] }), []);
    });
  });
}
