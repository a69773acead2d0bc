/** A Judgement is what a person decided on entries of the ledger. It binds to the words it is about, so that a better reading keeps it. */
import { z } from "zod";
import { RECORD_TYPES } from "./vocabulary.js";

export const JUDGEMENT_KINDS = ["accept", "reject", "correct", "same", "not-same", "settle", "verdict", "undo"] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** A statement by its words: found again by its id, or after a new reading by its place in the document. */
export const Anchor = z.object({
  statement: z.string(),
  document: z.string(),
  type: z.enum(RECORD_TYPES),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

export const Decision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept"), about: z.array(Anchor).min(1) }),
  z.object({ kind: z.literal("reject"), about: z.array(Anchor).min(1) }),
  z.object({ kind: z.literal("correct"), about: z.array(Anchor).min(1), field: z.string(), value: z.unknown() }),
  z.object({ kind: z.literal("same"), about: z.array(Anchor).min(1), other: z.array(Anchor).min(1) }),
  z.object({ kind: z.literal("not-same"), about: z.array(Anchor).min(1), other: z.array(Anchor).min(1) }),
  /** The conflict by its type, its claims and their words; `claim`: the one that holds, or null for "both stand". */
  z.object({
    kind: z.literal("settle"),
    about: z.array(Anchor).min(1),
    type: z.string(),
    claims: z.array(z.string()),
    claim: z.string().nullable(),
  }),
  /** Was the commitment kept? 1 yes, 0 partly or in progress, −1 no. */
  z.object({ kind: z.literal("verdict"), about: z.array(Anchor).min(1), value: z.union([z.literal(1), z.literal(0), z.literal(-1)]) }),
  z.object({ kind: z.literal("undo"), judgement: z.string() }),
]);
export type Decision = z.infer<typeof Decision>;

export const Judgement = z.object({
  /** "j" and the beginning of the hash of its content. */
  id: z.string(),
  decision: Decision,
  by: z.string(),
  /** ISO time. */
  at: z.string(),
  why: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;
