/** Claims of contacts: who met whom, when, where, in which numbered meeting; how often in a period; the first of its kind since a year. */
import type { AnyEntry, Claim, ClaimedPerson, ClaimedPlace, EntryOf } from "../model/index.js";
import { HAPPENED } from "../model/vocabulary.js";
import { foldMechanism, partiesKey } from "./engagements.js";
import { sameName } from "./people.js";
import { isCountry } from "./places.js";
import { agrees, partsWith, wordOf, type Reason, type Tested, type Word } from "./verdict.js";
import { byTime, daysIn, meets, stretch } from "./when.js";

type Engagement = EntryOf<"engagements">;
type Kind = Engagement["kind"];

const MEETINGS: readonly Kind[] = ["meeting", "summit", "session", "negotiation"];
/** What may be told by another's word: a summit is a meeting, and who meets abroad has travelled there. */
const TOLD_BY: Readonly<Record<Kind, readonly Kind[]>> = {
  visit: ["visit", "meeting", "summit", "session", "negotiation", "conference", "press"],
  meeting: MEETINGS,
  summit: ["summit"],
  session: ["session", "meeting"],
  negotiation: ["negotiation", "meeting", "session"],
  conference: ["conference"],
  call: ["call"],
  press: ["press"],
  message: ["message"],
};

const LEADERS: ReadonlySet<string | null> = new Set(["head-of-state", "head-of-government", "monarch"]);
const FAMILIAR = "\u0000";

/** Who leads whom, as the ledger's own entries tell: a summit is theirs though no sentence names them. */
export function leadersIn(entries: readonly Engagement[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ participants }) =>
      participants.flatMap(({ name, party, office }) => (name !== null && LEADERS.has(office) ? [`${party}${FAMILIAR}${name}`] : [])),
    ),
  );
}

export interface Ground {
  readonly entries: readonly Engagement[];
  readonly leaders: ReadonlySet<string>;
}
export const groundOf = (entries: readonly AnyEntry[]): Ground => {
  const engagements = entries.filter((entry): entry is Engagement => entry.record === "engagements");
  return { entries: engagements, leaders: leadersIn(engagements) };
};

const anyOf = (words: readonly Word[]): Word => (words.includes("yes") ? "yes" : words.includes("open") ? "open" : "no");
const allOf = (words: readonly Word[]): Word => (words.includes("no") ? "no" : words.includes("open") ? "open" : "yes");

function kindWord({ kinds, people, places }: Claim, entry: Engagement): Word {
  if (kinds.length === 0) return "yes";
  const formal = kinds.filter((kind) => kind === "summit" || kind === "session");
  const wanted = formal.length > 0 ? formal : kinds;
  if (!wanted.some((kind) => TOLD_BY[kind].includes(entry.kind))) return "no";
  if (!wanted.includes("visit") || entry.kind === "visit") return "yes";
  // Who meets at home has visited nobody.
  const scene = entry.where ?? places.find((place) => spokenOf(place, entry));
  if (!scene) return "open";
  return people.some(({ party }) => party !== null && party !== scene.country) ? "yes" : "no";
}

function personWord(person: ClaimedPerson, entry: Engagement, { leaders }: Ground): Word {
  const { participants, kind, where } = entry;
  if (participants.some(({ name }) => name !== null && person.names.some((one) => sameName(one, name)))) return "yes";
  const office = person.office;
  if (person.names.length === 0)
    return anyOf(participants.map((one) => (one.office === office && one.party === person.party ? "yes" : "no")));
  if (kind === "visit") return where?.country === person.party && person.party !== null ? "yes" : "no";
  const own = participants.filter(({ party }) => party === person.party);
  if (own.some(({ name }) => name !== null)) return "no";
  if (own.length > 0) return "open";
  const leads = person.names.some((name) => leaders.has(`${person.party}${FAMILIAR}${name}`));
  return kind === "summit" && leads && (person.party === null || entry.parties.includes(person.party)) ? "yes" : "no";
}

/** Of several travellers the one who came must be named; the hosts of a visit are not listed with it. */
function peopleWord({ people }: Claim, entry: Engagement, ground: Ground): Word {
  const words = people.map((person) => personWord(person, entry, ground));
  if (entry.kind !== "visit" || people.length === 0) return allOf(words);
  const guests = people.filter(({ party }) => party !== entry.where?.country);
  return guests.length === 0 ? "no" : allOf(guests.map((person) => personWord(person, entry, ground)));
}

const partiesWord = (claim: Claim, entry: Engagement): Word =>
  [...claim.parties, ...claim.people.flatMap(({ party }) => party ?? [])].every((party) => entry.parties.includes(party)) ? "yes" : "no";

function timeWord({ when }: Claim, entry: Engagement): Word {
  const asked = stretch(when);
  const told = stretch(entry.when);
  if (!asked) return "yes";
  if (!told) return "open";
  if (!meets(asked, told)) return "no";
  // A day within a stay, or the whole stay within the month asked for.
  return (told.first >= asked.first && told.last <= asked.last) || daysIn(told) <= 14 ? "yes" : "open";
}

