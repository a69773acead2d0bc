/** A record that the text repeats is one record with several pieces of evidence. */
import type { Reading } from "../model/index.js";
import { SPOKEN_OF } from "./named-instruments.js";

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

type Told = Pick<Lists, "commitments" | "instruments">;
/** A headline repeats the text: what it tells stands only where the text tells nothing of that type. */
export function withHeadline(records: Lists, headline: Told): Lists {
  const own = <R extends { readonly type: string }>(body: readonly R[], lines: readonly R[]): R[] => [
    ...lines.filter((line) => !body.some((one) => one.type === line.type)),
    ...body,
  ];
  return {
    ...records,
    commitments: own(records.commitments, headline.commitments),
    instruments: own(records.instruments, headline.instruments),
  };
}

/** A goal told twice is one; other deeds are apart where their words are. */
const keyOfDeed = ({ type, by, due, topics, evidence }: Lists["commitments"][number]): string =>
  type === "target"
    ? [type, parties(by), due, topics.join()].join("|")
    : [type, parties(by), due, topics.join(), evidence[0]!.start].join("|");

/** A joint statement only spoken of is the one told as issued. */
const issued = (instruments: Lists["instruments"]): Lists["instruments"] => {
  const told = instruments.some((one) => one.type === "joint-statement" && !one.rules.includes(SPOKEN_OF));
  const first = instruments.find((one) => one.rules.includes(SPOKEN_OF));
  return instruments.filter((one) => !one.rules.includes(SPOKEN_OF) || (!told && one === first));
};

/** "The strategic partnership", after "special and privileged strategic partnership": the long name said short. */
const named = (relations: Lists["relations"]): Lists["relations"] =>
  relations.filter(
    (one) =>
      one.since !== null ||
      !relations.some(
        (other) =>
          other.since === null && parties(other.parties) === parties(one.parties) && other.designation.endsWith(` ${one.designation}`),
      ),
  );

export function distinctRecords(records: Lists): Lists {
  return {
    commitments: distinct(records.commitments, keyOfDeed),
    instruments: distinct(issued(records.instruments), (one) =>
      [one.type, parties(one.parties), one.status, one.when, one.count, one.count ? "" : one.topics.join()].join("|"),
    ),
    figures: distinct(records.figures, (one) => [one.indicator, one.from, one.to, one.value, one.unit, one.qualifier].join("|")),
    projects: distinct(records.projects, (one) => [one.name, one.units.join(), one.status].join("|")),
    relations: distinct(named(records.relations), (one) => [parties(one.parties), one.designation, one.since].join("|")),
    series: distinct(records.series, (one) => one.mechanism, (into, from) => ({ ...into, since: into.since ?? from.since, count: into.count ?? from.count, cadence: into.cadence ?? from.cadence, alternates: into.alternates ?? from.alternates })), // prettier-ignore
  };
}
