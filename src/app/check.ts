/** Checks a claim in any of the four languages against the ledger. */
import { check, stretch, type Ledger, type Verdict } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { isoDay } from "../time/days.js";
import { readClaim } from "../reader/index.js";
import type { AddedWorld } from "../world/added.js";

export interface Checked {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** `made` (EDTF): when the claim is made; "this year" is counted from the last day of it. */
export function checkClaim(text: string, ledger: Ledger, made: string, world: AddedWorld | null = null): Checked {
  const last = stretch(made)?.last;
  const reference = last !== undefined && Number.isFinite(last) ? isoDay(last) : made;
  const claim = readClaim(text, { reference, ...(world ? { world } : {}) });
  return { claim, verdict: check(claim, ledger.entries) };
}
