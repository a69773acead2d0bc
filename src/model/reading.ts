/**
 * A Reading is what one document says: the contract of `samvad read --json`. Schema, type and published JSON Schema
 * come from the one definition here.
 */
import { z } from "zod";
import {
  COMMITMENT_TYPES,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_STATUSES,
  INDICATORS,
  INSTRUMENT_STATUSES,
  INSTRUMENT_TYPES,
  OFFICES,
  PROJECT_STATUSES,
  QUALIFIERS,
  TOPICS,
} from "./vocabulary.js";
export * from "./vocabulary.js";

/** An EDTF (ISO 8601-2) value: `2018-05-21`, `2018-06`, `2023-04/2024-03`, `2018-36`, `../2021`. */
const Edtf = z.string();
/** ISO 3166-1 alpha-2, or the id of a bloc or organisation (`EU`, `BRICS`, …). */
const Party = z.string();
const Topic = z.enum(TOPICS);

/** Where the document says it: `document.text.slice(start, end) === quote`, in UTF-16 code units. */
export const Evidence = z.object({
  sentence: z.int().nonnegative(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What every record carries: the words, the rules that made it, and how sure the reader is (0..1). */
const recordShape = {
  evidence: z.array(Evidence).min(1),
  rules: z.array(z.string()),
  confidence: z.number().min(0).max(1),
};

export const Participant = z.object({
  name: z.string().nullable(),
  party: Party.nullable(),
  office: z.enum(OFFICES).nullable(),
});
export type Participant = z.infer<typeof Participant>;

export const Place = z.object({ name: z.string(), country: Party.nullable() });
export type Place = z.infer<typeof Place>;

export const Engagement = z.object({
  kind: z.enum(ENGAGEMENT_KINDS),
  status: z.enum(ENGAGEMENT_STATUSES),
  parties: z.array(Party),
  participants: z.array(Participant),
  when: Edtf.nullable(),
  where: Place.nullable(),
  mechanism: z.string().nullable(),
  ordinal: z.int().positive().nullable(),
  informal: z.boolean(),
  topics: z.array(Topic),
  ...recordShape,
});
export type Engagement = z.infer<typeof Engagement>;

export const Commitment = z.object({
  type: z.enum(COMMITMENT_TYPES),
  by: z.array(Party),
  topics: z.array(Topic),
  due: Edtf.nullable(),
  status: z.enum(["open", "done", "dropped"]),
  ...recordShape,
});
export type Commitment = z.infer<typeof Commitment>;

export const Instrument = z.object({
  type: z.enum(INSTRUMENT_TYPES),
  parties: z.array(Party),
  status: z.enum(INSTRUMENT_STATUSES),
  when: Edtf.nullable(),
  validity: Edtf.nullable(),
  topics: z.array(Topic),
  count: z.int().positive().optional(),
  ...recordShape,
});
export type Instrument = z.infer<typeof Instrument>;

export const Figure = z.object({
  indicator: z.enum(INDICATORS),
  parties: z.array(Party),
  from: Party.nullable(),
  to: Party.nullable(),
  value: z.number(),
  /** ISO 4217 code, `%`, or UCUM-like (`t`, `bbl/d`, `MW`, `km`, `1`). */
  unit: z.string(),
  period: Edtf.nullable(),
  qualifier: z.enum(QUALIFIERS).nullable(),
  ...recordShape,
});
export type Figure = z.infer<typeof Figure>;

export const Project = z.object({
  name: z.string(),
  units: z.array(z.int().positive()),
  status: z.enum(PROJECT_STATUSES),
  parties: z.array(Party),
  ...recordShape,
});
export type Project = z.infer<typeof Project>;

export const Relation = z.object({
  parties: z.array(Party),
  designation: z.string(),
  since: Edtf.nullable(),
  ...recordShape,
});
export type Relation = z.infer<typeof Relation>;

export const Series = z.object({
  mechanism: z.string(),
  parties: z.array(Party),
  since: Edtf.nullable(),
  count: z.int().positive().nullable(),
  cadence: z.enum(["annual", "biennial"]).nullable(),
  alternates: z.boolean().nullable(),
  ...recordShape,
});
export type Series = z.infer<typeof Series>;

/** A stretch of the document that was seen to matter but could not be read, and why. */
export const Unread = z.object({ sentence: z.int(), start: z.int(), end: z.int(), reason: z.string() });
export type Unread = z.infer<typeof Unread>;

export const Reading = z.object({
  document: z.object({
    path: z.string(),
    language: z.string().nullable(),
    published: Edtf.nullable(),
    dated: z.object({ edtf: Edtf, basis: z.string() }).nullable(),
  }),
  engagements: z.array(Engagement),
  commitments: z.array(Commitment),
  instruments: z.array(Instrument),
  figures: z.array(Figure),
  projects: z.array(Project),
  relations: z.array(Relation),
  series: z.array(Series),
  unread: z.array(Unread),
});
export type Reading = z.infer<typeof Reading>;

export type ReadingRecord = Engagement | Commitment | Instrument | Figure | Project | Relation | Series;

/** The shape of the records of each list. */
export const RECORD_SCHEMAS = {
  engagements: Engagement,
  commitments: Commitment,
  instruments: Instrument,
  figures: Figure,
  projects: Project,
  relations: Relation,
  series: Series,
} as const;

/** The type of record each list holds. */
export interface RecordOf {
  engagements: Engagement;
  commitments: Commitment;
  instruments: Instrument;
  figures: Figure;
  projects: Project;
  relations: Relation;
  series: Series;
}
