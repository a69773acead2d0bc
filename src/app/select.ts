/** Entries a question is about: by parties, time, kind, topic and person. */
import { foldName, meets, stretch, timeOf } from "../ledger/index.js";
import type { AnyEntry, EntryOf, RecordType } from "../model/index.js";

export interface Question {
  readonly parties?: readonly string[];
  /** EDTF: entries whose time touches the stretch from the beginning of `from` to the end of `to`. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly person?: string;
}

export const entriesOf = <T extends RecordType>(entries: readonly AnyEntry[], record: T): EntryOf<T>[] =>
  entries.filter((entry) => entry.record === record) as unknown as EntryOf<T>[];

/** The parties of any entry: of a commitment those who made it. */
export const partiesOf = (entry: AnyEntry): readonly string[] => (entry.record === "commitments" ? entry.by : entry.parties);

/** All parties asked for are in it. A commitment of one side belongs to the pair if a document that tells it is about the pair. */
export const concerns = (entry: AnyEntry, parties: readonly string[], shared: ReadonlySet<string>): boolean => {
  const own = partiesOf(entry);
  if (parties.every((party) => own.includes(party))) return true;
  return (
    entry.record === "commitments" &&
    own.length > 0 &&
    own.every((party) => parties.includes(party)) &&
    entry.sources.some((source) => shared.has(source.document))
  );
};

/** Documents with at least one entry that names all the parties. */
export const documentsAbout = (entries: readonly AnyEntry[], parties: readonly string[]): Set<string> =>
  new Set(
    entries
      .filter((entry) => parties.every((party) => partiesOf(entry).includes(party)))
      .flatMap((entry) => entry.sources.map((source) => source.document)),
  );

function inTime(entry: AnyEntry, { from, to }: Question): boolean {
  if (from === undefined && to === undefined) return true;
  const span = stretch(timeOf(entry));
  return span !== null && meets(span, { first: stretch(from)?.first ?? -Infinity, last: stretch(to)?.last ?? Infinity });
}

const hasPerson = (entry: AnyEntry, person: string): boolean => {
  const wanted = foldName(person);
  return (
    entry.record === "engagements" && entry.participants.some(({ name }) => name !== null && ` ${foldName(name)} `.includes(` ${wanted} `))
  );
};
const hasTopic = (entry: AnyEntry, topic: string): boolean => "topics" in entry && (entry.topics as readonly string[]).includes(topic);

export function select(entries: readonly AnyEntry[], question: Question): AnyEntry[] {
  const { parties = [], kind, topic, person } = question;
  const shared = documentsAbout(entries, parties);
  return entries.filter(
    (entry) =>
      (parties.length === 0 || concerns(entry, parties, shared)) &&
      inTime(entry, question) &&
      (kind === undefined || (entry.record === "engagements" && entry.kind === kind)) &&
      (topic === undefined || hasTopic(entry, topic)) &&
      (person === undefined || hasPerson(entry, person)),
  );
}
