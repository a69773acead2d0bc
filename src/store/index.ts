/** The public door of the store. */
export { openStore } from "./open.js";
export { StoreUnavailable, type Addition, type OpenOptions, type Store } from "./store.js";
