/** What follows from the statements of the ledger or of a part of it. */
import type { AnyEntry, Conflict } from "./ledger.js";
import type { Mechanism } from "./mechanism.js";

export interface Derived {
  readonly entries: readonly AnyEntry[];
  readonly mechanisms: readonly Mechanism[];
  readonly conflicts: readonly Conflict[];
}
