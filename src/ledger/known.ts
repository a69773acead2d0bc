/** When the ledger learned of a document: its published date, else the bounds the reader could set. `as of` a day keeps what was known by then. */
import type { Card } from "../model/index.js";
import { stretch, type Stretch } from "./when.js";

/** The day or days on which a document can have appeared; null where nothing bounds it. */
export const appeared = (card: Card): Stretch | null => stretch(card.published) ?? stretch(card.dated?.edtf);
export const knownDate = (card: Card): string | null => card.published ?? card.dated?.edtf ?? null;

export interface AsOf {
  /** Documents that had certainly appeared by the end of that day. */
  readonly known: Card[];
  /** Documents left out because they may have appeared later, or nothing dates them. */
  readonly doubtful: Card[];
}

/** A document counts only if its last possible day is not after `day`: so nothing later can ever slip in. */
export function asOf(cards: readonly Card[], day: string | null): AsOf {
  const limit = stretch(day);
  if (!limit) return { known: [...cards], doubtful: [] };
  const known: Card[] = [];
  const doubtful: Card[] = [];
  for (const card of cards) {
    const span = appeared(card);
    if (span && span.last <= limit.last) known.push(card);
    else if (!span || span.first <= limit.last) doubtful.push(card);
  }
  return { known, doubtful };
}
