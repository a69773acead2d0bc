/** Which statements tell of one instrument: same type and parties, at about one time or planned and then signed. */
import { TOPICS } from "../model/vocabulary.js";
import type { EntryOf } from "../model/index.js";
import { shortId, unique } from "./canonical.js";
import { nameOf, runPass, shareDocument, type Cluster, type Pass } from "./clusters.js";
import { bestTime, heldBy, inOrder, mostTold, standing, type Cards } from "./resolve.js";
import { meets, monthsOf, stretch, type Stretch } from "./when.js";

interface Paper {
  readonly cluster: Cluster<"instruments">;
  readonly key: string;
  readonly times: readonly Stretch[];
  readonly validity: readonly string[];
  readonly topics: readonly string[];
  readonly counts: readonly number[];
  readonly pending: boolean;
}

const PENDING: ReadonlySet<string> = new Set(["planned", "negotiating"]);
/** Two sides have one free-trade agreement in the making at a time, but many memoranda. */
const SINGLE: ReadonlySet<string> = new Set(["fta"]);

function view(cluster: Cluster<"instruments">): Paper {
  const records = cluster.statements.map((said) => said.record);
  return {
    cluster,
    key: `${records[0]?.type}|${unique(records[0]?.parties ?? []).join("+")}`,
    times: records.map((record) => stretch(record.when)).filter((span): span is Stretch => span !== null),
    validity: unique(records.flatMap((record) => record.validity ?? [])),
    topics: unique(records.flatMap((record) => record.topics)),
    counts: records.map((record) => record.count ?? 1),
    pending: records.every((record) => PENDING.has(record.status)),
  };
}

const common = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));
const compatible = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || common(a, b);
const apart = (a: Paper, b: Paper): boolean =>
  shareDocument(a.cluster, b.cluster) ||
  (a.times.length > 0 && b.times.length > 0 && !a.times.some((x) => b.times.some((y) => meets(x, y)))) ||
  !a.counts.some((count) => b.counts.includes(count)) ||
  !compatible(a.validity, b.validity);

const PASSES: readonly Pass<Paper>[] = [
  {
    why: "same type, parties and month, and the same topics or term",
    keys: (one) => one.times.flatMap((span) => monthsOf(span, 2).map((month) => `${one.key}|${month}`)),
    same: (a, b) => !apart(a, b) && (common(a.topics, b.topics) || common(a.validity, b.validity)),
    unique: true,
  },
  {
    why: "the one agreement of this type that these parties are making",
    keys: (one) => (SINGLE.has(one.key.split("|")[0] ?? "") ? [one.key] : []),
    same: (a, b) => !apart(a, b) && (a.pending || b.pending),
    unique: true,
  },
];

function entry(cluster: Cluster<"instruments">, cards: Cards): EntryOf<"instruments"> {
  const said = inOrder(cluster, cards).map((statement) => statement.record);
  const count = mostTold(said.flatMap((record) => record.count ?? []));
  return {
    ...heldBy(shortId("i", nameOf(cluster)), "instruments", cluster, cards),
    type: said[0]?.type ?? "other",
    parties: unique(said.flatMap((record) => record.parties)),
    status: standing(said.map((record) => record.status), ["ended", "in-force", "ratified", "signed", "adopted"]), // prettier-ignore
    when: bestTime(said.map((record) => record.when)),
    validity: bestTime(said.map((record) => record.validity)),
    topics: TOPICS.filter((topic) => said.some((record) => record.topics.includes(topic))),
    ...(count === null ? {} : { count }),
  };
}

export function instrumentEntries(start: readonly Cluster<"instruments">[], cards: Cards): EntryOf<"instruments">[] {
  return PASSES.reduce<Paper[]>((papers, pass) => runPass(papers, pass, view), start.map(view)).map((one) => entry(one.cluster, cards));
}
