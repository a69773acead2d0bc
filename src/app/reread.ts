/** Reads stored documents again with the reader of today. What it no longer says stays stored; judgements stay with the words. Broken off, it goes on where it was. */
import { statementsOf } from "../ledger/index.js";
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import type { Document, Statement } from "../model/index.js";
import { read, READER_VERSION } from "../reader/index.js";
import type { Addition, Store } from "../store/index.js";
import type { Progress } from "./add.js";
import { rebuild, type Rebuilt } from "./rebuild.js";

export interface Reread {
  readonly documents: number;
  /** Statements by kind: said again, said anew, no longer said. */
  readonly statements: Readonly<Record<RecordType, { readonly same: number; readonly fresh: number; readonly gone: number }>>;
  readonly ledger: Rebuilt;
}

const PAGE = 32;

export async function reread(store: Store, reader = READER_VERSION, progress: Progress = () => {}): Promise<Reread> {
  const total = (await store.counts()).documents;
  const sums = Object.fromEntries(RECORD_TYPES.map((type) => [type, { same: 0, fresh: 0, gone: 0 }])) as Record<RecordType, { same: number; fresh: number; gone: number }>; // prettier-ignore
  let documents = 0;
  for (let last = ""; ;) {
    const page = await store.outdated(reader, last, PAGE);
    if (page.length === 0) break;
    const additions = page.map((document) => additionOf(document, reader));
    const before = new Map((await store.readings(page.map(({ id }) => id))).map((reading) => [reading.document, reading.statements]));
    await store.reread(additions);
    for (const { document, statements } of additions) compare(sums, before.get(document.id) ?? [], statements);
    documents += page.length;
    last = page.at(-1)?.id ?? last;
    progress(documents, total);
  }
  return { documents, statements: sums, ledger: await rebuild(store, false) };
}

function additionOf(document: Document, reader: string): Addition {
  const reading = read(document);
  return { document, reading, reader, statements: statementsOf(document, reading, reader) };
}

function compare(
  sums: Record<RecordType, { same: number; fresh: number; gone: number }>,
  before: readonly Statement[],
  after: readonly Statement[],
): void {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  for (const { id, type } of after) sums[type][old.has(id) ? "same" : "fresh"] += 1;
  for (const { id, type } of before) if (!now.has(id)) sums[type].gone += 1;
}
