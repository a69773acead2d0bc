/** The library: model, reader and ledger, without a store or a command line. */
export * from "./model/index.js";
export { addedWorld, read, READER_VERSION, type ReadOptions } from "./reader/index.js";
export { cardOf, derive, statementsOf, type Ledger } from "./ledger/index.js";
export { documentFrom } from "./sources/index.js";
export { openStore, StoreUnavailable, type Store } from "./store/index.js";
