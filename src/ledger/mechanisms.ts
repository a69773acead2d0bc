/** A mechanism's own arithmetic: its meetings by position, positions that must exist though nothing tells of them, gaps, and what is due next. */
import type { Due, EntryOf, Gap, Mechanism, Position, Source } from "../model/index.js";
import { compare, shortId } from "./canonical.js";
import { foldMechanism, partiesKey } from "./engagements.js";
import { groupBy } from "./grouping.js";
import { hostOf, nth, stepOf } from "./positions.js";
import { byTime, edtfOf, oneYear, stretch } from "./when.js";

type Meeting = EntryOf<"engagements">;
type SeriesEntry = EntryOf<"series">;
const keyOf = (parties: readonly string[], mechanism: string): string => `${partiesKey(parties)}|${foldMechanism(mechanism)}`;
export const mechanismId = (parties: readonly string[], mechanism: string): string => shortId("m", keyOf(parties, mechanism));

export function mechanismsOf(meetings: readonly Meeting[], series: readonly SeriesEntry[], counts: Counts): Mechanism[] {
  const own = groupBy(
    meetings.filter((meeting) => meeting.mechanism !== null),
    (meeting) => keyOf(meeting.parties, meeting.mechanism ?? ""),
  );
  const told = new Map(series.map((entry) => [keyOf(entry.parties, entry.mechanism), entry]));
  const informal = groupBy(
    meetings.filter((meeting) => meeting.informal),
    (meeting) => partiesKey(meeting.parties),
  );
  return [...new Set([...own.keys(), ...told.keys()])]
    .toSorted(compare)
    .map((key) => mechanismOf(own.get(key) ?? [], told.get(key) ?? null, informal.get(key.split("|")[0] ?? "") ?? [], counts));
}

/** Counts as each source told them, by the id of the series entry. */
export type Counts = ReadonlyMap<string, readonly { readonly count: number; readonly sources: readonly Source[] }[]>;

function mechanismOf(meetings: readonly Meeting[], series: SeriesEntry | null, informal: readonly Meeting[], counts: Counts): Mechanism {
  const parties = series?.parties ?? meetings[0]?.parties ?? [];
  const name = series?.mechanism ?? meetings[0]?.mechanism ?? "";
  const { since = null, cadence = null, alternates = null } = series ?? {};
  const ordered = meetings.toSorted(
    (a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || byTime(a.when, b.when) || compare(a.id, b.id),
  );
  const numbered = ordered.filter((meeting) => meeting.ordinal !== null);
  const positions = withBetween(numbered, parties, alternates === true);
  const kinds = new Set(meetings.map((meeting) => meeting.kind));
  return {
    id: mechanismId(parties, name),
    name,
    parties,
    series: series?.id ?? null,
    since,
    cadence,
    alternates,
    counts: series ? (counts.get(series.id) ?? []) : [],
    positions: [...positions, ...ordered.filter((meeting) => meeting.ordinal === null).map((meeting) => position(meeting, parties, []))],
    informal: informal.filter((meeting) => kinds.has(meeting.kind) && !meetings.includes(meeting)).map((meeting) => meeting.id),
    gaps: gapsOf(numbered, since, stepOf(cadence)),
    next: nextOf(numbered, parties, stepOf(cadence), alternates === true),
    conflicts: [],
  };
}

const position = (meeting: Meeting, parties: readonly string[], doubts: readonly string[]): Position => ({
  ordinal: meeting.ordinal,
  entry: meeting.id,
  when: meeting.when,
  host: hostOf(parties, meeting.where),
  derivation: null,
  doubts,
});

/** Known positions with the missing ones between them: between the 19th and the 21st there must have been a 20th. */
function withBetween(numbered: readonly Meeting[], parties: readonly string[], alternates: boolean): Position[] {
  return numbered.flatMap((meeting, i) => {
    const earlier = numbered[i - 1];
    const from = earlier?.ordinal ?? null;
    const to = meeting.ordinal ?? 0;
    const missing = from === null ? [] : Array.from({ length: Math.max(0, to - from - 1) }, (_, k) => from + 1 + k);
    const between = missing.map((ordinal): Position => {
      const host = alternates && earlier ? alternate(hostOf(parties, earlier.where), ordinal - (from ?? 0), parties) : null;
      const derivation = `must lie between ${nth(from ?? 0)} and ${nth(to)}${host ? "; the host follows from alternation" : ""}`;
      return { ordinal, entry: null, when: earlier ? betweenTimes(earlier.when, meeting.when) : null, host, derivation, doubts: [] };
    });
    return [...between, position(meeting, parties, earlier ? doubtsOf(earlier, meeting, parties, alternates) : [])];
  });
}

function betweenTimes(from: string | null, to: string | null): string | null {
  const [a, b] = [stretch(from), stretch(to)];
  return a && b && a.last + 1 < b.first ? edtfOf({ first: a.last + 1, last: b.first - 1 }) : null;
}

function alternate(host: string | null, steps: number, parties: readonly string[]): string | null {
  if (host === null || parties.length !== 2) return null;
  return steps % 2 === 0 ? host : (parties.find((party) => party !== host) ?? null);
}

function doubtsOf(earlier: Meeting, later: Meeting, parties: readonly string[], alternates: boolean): string[] {
  const doubts: string[] = [];
  if (earlier.ordinal !== null && later.ordinal === earlier.ordinal) doubts.push(`${nth(later.ordinal)} is told of two meetings`);
  if (alternates && earlier.ordinal !== null && later.ordinal !== null) {
    const expected = alternate(hostOf(parties, earlier.where), later.ordinal - earlier.ordinal, parties);
    const host = hostOf(parties, later.where);
    if (expected !== null && host !== null && host !== expected) doubts.push(`by turns the host would be ${expected}`);
  }
  return doubts;
}

/** "Annual" wants a meeting every year: numbering that grows more slowly than the years leaves gaps. */
function gapsOf(numbered: readonly Meeting[], since: string | null, step: number | null): Gap[] {
  if (step === null) return [];
  const first = oneYear(since);
  const points = [
    ...(first === null ? [] : [{ ordinal: 1, year: first }]),
    ...numbered.flatMap((meeting) => {
      const year = oneYear(meeting.when);
      return year === null || meeting.ordinal === null || meeting.ordinal === 1 ? [] : [{ ordinal: meeting.ordinal, year }];
    }),
  ];
  return points.slice(1).flatMap((to, i): Gap[] => {
    const from = points[i];
    if (!from || from.ordinal === to.ordinal) return [];
    const missing = Math.floor((to.year - from.year) / step) - (to.ordinal - from.ordinal);
    if (missing <= 0) return [];
    const years = Array.from({ length: to.year - from.year - 1 }, (_, k) => from.year + 1 + k);
    return [{ after: from.ordinal, before: to.ordinal, years, missing }];
  });
}

function nextOf(numbered: readonly Meeting[], parties: readonly string[], step: number | null, alternates: boolean): Due | null {
  const last = numbered.at(-1);
  if (!last || last.ordinal === null) return null;
  const year = oneYear(last.when);
  const when = year === null || step === null ? null : String(year + step);
  const host = alternates ? alternate(hostOf(parties, last.where), 1, parties) : null;
  if (when === null && host === null) return null;
  const reasons = [`after ${nth(last.ordinal)}`, ...(when ? ["by cadence"] : []), ...(host ? ["host by alternation"] : [])];
  return { ordinal: last.ordinal + 1, when, host, derivation: reasons.join("; ") };
}
