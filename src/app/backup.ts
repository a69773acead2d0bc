/** A backup: one gzipped file of JSON lines with all that is only ever added to. What is derived follows from it. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { canonical, GENESIS, together } from "../ledger/index.js";
import type { Archived, Store } from "../store/index.js";
import { refresh } from "./ledger.js";
import { verify } from "./verify.js";

const FORMAT = "samvad backup";
const VERSION = 1;

/** The file is no backup, or the store it should go into is not empty. */
export class NotRestorable extends Error {
  override readonly name = "NotRestorable";
}

export interface BackedUp {
  readonly rows: number;
  /** See `digestOf`: the same for the ledger and what is restored of it. */
  readonly digest: string;
}

/** One hash for all a ledger holds: the end of its chain and every entry, mechanism and disagreement derived. */
export async function digestOfLedger(store: Store): Promise<string> {
  const hash = createHash("sha256").update(await headOf(store));
  await refresh(store, await store.blocks());
  for (const { key } of await store.blocks()) {
    const { entries, mechanisms, conflicts } = together([await store.derived([key])]);
    for (const one of [...entries, ...mechanisms, ...conflicts]) hash.update(`\n${canonical(one)}`);
  }
  return hash.digest("hex");
}

async function headOf(store: Store): Promise<string> {
  let head = GENESIS;
  let last = 0;
  for (let page = await store.links(0, 1000); page.length > 0; page = await store.links(last, 1000)) {
    head = page.at(-1)?.hash ?? head;
    last = page.at(-1)?.seq ?? last;
  }
  return head;
}

/** What a reader of lines takes for the end of one, though JSON leaves it as it is. */
const LINE_ENDS = /[\u2028\u2029]/g;

/** Written beside its place and put there when it is whole: a broken run leaves the earlier backup as it was. */
export async function backup(store: Store, file: string): Promise<BackedUp> {
  const digest = await digestOfLedger(store);
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify({ format: FORMAT, version: VERSION, digest })}\n`;
    for await (const { table, row } of store.archive()) {
      rows += 1;
      yield `${table}\t${row.replace(LINE_ENDS, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)}\n`;
    }
    yield `${JSON.stringify({ end: rows })}\n`;
  }
  const draft = `${file}.part`;
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { rows, digest };
}

/** Fills an empty store; afterwards chain and digest must be those of the backup. */
export async function restore(store: Store, file: string): Promise<BackedUp> {
  if ((await store.counts()).documents > 0)
    throw new NotRestorable(`${store.place} holds documents already; restore into an empty --store`);
  const lines = linesOf(file);
  const first = await lines.next();
  const head = headerOf(first.done ? "" : first.value, file);
  let rows = 0;
  async function* archived(): AsyncGenerator<Archived> {
    for (let next = await lines.next(); ; next = await lines.next()) {
      if (next.done) throw new NotRestorable(`${file} ends in the middle: after row ${rows}`);
      if (next.value.startsWith('{"end"')) {
        if ((JSON.parse(next.value) as { end: number }).end !== rows)
          throw new NotRestorable(`${file} has ${rows} rows, but was written with another number`);
        return;
      }
      const tab = next.value.indexOf("\t");
      rows += 1;
      yield { table: next.value.slice(0, tab), row: next.value.slice(tab + 1) };
    }
  }
  await store.restore(archived());
  const digest = await digestOfLedger(store);
  const { faults } = await verify(store, null);
  if (faults.length > 0) throw new NotRestorable(`${file} was altered since it was written: ${faults[0]}`);
  if (digest !== head.digest) throw new NotRestorable(`what was restored has the digest ${digest}, the backup ${head.digest}; was it written by another version? samvad rebuild tells what differs`); // prettier-ignore
  return { rows, digest };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip());
  source.on("error", (error) => text.destroy(error));
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
  } catch (error) {
    throw new NotRestorable(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function headerOf(line: string, file: string): { digest: string } {
  try {
    const { format, version, digest } = JSON.parse(line) as { format?: string; version?: number; digest?: string };
    if (format === FORMAT && version === VERSION && digest !== undefined) return { digest };
  } catch {
    // Told below.
  }
  throw new NotRestorable(`${file} is no backup of Samvad`);
}
