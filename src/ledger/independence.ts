/**
 * Which documents only repeat others: reports printed by several papers, known by their wording, and translations, known by telling the
 * same records in another language within days. What many papers copy from one has one source.
 */
import type { Card, Copy, Statement } from "../model/index.js";
import { canonical, compare } from "./canonical.js";
import { bands, likeness } from "./fingerprint.js";
import { groupBy } from "./grouping.js";
import { appeared } from "./known.js";

/** Of their shingles; an edited report of one's own shares far less. */
const ALIKE = 0.6;
/** A translation tells all that the original tells, and so much can hardly agree by chance. */
const RECORDS = 5;
const DAYS = 3;

/** By document: of which earlier one it is a copy, and how that shows. */
export type Copies = ReadonlyMap<string, Omit<Copy, "document">>;

const firstDay = (card: Card): number => appeared(card)?.first ?? Infinity;

export function copiesAmong(statements: readonly Statement[], cards: ReadonlyMap<string, Card>): Copies {
  const byDocument = groupBy(statements, ({ document }) => document);
  const documents = [...byDocument.keys()].flatMap((id) => cards.get(id) ?? []);
  const ordered = documents.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : compare(a.id, b.id)));
  const originals = new Originals();
  const copies = new Map<string, Omit<Copy, "document">>();
  for (const card of ordered) {
    const told = contentOf(byDocument.get(card.id) ?? []);
    const found = originals.of(card, told);
    if (found) copies.set(card.id, found);
    else originals.add(card, told);
  }
  return copies;
}

/** All that a document tells, without its words; null where it is too little to be known by. */
function contentOf(statements: readonly Statement[]): string | null {
  if (statements.length < RECORDS) return null;
  const told = statements.map(({ type, record: { evidence: _evidence, rules: _rules, confidence: _confidence, ...fields } }) => canonical([type, fields])); // prettier-ignore
  return new Set(told).size < RECORDS ? null : told.toSorted(compare).join("\n");
}

/** Documents that repeat none before them, found by their wording or by what they tell. */
class Originals {
  readonly #byBand = new Map<string, Card[]>();
  readonly #byContent = new Map<string, Card[]>();

  add(card: Card, content: string | null): void {
    for (const band of bandsOf(card)) put(this.#byBand, band, card);
    if (content !== null) put(this.#byContent, content, card);
  }

  of(card: Card, content: string | null): Omit<Copy, "document"> | null {
    const print = card.fingerprint ?? [];
    for (const band of bandsOf(card))
      for (const other of this.#byBand.get(band) ?? [])
        if (likeness(print, other.fingerprint ?? []) >= ALIKE) return { of: other.id, why: "the same wording" };
    const same = content === null ? [] : (this.#byContent.get(content) ?? []);
    const original = same.find((other) => other.language !== card.language && firstDay(card) - firstDay(other) <= DAYS);
    return original ? { of: original.id, why: "the same records in another language within three days" } : null;
  }
}

const bandsOf = ({ fingerprint: print }: Card): string[] => (print ? bands(print) : []);

function put(map: Map<string, Card[]>, key: string, card: Card): void {
  const held = map.get(key);
  if (held) held.push(card);
  else map.set(key, [card]);
}

/** How many of an entry's documents tell it on their own. A copy counts where its original tells nothing of the entry. */
export function independence(
  { sources }: { readonly sources: readonly { readonly document: string }[] },
  copies: Copies,
): { independent: number; copies: Copy[] } {
  const documents = [...new Set(sources.map(({ document }) => document))];
  const origins = new Set(documents.map((document) => copies.get(document)?.of ?? document));
  const own = documents.flatMap((document) => {
    const copy = copies.get(document);
    return copy ? [{ document, ...copy }] : [];
  });
  return { independent: origins.size, copies: own };
}
