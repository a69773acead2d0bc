/** The fields of an engagement's entry, resolved from all that its sources say. */
import { HAPPENED, TOPICS } from "../model/vocabulary.js";
import type { Engagement, EntryOf, Inferred } from "../model/index.js";
import { shortId, unique } from "./canonical.js";
import { nameOf } from "./clusters.js";
import { type Meeting } from "./engagements.js";
import { allPeople } from "./people.js";
import { bestPlace } from "./places.js";
import { bestTime, heldBy, inOrder, mostTold, standing, type Cards } from "./resolve.js";

/** The more telling kind first: what one report calls a meeting another knows to be the summit. */
const KINDS = ["summit", "session", "negotiation", "meeting", "conference", "visit", "call", "press", "message"] as const;

/** A meeting whose number is told keeps its id however its sources grow. */
function entryId(meeting: Meeting): string {
  const [mechanism] = meeting.mechanisms;
  const [ordinal] = meeting.ordinals;
  if (mechanism !== undefined && ordinal !== undefined && meeting.placing === null)
    return shortId("e", `${meeting.parties}|${mechanism}|${ordinal}`);
  return shortId("e", nameOf(meeting.cluster));
}

export function engagementEntry(meeting: Meeting, cards: Cards): EntryOf<"engagements"> {
  const records = inOrder(meeting.cluster, cards).map((said) => said.record);
  const status = standing(records.map((record) => record.status), ["held", "ongoing"]); // prettier-ignore
  const { when, inferred } = timeOf(records, status);
  const named = mostTold(records.flatMap((record) => record.mechanism ?? []));
  return {
    ...heldBy(entryId(meeting), "engagements", meeting.cluster, cards),
    inferred: [...inferred, ...placed(meeting, named)],
    kind: KINDS.find((kind) => records.some((record) => record.kind === kind)) ?? "meeting",
    status,
    parties: unique(records.flatMap((record) => record.parties)),
    participants: allPeople(records.map((record) => record.participants)),
    when,
    where: bestPlace(records.map((record) => record.where)),
    mechanism: named ?? meeting.placing?.mechanism ?? null,
    ordinal: mostTold(records.flatMap((record) => record.ordinal ?? [])) ?? meeting.placing?.ordinal ?? null,
    informal: records.some((record) => record.informal),
    topics: TOPICS.filter((topic) => records.some((record) => record.topics.includes(topic))),
  };
}

/** When it was, from those who tell it as it stands; a plan's date is only lent to a report that gives none, and marked so. */
function timeOf(records: readonly Engagement[], status: Engagement["status"]): { when: string | null; inferred: Inferred[] } {
  const happened = HAPPENED.has(status);
  const current = records.filter((record) => (happened ? HAPPENED.has(record.status) : record.status === status));
  const said = bestTime(current.map((record) => record.when));
  if (said !== null) return { when: said, inferred: [] };
  const planned = bestTime(records.map((record) => record.when));
  if (planned === null) return { when: null, inferred: [] };
  const derivation = happened ? "the report gives no date; this is when it was planned for" : "told of it in an earlier standing";
  return { when: planned, inferred: [{ field: "when", value: planned, derivation }] };
}

function placed({ placing }: Meeting, named: string | null): Inferred[] {
  if (!placing) return [];
  const { mechanism, ordinal, derivation } = placing;
  const ofSeries: Inferred[] = named === null ? [{ field: "mechanism", value: mechanism, derivation }] : [];
  return [...ofSeries, { field: "ordinal", value: ordinal, derivation }];
}
