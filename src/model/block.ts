/**
 * The ledger falls into blocks, each with the statements on one set of parties: no entry, mechanism or conflict needs more than its own
 * block, so a new document makes only the blocks it speaks of anew.
 */
import type { Statement } from "./ledger.js";

type Told = Pick<Statement, "type" | "record">;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const blockKey = (parties: readonly string[]): string => [...new Set(parties)].toSorted(compare).join("+");
export const partiesOfBlock = (key: string): string[] => (key === "" ? [] : key.split("+"));

/** The parties a record names: `parties`, or of a commitment those it is `by`. */
function partiesOf({ record }: Told): readonly string[] {
  const { parties, by } = record as { parties?: readonly string[]; by?: readonly string[] };
  return parties ?? by ?? [];
}

/**
 * The block of each record of one document. What one side promised belongs to the relationship in which it was promised: of the sets of
 * parties told in the same document that hold this side, the one told most, the smaller and the earlier in the alphabet first.
 */
export function blocksOf(records: readonly Told[]): string[] {
  const told = new Map<string, number>();
  for (const one of records) {
    const key = blockKey(partiesOf(one));
    if (one.type !== "commitments" && partiesOf(one).length > 1) told.set(key, (told.get(key) ?? 0) + 1);
  }
  const relationships = [...told].toSorted(
    ([a, x], [b, y]) => y - x || partiesOfBlock(a).length - partiesOfBlock(b).length || compare(a, b),
  );
  return records.map((one) => {
    const parties = partiesOf(one);
    const own = blockKey(parties);
    if (one.type !== "commitments" || parties.length !== 1) return own;
    return relationships.find(([key]) => partiesOfBlock(key).includes(own))?.[0] ?? own;
  });
}
