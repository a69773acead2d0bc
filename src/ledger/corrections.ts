/** What people decided, put on entries and conflicts: a corrected field says by whom and why, a settled conflict is closed and stays to be seen. */
import type { AnyEntry, Conflict } from "../model/index.js";
import { compare } from "./canonical.js";
import type { Judged } from "./judgements.js";

/** "2026-11-22, A. Sen: the communiqué says so" */
const word = ({ by, at, why }: { by: string; at: string; why: string }): string => `${by}, ${at.slice(0, 10)}: ${why}`;

/** Puts corrections and acceptances on the entries that hold the words they are about; the latest correction of a field holds. */
export function corrections(judged: Judged): <E extends AnyEntry>(entries: readonly E[]) => E[] {
  const relevant = judged.bound.filter(
    ({ decision }) => decision.kind === "accept" || decision.kind === "correct" || decision.kind === "verdict",
  );
  if (relevant.length === 0) return (entries) => [...entries];
  return (entries) =>
    entries.map((entry) => {
      const own = relevant.filter(({ about }) => about.some((id) => entry.statements.includes(id)));
      return own.reduce<typeof entry>((held, { decision, judgement }) => {
        const judgedBy = { ...held, judged: [...held.judged, judgement.id] };
        if (decision.kind === "accept") return { ...judgedBy, accepted: true };
        if (decision.kind === "verdict") return held.record === "commitments" ? { ...judgedBy, verdict: { value: decision.value, by: judgement.by, at: judgement.at, why: judgement.why } } : held; // prettier-ignore
        if (decision.kind !== "correct") return held;
        const note = { field: decision.field, value: decision.value, derivation: `corrected by ${word(judgement)}` };
        return {
          ...judgedBy,
          [decision.field]: decision.value,
          inferred: [...held.inferred.filter(({ field }) => field !== decision.field), note],
        };
      }, entry);
    });
}

/** A settlement closes a conflict of its type with the same claims, as long as it rests on words it was made on. */
export function settled(conflicts: readonly Conflict[], judged: Judged): Conflict[] {
  const settlements = judged.of("settle");
  if (settlements.length === 0) return [...conflicts];
  return conflicts.map((conflict) => {
    const claims = conflict.sides.map(({ claim }) => claim).toSorted(compare);
    const statements = new Set(conflict.sides.flatMap(({ sources }) => sources.map(({ statement }) => statement)));
    const by = settlements.findLast(
      ({ decision, about }) =>
        decision.type === conflict.type &&
        decision.claims.toSorted(compare).join("\n") === claims.join("\n") &&
        about.some((id) => statements.has(id)),
    );
    if (!by) return conflict;
    const { id, by: who, at, why } = by.judgement;
    return { ...conflict, settled: { judgement: id, claim: by.decision.claim, by: who, at, why } };
  });
}
