/**
 * Last stage: the confidence of a record is how often records made by the same rules were right, as measured on bench/gold/train
 * (confidence-weights.ts, written by tools/calibrate.mjs; `samvad eval --calibration` checks it). A rule nobody has measured says nothing.
 */
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import { WEIGHTS } from "./confidence-weights.js";

const familyOf = (rule: string): string | null => (rule.includes(":") ? rule.slice(0, rule.indexOf(":") + 1) : null);

/** What confidence rests on: the names of the rules, and how many there are; the part after a colon counts by itself and not. */
export function featuresOf(rules: readonly string[]): string[] {
  const names: string[] = [];
  const add = (name: string | null): void => {
    if (name !== null && !names.includes(name)) names.push(name);
  };
  for (const rule of rules) add(rule);
  for (const rule of rules) add(familyOf(rule));
  add(`${Math.min(rules.length, 6)} rules`);
  return names;
}

/** The weights of each kind by name, for a name not among them is asked for as often. */
const BY_NAME: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(Object.entries(WEIGHTS).map(([type, { rules }]) => [type, new Map(Object.entries(rules))])); // prettier-ignore

/** In hundredths, from 0.01 to 0.99: nothing read is certain, one way or the other. `otherwise`: where the kind of record has not been measured. */
export function confidenceOf(type: RecordType, rules: readonly string[], otherwise: number): number {
  const weights = WEIGHTS[type];
  if (!weights) return otherwise;
  const known = BY_NAME.get(type);
  let odds = weights.bias;
  for (const name of featuresOf(rules)) odds += known?.get(name) ?? 0;
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
