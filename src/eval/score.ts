/**
 * Scores readings against gold. A pair counts by how well its fields agree (0..1), so that the F1 of a kind of record rewards
 * finding records and filling them in; `found` is the F1 of finding alone; `overall` is the weighted mean of the F1s.
 */
import type { Participant } from "../model/index.js";
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import { equal, formatAgreement, likeness, numberAgreement, placeAgreement, plain, sameName, setAgreement, timeAgreement, type Agreement } from "./agree.js"; // prettier-ignore

/** A record of gold or of a reading; only the fields that are compared matter. */
export type Row = Readonly<Record<string, unknown>> & { readonly evidence?: readonly { readonly quote: string }[] };
export interface ScoredDocument {
  readonly document: { readonly path: string; readonly language?: string | null; readonly dated?: { readonly edtf: string } | null };
  readonly [type: string]: unknown;
}

interface Rule {
  readonly weight: number;
  /** Whether two records may be one at all. */
  readonly may: (gold: Row, read: Row) => boolean;
  readonly fields: Readonly<Record<string, readonly [number, (gold: Row, read: Row) => number]>>;
}

const on = <T>(name: string, agree: Agreement<T>) => (gold: Row, read: Row): number => agree(gold[name] as T, read[name] as T); // prettier-ignore
const parties = setAgreement<string>();
const people = setAgreement<Participant>((a, b) => (a.name && b.name ? sameName(a.name, b.name) : !a.name === !b.name && a.office === b.office && a.party === b.party)); // prettier-ignore

const NEIGHBOURS: readonly (readonly string[])[] = [["summit", "meeting", "conference"], ["session", "meeting", "negotiation"], ["press", "meeting"], ["visit", "summit"], ["call", "meeting"]]; // prettier-ignore
const kind: Agreement<string> = (gold, read) =>
  gold === read ? 1 : NEIGHBOURS.some((group) => group.includes(gold) && group.includes(read)) ? 0.4 : 0;

const wordsOf = (row: Row): Set<string> =>
  new Set((row.evidence ?? []).flatMap(({ quote }) => plain(quote).split(" ")).filter((word) => word.length > 1));
function sharesWords(gold: Row, read: Row): boolean {
  const [a, b] = [wordsOf(gold), wordsOf(read)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both > 1 && both >= 0.3 * Math.min(a.size, b.size);
}
const meet = (name: string) => (gold: Row, read: Row): boolean => on(name, parties)(gold, read) > 0; // prettier-ignore

export const RULES: Readonly<Record<RecordType, Rule>> = {
  engagements: {
    weight: 0.4,
    may: (gold, read) => on("kind", kind)(gold, read) > 0 && meet("parties")(gold, read) && on("when", timeAgreement)(gold, read) > 0,
    fields: { kind: [3, on("kind", kind)], status: [2, on("status", equal)], parties: [3, on("parties", parties)], participants: [3, on("participants", people)], when: [3, on("when", timeAgreement)], where: [2, on("where", placeAgreement)], mechanism: [1, on("mechanism", formatAgreement)], ordinal: [1, on("ordinal", equal)], topics: [2, on("topics", parties)] }, // prettier-ignore
  },
  commitments: {
    weight: 0.15,
    may: (gold, read) => meet("by")(gold, read) && sharesWords(gold, read),
    fields: {
      type: [3, on("type", equal)],
      by: [2, on("by", parties)],
      due: [1, on("due", timeAgreement)],
      topics: [2, on("topics", parties)],
    },
  },
  instruments: {
    weight: 0.1,
    may: (gold, read) => meet("parties")(gold, read) && (gold.type === read.type || sharesWords(gold, read)),
    fields: { type: [2, on("type", equal)], parties: [2, on("parties", parties)], status: [2, on("status", equal)], when: [1, on("when", timeAgreement)], count: [1, on("count", equal)], topics: [1, on("topics", parties)] }, // prettier-ignore
  },
  figures: {
    weight: 0.15,
    may: (gold, read) => on("value", numberAgreement)(gold, read) === 1 && (gold.unit === read.unit || gold.indicator === read.indicator),
    fields: { indicator: [3, on("indicator", equal)], unit: [2, on("unit", equal)], from: [1, on("from", equal)], to: [1, on("to", equal)], period: [2, on("period", timeAgreement)], qualifier: [1, on("qualifier", equal)], parties: [1, on("parties", parties)] }, // prettier-ignore
  },
  projects: {
    weight: 0.05,
    may: (gold, read) =>
      sameName(String(gold.name), String(read.name)) || plain(gold.name).split(" ")[0] === plain(read.name).split(" ")[0],
    fields: { status: [2, on("status", equal)], units: [1, on("units", setAgreement<number>())] },
  },
  relations: {
    weight: 0.05,
    may: (gold, read) => on("parties", parties)(gold, read) === 1,
    fields: {
      designation: [2, (gold, read) => likeness(plain(gold.designation), plain(read.designation))],
      since: [1, on("since", timeAgreement)],
    },
  },
  series: {
    weight: 0.05,
    may: (gold, read) => on("mechanism", formatAgreement)(gold, read) === 1,
    fields: { parties: [1, on("parties", parties)], since: [1, on("since", timeAgreement)], count: [1, on("count", equal)], cadence: [1, on("cadence", equal)], alternates: [1, on("alternates", equal)] }, // prettier-ignore
  },
};

const PAIRS_FROM = 0.35;
const DATED_WEIGHT = 0.05;

export interface Pair {
  readonly gold: Row;
  readonly read: Row;
  readonly agreement: number;
  readonly fields: Readonly<Record<string, number>>;
}

/** Pairs gold and read records of one kind, the best agreeing first, each at most once. */
export function pairUp(gold: readonly Row[], read: readonly Row[], type: RecordType): Pair[] {
  const { may, fields } = RULES[type];
  const total = Object.values(fields).reduce((sum, [weight]) => sum + weight, 0);
  const candidates: Pair[] = [];
  for (const g of gold) {
    for (const r of read) {
      if (!may(g, r)) continue;
      const parts = Object.fromEntries(Object.entries(fields).map(([name, [, agree]]) => [name, agree(g, r)]));
      const agreement = Object.entries(fields).reduce((sum, [name, [weight]]) => sum + weight * parts[name]!, 0) / total;
      if (agreement >= PAIRS_FROM) candidates.push({ gold: g, read: r, agreement, fields: parts });
    }
  }
  candidates.sort((a, b) => b.agreement - a.agreement);
  const taken = new Set<Row>();
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.read)) return false;
    taken.add(pair.gold).add(pair.read);
    return true;
  });
}

