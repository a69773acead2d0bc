/**
 * Places in a mechanism's series that no sentence states but that follow from others: from a count ("21 were held"), from the next one
 * planned after a known one, from the one a year before a known one of an annual series. Said ordinals are never touched.
 */
import type { Card, Series, StatementOf } from "../model/index.js";
import { HAPPENED } from "../model/vocabulary.js";
import { ordinalWords } from "../model/ordinal.js";
import { foldMechanism, partiesKey, placeMeetings, type Cards, type Meeting, type Placing, type Placings } from "./engagements.js";
import { groupBy } from "./grouping.js";
import { appeared } from "./known.js";
import { isCountry } from "./places.js";
import { oneYear, type Stretch } from "./when.js";

type SeriesSaid = StatementOf<"series">;

/** One mechanism with its meetings in the order of time, as far as told. */
interface Run {
  readonly name: string;
  readonly parties: string;
  readonly said: readonly SeriesSaid[];
  readonly meetings: readonly Meeting[];
  /** Formal meetings of the same sides and kind that no report names as belonging to it. */
  readonly unnamed: readonly Meeting[];
}

const timeOf = (meeting: Meeting): Stretch | null => meeting.times.toSorted((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null;
const before = (a: Meeting, b: Meeting): boolean => {
  const [x, y] = [timeOf(a), timeOf(b)];
  return !!x && !!y && x.last < y.first;
};
/** A summit on the day of an informal one is that one told again, not one of the series. */
const sameTime = (a: Meeting, b: Meeting): boolean => a.times.some((x) => b.times.some((y) => x.first === y.first && x.last === y.last));
const yearOf = (meeting: Meeting): number | null =>
  meeting.cluster.statements.map((said) => oneYear(said.record.when)).find((year) => year !== null) ?? null;
const toldBy = (meeting: Meeting, document: string): boolean => meeting.cluster.documents.has(document);
const fileName = (card: Card | undefined): string => card?.title ?? card?.path.split("/").at(-1) ?? "a report";

/** 21 → "the 21st". */
export const nth = (ordinal: number): string => `the ${ordinalWords(ordinal)}`;

function runsOf(meetings: readonly Meeting[], series: readonly SeriesSaid[]): Run[] {
  const names = new Map<string, string>();
  const add = (parties: readonly string[], mechanism: string): void => {
    const key = `${partiesKey(parties)}|${foldMechanism(mechanism)}`;
    const known = names.get(key);
    if (known === undefined || mechanism < known) names.set(key, mechanism);
  };
  for (const said of series) add(said.record.parties, said.record.mechanism);
  for (const { cluster } of meetings)
    for (const { record } of cluster.statements) if (record.mechanism) add(record.parties, record.mechanism);
  const byParties = groupBy(meetings, (meeting) => meeting.parties);
  return [...names.keys()].toSorted().map((key) => {
    const [parties = "", folded = ""] = key.split("|");
    const theirs = byParties.get(parties) ?? [];
    const own = theirs.filter((meeting) => meeting.mechanisms.includes(folded));
    const informal = theirs.filter((meeting) => meeting.informal);
    return {
      name: names.get(key) ?? "",
      parties,
      said: series.filter((said) => partiesKey(said.record.parties) === parties && foldMechanism(said.record.mechanism) === folded),
      meetings: own,
      unnamed: theirs.filter(
        (meeting) => meeting.mechanisms.length === 0 && couldBelong(meeting, own) && !informal.some((one) => sameTime(one, meeting)),
      ),
    };
  });
}

const kindsOf = (meeting: Meeting): string[] => meeting.cluster.statements.map((said) => said.record.kind);

/** A formal summit held by the same two sides at one of their own places, where the mechanism is a series of summits. */
function couldBelong(meeting: Meeting, own: readonly Meeting[]): boolean {
  const summits = own.some((one) => kindsOf(one).includes("summit"));
  const home = meeting.place === null || meeting.parties.split("+").includes(meeting.place.country ?? "");
  return summits && !meeting.informal && home && kindsOf(meeting).includes("summit");
}

/** "21 were held so far": the latest of them that the same report tells is the 21st. */
function fromCounts(run: Run, cards: Cards): [Meeting, Placing][] {
  return run.said.flatMap((said): [Meeting, Placing][] => {
    const count = said.record.count;
    const card = cards.get(said.document);
    const known = card ? appeared(card) : null;
    if (count === null) return [];
    const past = [...run.meetings, ...run.unnamed].filter(
      (one) => happened(one) && timeOf(one) && (!known || (timeOf(one)?.first ?? 0) <= known.last),
    );
    const latest = latestOf(past);
    if (!latest || latest.ordinals.length > 0 || !toldBy(latest, said.document)) return [];
    const derivation = `${fileName(card)} counts ${count} meetings so far, and this is the latest of them`;
    return [[latest, { mechanism: run.name, ordinal: count, derivation }]];
  });
}

/** The one after all others; none where the last two overlap. */
function latestOf(meetings: readonly Meeting[]): Meeting | undefined {
  const [last, ...others] = meetings.toSorted((a, b) => (timeOf(b)?.first ?? Infinity) - (timeOf(a)?.first ?? Infinity));
  return last && others.every((other) => before(other, last)) ? last : undefined;
}

const happened = (meeting: Meeting): boolean => meeting.cluster.statements.some((said) => HAPPENED.has(said.record.status));

/** The next one planned in a report whose latest held one is the 21st is the 22nd. */
function fromNext(run: Run): [Meeting, Placing][] {
  return run.meetings.flatMap((planned): [Meeting, Placing][] => {
    if (planned.ordinals.length > 0 || happened(planned)) return [];
    const earlier = run.meetings.filter((one) => happened(one) && before(one, planned));
    const latest = latestOf(earlier);
    const ordinal = latest?.ordinals[0];
    if (!latest || ordinal === undefined || ![...planned.cluster.documents].some((document) => toldBy(latest, document))) return [];
    const rivals = run.meetings.filter((one) => one !== planned && before(latest, one) && before(one, planned));
    if (rivals.length > 0) return [];
    return [[planned, { mechanism: run.name, ordinal: ordinal + 1, derivation: `the next meeting planned after ${nth(ordinal)}` }]];
  });
}

const STEP: Readonly<Record<NonNullable<Series["cadence"]>, number>> = { annual: 1, biennial: 2 };
export const stepOf = (cadence: Series["cadence"]): number | null => (cadence === null ? null : STEP[cadence]);

/** In an annual series the formal meeting a year before the 19th, told in the same report and with none between, is the 18th. */
function fromFollowing(run: Run): [Meeting, Placing][] {
  const step = run.said.map((said) => stepOf(said.record.cadence)).find((one) => one !== null);
  if (step === undefined || step === null) return [];
  const all = [...run.meetings, ...run.unnamed];
  return all.flatMap((earlier): [Meeting, Placing][] => {
    if (earlier.ordinals.length > 0 || !happened(earlier)) return [];
    const later = run.meetings.find(
      (one) => isNext(earlier, one, step) && [...earlier.cluster.documents].some((document) => toldBy(one, document)),
    );
    const ordinal = later?.ordinals[0];
    if (!later || ordinal === undefined || ordinal < 2) return [];
    const between = all.some((one) => one !== earlier && before(earlier, one) && before(one, later));
    const taken = all.some((one) => one !== earlier && one.mechanisms.length > 0 && one.ordinals.includes(ordinal - 1));
    if (between || taken) return [];
    const derivation = `the formal meeting told before ${nth(ordinal)} of a series that meets every ${step === 1 ? "year" : "two years"}`;
    return [[earlier, { mechanism: run.name, ordinal: ordinal - 1, derivation }]];
  });
}

function isNext(earlier: Meeting, later: Meeting, step: number): boolean {
  const [from, to] = [yearOf(earlier), yearOf(later)];
  return later.ordinals.length === 1 && from !== null && to !== null && to - from === step && before(earlier, later);
}

/** Works out places until nothing new follows; each round may merge a report without an ordinal into the meeting it turns out to be. */
export function positioned(start: readonly Meeting[], series: readonly SeriesSaid[], cards: Cards): Meeting[] {
  const placings = new Map<string, Placing>();
  let meetings = [...start];
  for (let round = 0; round < 4; round++) {
    const found = runsOf(meetings, series).flatMap((run) => [...fromCounts(run, cards), ...fromNext(run), ...fromFollowing(run)]);
    const fresh = found.filter(([meeting]) => !meeting.cluster.statements.some((said) => placings.has(said.id)));
    if (fresh.length === 0) break;
    for (const [meeting, placing] of fresh) note(placings, meeting, placing);
    meetings = placeMeetings(meetings, placings as Placings, cards);
  }
  return meetings;
}

function note(placings: Map<string, Placing>, meeting: Meeting, placing: Placing): void {
  for (const said of meeting.cluster.statements) if (!placings.has(said.id)) placings.set(said.id, placing);
}

/** The side at whose place a meeting was or will be. */
export function hostOf(parties: readonly string[], where: Meeting["place"]): string | null {
  if (!where) return null;
  const code = where.country ?? (isCountry(where) ? where.name : null);
  return code !== null && parties.includes(code) ? code : null;
}
