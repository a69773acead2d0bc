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

const numberKey = ({ mechanisms, ordinals, parties, placing }: Meeting): string | null =>
  mechanisms[0] !== undefined && ordinals[0] !== undefined && placing === null ? `${parties}|${mechanisms[0]}|${ordinals[0]}` : null;

/** A meeting whose number is told keeps its id however its sources grow; of two told under one number the earlier has it. */
export function engagementEntries(meetings: readonly Meeting[], cards: Cards): EntryOf<"engagements">[] {
  const holders = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const key = numberKey(meeting);
    const holder = key === null ? undefined : holders.get(key);
    if (key !== null && (!holder || begins(meeting) < begins(holder))) holders.set(key, meeting);
  }
  return meetings.map((meeting) => {
    const key = numberKey(meeting);
    const name = key !== null && holders.get(key) === meeting ? key : nameOf(meeting.cluster);
    return engagementEntry(shortId("e", name), meeting, cards);
  });
}

const begins = ({ times }: Meeting): number => times.reduce((first, span) => Math.min(first, span.first), Infinity);

function engagementEntry(id: string, meeting: Meeting, cards: Cards): EntryOf<"engagements"> {
  const records = inOrder(meeting.cluster, cards).map((said) => said.record);
  const status = standing(records.map((record) => record.status), ["held", "ongoing"]); // prettier-ignore
  const { when, inferred } = timeOf(records, status);
  const named = mostTold(records.flatMap((record) => record.mechanism ?? []));
  return {
    ...heldBy(id, "engagements", meeting.cluster, cards),
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
