/** What a store is, whichever database stands behind it. All of it is append-only: a document once added is never changed or removed here. */
import type { Document, Holding, Reading, Statement } from "../model/index.js";

/** A document with what was read in it: stored together or not at all. */
export interface Addition {
  readonly document: Document;
  readonly reading: Reading;
  readonly reader: string;
  readonly statements: readonly Statement[];
}

export interface Store {
  /** How a message names it: a folder, or an address without its password. */
  readonly place: string;
  /** Which of these documents are in the store. */
  readonly known: (ids: readonly string[]) => Promise<Set<string>>;
  /** Adds all in one transaction; documents already there are left as they are. Resolves once they are kept. */
  readonly add: (additions: readonly Addition[]) => Promise<void>;
  /** All cards and statements, in no particular order. */
  readonly holding: () => Promise<Holding>;
  readonly document: (id: string) => Promise<Document | null>;
  readonly counts: () => Promise<{ documents: number; statements: number }>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Called once when another process holds the store and this one begins to wait. */
  readonly onWait?: (holder: string) => void;
  /** Whether a folder without a store is given one; if not, it is an error. True where not told. */
  readonly create?: boolean;
  /** Called before a new store is made, which takes some seconds. */
  readonly onCreate?: (place: string) => void;
  /** How long to wait for another process, in milliseconds; 0 not at all. */
  readonly patience?: number;
  /** What this process is doing, for the message another one will show. */
  readonly purpose?: string;
}

/** The store cannot be used now: held by another process, not reachable, or not fit. The message says what to do. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}
