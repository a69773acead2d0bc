/** The nouns of the ledger: Statement (what one reading says), Judgement (what a person decided), Entry (what is held), Conflict. */
import { z } from "zod";
import { RECORD_TYPES } from "./reading.js";

/** One record of one reading, stored for ever. */
export const Statement = z.object({
  id: z.string(),
  document: z.string(),
  type: z.enum(RECORD_TYPES),
  record: z.record(z.string(), z.unknown()),
  reader: z.string(),
  /** When we learned it, as far as the document tells (published, else dated): EDTF or null. */
  known: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const Judgement = z.object({
  id: z.string(),
  kind: z.enum(["accept", "correct", "reject", "same", "not-same", "settle", "verdict", "undo"]),
  target: z.string(),
  value: z.unknown(),
  by: z.string(),
  at: z.string(),
  why: z.string(),
  /** Hash of this row with the hash of the row before it. */
  hash: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;

export const Source = z.object({
  path: z.string(),
  published: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
});
export type Source = z.infer<typeof Source>;

/** A field of an entry that no sentence states, with how it was derived. */
export const Inferred = z.object({ field: z.string(), value: z.unknown(), derivation: z.string() });
export type Inferred = z.infer<typeof Inferred>;

/** What the ledger holds: the fields of the record (see Reading) plus these. */
export const Entry = z
  .object({
    id: z.string(),
    type: z.enum(RECORD_TYPES),
    inferred: z.array(Inferred),
    sources: z.array(Source),
    conflicts: z.array(z.string()),
    /** Ids of the statements it was made of, and why they were taken for one. */
    statements: z.array(z.string()),
    merged: z.array(z.string()),
  })
  .catchall(z.unknown());
export type Entry = z.infer<typeof Entry>;

export const CONFLICT_TYPES = ["date", "ordinal", "amount", "since-when", "count", "order", "sum", "place", "office", "attribution", "planned-against-held"] as const; // prettier-ignore
export const Conflict = z.object({
  id: z.string(),
  type: z.enum(CONFLICT_TYPES),
  entries: z.array(z.string()),
  /** Each side: what it claims, and the sentences that claim it. */
  sides: z.array(z.object({ claim: z.string(), sources: z.array(Source) })),
  explanation: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;
