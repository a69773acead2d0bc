/** Which statements tell of one engagement: an ordered list of passes, from mechanism and ordinal down to an undated report of a visit. */
import type { Card, Engagement, Participant, StatementOf } from "../model/index.js";
import { HAPPENED } from "../model/vocabulary.js";
import { unique } from "./canonical.js";
import { runPass, shareDocument, type Cluster, type Pass } from "./clusters.js";
import { appeared } from "./known.js";
import { peopleAgree } from "./people.js";
import { bestPlace, placesAgree, sameTown } from "./places.js";
import { daysIn, isExact, meets, monthsOf, stretch, yearsOf, type Stretch } from "./when.js";

export type Said = StatementOf<"engagements">;
export type Cards = ReadonlyMap<string, Card>;

/** A place in a mechanism's series that no sentence states but arithmetic gives, by statement. */
export interface Placing {
  readonly mechanism: string;
  readonly ordinal: number;
  readonly derivation: string;
}
export type Placings = ReadonlyMap<string, Placing>;

/** A time a report gives for what is still to come, with the first day on which that report can have appeared. */
export interface Plan {
  readonly time: Stretch;
  readonly told: number;
}

/** What the passes look at, gathered once a cluster. */
export interface Meeting {
  readonly cluster: Cluster<"engagements">;
  readonly parties: string;
  readonly family: string;
  readonly mechanisms: readonly string[];
  readonly ordinals: readonly number[];
  readonly informal: boolean;
  readonly held: boolean;
  readonly times: readonly Stretch[];
  /** Of these, the times at which it is told to have taken place; and the times it is planned for, with when that was told. */
  readonly heldTimes: readonly Stretch[];
  readonly plans: readonly Plan[];
  /** Where no sentence tells a time: what the date of the report allows. */
  readonly assumed: Stretch | null;
  readonly people: readonly Participant[];
  readonly place: Engagement["where"];
  /** Only where no sentence gives an ordinal. */
  readonly placing: Placing | null;
}

/** Kinds that reports use for one another: a "summit" is a "meeting" elsewhere, a "session" a "round". */
export const FAMILY: Readonly<Record<Engagement["kind"], string>> = {
  summit: "talks", meeting: "talks", session: "talks", negotiation: "talks", conference: "conference",
  visit: "visit", call: "call", press: "press", message: "message",
}; // prettier-ignore

/** Names without case, accents, dashes: "India–Russia Annual Summit" → "india russia annual summit". */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();

/** Each side names itself first: the India–Nepal and the Nepal–India Joint Commission are one, so the order of words does not count. */
export const foldMechanism = (name: string): string => foldName(name).split(" ").toSorted().join(" ");

const RECENT = 120;
const AHEAD = 366;

/** "recently visited" is of the last four months; "will visit" of the coming year. Used to compare, never told as a date. */
function assumedTime(said: Said, cards: Cards): Stretch | null {
  const card = cards.get(said.document);
  const known = card ? appeared(card) : null;
  if (!known || daysIn(known) > 400) return null;
  return HAPPENED.has(said.record.status)
    ? { first: known.first - RECENT, last: known.last }
    : { first: known.first, last: known.last + AHEAD };
}

/** Each time once, however many tell it. */
function timesOf(statements: readonly Said[]): Stretch[] {
  return unique(statements.flatMap(({ record }) => record.when ?? [])).flatMap((when) => stretch(when) ?? []);
}

const distinct = (people: readonly Participant[]): Participant[] => [
  ...new Map(people.map((one) => [`${one.name}|${one.party}|${one.office}`, one])).values(),
];

const TO_COME: ReadonlySet<string> = new Set(["scheduled", "expected", "invited"]);

function planOf({ record, document }: Said, cards: Cards): Plan[] {
  const time = TO_COME.has(record.status) ? stretch(record.when) : null;
  const card = cards.get(document);
  const told = card ? appeared(card) : null;
  return time && told ? [{ time, told: told.first }] : [];
}

