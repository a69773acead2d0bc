/** Gathers what a brief on some parties needs from the ledger. */
import type { Ledger } from "../ledger/index.js";
import { brief } from "../outputs/brief.js";
import { select } from "./select.js";

/** `today` (ISO date) parts what lies behind from what lies ahead where no `asOf` is given. */
export function briefOf(ledger: Ledger, parties: readonly string[], asOf: string | null, today: string): string {
  const entries = select(ledger.entries, { parties });
  const ids = new Set(entries.map(({ id }) => id));
  return brief({
    parties,
    day: asOf ?? today,
    asOf: asOf !== null,
    entries,
    mechanisms: ledger.mechanisms.filter((one) => parties.every((party) => one.parties.includes(party))),
    conflicts: ledger.conflicts.filter((conflict) => conflict.entries.some((id) => ids.has(id))),
    cards: ledger.cards,
    doubtful: ledger.doubtful,
  });
}
