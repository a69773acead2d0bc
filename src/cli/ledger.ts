/** Opens the store a command is to use, and the ledger derived from it. Loaded only by commands that need one. */
import { storePlace } from "../app/place.js";
import { ledgerOf } from "../app/ledger.js";
import type { Ledger } from "../ledger/index.js";
import { openStore, type Store } from "../store/index.js";
import type { AsOfOption, StoreOptions } from "./options.js";
import { warn } from "./terminal.js";

/** `create`: whether a ledger is made where there is none. A question should not make one. */
export async function withStore<T>(options: StoreOptions, purpose: string, create: boolean, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(storePlace(options.store, process.env, process.platform), {
    purpose,
    create,
    patience: options.wait === false ? 0 : options.wait * 1000,
    onWait: (holder) => warn(`the ledger is in use by ${holder}; waiting`),
    onCreate: (place) => warn(`making a new ledger in ${place}`),
  });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

type Wanted = StoreOptions & AsOfOption & { readonly parties?: readonly string[] };

/** The ledger on the parties asked for, as of the day asked for; documents left out for doubt are told on standard error. */
export const loadLedger = ({ parties = [], asOf, ...options }: Wanted, purpose: string): Promise<Ledger> =>
  withStore(options, purpose, false, async (store) => {
    const ledger = await ledgerOf(store, {
      parties,
      today: new Date().toISOString().slice(0, 10),
      ...(asOf === undefined ? {} : { asOf }),
    });
    if (ledger.doubtful.length > 0) warn(leftOut(ledger, asOf ?? ""));
    if (ledger.cards.size === 0 && (await store.counts()).documents === 0)
      warn("the ledger is empty; samvad add FILE… puts documents into it");
    return ledger;
  });

function leftOut({ doubtful }: Ledger, asOf: string): string {
  const names = doubtful.slice(0, 3).map((card) => card.path).join(", "); // prettier-ignore
  const more = doubtful.length > 3 ? ` and ${doubtful.length - 3} more` : "";
  return `left out, as they may have appeared after ${asOf} or bear no date: ${names}${more}`;
}
