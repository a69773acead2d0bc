/** What has come into a ledger, changed in it or been disputed since it was last looked at: two states of it compared by the statements behind their entries. */
import type { AnyEntry, Conflict, Derived } from "../model/index.js";
import { canonical } from "./canonical.js";

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly now: unknown;
}
export interface Change {
  readonly kind: "new" | "changed" | "gone";
  readonly entry: AnyEntry;
  readonly fields: readonly FieldChange[];
}
export interface Changes {
  readonly entries: readonly Change[];
  /** Conflicts that were not there before, and those that are no more. */
  readonly contradicted: readonly Conflict[];
  readonly settled: readonly Conflict[];
}

/** What an entry carries besides the fields of its record: where it comes from and how it came about, not what it says. */
const CARRIED: ReadonlySet<string> = new Set(["id", "record", "inferred", "sources", "conflicts", "history", "life", "statements", "merged", "judged", "accepted", "independent", "copies"]); // prettier-ignore

function fieldsOf(before: AnyEntry, now: AnyEntry): FieldChange[] {
  const [was, is] = [before, now] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !CARRIED.has(field)).toSorted();
  return fields
    .filter((field) => canonical(was[field] ?? null) !== canonical(is[field] ?? null))
    .map((field) => ({ field, before: was[field] ?? null, now: is[field] ?? null }));
}

const byStatement = (entries: readonly AnyEntry[]): Map<string, AnyEntry> =>
  new Map(entries.flatMap((entry) => entry.statements.map((id) => [id, entry] as const)));

/** An entry is the one before that shares most statements with it. */
function counterpart(entry: AnyEntry, known: ReadonlyMap<string, AnyEntry>): AnyEntry | null {
  const shared = new Map<AnyEntry, number>();
  for (const id of entry.statements) {
    const other = known.get(id);
    if (other) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Conflicts are the same where they are of one type and of the same words; their entries may have got other ids. */
const disputed = ({ type, sides }: Conflict): string =>
  canonical([type, sides.flatMap(({ sources }) => sources.map(({ statement }) => statement)).toSorted()]);
const without = (all: readonly Conflict[], known: readonly Conflict[]): Conflict[] => {
  const keys = new Set(known.map(disputed));
  return all.filter((conflict) => !keys.has(disputed(conflict)));
};

const isOpen = ({ settled }: Conflict): boolean => settled === null;

export function changesOf(before: Derived, now: Derived): Changes {
  const [known, current] = [byStatement(before.entries), byStatement(now.entries)];
  const come = now.entries.flatMap((entry): Change[] => {
    const other = counterpart(entry, known);
    if (!other) return [{ kind: "new", entry, fields: [] }];
    const fields = fieldsOf(other, entry);
    return fields.length === 0 ? [] : [{ kind: "changed", entry, fields }];
  });
  const gone = before.entries.filter((entry) => !counterpart(entry, current)).map((entry): Change => ({ kind: "gone", entry, fields: [] }));
  const [open, closed] = [before.conflicts.filter(isOpen), now.conflicts.filter(isOpen)];
  return { entries: [...come, ...gone], contradicted: without(closed, open), settled: without(open, closed) };
}
