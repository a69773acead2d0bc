/** Opens the store a command is to use, and the ledger derived from it. Loaded only by commands that need one. */
import { storePlace } from "../app/place.js";
import { derive, type Ledger } from "../ledger/index.js";
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

/** The ledger as of the day asked for; documents left out for doubt are told on standard error. */
export async function loadLedger(options: StoreOptions & AsOfOption, purpose: string): Promise<Ledger> {
  const holding = await withStore(options, purpose, false, (store) => store.holding());
  const ledger = derive(holding, options.asOf ?? null);
  if (ledger.doubtful.length > 0) {
    const names = ledger.doubtful.slice(0, 3).map((card) => card.path).join(", "); // prettier-ignore
    warn(`left out, as they may have appeared after ${options.asOf} or bear no date: ${names}${ledger.doubtful.length > 3 ? ` and ${ledger.doubtful.length - 3} more` : ""}`); // prettier-ignore
  }
  if (holding.cards.length === 0) warn("the ledger is empty; samvad add FILE… puts documents into it");
  return ledger;
}
