/** From a cluster of statements to the fields of an entry: which standing holds, which time, and the sources and history behind them. */
import type { Card, Held, RecordType, Source, Step, StatementOf } from "../model/index.js";
import { compare } from "./canonical.js";
import type { Cluster } from "./clusters.js";
import { appeared, knownDate } from "./known.js";
import { daysIn, stretch } from "./when.js";

export type Cards = ReadonlyMap<string, Card>;

const learned = (card: Card | undefined): number => (card ? (appeared(card)?.last ?? Infinity) : Infinity);

/** Statements in the order in which we learned them; undated documents last. */
export const inOrder = <T extends RecordType>(cluster: Cluster<T>, cards: Cards): StatementOf<T>[] =>
  cluster.statements.toSorted((a, b) => learned(cards.get(a.document)) - learned(cards.get(b.document)) || compare(a.id, b.id));

export function sourcesOf<T extends RecordType>(statement: StatementOf<T>, cards: Cards): Source[] {
  const card = cards.get(statement.document);
  return statement.record.evidence.map(({ start, end, quote }) => ({
    path: card?.path ?? "",
    published: card?.published ?? null,
    start,
    end,
    quote,
    document: statement.document,
    statement: statement.id,
  }));
}

/** One step for every statement that has a standing. */
export function historyOf<T extends RecordType>(cluster: Cluster<T>, cards: Cards): Step[] {
  return inOrder(cluster, cards).flatMap((said) => {
    const record = said.record as { status?: string; when?: string | null; due?: string | null };
    if (record.status === undefined) return [];
    const card = cards.get(said.document);
    return [{ status: record.status, when: record.when ?? record.due ?? null, known: card ? knownDate(card) : null, statement: said.id }];
  });
}

/** The first of `ranking` that is told wins; of the others the one learned last. */
export function standing<S extends string>(told: readonly S[], final: readonly S[]): S {
  const certain = final.find((status) => told.includes(status));
  const latest = told.at(-1);
  if (latest === undefined) throw new Error("an entry without a statement");
  return certain ?? latest;
}

const length = (when: string): number => {
  const span = stretch(when);
  return span ? daysIn(span) : Infinity;
};

function votesOf<V>(values: readonly V[]): Map<V, number> {
  const votes = new Map<V, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return votes;
}

/** The most exact time told; of equally exact ones the most told, then the earliest. */
export function bestTime(told: readonly (string | null)[]): string | null {
  const votes = [...votesOf(told.filter((when): when is string => stretch(when) !== null))];
  return votes.toSorted(([a, x], [b, y]) => length(a) - length(b) || y - x || compare(a, b))[0]?.[0] ?? null;
}

export const mostTold = <V extends string | number>(values: readonly V[]): V | null =>
  [...votesOf(values)].toSorted(([a, x], [b, y]) => y - x || compare(String(a), String(b)))[0]?.[0] ?? null;

export function heldBy<T extends RecordType>(id: string, record: T, cluster: Cluster<T>, cards: Cards): Held & { record: T } {
  const said = inOrder(cluster, cards);
  return {
    id,
    record,
    inferred: [],
    sources: said.flatMap((statement) => sourcesOf(statement, cards)),
    conflicts: [],
    history: historyOf(cluster, cards),
    statements: said.map((statement) => statement.id),
    merged: cluster.merged.toSorted(compare),
    judged: [],
    accepted: false,
    independent: cluster.documents.size,
    copies: [],
  };
}