/** A sentence of the entry names the town, whether or not the reader made it the scene. States are named for many reasons. */
const spokenOf = (place: ClaimedPlace, entry: Engagement): boolean => {
  if (isCountry(place)) return false;
  const words = entry.sources.map(({ quote }) => quote.normalize("NFC").toLowerCase());
  return place.called.some((name) => name.length > 2 && words.some((text) => text.includes(name.normalize("NFC").toLowerCase())));
};

function placeWord(place: ClaimedPlace, entry: Engagement): Word {
  const { where } = entry;
  if (!where) return spokenOf(place, entry) ? "yes" : "open";
  if (where.country !== null && place.country !== null && where.country !== place.country) return "no";
  if (where.name === place.name || isCountry(place)) return "yes";
  if (isCountry(where)) return spokenOf(place, entry) ? "yes" : "open";
  return entry.kind === "visit" ? "open" : "no";
}

const numberWord = ({ ordinal }: Claim, entry: Engagement): Word =>
  ordinal === null ? "yes" : entry.ordinal === null ? "open" : entry.ordinal === ordinal ? "yes" : "no";

function formatWord({ mechanism, informal, ordinal }: Claim, entry: Engagement): Word {
  if (informal !== entry.informal && (ordinal !== null || informal)) return entry.informal || entry.mechanism !== null ? "no" : "open";
  if (mechanism === null) return "yes";
  if (entry.mechanism === null) return "open";
  const asked = foldMechanism(mechanism).split(" ");
  const told = new Set(foldMechanism(entry.mechanism).split(" "));
  return asked.every((word) => told.has(word)) ? "yes" : "no";
}

/** A plan does not tell that it came to pass; what was called off did not. */
function standingWord({ tense }: Claim, entry: Engagement): Word {
  if (entry.status === "cancelled" || entry.status === "postponed") return "no";
  return tense === "past" && !HAPPENED.has(entry.status) ? "open" : "yes";
}

export const test = (claim: Claim, entry: Engagement, ground: Ground): Tested[] => [
  { part: "kind", word: kindWord(claim, entry) },
  { part: "parties", word: partiesWord(claim, entry) },
  { part: "people", word: peopleWord(claim, entry, ground) },
  { part: "format", word: formatWord(claim, entry) },
  { part: "number", word: numberWord(claim, entry) },
  { part: "time", word: timeWord(claim, entry) },
  { part: "place", word: allOf(claim.places.map((place) => placeWord(place, entry))) },
  { part: "standing", word: standingWord(claim, entry) },
];

interface Against {
  readonly entry: Engagement;
  readonly tested: readonly Tested[];
}

/** Is it the same happening, of which the entry tells something else? The parts that differ must not be those it is known by. */
function standsAgainst(claim: Claim, { entry, tested }: Against): boolean {
  const differing = partsWith(tested, "no");
  if (differing.length === 0 || wordOf(tested, "kind") === "no" || wordOf(tested, "format") === "no") return false;
  if (claim.ordinal !== null && isNumbered(claim, entry)) {
    if (wordOf(tested, "parties") === "no") return false;
    if (wordOf(tested, "number") === "yes") return differing.some((part) => part !== "standing");
    return differing.join() === "number" && wordOf(tested, "time") === "yes" && claim.when !== null && oneMeeting(claim);
  }
  if (wordOf(tested, "parties") === "no" || wordOf(tested, "people") !== "yes" || claim.people.length === 0) return false;
  if (differing.join() === "standing") return entry.status === "cancelled" && wordOf(tested, "time") === "yes";
  if (differing.join() === "place") return nobodyIsInTwoPlaces(claim, entry);
  return differing.join() === "time" && claim.places.length > 0 && wordOf(tested, "place") === "yes" && sameMonth(claim, entry);
}

/** Meetings of leaders and of commissions are counted through; "the fourth meeting this year" is a count of its own. */
const isNumbered = ({ kinds }: Claim, entry: Engagement): boolean =>
  (kinds.length === 0 || kinds.some((kind) => kind === "summit" || kind === "session" || kind === "negotiation")) && entry.ordinal !== null;

/** A format meets at most once in some weeks: within them another number is a contradiction. */
const oneMeeting = ({ when }: Claim): boolean => daysIn(stretch(when)!) <= 31;

const DAYS_OF_ONE_MEETING = 3;
/** Two people who met on a day met at one place; a traveller's month has many. */
function nobodyIsInTwoPlaces({ when, people }: Claim, entry: Engagement): boolean {
  const [asked, told] = [stretch(when), stretch(entry.when)];
  if (!asked || !told || entry.kind === "visit") return false;
  return daysIn(told) <= DAYS_OF_ONE_MEETING && daysIn(asked) <= (people.length > 1 ? 31 : DAYS_OF_ONE_MEETING);
}

/** Days of one month that differ, all else being the same. */
const sameMonth = ({ when }: Claim, entry: Engagement): boolean =>
  when !== null && entry.when !== null && when.length === 10 && entry.when.length === 10 && when.slice(0, 7) === entry.when.slice(0, 7);

