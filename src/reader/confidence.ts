/**
 * Last stage: the confidence of a record is how often records made by the same rules were right, as measured on bench/gold/train
 * (confidence-weights.ts, written by tools/calibrate.mjs; `samvad eval --calibration` checks it). A rule nobody has measured says nothing.
 */
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import { WEIGHTS } from "./confidence-weights.js";

/** What confidence rests on: the names of the rules, and how many there are; the part after a colon counts by itself and not. */
export function featuresOf(rules: readonly string[]): string[] {
  const families = rules.flatMap((rule) => (rule.includes(":") ? [rule.slice(0, rule.indexOf(":") + 1)] : []));
  return [...new Set([...rules, ...families, `${Math.min(rules.length, 6)} rules`])];
}

/** In hundredths, from 0.01 to 0.99: nothing read is certain, one way or the other. `otherwise`: where the kind of record has not been measured. */
export function confidenceOf(type: RecordType, rules: readonly string[], otherwise: number): number {
  const weights = WEIGHTS[type];
  if (!weights) return otherwise;
  const odds = featuresOf(rules).reduce((sum, name) => sum + (weights.rules[name] ?? 0), weights.bias);
  return Math.min(99, Math.max(1, Math.round(100 / (1 + Math.exp(-odds))))) / 100;
}

interface Said {
  readonly rules: readonly string[];
  readonly confidence: number;
}

/** All records with their measured confidence. */
export function weighed<T extends Readonly<Record<RecordType, readonly Said[]>>>(records: T): T {
  const lists = RECORD_TYPES.map((type) => [
    type,
    records[type].map((record) => ({ ...record, confidence: confidenceOf(type, record.rules, record.confidence) })),
  ]);
  return { ...records, ...(Object.fromEntries(lists) as Partial<T>) };
}
