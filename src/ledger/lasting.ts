/** Projects, relations and series: things that last. One key each brings all their tellings together. */
import type { EntryOf, Project, RecordType, Relation, Series, StatementOf } from "../model/index.js";
import { compare, shortId, unique } from "./canonical.js";
import { clusterFrom, type Cluster } from "./clusters.js";
import { groupBy } from "./grouping.js";
import { foldMechanism, foldName, partiesKey } from "./engagements.js";
import { bestTime, heldBy, inOrder, mostTold, type Cards } from "./resolve.js";

function byKey<T extends RecordType>(
  statements: readonly StatementOf<T>[],
  key: (said: StatementOf<T>) => string,
  why: string,
): [string, Cluster<T>][] {
  return [...groupBy(statements, key).entries()]
    .toSorted((a, b) => compare(a[0], b[0]))
    .map(([name, group]) => [
      name,
      clusterFrom(
        group,
        group.slice(1).map(() => why),
      ),
    ]);
}

/** The units a text names together stand together: "units 1 and 2" and "units 3 to 6" are two lines of one project. */
const projectKey = (project: Project): string => `${foldName(project.name)}|${project.units.toSorted((a, b) => a - b).join(",")}`;

export const projectEntries = (statements: readonly StatementOf<"projects">[], cards: Cards): EntryOf<"projects">[] =>
  byKey(statements, (said) => projectKey(said.record), "same project and units").map(([key, cluster]) => {
    const said = inOrder(cluster, cards).map((statement) => statement.record);
    const latest = said.at(-1);
    return {
      ...heldBy(shortId("p", key), "projects", cluster, cards),
      name: mostTold(said.map((project) => project.name)) ?? "",
      units: (latest?.units ?? []).toSorted((a, b) => a - b),
      status: latest?.status ?? "in-progress",
      parties: unique(said.flatMap((project) => project.parties)),
    };
  });

const relationKey = (relation: Relation): string => `${partiesKey(relation.parties)}|${foldName(relation.designation)}`;

export const relationEntries = (statements: readonly StatementOf<"relations">[], cards: Cards): EntryOf<"relations">[] =>
  byKey(statements, (said) => relationKey(said.record), "same parties and designation").map(([key, cluster]) => {
    const said = inOrder(cluster, cards).map((statement) => statement.record);
    return {
      ...heldBy(shortId("r", key), "relations", cluster, cards),
      parties: unique(said[0]?.parties ?? []),
      designation: mostTold(said.map((relation) => relation.designation)) ?? "",
      since: bestTime(said.map((relation) => relation.since)),
    };
  });

export const seriesKey = (series: Pick<Series, "parties" | "mechanism">): string =>
  `${partiesKey(series.parties)}|${foldMechanism(series.mechanism)}`;

/** Counts grow: the one learned last holds. */
export const seriesEntries = (statements: readonly StatementOf<"series">[], cards: Cards): EntryOf<"series">[] =>
  byKey(statements, (said) => seriesKey(said.record), "same mechanism and parties").map(([key, cluster]) => {
    const said = inOrder(cluster, cards).map((statement) => statement.record);
    const told = <V>(field: (series: Series) => V | null): V | null => said.map(field).findLast((value) => value !== null) ?? null;
    return {
      ...heldBy(shortId("m", key), "series", cluster, cards),
      mechanism: mostTold(said.map((series) => series.mechanism)) ?? "",
      parties: unique(said[0]?.parties ?? []),
      since: mostTold(said.flatMap((series) => series.since ?? [])),
      count: told((series) => series.count),
      cadence: told((series) => series.cadence),
      alternates: told((series) => series.alternates),
    };
  });