/** "The 22nd summit" of nobody may be that of any pair that has come so far. */
const isOneRelationship = ({ parties, people }: Claim, against: readonly Against[]): boolean =>
  parties.length + people.length > 0 || new Set(against.map(({ entry }) => partiesKey(entry.parties))).size === 1;

const NEAR = 3;
/** Entries of the people and parties asked for, those with the most parts that hold first. */
function nearest(claim: Claim, all: readonly Against[]): Engagement[] {
  const score = ({ tested }: Against): number => partsWith(tested, "yes").length - partsWith(tested, "no").length * 2;
  const named = claim.people.length > 0 || claim.parties.length > 0 || claim.ordinal !== null;
  return all
    .filter(
      ({ tested }) => named && wordOf(tested, "parties") !== "no" && wordOf(tested, "kind") !== "no" && wordOf(tested, "people") !== "no",
    )
    .filter(({ tested }) => claim.ordinal === null || wordOf(tested, "number") === "yes" || wordOf(tested, "time") === "yes")
    .toSorted((a, b) => score(b) - score(a) || byTime(b.entry.when, a.entry.when))
    .slice(0, NEAR)
    .map(({ entry }) => entry);
}

/** `ground`: the engagements that may bear on it. */
export function checkContact(claim: Claim, ground: Ground): Reason {
  const all = ground.entries.map((entry) => ({ entry, tested: test(claim, entry, ground) }));
  const bearing = all.filter(({ tested }) => agrees(tested)).map(({ entry }) => entry);
  if (bearing.length > 0) return { answer: "supported", why: "the ledger has it", entries: bearing.slice(0, NEAR) };
  const against = all.filter((one) => standsAgainst(claim, one));
  if (against.length > 0 && isOneRelationship(claim, against)) {
    const parts = [...new Set(against.flatMap(({ tested }) => partsWith(tested, "no")))];
    return { answer: "contradicted", why: `the ledger has another ${parts.join(" and ")}`, entries: against.map(({ entry }) => entry).slice(0, NEAR) }; // prettier-ignore
  }
  const open = all.filter(({ tested }) => partsWith(tested, "no").length === 0);
  if (open.length > 0) {
    const parts = [...new Set(open.flatMap(({ tested }) => partsWith(tested, "open")))];
    return { answer: "unknown", why: `the ledger does not tell its ${parts.join(" and ")} so exactly`, entries: nearest(claim, open) };
  }
  const near = nearest(claim, all);
  return { answer: "unknown", why: near.length > 0 ? "the ledger has this near it" : "the ledger is silent", entries: near };
}

const happened = (entry: Engagement): boolean => HAPPENED.has(entry.status);

/** One journey may stand as a visit and as the talks during it: entries whose times meet count as one. */
function apart(entries: readonly Engagement[]): Engagement[] {
  const kept: Engagement[] = [];
  for (const entry of entries.toSorted((a, b) => byTime(a.when, b.when))) {
    const span = stretch(entry.when);
    if (span && !kept.some((one) => meets(stretch(one.when)!, span))) kept.push(entry);
  }
  return kept;
}

/** "His first visit to India since 2021": no such contact after that year and before this one. */
export function checkFirst(claim: Claim, ground: Ground): Reason {
  const base = stretch(claim.since);
  const timeless: Claim = { ...claim, when: null, since: null, ordinal: null, tense: null };
  const alike = ground.entries.filter((entry) => agrees(test(timeless, entry, ground)) && entry.when !== null);
  const asked = stretch(claim.when);
  const latest = alike.toSorted((a, b) => byTime(b.when, a.when))[0];
  const now = asked ?? stretch(latest?.when);
  if (!now) return { answer: "unknown", why: "the ledger is silent", entries: [] };
  const between = alike.filter((entry) => {
    const span = stretch(entry.when)!;
    return happened(entry) && span.last < now.first && (!base || span.first > base.last);
  });
  if (between.length > 0) return { answer: "contradicted", why: "the ledger has one between", entries: apart(between) };
  const current = alike.filter((entry) => meets(stretch(entry.when)!, now));
  const earlier = base ? alike.filter((entry) => happened(entry) && meets(stretch(entry.when)!, base)) : [];
  if (base && current.length > 0 && earlier.length > 0)
    return { answer: "supported", why: "the ledger has none between", entries: [...earlier, ...current].slice(0, 2 * NEAR) };
  return { answer: "unknown", why: "the ledger has none between, but does not tell of both ends", entries: [...earlier, ...current] };
}

/** "Their fourth meeting this year", "met four times in 2023": as many as the ledger has in that time; more would stand against it, fewer tells nothing. */
export function checkCount(claim: Claim, number: number, ground: Ground): Reason {
  const plain: Claim = { ...claim, ordinal: null, count: null, tense: "past" };
  const found = apart(ground.entries.filter((entry) => happened(entry) && agrees(test(plain, entry, ground))));
  const why = `the ledger has ${found.length} in that time`;
  if (found.length === number) return { answer: "supported", why, entries: found };
  return { answer: found.length > number ? "contradicted" : "unknown", why, entries: found };
}