/** Each planned time once, as last told: only a plan told after a meeting stands against it. */
function lastTold(plans: readonly Plan[]): Plan[] {
  const last = new Map<string, Plan>();
  for (const plan of plans) {
    const key = `${plan.time.first}/${plan.time.last}`;
    if ((last.get(key)?.told ?? -Infinity) < plan.told) last.set(key, plan);
  }
  return [...last.values()].toSorted((a, b) => a.time.first - b.time.first || a.time.last - b.time.last);
}

export function meetingFrom(cluster: Cluster<"engagements">, cards: Cards, placings: Placings): Meeting {
  const records = cluster.statements.map((said) => said.record);
  const times = timesOf(cluster.statements);
  const first = cluster.statements[0];
  const said = [...new Set(records.flatMap((record) => record.ordinal ?? []))];
  const placed = cluster.statements.map((one) => placings.get(one.id)).find((placing) => placing !== undefined) ?? null;
  const placing = said.length === 0 ? placed : null;
  const named = records.flatMap((record) => record.mechanism ?? []);
  return {
    cluster,
    parties: partiesKey(records[0]?.parties ?? []),
    family: FAMILY[records[0]?.kind ?? "meeting"],
    mechanisms: unique((named.length === 0 && placing ? [placing.mechanism] : named).map(foldMechanism)),
    ordinals: placing ? [placing.ordinal] : said,
    informal: records.some((record) => record.informal),
    held: records.some((record) => HAPPENED.has(record.status)),
    times,
    heldTimes: timesOf(cluster.statements.filter(({ record }) => HAPPENED.has(record.status))),
    plans: lastTold(cluster.statements.flatMap((one) => planOf(one, cards))),
    assumed: times.length === 0 && first ? assumedTime(first, cards) : null,
    people: distinct(records.flatMap((record) => record.participants)),
    place: bestPlace(records.map((record) => record.where)),
    placing,
  };
}

export const partiesKey = (parties: readonly string[]): string => unique(parties).join("+");

/** Two days, both told, that do not touch: two engagements. */
const daysApart = (a: Meeting, b: Meeting): boolean => a.times.some((x) => isExact(x) && b.times.some((y) => isExact(y) && !meets(x, y)));
const timesApart = (a: Meeting, b: Meeting): boolean =>
  a.times.length > 0 && b.times.length > 0 && !a.times.some((x) => b.times.some((y) => meets(x, y)));
const differ = <V>(a: readonly V[], b: readonly V[]): boolean => a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));

/** What forbids taking two tellings for one, whatever speaks for it. */
export function cannotBeOne(a: Meeting, b: Meeting): boolean {
  return (
    shareDocument(a.cluster, b.cluster) ||
    daysApart(a, b) ||
    timesApart(a, b) ||
    differ(a.ordinals, b.ordinals) ||
    differ(a.mechanisms, b.mechanisms) ||
    (a.informal !== b.informal && (a.mechanisms.length > 0 || b.mechanisms.length > 0)) ||
    !placesAgree(a.place, b.place) ||
    peopleAgree(a.people, b.people) === "against"
  );
}

/** Days between two stretches; 0 where they touch. */
const distance = (a: Stretch, b: Stretch): number => Math.max(0, a.first - b.last, b.first - a.last);

/** Reports of one meeting err by days, at most by the month; beyond that one number is told of two meetings. */
const ERRING = 62;

const allApart = (a: readonly Stretch[], b: readonly Stretch[], days: number): boolean =>
  a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => distance(x, y) > days));

/** Still planned, for a later time, when the other had long been held: not the same. */
const plannedAfter = (a: Meeting, b: Meeting): boolean =>
  a.heldTimes.length > 0 &&
  b.plans.some(({ time, told }) => a.heldTimes.every((held) => told > held.last && time.first - held.last > ERRING));

/** Two tellings under one number that cannot both be of the meeting of that number. */
export const standAgainst = (a: Meeting, b: Meeting): boolean =>
  allApart(a.heldTimes, b.heldTimes, ERRING) ||
  (allApart(a.heldTimes, b.heldTimes, 0) && (!placesAgree(a.place, b.place) || peopleAgree(a.people, b.people) === "against")) ||
  plannedAfter(a, b) ||
  plannedAfter(b, a);

