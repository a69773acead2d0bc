/** Adds files and folders to the ledger, a small batch a transaction: what a batch has acknowledged stays, whatever happens after. */
import { statementsOf } from "../ledger/index.js";
import type { Unreadable } from "../model/index.js";
import { READER_VERSION } from "../reader/index.js";
import { documentFrom } from "../sources/index.js";
import type { Addition, Store } from "../store/index.js";
import { loadInput, type Input, type Listing } from "./inputs.js";
import { readInput, type ReadDocument } from "./read.js";
import type { UsedWorld } from "./world.js";

export interface Added {
  readonly added: number;
  /** Already in the ledger before, or twice among the files. */
  readonly known: number;
  readonly statements: number;
  readonly unreadable: readonly Unreadable[];
  readonly notes: readonly { readonly path: string; readonly note: string }[];
}
export type Progress = (done: number, total: number) => void;

/** Bytes of text after which a batch is closed, however few its documents. */
const BATCH_BYTES = 2_000_000;

export interface AddOptions {
  /** Documents that go into one transaction. */
  readonly batchSize: number;
  readonly progress?: Progress;
  /** The user's own world, where there is one. */
  readonly world?: UsedWorld | null;
}

export async function addAll(store: Store, listing: Listing, { batchSize, progress, world = null }: AddOptions): Promise<Added> {
  let total: Added = { added: 0, known: 0, statements: 0, unreadable: [], notes: [] };
  let batch: Input[] = [];
  let size = 0;
  for (const [i, path] of listing.paths.entries()) {
    const input = await loadInput(path);
    batch.push(input);
    size += "bytes" in input ? input.bytes.length : 0;
    if (batch.length < batchSize && size < BATCH_BYTES && i + 1 < listing.paths.length) continue;
    total = sum(total, await addBatch(store, batch, world));
    batch = [];
    size = 0;
    progress?.(i + 1, listing.paths.length);
  }
  return total;
}

const sum = (a: Added, b: Added): Added => ({
  added: a.added + b.added,
  known: a.known + b.known,
  statements: a.statements + b.statements,
  unreadable: [...a.unreadable, ...b.unreadable],
  notes: [...a.notes, ...b.notes],
});

async function addBatch(store: Store, batch: readonly Input[], world: UsedWorld | null): Promise<Added> {
  const ids = batch.map((input) => ("bytes" in input ? idOf(input) : null));
  const known = await store.known(ids.filter((id): id is string => id !== null));
  const seen = new Set(known);
  const unreadable: Unreadable[] = [];
  const fresh: ReadDocument[] = [];
  let repeated = 0;
  for (const [i, input] of batch.entries()) {
    const id = ids[i] ?? null;
    if (id !== null && seen.has(id)) {
      repeated += 1;
      continue;
    }
    if (id !== null) seen.add(id);
    const outcome = readInput(input, world ? { world: world.world } : {});
    if (outcome.kind === "unreadable") unreadable.push({ path: outcome.path, reason: outcome.reason });
    else if (outcome.unreadable !== null) unreadable.push({ path: input.path, reason: outcome.unreadable });
    else fresh.push(outcome);
  }
  const additions = fresh.map((one) => additionOf(one, readerOf(world)));
  const refused = await keep(store, additions);
  const kept = additions.filter((addition) => !refused.some(({ path }) => path === addition.document.path));
  return {
    added: kept.length,
    known: repeated,
    statements: kept.reduce((count, { statements }) => count + statements.length, 0),
    unreadable: [...unreadable, ...refused],
    notes: fresh.flatMap(({ document, note }) => (note === null ? [] : [{ path: document.path, note }])),
  };
}

function idOf({ path, bytes }: Extract<Input, { bytes: Uint8Array }>): string | null {
  const taken = documentFrom(path, bytes);
  return taken.kind === "document" ? taken.document.id : null;
}

/** What a statement was read with: the reader, and the world it was given besides its own. */
const readerOf = (world: UsedWorld | null): string => (world ? `${READER_VERSION}+world.${world.stamp}` : READER_VERSION);

const additionOf = ({ document, reading }: ReadDocument, reader: string): Addition => ({
  document,
  reading,
  reader,
  statements: statementsOf(document, reading, reader),
});

/** One document the database refuses (SQLSTATE class 22: data) must not keep its neighbours out: they are then added singly. */
async function keep(store: Store, additions: readonly Addition[]): Promise<Unreadable[]> {
  try {
    if (additions.length > 0) await store.add(additions);
    return [];
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (!code?.startsWith("22")) throw error;
    const [only] = additions;
    if (only && additions.length === 1) return [{ path: only.document.path, reason: `the store does not take it: ${message}` }];
    const refused: Unreadable[] = [];
    for (const addition of additions) refused.push(...(await keep(store, [addition])));
    return refused;
  }
}
