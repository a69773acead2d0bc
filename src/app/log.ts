/** The judgements with their standing: in force, undone, or orphaned, their words being in no statement any more. */
import { anchorsOf, inForce, Judged } from "../ledger/index.js";
import type { Judgement } from "../model/index.js";
import type { Store } from "../store/index.js";

export interface Logged extends Judgement {
  readonly standing: "in force" | "undone" | "orphaned";
}

export async function judgementsOf(store: Store): Promise<Logged[]> {
  const { judgements, everywhere } = await store.judgements();
  const force = inForce(judgements);
  const lost = force.filter(({ decision }) => anchorsOf(decision).some(({ statement }) => !everywhere.has(statement)));
  const orphans = new Set(lost.length === 0 ? [] : new Judged(lost, (await store.holding()).statements).orphans.map(({ id }) => id));
  const forceIds = new Set(force.map(({ id }) => id));
  return judgements.map((judgement): Logged => {
    const undone = !forceIds.has(judgement.id) && judgement.decision.kind !== "undo";
    return { ...judgement, standing: undone ? "undone" : orphans.has(judgement.id) ? "orphaned" : "in force" };
  });
}
