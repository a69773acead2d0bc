/** The life of a commitment: each step with its day, the words that tell it and the reason; and how it stands on a day. */
import { z } from "zod";

export const COMMITMENT_STATES = ["open", "done", "partly", "overdue", "lapsed", "superseded"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const LIFE_STEPS = ["stated", "reaffirmed", "due", "done", "partly", "overdue", "lapsed", "superseded"] as const;
export const LifeStep = z.object({
  step: z.enum(LIFE_STEPS),
  /** EDTF: when it came about. */
  on: z.string().nullable(),
  /** EDTF: when the ledger learned of it. */
  known: z.string().nullable(),
  /** The statement whose sentence tells it; null for a judgement. */
  statement: z.string().nullable(),
  /** The entry that fulfils or replaces the commitment. */
  entry: z.string().nullable(),
  why: z.string(),
  /** Who judged so. */
  by: z.string().nullable(),
});
export type LifeStep = z.infer<typeof LifeStep>;
