/** The nouns of the ledger: Statement (what one reading says), Judgement (what a person decided), Entry (what is held), Conflict. */
import { z } from "zod";
import type { Judgement } from "./judgement.js";
import type { CommitmentState, LifeStep } from "./life.js";
import { RECORD_TYPES, type RecordOf, type RecordType } from "./reading.js";

/** One record of one reading, stored for ever. */
export const Statement = z.object({
  id: z.string(),
  document: z.string(),
  type: z.enum(RECORD_TYPES),
  record: z.record(z.string(), z.unknown()),
  /** The parties in whose part of the ledger it counts: "IN+RU". */
  block: z.string(),
  /** The version of the reader that made it. */
  reader: z.string(),
});
export type Statement = z.infer<typeof Statement>;

/** A statement whose kind of record is known. */
export type StatementOf<T extends RecordType> = Omit<Statement, "type" | "record"> & { type: T; record: RecordOf[T] };

/** What the ledger knows of a document without its text. */
export const Card = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  dated: z.object({ edtf: z.string(), basis: z.string() }).nullable(),
  /** MinHash of its words, by which copies are known; left out where the text is not at hand. */
  fingerprint: z.array(z.int()).nullish(),
});
export type Card = z.infer<typeof Card>;

/** What a store holds, in any order. */
export interface Holding {
  readonly cards: readonly Card[];
  readonly statements: readonly Statement[];
  readonly judgements?: readonly Judgement[];
}

export const Source = z.object({
  path: z.string(),
  published: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** Id of the document. */
  document: z.string(),
  /** Id of the statement this sentence belongs to. */
  statement: z.string(),
});
export type Source = z.infer<typeof Source>;

/** A field of an entry that no sentence states, with how it was derived. */
export const Inferred = z.object({ field: z.string(), value: z.unknown(), derivation: z.string() });
export type Inferred = z.infer<typeof Inferred>;

/** One step in the life of an entry: what a document said of its standing, in the order we learned it. */
export const Step = z.object({ status: z.string(), when: z.string().nullable(), known: z.string().nullable(), statement: z.string() });
export type Step = z.infer<typeof Step>;

/** A document that tells what another told before it, in its words or in those of another language. */
export const Copy = z.object({ document: z.string(), of: z.string(), why: z.string() });
export type Copy = z.infer<typeof Copy>;

/** What the ledger holds: the fields of the record (see Reading, without its evidence) plus these. */
export const Entry = z
  .object({
    id: z.string(),
    /** The list of a reading that such records stand in. (`type` is a field of commitments and instruments.) */
    record: z.enum(RECORD_TYPES),
    inferred: z.array(Inferred),
    sources: z.array(Source),
    conflicts: z.array(z.string()),
    history: z.array(Step),
    /** Ids of the statements it was made of, and why they were taken for one. */
    statements: z.array(z.string()),
    merged: z.array(z.string()),
    /** What people decided on it: ids of judgements. */
    judged: z.array(z.string()),
    accepted: z.boolean(),
    /** How many of its documents tell it on their own; the others are copies or translations. */
    independent: z.int().positive(),
    copies: z.array(Copy),
  })
  .catchall(z.unknown());
export type Entry = z.infer<typeof Entry>;

/** What every entry carries besides the fields of its record. */
export interface Held {
  id: string;
  record: RecordType;
  inferred: Inferred[];
  sources: Source[];
  conflicts: string[];
  history: Step[];
  statements: string[];
  merged: string[];
  judged: string[];
  accepted: boolean;
  independent: number;
  copies: Copy[];
}
/** The fields of a record that an entry carries. */
export type Said<T extends RecordType> = Omit<RecordOf[T], "evidence" | "rules" | "confidence">;
/** What the ledger adds to the entries of one kind of record. */
interface Added {
  /** `state`: how it stands on the day the ledger was asked for. */
  commitments: { life: LifeStep[]; state?: CommitmentState };
}
/** An entry whose kind of record is known. */
export type EntryOf<T extends RecordType> = Held & { record: T } & Said<T> & (T extends keyof Added ? Added[T] : unknown);
export type AnyEntry = { [T in RecordType]: EntryOf<T> }[RecordType];

export const CONFLICT_TYPES = ["date", "ordinal", "amount", "since-when", "count", "order", "sum", "place", "office", "attribution", "planned-against-held"] as const; // prettier-ignore
export const Conflict = z.object({
  id: z.string(),
  type: z.enum(CONFLICT_TYPES),
  entries: z.array(z.string()),
  /** Each side: what it claims, and the sentences that claim it. */
  sides: z.array(z.object({ claim: z.string(), sources: z.array(Source) })),
  explanation: z.string(),
  /** How the mistake most likely came about, where that shows. */
  cause: z.string().nullable(),
  /** Closed by a judgement; open again as soon as a source claims something new. */
  settled: z.object({ judgement: z.string(), claim: z.string().nullable(), by: z.string(), at: z.string(), why: z.string() }).nullable(),
});
export type Conflict = z.infer<typeof Conflict>;
