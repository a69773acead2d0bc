/** Looks a ledger over: what a person would ask before trusting it, each with a word and, where something is wrong, what to do. */
import { inForce } from "../ledger/index.js";
import { READER_VERSION } from "../reader/index.js";
import type { Store } from "../store/index.js";

export interface Finding {
  readonly what: string;
  readonly says: string;
  /** What to do about it; null where all is well. */
  readonly advice: string | null;
}

export async function examine(store: Store, node: string): Promise<Finding[]> {
  const [health, counts, { judgements, everywhere }] = [await store.health(), await store.counts(), await store.judgements()];
  const old = await store.outdated(READER_VERSION, "", 1);
  const lost = inForce(judgements).filter(({ decision }) => decision.kind !== "undo" && !decision.about.some(({ statement }) => everywhere.has(statement))); // prettier-ignore
  const well = (what: string, says: string): Finding => ({ what, says, advice: null });
  const [major = 0, minor = 0] = node.replace(/^v/, "").split(".").map(Number);
  return [
    major > 20 || (major === 20 && minor >= 19) ? well("Node.js", node) : { what: "Node.js", says: node, advice: "Samvad needs 20.19 or newer" },
    well("place", store.place),
    well("database", `${health.version}, ${health.encoding}, ${health.collation}, ${(health.bytes / 1e6).toFixed(1)} MB`),
    well("tables", `${health.migrations.length} steps made, the last "${health.migrations.at(-1) ?? ""}"`),
    well("held", `${counts.documents} documents, ${counts.statements} statements, ${judgements.length} judgements`),
    health.staleBlocks === 0
      ? well("derived", `all ${health.blocks} sets of parties are up to date`)
      : { what: "derived", says: `${health.staleBlocks} of ${health.blocks} sets of parties wait to be derived`, advice: "the next question does it; samvad rebuild does it now" },
    old.length === 0
      ? well("readings", `all by the reader of this version (${READER_VERSION})`)
      : { what: "readings", says: "some are by another reader", advice: "samvad reread reads them with this one" },
    lost.length === 0
      ? well("judgements", "all have their words")
      : { what: "judgements", says: `${lost.length} are about words no statement has under the same id`, advice: "samvad log tells which are orphaned" },
  ]; // prettier-ignore
}
