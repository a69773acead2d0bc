/** Which entries are told in the sentences of a statement: a promise to meet and the meeting promised stand in the same words. */
import type { AnyEntry, Card, EntryOf, RecordType, StatementOf } from "../model/index.js";

export type Saying = ReadonlyMap<string, StatementOf<RecordType>>;
/** What the life of a commitment is worked out from: every statement by id, and the documents. */
export interface Words {
  readonly said: Saying;
  readonly cards: ReadonlyMap<string, Card>;
}

const places = (said: StatementOf<RecordType>): string[] => said.record.evidence.map(({ sentence }) => `${said.document}:${sentence}`);

export class SentenceIndex<T extends RecordType> {
  readonly #entries = new Map<string, EntryOf<T>[]>();

  constructor(
    entries: readonly EntryOf<T>[],
    private readonly said: Saying,
  ) {
    for (const entry of entries)
      for (const place of this.#placesOf(entry)) {
        const held = this.#entries.get(place);
        if (held) held.push(entry);
        else this.#entries.set(place, [entry]);
      }
  }

  /** Entries that share a sentence with this one. */
  beside(entry: AnyEntry): EntryOf<T>[] {
    return [...new Set([...this.#placesOf(entry)].flatMap((place) => this.#entries.get(place) ?? []))];
  }

  #placesOf({ statements }: { readonly statements: readonly string[] }): Set<string> {
    return new Set(statements.flatMap((id) => this.said.get(id) ?? []).flatMap(places));
  }
}
