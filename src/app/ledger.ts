/** The ledger as a question needs it: the blocks of the parties asked for, brought up to date first; for a past day made from what was known then. */
import { atDay, concerning, deriveBlock, derive, inForce, together, type Ledger } from "../ledger/index.js";
import type { BlockState, Kept, Store } from "../store/index.js";
import type { Progress } from "./add.js";
import { indexOf } from "./terms.js";

export interface View {
  /** Only what concerns all of these; without any, everything. */
  readonly parties?: readonly string[];
  /** EDTF: only what was known by then. */
  readonly asOf?: string;
  /** ISO date on which commitments are to stand as they do; where none is given the day of `asOf`. */
  readonly today?: string;
}

export async function ledgerOf(store: Store, { parties = [], asOf, today }: View = {}): Promise<Ledger> {
  const blocks = await store.blocks(parties);
  const keys = blocks.map(({ key }) => key);
  if (asOf !== undefined) return derive(await store.holding(parties.length === 0 ? undefined : keys), asOf);
  await refresh(store, blocks);
  const derived = together([await store.derived(keys)]);
  const documents = new Set(derived.entries.flatMap((entry) => entry.sources.map((source) => source.document)));
  const cards = await store.cards([...documents]);
  return { ...derived, entries: atDay(derived.entries, today ?? null), cards: new Map(cards.map((card) => [card.id, card])), doubtful: [] };
}

const isStale = ({ version, derived }: BlockState): boolean => derived !== version;

/** Derives anew the blocks that have changed since they were last derived. */
export async function refresh(store: Store, blocks: readonly BlockState[], progress: Progress = () => {}): Promise<Kept> {
  const stale = blocks.filter(isStale);
  let total: Kept = { written: 0, removed: 0 };
  for (const [i, block] of stale.entries()) {
    const kept = await refreshBlock(store, block);
    total = { written: total.written + kept.written, removed: total.removed + kept.removed };
    progress(i + 1, stale.length);
  }
  return total;
}

/** Another process may add to the block meanwhile: then it is derived once more. */
async function refreshBlock(store: Store, block: BlockState): Promise<Kept> {
  for (let now: BlockState | undefined = block; now && isStale(now); now = await store.block(now.key)) {
    const { statements, cards } = await store.holding([now.key]);
    const { judgements, everywhere } = await store.judgements();
    const own = concerning(inForce(judgements), statements, everywhere);
    const derived = deriveBlock(statements, new Map(cards.map((card) => [card.id, card])), own);
    const kept = await store.keep(now.key, now.version, derived, indexOf);
    if (kept) return kept;
  }
  return { written: 0, removed: 0 };
}
