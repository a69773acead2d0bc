/** Search in a ledger of constructed articles: how long a question takes, in the middle and at the slow end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refresh } from "../src/app/ledger.js";
import { search } from "../src/app/search.js";
import { statementsOf } from "../src/ledger/index.js";
import { read } from "../src/reader/index.js";
import { documentFrom } from "../src/sources/index.js";
import { openStore, type Addition } from "../src/store/index.js";
import { press } from "./press.js";

/** Names alone and together, rare and common, in four scripts, misspelt, with words of sentences. */
const QUESTIONS = ["Putin", "Modi Putin", "मोदी मास्को", "Лавров Пекин", "পুতিন দিল্লি", "Puttin Dehli", "summit 2019", "trade energy", "India", "Macron Berlin 2021", "переговоры Токио", "शिखर सम्मेलन", "Jaishanker", "Reykjavik"]; // prettier-ignore
const BATCH = 200;

function additionOf({ path, text }: { readonly path: string; readonly text: string }): Addition | null {
  const taken = documentFrom(path, Buffer.from(text));
  if (taken.kind !== "document") return null;
  const reading = read(taken.document);
  return { document: taken.document, reading, reader: "bench", statements: statementsOf(taken.document, reading, "bench") };
}

export async function searching(articles: number): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), "samvad-bench-"));
  const store = await openStore(place);
  try {
    let batch: Addition[] = [];
    const begun = performance.now();
    for (const told of press(articles)) {
      const addition = additionOf(told);
      if (addition) batch.push(addition);
      if (batch.length < BATCH) continue;
      await store.add(batch);
      batch = [];
    }
    await store.add(batch);
    const added = performance.now();
    await refresh(store, await store.blocks());
    const ready = performance.now();
    const times: number[] = [];
    for (const question of [...QUESTIONS, ...QUESTIONS]) {
      const from = performance.now();
      await search(store, question, { limit: 20 });
      times.push(performance.now() - from);
    }
    const warm = times.slice(QUESTIONS.length).sort((a, b) => a - b);
    const at = (share: number): string => (warm[Math.min(warm.length - 1, Math.floor(share * warm.length))] ?? 0).toFixed(0);
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
    return [
      `${articles} articles: added in ${seconds(begun, added)} s, derived and indexed in ${seconds(added, ready)} s`,
      `median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
      ...QUESTIONS.map((question, i) => `${(times[i + QUESTIONS.length] ?? 0).toFixed(1).padStart(7)} ms  ${question}`),
    ];
  } finally {
    await store.close();
    rmSync(place, { recursive: true, force: true });
  }
}
