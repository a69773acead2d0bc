/**
 * Bringing together statements that tell of one thing. Passes go from decisive evidence to weaker; each looks only inside its own small
 * buckets, so the work grows with the number of statements; each merge says why. The outcome does not depend on the order of arrival.
 */
import type { StatementOf, RecordType } from "../model/index.js";
import { compare } from "./canonical.js";
import { groupBy } from "./grouping.js";

export interface Cluster<T extends RecordType> {
  /** In the order of their ids; the first names the cluster. */
  readonly statements: readonly StatementOf<T>[];
  readonly merged: readonly string[];
  /** Statements it must not be joined with, because a person judged so. */
  readonly barred: readonly string[];
  readonly documents: ReadonlySet<string>;
}

export interface Pass<C> {
  /** The reason, as a reader of the ledger will see it. */
  readonly why: string;
  /** Clusters that could be one share a key. */
  readonly keys: (cluster: C) => readonly string[];
  readonly same: (a: C, b: C) => boolean;
  /** Weak evidence joins only where nothing else would fit as well. */
  readonly unique?: boolean;
  /** What of a cluster it looks at; everything where left out. */
  readonly looksAt?: (cluster: C) => unknown;
}

export const clusterFrom = <T extends RecordType>(
  statements: readonly StatementOf<T>[],
  merged: readonly string[] = [],
  barred: readonly string[] = [],
): Cluster<T> => ({ statements, merged, barred, documents: new Set(statements.map((said) => said.document)) });
export const clusterOf = <T extends RecordType>(statement: StatementOf<T>): Cluster<T> => clusterFrom([statement]);
export const nameOf = <T extends RecordType>(cluster: Cluster<T>): string => cluster.statements[0]?.id ?? "";

/** The reader has already brought together what one document says of one thing: two records of one document are two things. */
export function shareDocument<T extends RecordType>(a: Cluster<T>, b: Cluster<T>): boolean {
  const [few, many] = a.documents.size < b.documents.size ? [a.documents, b.documents] : [b.documents, a.documents];
  for (const document of few) if (many.has(document)) return true;
  return false;
}

export const join = <T extends RecordType>(clusters: readonly Cluster<T>[], why: string): Cluster<T> =>
  clusterFrom(
    clusters.flatMap(({ statements }) => statements).toSorted((x, y) => compare(x.id, y.id)),
    [...clusters.flatMap(({ merged }) => merged), ...clusters.slice(1).map(() => why)],
    clusters.flatMap(({ barred }) => barred),
  );

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
  const advance = (items: readonly C[], joined: C): void => items.forEach((item) => forward.set(item, joined));
  for (const bucket of buckets(all, pass)) {
    const items = alikeJoined([...new Set(bucket.map(latest))], pass, view, advance);
    const kept: C[] = [];
    for (const item of pass.unique ? untorn(items, pass) : items) {
      const partner = kept.find((other) => !barredFrom(other.cluster, item.cluster) && pass.same(other, item));
      if (!partner) {
        kept.push(item);
        continue;
      }
      const joined = view(join([partner.cluster, item.cluster], pass.why));
      advance([partner, item], joined);
      kept.splice(kept.indexOf(partner), 1);
      kept.push(joined);
    }
  }
  return [...new Set(all.map(latest))].toSorted((a, b) => compare(nameOf(a.cluster), nameOf(b.cluster)));
}

/** Tellings alike in all that a pass looks at are joined at once: a thousand copies cost no more than a thousand looks. */
function alikeJoined<C extends { cluster: Cluster<T> }, T extends RecordType>(
  items: readonly C[],
  pass: Pass<C>,
  view: (cluster: Cluster<T>) => C,
  advance: (items: readonly C[], joined: C) => void,
): C[] {
  const looksAt = pass.looksAt ?? (({ cluster: _cluster, ...rest }: C) => rest);
  const alike = groupBy(items, (item) => JSON.stringify(looksAt(item)));
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return group;
    const documents = new Set(first.cluster.documents);
    const own = others.filter((other) => {
      if ([...other.cluster.documents].some((document) => documents.has(document))) return false;
      if (other.cluster.barred.length + first.cluster.barred.length > 0 || !pass.same(first, other)) return false;
      for (const document of other.cluster.documents) documents.add(document);
      return true;
    });
    if (own.length === 0) return group;
    const members = [first, ...own];
    const joined = view(join(members.map(({ cluster }) => cluster), pass.why)); // prettier-ignore
    advance(members, joined);
    const taken = new Set(members);
    return [joined, ...others.filter((other) => !taken.has(other))];
  });
}

/** Those that do not fit two others which do not fit each other: of the rest nothing tells which they are. */
function untorn<C>(items: readonly C[], pass: Pass<C>): C[] {
  const width = Math.ceil(items.length / 32);
  const rows = items.map(() => new Uint32Array(width));
  const note = (row: Uint32Array | undefined, at: number): void => {
    if (row) row[at >> 5] = (row[at >> 5] ?? 0) | (1 << (at & 31));
  };
  for (const [i, one] of items.entries()) {
    note(rows[i], i);
    for (let j = i + 1; j < items.length; j++)
      if (pass.same(one, items[j] as C)) {
        note(rows[i], j);
        note(rows[j], i);
      }
  }
  const within = (a: Uint32Array, b: Uint32Array): boolean => a.every((word, i) => (word & ~(b[i] ?? 0)) === 0);
  const has = (row: Uint32Array, at: number): boolean => ((row[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
  return items.filter((_, i) => {
    const own = rows[i] as Uint32Array;
    return rows.every((other, j) => !has(own, j) || within(own, other));
  });
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
