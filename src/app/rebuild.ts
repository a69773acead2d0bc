/** Derives everything anew from statements and judgements, and tells what came out differently. Broken off, it goes on where it was. */
import type { AnyEntry } from "../model/index.js";
import { canonical } from "../ledger/index.js";
import type { Store } from "../store/index.js";
import type { Progress } from "./add.js";
import { refresh } from "./ledger.js";

export interface Difference {
  readonly id: string;
  readonly block: string;
  readonly what: "new" | "gone" | "changed";
  /** Of a changed entry, the fields that differ. */
  readonly fields: readonly string[];
}
export interface Rebuilt {
  readonly blocks: number;
  readonly differences: readonly Difference[];
}

/** `all`: also what is up to date; otherwise only what has changed or was left over. */
export async function rebuild(store: Store, all: boolean, progress: Progress = () => {}): Promise<Rebuilt> {
  const waiting = (await store.blocks()).filter(({ version, derived }) => version !== derived);
  if (all && waiting.length === 0) await store.expire();
  const blocks = (await store.blocks()).filter(({ version, derived }) => version !== derived);
  const differences: Difference[] = [];
  for (const [i, block] of blocks.entries()) {
    const before = await store.derived([block.key]);
    await refresh(store, [block]);
    const after = await store.derived([block.key]);
    differences.push(...differencesOf(block.key, before.entries, after.entries));
    progress(i + 1, blocks.length);
  }
  return { blocks: blocks.length, differences };
}

export function differencesOf(block: string, before: readonly AnyEntry[], after: readonly AnyEntry[]): Difference[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !now.has(id)).map(({ id }): Difference => ({ id, block, what: "gone", fields: [] }));
  return [
    ...gone,
    ...after.flatMap((entry): Difference[] => {
      const was = old.get(entry.id);
      if (!was) return [{ id: entry.id, block, what: "new", fields: [] }];
      const fields = changedFields(was, entry);
      return fields.length === 0 ? [] : [{ id: entry.id, block, what: "changed", fields }];
    }),
  ];
}

function changedFields(a: AnyEntry, b: AnyEntry): string[] {
  const [x, y] = [a, b] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((key) => canonical(x[key]) !== canonical(y[key]));
}
