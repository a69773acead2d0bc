/** The public door of the store. */
export { openStore } from "./open.js";
export {
  StoreUnavailable,
  type Addition,
  type BlockState,
  type Archived,
  type Health,
  type Found,
  type Index,
  type Indexed,
  type Wanted,
  type WordMeaning,
  type Judgements,
  type Kept,
  type StoredReading,
  type OpenOptions,
  type Store,
} from "./store.js";
