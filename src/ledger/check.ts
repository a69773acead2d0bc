/**
 * A claim against the ledger: supported where an entry says it, contradicted only where an entry of the same thing says otherwise, else
 * unknown. That the ledger has nothing is never taken for evidence.
 */
import type { AnyEntry, Claim, EntryOf } from "../model/index.js";
import { checkContact, checkCount, checkFirst, groundOf, type Ground } from "./check-contacts.js";
import { checkFigure } from "./check-figures.js";
import { checkRecords } from "./check-records.js";
import { opposite, together, type Reason, type Verdict } from "./verdict.js";

const UNNUMBERED: ReadonlySet<string> = new Set(["meeting", "visit", "call"]);
const isUnnumbered = ({ kinds }: Claim): boolean => kinds.length > 0 && kinds.every((kind) => UNNUMBERED.has(kind));

function contactReason(claim: Claim, ground: Ground): Reason {
  if (claim.ordinal === 1 && (claim.since !== null || isUnnumbered(claim))) return checkFirst(claim, ground);
  if (claim.ordinal !== null && isUnnumbered(claim)) return checkCount(claim, claim.ordinal, ground);
  if (claim.count !== null) return checkCount(claim, claim.count, ground);
  return checkContact(claim, ground);
}

const tellsContact = ({ kinds, ordinal, mechanism, records, figures }: Claim): boolean =>
  kinds.length > 0 || (ordinal !== null && mechanism !== null && figures.length === 0 && records.series.length === 0);

export function check(claim: Claim, entries: readonly AnyEntry[]): Verdict {
  const figures = entries.filter((entry): entry is EntryOf<"figures"> => entry.record === "figures");
  const measured = claim.figures.map((figure) => checkFigure(figure, figures));
  const contact = tellsContact(claim) ? [contactReason(claim, groundOf(entries))] : [];
  const recorded = measured.length + contact.length > 0 ? [] : checkRecords(claim, entries);
  const verdict = together([...contact, ...measured, ...recorded]);
  return claim.denied ? opposite(verdict) : verdict;
}