export interface Miss {
  readonly document: string;
  readonly what: "missed" | "spurious" | "poor";
  readonly gold: Row | null;
  readonly read: Row | null;
}
export interface TypeScore {
  gold: number;
  read: number;
  precision: number;
  recall: number;
  f1: number;
  found: number;
  /** Mean agreement of each field over the pairs. */
  fields: Record<string, number>;
  misses: Miss[];
}
export interface Score {
  readonly documents: number;
  readonly overall: number;
  readonly dated: number;
  readonly types: Partial<Record<RecordType, TypeScore>>;
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const baseName = (path: string): string => path.replace(/^.*\//, "").replace(/\.\w+$/, "");
export const recordsOf = (document: ScoredDocument | undefined, type: RecordType): readonly Row[] =>
  (document?.[type] as readonly Row[] | undefined) ?? [];

function scoreType(type: RecordType, pairs: readonly (readonly [ScoredDocument, ScoredDocument | undefined])[]): TypeScore {
  const tally: TypeScore = { gold: 0, read: 0, precision: 0, recall: 0, f1: 0, found: 0, fields: {}, misses: [] };
  const matched: Pair[] = [];
  for (const [gold, reading] of pairs) {
    const [golds, reads] = [recordsOf(gold, type), recordsOf(reading, type)];
    const mine = pairUp(golds, reads, type);
    const document = gold.document.path;
    const used = new Set(mine.flatMap((pair) => [pair.gold, pair.read]));
    matched.push(...mine);
    tally.gold += golds.length;
    tally.read += reads.length;
    tally.misses.push(
      ...golds.filter((row) => !used.has(row)).map((row) => ({ document, what: "missed" as const, gold: row, read: null })),
      ...reads.filter((row) => !used.has(row)).map((row) => ({ document, what: "spurious" as const, gold: null, read: row })),
      ...mine.filter((pair) => pair.agreement < 0.8).map((pair) => ({ document, what: "poor" as const, gold: pair.gold, read: pair.read })),
    );
  }
  const soft = matched.reduce((sum, pair) => sum + pair.agreement, 0);
  tally.precision = share(soft, tally.read);
  tally.recall = share(soft, tally.gold);
  tally.f1 = f1(tally.precision, tally.recall);
  tally.found = f1(share(matched.length, tally.read), share(matched.length, tally.gold));
  for (const name of Object.keys(RULES[type].fields)) if (matched.length > 0) tally.fields[name] = share(matched.reduce((sum, pair) => sum + pair.fields[name]!, 0), matched.length); // prettier-ignore
  return tally;
}

/** Documents pair by the base name of their path; a gold document without a reading counts as read empty. */
export function besideGold(
  gold: readonly ScoredDocument[],
  readings: readonly ScoredDocument[],
): (readonly [ScoredDocument, ScoredDocument | undefined])[] {
  const byName = new Map(readings.map((reading) => [baseName(reading.document.path), reading]));
  return gold.map((one) => [one, byName.get(baseName(one.document.path))] as const);
}

export function score(gold: readonly ScoredDocument[], readings: readonly ScoredDocument[]): Score {
  const pairs = besideGold(gold, readings);
  const types: Partial<Record<RecordType, TypeScore>> = {};
  let sum = 0;
  let weights = 0;
  for (const type of RECORD_TYPES) {
    const tally = scoreType(type, pairs);
    if (tally.gold + tally.read === 0) continue;
    types[type] = tally;
    sum += RULES[type].weight * tally.f1;
    weights += RULES[type].weight;
  }
  const withDate = pairs.filter(([one]) => one.document.dated?.edtf);
  const dated = withDate.length === 0 ? 1 : share(withDate.reduce((total, [one, reading]) => total + (reading?.document.dated?.edtf ? timeAgreement(one.document.dated!.edtf, reading.document.dated.edtf) : 0), 0), withDate.length); // prettier-ignore
  return { documents: gold.length, overall: (sum + DATED_WEIGHT * dated) / (weights + DATED_WEIGHT), dated, types };
}
