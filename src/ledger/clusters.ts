/**
 * Bringing together statements that tell of one thing. Passes go from decisive evidence to weaker; each looks only inside its own small
 * buckets, so the work grows with the number of statements; each merge says why. The outcome does not depend on the order of arrival.
 */
import type { StatementOf, RecordType } from "../model/index.js";
import { compare } from "./canonical.js";

export interface Cluster<T extends RecordType> {
  /** In the order of their ids; the first names the cluster. */
  readonly statements: readonly StatementOf<T>[];
  readonly merged: readonly string[];
  /** Statements it must not be joined with, because a person judged so. */
  readonly barred: readonly string[];
}

export interface Pass<C> {
  /** The reason, as a reader of the ledger will see it. */
  readonly why: string;
  /** Clusters that could be one share a key. */
  readonly keys: (cluster: C) => readonly string[];
  readonly same: (a: C, b: C) => boolean;
  /** Weak evidence joins only where nothing else would fit as well. */
  readonly unique?: boolean;
}

export const clusterOf = <T extends RecordType>(statement: StatementOf<T>): Cluster<T> => ({
  statements: [statement],
  merged: [],
  barred: [],
});
export const nameOf = <T extends RecordType>(cluster: Cluster<T>): string => cluster.statements[0]?.id ?? "";
export const documentsOf = <T extends RecordType>(cluster: Cluster<T>): string[] => cluster.statements.map((said) => said.document);

/** The reader has already brought together what one document says of one thing: two records of one document are two things. */
export function shareDocument<T extends RecordType>(a: Cluster<T>, b: Cluster<T>): boolean {
  const documents = new Set(documentsOf(a));
  return documentsOf(b).some((document) => documents.has(document));
}

export const join = <T extends RecordType>(a: Cluster<T>, b: Cluster<T>, why: string): Cluster<T> => ({
  statements: [...a.statements, ...b.statements].toSorted((x, y) => compare(x.id, y.id)),
  merged: [...a.merged, ...b.merged, why],
  barred: [...a.barred, ...b.barred],
});

const barredFrom = <T extends RecordType>(a: Cluster<T>, b: Cluster<T>): boolean =>
  a.barred.length + b.barred.length > 0 &&
  (b.statements.some(({ id }) => a.barred.includes(id)) || a.statements.some(({ id }) => b.barred.includes(id)));

export function runPass<C extends { cluster: Cluster<T> }, T extends RecordType>(
  all: readonly C[],
  pass: Pass<C>,
  view: (cluster: Cluster<T>) => C,
): C[] {
  const forward = new Map<C, C>();
  const latest = (item: C): C => {
    let at = item;
    for (let next = forward.get(at); next; next = forward.get(at)) at = next;
    return at;
  };
  for (const bucket of buckets(all, pass)) {
    const items = [...new Set(bucket.map(latest))];
    const kept: C[] = [];
    for (const item of pass.unique ? items.filter((one) => !torn(one, items, pass)) : items) {
      const partner = [...new Set(kept.map(latest))].find(
        (other) => other !== item && !barredFrom(other.cluster, item.cluster) && pass.same(other, item),
      );
      if (!partner) {
        kept.push(item);
        continue;
      }
      const joined = view(join(partner.cluster, item.cluster, pass.why));
      forward.set(partner, joined);
      forward.set(item, joined);
      kept.push(joined);
    }
  }
  return [...new Set(all.map(latest))].toSorted((a, b) => compare(nameOf(a.cluster), nameOf(b.cluster)));
}

/** Does an item fit two others that do not fit each other? Then nothing tells which of them it is. */
function torn<C>(item: C, all: readonly C[], pass: Pass<C>): boolean {
  const fitting = all.filter((other) => other !== item && pass.same(item, other));
  return fitting.some((a, i) => fitting.slice(i + 1).some((b) => !pass.same(a, b)));
}

/** Items by key, keys in order, items in order of their names; buckets of one are left out. */
function buckets<C extends { cluster: Cluster<T> }, T extends RecordType>(all: readonly C[], pass: Pass<C>): C[][] {
  const byKey = new Map<string, C[]>();
  for (const item of all)
    for (const key of pass.keys(item)) {
      const bucket = byKey.get(key);
      if (bucket) bucket.push(item);
      else byKey.set(key, [item]);
    }
  return [...byKey.entries()]
    .filter(([, bucket]) => bucket.length > 1)
    .toSorted((a, b) => compare(a[0], b[0]))
    .map(([, bucket]) => bucket.toSorted((a, b) => compare(nameOf(a.cluster), nameOf(b.cluster))));
}
