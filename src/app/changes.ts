/** What is new, changed or disputed on some parties since a day. */
import { changesOf, type Change, type Changes } from "../ledger/index.js";
import type { Store } from "../store/index.js";
import { ledgerOf } from "./ledger.js";
import { select } from "./select.js";

/** `since` (EDTF): what had certainly appeared by the end of that day is compared with what is known now. */
export async function changesSince(store: Store, parties: readonly string[], since: string): Promise<Changes> {
  const before = await ledgerOf(store, { parties, asOf: since });
  const now = await ledgerOf(store, { parties });
  const changes = changesOf(before, now);
  const asked = new Set(select([...before.entries, ...now.entries], { parties }));
  const concerns = ({ entry }: Change): boolean => asked.has(entry);
  return { ...changes, entries: changes.entries.filter(concerns) };
}