const samePeople = (a: Meeting, b: Meeting): boolean => peopleAgree(a.people, b.people) === "shared";
const base = (meeting: Meeting): string => `${meeting.parties}|${meeting.family}`;
const window = (meeting: Meeting): readonly Stretch[] =>
  meeting.times.length > 0 ? meeting.times : meeting.assumed ? [meeting.assumed] : [];
const windowsMeet = (a: Meeting, b: Meeting): boolean => window(a).some((x) => window(b).some((y) => meets(x, y)));

/** Keys for each year in which it may have been. */
const inYears = (meeting: Meeting, keys: readonly string[]): string[] =>
  [...new Set(window(meeting).flatMap(yearsOf))].flatMap((year) => keys.map((key) => `${key}|${year}`));

export const PASSES: readonly Pass<Meeting>[] = [
  {
    why: "same mechanism and ordinal",
    keys: (one) => one.mechanisms.flatMap((name) => one.ordinals.map((ordinal) => `${one.parties}|${name}|${ordinal}`)),
    same: (a, b) => !standAgainst(a, b),
    unique: true,
  },
  {
    why: "same people, day and kind",
    keys: (one) => one.times.filter((span) => daysIn(span) <= 3).flatMap((span) => range(span).map((day) => `${base(one)}|${day}`)),
    same: (a, b) => !cannotBeOne(a, b) && (samePeople(a, b) || a.people.length === 0 || b.people.length === 0),
  },
  {
    why: "same parties, kind and month, and the same place or people",
    keys: (one) => one.times.flatMap((span) => monthsOf(span, 2).map((month) => `${base(one)}|${month}`)),
    same: (a, b) => !cannotBeOne(a, b) && (sameTown(a.place, b.place) || samePeople(a, b)),
    unique: true,
  },
  {
    why: "same mechanism, and no other of its meetings at that time",
    keys: (one) => inYears(one, one.mechanisms.map((name) => `${one.parties}|${name}`)), // prettier-ignore
    same: (a, b) => !cannotBeOne(a, b) && windowsMeet(a, b) && [...window(a), ...window(b)].every((span) => daysIn(span) <= 500),
    unique: true,
  },
  {
    why: "planned and held: same people, kind and country, and no other at that time",
    keys: (one) => (one.place || one.family === "call" ? inYears(one, [`${base(one)}|${one.place?.country ?? ""}`]) : []),
    same: (a, b) =>
      !cannotBeOne(a, b) &&
      samePeople(a, b) &&
      a.mechanisms.length + b.mechanisms.length === 0 &&
      windowsMeet(a, b) &&
      plannedOrVisit(a, b),
    unique: true,
  },
];

/** Two held meetings of one year may well be two; a plan and its fulfilment, or two tellings of one journey, are rather one. */
const plannedOrVisit = (a: Meeting, b: Meeting): boolean =>
  a.family === "visit" || a.held !== b.held || (!a.held && !b.held && a.times.length + b.times.length > 0);

const range = (span: Stretch): number[] => Array.from({ length: daysIn(span) }, (_, i) => span.first + i);

export function meetingsOf(start: readonly Cluster<"engagements">[], cards: Cards): Meeting[] {
  const view = (cluster: Cluster<"engagements">): Meeting => meetingFrom(cluster, cards, new Map());
  return PASSES.reduce<Meeting[]>((meetings, pass) => runPass(meetings, pass, view), start.map(view));
}

const FOLLOWS: Pass<Meeting> = {
  why: "same mechanism, and the ordinal that follows from its other meetings",
  keys: (one) => one.mechanisms.flatMap((name) => one.ordinals.map((ordinal) => `${one.parties}|${name}|${ordinal}`)),
  same: (a, b) => !cannotBeOne(a, b),
  unique: true,
};

/** The meetings again, with the places in their series that have been worked out. */
export function placeMeetings(meetings: readonly Meeting[], placings: Placings, cards: Cards): Meeting[] {
  const view = (cluster: Cluster<"engagements">): Meeting => meetingFrom(cluster, cards, placings);
  return runPass(
    meetings.map((meeting) => view(meeting.cluster)),
    FOLLOWS,
    view,
  );
}
