/** The public door of the store. */
export { openStore } from "./open.js";
export { StoreUnavailable, type Addition, type BlockState, type Kept, type OpenOptions, type Store } from "./store.js";
