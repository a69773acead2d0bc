/** A record that the text repeats is one record with several pieces of evidence. */
import type { Reading } from "../model/index.js";

type Lists = Omit<Reading, "document" | "unread" | "engagements">;
type Evidenced = {
  readonly evidence: Reading["figures"][number]["evidence"];
  readonly rules: readonly string[];
  readonly confidence: number;
};

/** `fill`: what the first telling left out is taken from a later one. */
function distinct<R extends Evidenced>(
  records: readonly R[],
  keyOf: (record: R) => string,
  fill: (into: R, from: R) => R = (into) => into,
): R[] {
  const byKey = new Map<string, R>();
  for (const record of records) {
    const key = keyOf(record);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...fill(known, record), evidence: [...known.evidence, ...record.evidence] } : record);
  }
  return [...byKey.values()];
}

const parties = (list: readonly string[]): string => [...list].sort().join("+");

export function distinctRecords(records: Lists): Lists {
  return {
    commitments: distinct(records.commitments, (one) =>
      [one.type, parties(one.by), one.due, one.topics.join(), one.evidence[0]!.start].join("|"),
    ),
    instruments: distinct(records.instruments, (one) =>
      [one.type, parties(one.parties), one.status, one.when, one.count, one.count ? "" : one.topics.join()].join("|"),
    ),
    figures: distinct(records.figures, (one) => [one.indicator, one.from, one.to, one.value, one.unit, one.qualifier].join("|")),
    projects: distinct(records.projects, (one) => [one.name, one.units.join(), one.status].join("|")),
    relations: distinct(records.relations, (one) => [parties(one.parties), one.designation, one.since].join("|")),
    series: distinct(records.series, (one) => one.mechanism, (into, from) => ({ ...into, since: into.since ?? from.since, count: into.count ?? from.count, cadence: into.cadence ?? from.cadence, alternates: into.alternates ?? from.alternates })), // prettier-ignore
  };
}
