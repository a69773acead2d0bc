/**
 * What the confidence of records is worth: records of readings judged against gold, gathered by their confidence. A record is right where
 * it pairs with one of gold and its fields agree by `RIGHT_FROM` or more; one that pairs at all is found.
 */
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import { besideGold, pairUp, recordsOf, type Row, type ScoredDocument } from "./score.js";

export const RIGHT_FROM = 0.8;

export interface Judged {
  readonly document: string;
  readonly type: RecordType;
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly found: boolean;
  readonly right: boolean;
}

/** Every record of the readings, with whether gold holds it. */
export function judged(gold: readonly ScoredDocument[], readings: readonly ScoredDocument[]): Judged[] {
  return besideGold(gold, readings).flatMap(([one, reading]) =>
    RECORD_TYPES.flatMap((type) => {
      const reads = recordsOf(reading, type);
      const agreement = new Map(pairUp(recordsOf(one, type), reads, type).map((pair) => [pair.read, pair.agreement]));
      return reads.map((row) => judge(one.document.path, type, row, agreement.get(row)));
    }),
  );
}

const judge = (document: string, type: RecordType, row: Row, agreement: number | undefined): Judged => ({
  document,
  type,
  rules: Array.isArray(row["rules"]) ? (row["rules"] as string[]) : [],
  confidence: Number(row["confidence"] ?? 0),
  found: agreement !== undefined,
  right: agreement !== undefined && agreement >= RIGHT_FROM,
});

export interface Bin {
  /** Confidence from here to the next bin. */
  readonly from: number;
  readonly records: number;
  /** Mean confidence of the records in the bin. */
  readonly confidence: number;
  readonly right: number;
  readonly found: number;
}
export interface Calibration {
  readonly records: number;
  /** Expected calibration error: how far confidence and the share that is right lie apart, weighed by records. */
  readonly error: number;
  /** Brier score: the mean square of the difference between confidence and outcome. */
  readonly brier: number;
  readonly bins: readonly Bin[];
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length);

/** `parts`: bins of equal width from 0 to 1. */
export function calibration(records: readonly Judged[], parts = 10): Calibration {
  const bins = Array.from({ length: parts }, (_, i): Bin => {
    const mine = records.filter(({ confidence }) => Math.min(parts - 1, Math.floor(confidence * parts)) === i);
    return {
      from: i / parts,
      records: mine.length,
      confidence: mean(mine.map(({ confidence }) => confidence)),
      right: mean(mine.map(({ right }) => Number(right))),
      found: mean(mine.map(({ found }) => Number(found))),
    };
  }).filter((bin) => bin.records > 0);
  return {
    records: records.length,
    error: bins.reduce((sum, bin) => sum + bin.records * Math.abs(bin.confidence - bin.right), 0) / Math.max(1, records.length),
    brier: mean(records.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
    bins,
  };
}
