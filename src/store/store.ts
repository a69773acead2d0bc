/** What a store is, whichever database stands behind it. All of it is append-only: a document once added is never changed or removed here. */
import type { Chained } from "../ledger/chain.js";
import type { AnyEntry, Card, Derived, Document, Holding, Judgement, Reading, RecordType, Statement } from "../model/index.js";

/** A document with what was read in it: stored together or not at all. */
export interface Addition {
  readonly document: Document;
  readonly reading: Reading;
  readonly reader: string;
  readonly statements: readonly Statement[];
}

/** A reading as it was kept: the `number`-th of its document. */
export interface StoredReading {
  readonly document: string;
  readonly number: number;
  readonly reader: string;
  readonly language: string | null;
  readonly dated: Reading["document"]["dated"];
  readonly unread: Reading["unread"];
  readonly statements: readonly Statement[];
}

export interface Archived {
  readonly table: string;
  readonly row: string;
}

export interface Health {
  /** "PostgreSQL 17.5" */
  readonly version: string;
  readonly encoding: string;
  readonly collation: string;
  /** Steps of the tables that have been made. */
  readonly migrations: readonly string[];
  readonly bytes: number;
  readonly blocks: number;
  readonly staleBlocks: number;
}

export interface Judgements {
  /** In the order in which they were made. */
  readonly judgements: readonly Judgement[];
  /** Those of the statements they name that the latest readings still have. */
  readonly everywhere: ReadonlySet<string>;
}

export interface BlockState {
  readonly key: string;
  /** Rises with every new statement or judgement. */
  readonly version: number;
  /** The version of which entries are kept; null where none are. */
  readonly derived: number | null;
}

/** How many entries were written (new or changed) and removed. */
export interface Kept {
  readonly written: number;
  readonly removed: number;
}

/** A word, folded, and a term it may mean. */
export interface WordMeaning {
  readonly word: string;
  readonly term: string;
}
/** By what entries are found. */
export interface Indexed {
  /** First and last day as numbers of days; null where nothing bounds it. */
  readonly found: readonly {
    readonly id: string;
    readonly terms: readonly string[];
    readonly first: number | null;
    readonly last: number | null;
  }[];
  /** The words that mean these terms; `keys`: under what each is looked up. */
  readonly words: readonly (WordMeaning & { readonly keys: readonly string[] })[];
}
export type Index = (entries: readonly AnyEntry[]) => Indexed;
/** What is looked for: of each group one of its terms. */
export interface Wanted {
  readonly groups: readonly { readonly terms: readonly string[]; readonly weight: number }[];
  /** Terms an entry must have whatever else it has. */
  readonly filters: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly limit: number;
  /** Whether all groups are needed, or any. */
  readonly all: boolean;
}
export interface Found {
  readonly entry: AnyEntry;
  readonly score: number;
}

export interface Store {
  /** How a message names it: a folder, or an address without its password. */
  readonly place: string;
  /** Which of these documents are in the store. */
  readonly known: (ids: readonly string[]) => Promise<Set<string>>;
  /** Adds all in one transaction; documents already there are left as they are. Resolves once they are kept. */
  readonly add: (additions: readonly Addition[]) => Promise<void>;
  /** Puts new readings of documents that are there in the place of the old ones, which stay stored. */
  readonly reread: (additions: readonly Addition[]) => Promise<void>;
  /** Documents whose latest reading is by another reader than this, so many after an id. */
  readonly outdated: (reader: string, after: string, count: number) => Promise<Document[]>;
  /** Marks everything derived as to be derived anew. */
  readonly expire: () => Promise<void>;
  /** Every row of what is only ever added to, as JSON: what a backup holds. */
  readonly archive: () => AsyncGenerator<Archived>;
  /** Fills an empty store with the rows of an archive, all or none. */
  readonly restore: (rows: AsyncIterable<Archived>) => Promise<void>;
  /** What `samvad doctor` tells of the database. */
  readonly health: () => Promise<Health>;
  readonly judge: (judgement: Judgement) => Promise<void>;
  readonly judgements: () => Promise<Judgements>;
  /** So many links of the chain after a place in it. */
  readonly links: (after: number, count: number) => Promise<(Chained & { seq: number })[]>;
  /** So many documents after an id, in the order of their ids; "" for the first. */
  readonly documentsAfter: (id: string, count: number) => Promise<Document[]>;
  /** All readings of some documents. */
  readonly readings: (documents: readonly string[]) => Promise<StoredReading[]>;
  /** Cards and statements, in no particular order: all, or the statements of some blocks with the cards of their documents. */
  readonly holding: (blocks?: readonly string[]) => Promise<Holding>;
  /** The blocks of the ledger whose parties hold all those given; without any, all. */
  readonly blocks: (parties?: readonly string[]) => Promise<BlockState[]>;
  readonly block: (key: string) => Promise<BlockState | undefined>;
  /** Keeps what was derived of a block at a version; null where the block has moved on since. */
  readonly keep: (block: string, version: number, derived: Derived, index: Index) => Promise<Kept | null>;
  /** What the words kept under these keys mean. */
  readonly meanings: (keys: readonly string[]) => Promise<WordMeaning[]>;
  readonly search: (wanted: Wanted) => Promise<Found[]>;
  /** How many entries have any of these terms, up to a thousand. */
  readonly commonness: (terms: readonly string[]) => Promise<number>;
  /** What is kept of some blocks. */
  readonly derived: (blocks: readonly string[]) => Promise<Derived>;
  /** The blocks in which an entry, mechanism or conflict is kept whose id begins so. */
  readonly find: (beginning: string) => Promise<string[]>;
  /** How many entries of each kind of record are kept, and how many conflicts. */
  readonly tally: () => Promise<{ entries: Partial<Record<RecordType, number>>; conflicts: number }>;
  readonly cards: (documents: readonly string[]) => Promise<Card[]>;
  readonly document: (id: string) => Promise<Document | null>;
  readonly counts: () => Promise<{ documents: number; statements: number }>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** The time now, as ISO text; the machine's clock where not told. */
  readonly clock?: () => string;
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
