/** The ledger, derived: from all statements to entries, mechanisms and conflicts, by one ordered list of pure steps. */
import { RECORD_TYPES } from "../model/vocabulary.js";
import type {
  AnyEntry,
  Card,
  Conflict,
  Derived,
  EntryOf,
  Holding,
  Judgement,
  Mechanism,
  RecordType,
  Statement,
  StatementOf,
} from "../model/index.js";
import { compare } from "./canonical.js";
import { atDay, withLives } from "./commitment-life.js";
import { commitmentEntries } from "./commitments.js";
import { conflictsOf } from "./conflicts.js";
import type { Cluster } from "./clusters.js";
import { corrections, settled } from "./corrections.js";
import { engagementEntries } from "./engagement-entry.js";
import { meetingsOf } from "./engagements.js";
import { figureEntries } from "./figures.js";
import { copiesAmong, independence } from "./independence.js";
import { instrumentEntries } from "./instruments.js";
import { concerning, inForce, Judged } from "./judgements.js";
import { asOf } from "./known.js";
import { projectEntries, relationEntries, seriesEntries } from "./lasting.js";
import { mechanismsOf, type Counts } from "./mechanisms.js";
import { groupBy } from "./grouping.js";
import { positioned } from "./positions.js";
import { sourcesOf } from "./resolve.js";
import { statementsOfType } from "./statements.js";
import { byTime } from "./when.js";

export interface Ledger extends Derived {
  readonly cards: ReadonlyMap<string, Card>;
  /** With `asOf`: documents left out because they may have appeared later or are without any date. */
  readonly doubtful: readonly Card[];
}

/** `day` (EDTF): only documents that had certainly appeared by then; `today`: the day on which commitments are to stand as they do. */
export function derive(holding: Holding, day: string | null = null, today: string | null = day): Ledger {
  const { known, doubtful } = asOf(holding.cards, day);
  const cards = new Map(known.map((card) => [card.id, card]));
  const blocks = groupBy(
    holding.statements.filter((said) => cards.has(said.document)),
    (said) => said.block,
  );
  const judgements = inForce(holding.judgements ?? [], day);
  const everywhere = new Set(holding.statements.map(({ id }) => id));
  const parts = [...blocks.values()].map((statements) => deriveBlock(statements, cards, concerning(judgements, statements, everywhere)));
  const whole = together(parts);
  return { cards, doubtful, ...whole, entries: atDay(whole.entries, today) };
}

/** Entries in the order in which they are told: by kind of record, then by time. */
export function together(parts: readonly Derived[]): Derived {
  return {
    entries: parts.flatMap((part) => part.entries).toSorted(asTold),
    mechanisms: parts.flatMap((part) => part.mechanisms).toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
    conflicts: parts.flatMap((part) => part.conflicts).toSorted((a, b) => compare(a.type, b.type) || compare(a.id, b.id)),
  };
}

/** The statements of one block, and what people judged of them, to what is held of it. */
export function deriveBlock(
  statements: readonly Statement[],
  cards: ReadonlyMap<string, Card>,
  judgements: readonly Judgement[] = [],
): Derived & { readonly orphans: readonly Judgement[] } {
  const judged = new Judged(judgements, statements);
  const standing = judged.standing(statements);
  const said = <T extends RecordType>(type: T): StatementOf<T>[] => statementsOfType(standing, type);
  const start = <T extends RecordType>(type: T): Cluster<T>[] => judged.start(said(type));
  const corrected = corrections(judged);

  const meetings = positioned(meetingsOf(start("engagements"), cards), said("series"), cards);
  const engagements = corrected(engagementEntries(meetings, cards));
  const series = corrected(seriesEntries(said("series"), cards));
  const figures = corrected(figureEntries(start("figures"), cards));
  const relations = corrected(relationEntries(said("relations"), cards));
  const instruments = corrected(instrumentEntries(start("instruments"), cards));
  const projects = corrected(projectEntries(said("projects"), cards));
  const words = { said: byId(standing), cards };
  const promised = corrected(commitmentEntries(start("commitments"), cards));
  const commitments = withLives(promised, { engagements, instruments, figures, projects, series }, words);
  const told = { engagements, figures, projects, relations, series, ...words };
  const conflicts = settled(conflictsOf(told), judged);
  const entries: AnyEntry[] = [...engagements, ...commitments, ...instruments, ...figures, ...projects, ...relations, ...series];
  const copies = copiesAmong(standing, cards);
  const contested = named(conflicts.filter((conflict) => conflict.settled === null));
  const mechanisms = mechanismsOf(engagements, series, countsOf(series, told.said, cards));
  return {
    entries: entries.map((entry) => ({ ...entry, conflicts: contested.get(entry.id) ?? [], ...independence(entry, copies) })),
    mechanisms: mechanisms.map((one) => ({ ...one, conflicts: conflictsAround(one, contested) })),
    conflicts,
    orphans: judged.orphans,
  };
}

const ORDER = new Map(RECORD_TYPES.map((type, i) => [type, i]));
const asTold = (a: AnyEntry, b: AnyEntry): number =>
  (ORDER.get(a.record) ?? 0) - (ORDER.get(b.record) ?? 0) || byTime(timeOf(a), timeOf(b)) || compare(a.id, b.id);

/** When an entry is placed in time; null for what lasts. */
export function timeOf(entry: AnyEntry): string | null {
  if (entry.record === "engagements" || entry.record === "instruments") return entry.when;
  if (entry.record === "commitments") return entry.due;
  if (entry.record === "figures") return entry.period;
  return entry.record === "projects" ? null : entry.since;
}

const byId = (statements: readonly Statement[]): ReadonlyMap<string, StatementOf<RecordType>> =>
  new Map(statements.map((one) => [one.id, one as unknown as StatementOf<RecordType>]));

/** Conflicts by the entries they concern. */
function named(conflicts: readonly Conflict[]): Map<string, string[]> {
  const contested = new Map<string, string[]>();
  for (const conflict of conflicts) for (const id of conflict.entries) contested.set(id, [...(contested.get(id) ?? []), conflict.id]);
  return contested;
}

function conflictsAround(mechanism: Mechanism, contested: ReadonlyMap<string, readonly string[]>): string[] {
  const ids = [mechanism.series, ...mechanism.positions.map((position) => position.entry)];
  return [...new Set(ids.flatMap((id) => (id === null ? [] : (contested.get(id) ?? []))))];
}

function countsOf(
  series: readonly EntryOf<"series">[],
  said: ReadonlyMap<string, StatementOf<RecordType>>,
  cards: ReadonlyMap<string, Card>,
): Counts {
  const tellings = (entry: EntryOf<"series">): StatementOf<"series">[] =>
    entry.statements.flatMap((id) => (said.get(id) as unknown as StatementOf<"series"> | undefined) ?? []);
  return new Map(
    series.map((entry) => [
      entry.id,
      tellings(entry).flatMap((one) => (one.record.count === null ? [] : [{ count: one.record.count, sources: sourcesOf(one, cards) }])),
    ]),
  );
}
