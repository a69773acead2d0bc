/** Judgements brought to the statements they are about: by id, else by the words in the same document. What finds no words is an orphan. */
import type { Anchor, Decision, Judgement, RecordType, Statement, StatementOf } from "../model/index.js";
import { compare } from "./canonical.js";
import { clusterFrom, clusterOf, type Cluster } from "./clusters.js";
import { groupBy } from "./grouping.js";

type About = Exclude<Decision, { kind: "undo" }>;
/** A judgement in force with the statements it was found to be about. */
export interface Bound<D extends Decision = Decision> {
  readonly judgement: Judgement;
  readonly decision: D;
  readonly about: readonly string[];
  readonly other: readonly string[];
}
type BoundAs<K extends Decision["kind"]> = Bound<Extract<Decision, { kind: K }>>;

/** Judgements that stand on a day: made by then, and not undone by then. An undoing can be undone. */
export function inForce(judgements: readonly Judgement[], day: string | null = null): Judgement[] {
  const made = judgements.filter(({ at }) => day === null || at.slice(0, day.length) <= day).toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id)); // prettier-ignore
  const undone = new Set<string>();
  for (const { id, decision } of made.toReversed()) if (decision.kind === "undo" && !undone.has(id)) undone.add(decision.judgement);
  return made.filter(({ id, decision }) => decision.kind !== "undo" && !undone.has(id));
}

/** Those that may speak of some statements: by their ids, or by their documents where the words now stand in no statement under that id. */
export function concerning(
  judgements: readonly Judgement[],
  statements: readonly Statement[],
  everywhere: ReadonlySet<string>,
): Judgement[] {
  if (judgements.length === 0) return [];
  const ids = new Set(statements.map(({ id }) => id));
  const documents = new Set(statements.map(({ document }) => document));
  const touches = ({ statement, document }: Anchor): boolean =>
    ids.has(statement) || (documents.has(document) && !everywhere.has(statement));
  return judgements.filter(({ decision }) => anchorsOf(decision).some(touches));
}

export const anchorsOf = (decision: Decision): readonly Anchor[] =>
  decision.kind === "undo" ? [] : "other" in decision ? [...decision.about, ...decision.other] : decision.about;

export class Judged {
  readonly bound: readonly Bound[];
  /** In force, but their words are in no statement any more. */
  readonly orphans: readonly Judgement[];

  constructor(judgements: readonly Judgement[], statements: readonly Statement[]) {
    const found = judgements.length === 0 ? [] : bind(judgements, statements);
    this.bound = found.filter(({ about, other, decision }) => about.length > 0 && (!("other" in decision) || other.length > 0));
    const kept = new Set(this.bound.map(({ judgement }) => judgement.id));
    this.orphans = judgements.filter(({ id }) => !kept.has(id));
  }

  of<K extends Decision["kind"]>(kind: K): BoundAs<K>[] {
    return this.bound.filter((one): one is BoundAs<K> => one.decision.kind === kind);
  }

  /** Statements that nobody rejected. */
  standing<S extends Statement>(statements: readonly S[]): S[] {
    const rejected = new Set(this.of("reject").flatMap(({ about }) => about));
    return rejected.size === 0 ? [...statements] : statements.filter(({ id }) => !rejected.has(id));
  }

  /** The clusters every derivation starts from: a statement each, those judged to be one together, those judged apart barred to each other. */
  start<T extends RecordType>(statements: readonly StatementOf<T>[]): Cluster<T>[] {
    const same = this.of("same");
    const apart = this.of("not-same");
    if (same.length + apart.length === 0) return statements.map(clusterOf);
    const head = new Map<string, string>();
    const top = (id: string): string => {
      const up = head.get(id);
      return up === undefined ? id : top(up);
    };
    for (const { about, other } of same)
      for (const id of [...about, ...other]) if (top(id) !== top(about[0] ?? id)) head.set(top(id), top(about[0] ?? id));
    const barred = new Map<string, string[]>();
    const bar = (from: readonly string[], to: readonly string[]): void => {
      for (const id of from) barred.set(id, [...(barred.get(id) ?? []), ...to]);
    };
    for (const { about, other } of apart) {
      bar(about, other);
      bar(other, about);
    }
    const why = (id: string): string => {
      const by = same.find(({ about, other }) => about.includes(id) || other.includes(id))?.judgement;
      return by ? `judged the same by ${by.by}: ${by.why}` : "";
    };
    return [...groupBy(statements, (said) => top(said.id)).values()].map((group) =>
      clusterFrom(
        group.toSorted((a, b) => compare(a.id, b.id)),
        group.slice(1).map((said) => why(said.id)),
        group.flatMap((said) => barred.get(said.id) ?? []),
      ),
    );
  }
}

function bind(judgements: readonly Judgement[], statements: readonly Statement[]): Bound[] {
  const byId = new Set(statements.map(({ id }) => id));
  const byPlace = groupBy(statements, (said) => `${said.document}|${said.type}`);
  const find = (anchor: Anchor): string[] => {
    if (byId.has(anchor.statement)) return [anchor.statement];
    const near = (byPlace.get(`${anchor.document}|${anchor.type}`) ?? []).map((said) => ({ id: said.id, shared: overlap(said, anchor) }));
    const best = near.filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared || compare(a.id, b.id))[0];
    return best ? [best.id] : [];
  };
  return judgements.map((judgement) => {
    const decision = judgement.decision as About;
    const other = "other" in decision ? decision.other : [];
    return { judgement, decision, about: [...new Set(decision.about.flatMap(find))], other: [...new Set(other.flatMap(find))] };
  });
}

/** How many characters of its evidence a statement shares with the words a judgement was made on. */
function overlap({ record }: Statement, { start, end }: Anchor): number {
  const evidence = (record as { evidence?: readonly { start: number; end: number }[] }).evidence ?? [];
  return evidence.reduce((sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)), 0);
}
