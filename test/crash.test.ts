/** A process killed at any moment of an add loses nothing that was kept and doubles nothing: run again, it ends in the same ledger. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonical } from "../src/ledger/index.js";
import { openStore } from "../src/store/index.js";
import { build, samvad, scratch, start } from "./fixtures/samvad.js";

const KILLS = 22;
const DOCUMENTS = 120;
const root = scratch("crash");
const folder = join(root, "articles");

/** Meetings, calls and figures, some told twice, so that merging has work to do. */
function article(i: number): string {
  const day = `${1 + (i % 27)} March 20${String(10 + (i % 9)).padStart(2, "0")}`;
  const date = `20${String(10 + (i % 9)).padStart(2, "0")}-04-01`;
  const meeting =
    i % 2 === 0 ? "met Russian Foreign Minister Sergey Lavrov in Moscow" : "spoke by telephone with Russian Foreign Minister Sergey Lavrov";
  return `---\ntitle: Report ${i}\npublished: ${date}\n---\nExternal Affairs Minister S. Jaishankar ${meeting} on ${day}. Bilateral trade reached $${5 + (i % 40)} billion.\n`;
}

before(() => {
  build();
  mkdirSync(folder);
  for (let i = 0; i < DOCUMENTS; i++) writeFileSync(join(folder, `${String(i).padStart(4, "0")}.txt`), article(i));
});
after(() => rmSync(root, { recursive: true, force: true }));

const addInto = (place: string): string[] => ["add", folder, "--batch", "3", "--store", place];

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

async function contents(place: string): Promise<string> {
  const store = await openStore(place);
  const { cards, statements } = await store.holding();
  await store.close();
  return canonical([cards.toSorted(byId), statements.toSorted(byId)]);
}

const countIn = async (place: string): Promise<number> => {
  const store = await openStore(place);
  const { documents } = await store.counts();
  await store.close();
  return documents;
};

async function killAfter(place: string, delay: number): Promise<boolean> {
  const child = start(addInto(place));
  child.stdout?.resume();
  child.stderr?.resume();
  const ended = new Promise<boolean>((resolve) => child.on("close", (_code, signal) => resolve(signal === "SIGKILL")));
  const timer = setTimeout(() => child.kill("SIGKILL"), delay);
  const killed = await ended;
  clearTimeout(timer);
  return killed;
}

test(
  `killed ${KILLS} times at random moments of an add, then run to its end: the same ledger, byte for byte`,
  { timeout: 600_000 },
  async () => {
    const [template, calm, stormy] = ["template", "calm", "stormy"].map((name) => join(root, name)) as [string, string, string];
    await killAfter(template, 700); // while the database is being made
    assert.equal((await samvad(["add", join(folder, "0000.txt"), "--store", template])).code, 0);
    cpSync(template, calm, { recursive: true });
    cpSync(template, stormy, { recursive: true });

    const began = performance.now();
    assert.equal((await samvad(addInto(calm))).code, 0);
    const whole = performance.now() - began;

    let killed = 0;
    let seen = 0;
    for (let i = 0; killed < KILLS && i < 3 * KILLS; i++) {
      if (await killAfter(stormy, whole * (0.15 + 0.8 * Math.random()))) killed += 1;
      if (i % 6 !== 5) continue;
      const count = await countIn(stormy);
      assert.ok(count === 1 || count % 3 === 0, `${count} documents: half a batch was kept`);
      assert.ok(count >= seen, `${seen} documents were kept, ${count} are there`);
      seen = count;
      if (count === DOCUMENTS) {
        rmSync(stormy, { recursive: true });
        cpSync(template, stormy, { recursive: true });
        seen = 0;
      }
    }
    assert.ok(killed >= KILLS, `only ${killed} kills`);
    assert.equal((await samvad(addInto(stormy))).code, 0);

    assert.equal(await contents(stormy), await contents(calm));
    for (const question of [["timeline"], ["figures"], ["conflicts"], ["mechanism"]]) {
      const [a, b] = await Promise.all([calm, stormy].map((place) => samvad([...question, "--json", "--store", place])));
      assert.equal(a?.out, b?.out);
    }
  },
);
