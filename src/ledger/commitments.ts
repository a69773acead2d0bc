/** Which statements tell of one commitment: the same kind of promise by the same sides on the same topics, told at about one time. */
import { TOPICS } from "../model/vocabulary.js";
import type { Card, EntryOf } from "../model/index.js";
import { shortId, unique } from "./canonical.js";
import { nameOf, runPass, shareDocument, type Cluster, type Pass } from "./clusters.js";
import { foldName } from "./engagements.js";
import { appeared } from "./known.js";
import { bestTime, heldBy, inOrder, mostTold, standing, type Cards } from "./resolve.js";
import { meets, monthsOf, stretch, type Stretch } from "./when.js";

interface Undertaking {
  readonly cluster: Cluster<"commitments">;
  readonly key: string;
  readonly topics: readonly string[];
  readonly due: readonly Stretch[];
  readonly told: readonly Stretch[];
}

/** Promises are repeated in the reports of some weeks; the same words a year on are a new promise. */
const FRESH = 45;

const spans = (values: readonly (Stretch | null)[]): Stretch[] => values.filter((span): span is Stretch => span !== null);

function view(cluster: Cluster<"commitments">, cards: ReadonlyMap<string, Card>): Undertaking {
  const records = cluster.statements.map((said) => said.record);
  return {
    cluster,
    key: `${records[0]?.type}|${unique(records[0]?.by ?? []).join("+")}`,
    topics: unique(records.flatMap((record) => record.topics)),
    due: spans(unique(records.flatMap((record) => record.due ?? [])).map(stretch)),
    told: strands(spans(cluster.statements.map((said) => appeared(cards.get(said.document) ?? UNKNOWN)))),
  };
}
const UNKNOWN: Card = { id: "", path: "", title: null, source: null, url: null, published: null, language: null, dated: null };

/** Tellings that lie near each other as one stretch. */
function strands(told: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const span of told.toSorted((a, b) => a.first - b.first)) {
    const last = found.at(-1);
    if (last && near(last, span)) found[found.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
    else found.push(span);
  }
  return found;
}

const near = (a: Stretch, b: Stretch): boolean => meets({ first: a.first - FRESH, last: a.last + FRESH }, b);
const someMeet = (a: readonly Stretch[], b: readonly Stretch[], how: (x: Stretch, y: Stretch) => boolean): boolean =>
  a.some((x) => b.some((y) => how(x, y)));

export function shareTopics(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((topic) => b.includes(topic)).length;
  return shared > 0 && shared * 2 >= Math.min(a.length, b.length);
}

/** Months within reach of each telling, so that any two that are near share one. */
const monthsTold = ({ told }: Undertaking): Set<string> =>
  new Set(told.flatMap(({ first, last }) => monthsOf({ first: first - FRESH, last: last + FRESH }, 18)));

const RETOLD: Pass<Undertaking> = {
  why: "same promise by the same sides on the same topics, told within some weeks",
  keys: (one) => [...monthsTold(one)].flatMap((month) => one.topics.map((topic) => `${one.key}|${topic}|${month}`)),
  same: (a, b) =>
    !shareDocument(a.cluster, b.cluster) &&
    shareTopics(a.topics, b.topics) &&
    someMeet(a.told, b.told, near) &&
    (a.due.length === 0 || b.due.length === 0 || someMeet(a.due, b.due, meets)),
  unique: true,
};

/** Papers that print one report name no topics either: then the words themselves tell. */
const SAME_WORDS: Pass<Undertaking> = {
  why: "same promise by the same sides in the same words, told within some weeks",
  keys: (one) => one.cluster.statements.flatMap(({ record }) => record.evidence.map(({ quote }) => `${one.key}|${foldName(quote)}`)),
  same: (a, b) =>
    !shareDocument(a.cluster, b.cluster) &&
    someMeet(a.told, b.told, near) &&
    (a.due.length === 0 || b.due.length === 0 || someMeet(a.due, b.due, meets)),
  unique: true,
};

/** A promise told again with the term it had is the same one, however much later. */
const REAFFIRMED: Pass<Undertaking> = {
  why: "same promise by the same sides on the same topics, and the same term",
  keys: (one) => one.due.flatMap(({ first, last }) => one.topics.map((topic) => `${one.key}|${topic}|${first}|${last}`)),
  same: (a, b) => !shareDocument(a.cluster, b.cluster) && shareTopics(a.topics, b.topics),
  looksAt: ({ topics }) => topics,
  unique: true,
};

function entry(cluster: Cluster<"commitments">, cards: Cards): EntryOf<"commitments"> {
  const said = inOrder(cluster, cards).map((statement) => statement.record);
  return {
    ...heldBy(shortId("c", nameOf(cluster)), "commitments", cluster, cards),
    type: said[0]?.type ?? "other",
    by: unique(said.flatMap((record) => record.by)),
    topics: TOPICS.filter((topic) => said.some((record) => record.topics.includes(topic))),
    due: bestTime(said.map((record) => record.due)) ?? mostTold(said.flatMap((record) => record.due ?? [])),
    status: standing(said.map((record) => record.status), ["done", "dropped"]), // prettier-ignore
    life: [],
  };
}

export function commitmentEntries(start: readonly Cluster<"commitments">[], cards: Cards): EntryOf<"commitments">[] {
  const seen = (cluster: Cluster<"commitments">): Undertaking => view(cluster, cards);
  return [SAME_WORDS, RETOLD, REAFFIRMED]
    .reduce((all, pass) => runPass(all, pass, seen), start.map(seen))
    .map((one) => entry(one.cluster, cards));
}
