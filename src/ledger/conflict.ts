/** What every kind of conflict is made with: the entries held against each other, and the sides with the statements that claim them. */
import type { Conflict, EntryOf, RecordType, Source, StatementOf } from "../model/index.js";
import { canonical, compare, shortId, unique } from "./canonical.js";
import { groupBy } from "./grouping.js";
import { sourcesOf, type Cards } from "./resolve.js";
import { meets, stretch } from "./when.js";

export interface Told {
  readonly engagements: readonly EntryOf<"engagements">[];
  readonly figures: readonly EntryOf<"figures">[];
  readonly projects: readonly EntryOf<"projects">[];
  readonly relations: readonly EntryOf<"relations">[];
  readonly series: readonly EntryOf<"series">[];
  /** Every statement by id. */
  readonly said: ReadonlyMap<string, StatementOf<RecordType>>;
  readonly cards: Cards;
}
export interface Side {
  readonly claim: string;
  readonly sources: Source[];
}

export const conflict = (
  type: Conflict["type"],
  entries: readonly string[],
  sides: readonly Side[],
  explanation: string,
  cause: string | null = null,
): Conflict => ({
  id: shortId("x", canonical([type, unique(entries), sides.map((side) => side.claim).toSorted(compare)])),
  type,
  entries: unique(entries),
  sides: sides.toSorted((a, b) => compare(a.claim, b.claim)),
  explanation,
  cause,
  settled: null,
});

export const statementsIn = <T extends RecordType>(entry: EntryOf<T>, { said }: Told): StatementOf<T>[] =>
  entry.statements.flatMap((id) => (said.get(id) as unknown as StatementOf<T> | undefined) ?? []);

/** Statements by what they claim, those that claim nothing left out. */
export function sidesBy<T extends RecordType>(
  statements: readonly StatementOf<T>[],
  claim: (said: StatementOf<T>) => string | null,
  told: Told,
): Side[] {
  const groups = groupBy(statements.filter((said) => claim(said) !== null), (said) => claim(said) ?? ""); // prettier-ignore
  return [...groups.entries()].map(([text, group]) => ({ claim: text, sources: group.flatMap((said) => sourcesOf(said, told.cards)) }));
}

/** Times told without reserve that do not touch. */
export const apart = (a: string, b: string): boolean => {
  const [x, y] = [stretch(a), stretch(b)];
  return !!x && !!y && !/[~?%]/.test(a + b) && !meets(x, y);
};
