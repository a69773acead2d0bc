/** What cannot all be true: told of one entry by its sources, or of two entries that stand against each other. Nothing is settled here. */
import type { Card, Conflict, EntryOf, StatementOf } from "../model/index.js";
import { HAPPENED } from "../model/vocabulary.js";
import { compare } from "./canonical.js";
import { apart, conflict, sidesBy, statementsIn, type Told } from "./conflict.js";
import { changedStandings, offices, turnedFlows, unitsMisread } from "./mistakes.js";
import { foldMechanism, foldName, partiesKey } from "./engagements.js";
import { measureKey, bounds } from "./figures.js";
import { groupBy } from "./grouping.js";
import { appeared } from "./known.js";
import { nth, stepOf } from "./positions.js";
import { isCountry } from "./places.js";
import { sourcesOf } from "./resolve.js";
import { byTime, oneYear, stretch, yearOf } from "./when.js";

/** Days of one held meeting that do not touch. A plan that was moved is its history, no conflict. */
function dates(entry: EntryOf<"engagements">, told: Told): Conflict[] {
  const held = statementsIn(entry, told).filter((said) => HAPPENED.has(said.record.status) && said.record.when !== null);
  const sides = sidesBy(held, (said) => said.record.when, told);
  const against = sides.filter((a) => sides.some((b) => apart(a.claim, b.claim)));
  return against.length < 2 ? [] : [conflict("date", [entry.id], against, "the sources give days that cannot both be right")];
}

const townOf = ({ record: { where } }: StatementOf<"engagements">): string | null => (where && !isCountry(where) ? where.name : null);

function places(entry: EntryOf<"engagements">, told: Told): Conflict[] {
  const held = statementsIn(entry, told).filter((said) => HAPPENED.has(said.record.status));
  const countries = sidesBy(held, (said) => said.record.where?.country ?? null, told);
  if (countries.length > 1) return [conflict("place", [entry.id], countries, "the sources put it in different countries")];
  const towns = sidesBy(held, townOf, told);
  return towns.length > 1 && entry.kind !== "visit" ? [conflict("place", [entry.id], towns, "the sources put it in different towns")] : [];
}

const label = (entry: EntryOf<"engagements">): string => `${nth(entry.ordinal ?? 0)} in ${entry.when}`;

/** Numbers must rise with time, and one day has one number. Inferred ordinals never accuse a source. */
function numbering(meetings: readonly EntryOf<"engagements">[]): Conflict[] {
  const said = meetings.filter(
    (one) => one.mechanism && one.ordinal !== null && one.when && !one.inferred.some(({ field }) => field === "ordinal"),
  );
  const groups = groupBy(said, (one) => `${partiesKey(one.parties)}|${foldMechanism(one.mechanism ?? "")}`);
  return [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0) || byTime(a.when, b.when) || compare(a.id, b.id));
    const twice = [...groupBy(ordered, (one) => one.ordinal ?? 0).values()].flatMap(toldTwice);
    const steps = ordered.slice(1).flatMap((later, i): Conflict[] => {
      const earlier = ordered[i];
      const [x, y] = [stretch(earlier?.when), stretch(later.when)];
      if (!earlier || !x || !y || earlier.ordinal === later.ordinal) return [];
      const sides = [earlier, later].map((one) => ({ claim: label(one), sources: one.sources }));
      if (y.last < x.first) return [conflict("order", [earlier.id, later.id], sides, "the higher number is told of the earlier meeting")];
      const oneDay = x.first === x.last && y.first === y.last && x.first === y.first;
      return oneDay ? [conflict("ordinal", [earlier.id, later.id], sides, "one day is told to be two meetings of the series")] : [];
    });
    return [...twice, ...steps];
  });
}

/** One number told of meetings whose times do not touch. */
function toldTwice(group: readonly EntryOf<"engagements">[]): Conflict[] {
  const against = group.filter((a) => group.some((b) => apart(a.when ?? "", b.when ?? "")));
  if (against.length < 2) return [];
  const sides = against.map((one) => ({ claim: label(one), sources: one.sources }));
  const text = `${nth(against[0]?.ordinal ?? 0)} is told of ${against.length} meetings`;
  return [conflict("ordinal", against.map((one) => one.id), sides, text)]; // prettier-ignore
}

/** Values of one measure and period that rounding does not reconcile. */
function amounts(figures: readonly EntryOf<"figures">[]): Conflict[] {
  const groups = groupBy(figures.filter((figure) => figure.period !== null), (figure) => measureKey(figure)); // prettier-ignore
  return [...groups.values()].flatMap((group) => {
    const ranges = group.map(bounds);
    const [lowestEnd, highestStart] = [ranges.reduce((end, [, to]) => Math.min(end, to), Infinity), ranges.reduce((start, [from]) => Math.max(start, from), -Infinity)]; // prettier-ignore
    const against = group.filter((_, i) => (ranges[i]?.[0] ?? 0) > lowestEnd || (ranges[i]?.[1] ?? 0) < highestStart);
    if (against.length < 2 || against[0]?.indicator === "count") return [];
    const sides = against.map((figure) => ({ claim: amount(figure), sources: figure.sources }));
    return [conflict("amount", against.map((figure) => figure.id), sides, "one measure, one period, different values")]; // prettier-ignore
  });
}

const amount = (figure: EntryOf<"figures">): string =>
  [figure.qualifier, figure.value, figure.unit].filter((part) => part !== null).join(" ");

/** Exports and imports told for the period in which their whole is told must come near it. */
function sums(figures: readonly EntryOf<"figures">[]): Conflict[] {
  const usable = figures.filter((figure) => figure.period !== null && figure.qualifier !== "target");
  const whole = usable.filter((figure) => figure.indicator === "trade");
  return whole.flatMap((trade) => {
    const parts = usable.filter((figure) => isPart(figure, trade));
    const flows = groupBy(parts, flow);
    if (flows.size !== 2) return [];
    const ranges = [...flows.values()].map((group) => group.map(bounds));
    const low = ranges.reduce((sum, group) => sum + Math.min(...group.map((range) => range[0])), 0);
    const high = ranges.reduce((sum, group) => sum + Math.max(...group.map((range) => range[1])), 0);
    const [from, to] = bounds(trade);
    if (low <= to && from <= high) return [];
    const told = parts.map((figure) => `${figure.indicator} ${amount(figure)}`).toSorted(compare);
    const sides = [
      { claim: `trade ${amount(trade)}`, sources: trade.sources },
      { claim: told.join(" + "), sources: parts.flatMap((figure) => figure.sources) },
    ];
    return [conflict("sum", [trade.id, ...parts.map((figure) => figure.id)], sides, "the parts do not add up to the whole")];
  });
}

/** India's imports from Russia are Russia's exports to India: one flow. */
const flow = (figure: EntryOf<"figures">): string => `${figure.from}>${figure.to}`;
const isPart = (figure: EntryOf<"figures">, trade: EntryOf<"figures">): boolean =>
  (figure.indicator === "exports" || figure.indicator === "imports") &&
  figure.from !== null &&
  figure.to !== null &&
  figure.unit === trade.unit &&
  figure.period === trade.period &&
  partiesKey(figure.parties) === partiesKey(trade.parties);

const words = (text: string): string[] => foldName(text).split(" ").filter((word) => word.length > 3); // prettier-ignore
/** "special and privileged partnership" for "special and privileged strategic partnership": a word lost on the way. */
function nearly(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return shared / (x.size + y.size - shared) >= 0.75;
}

/** Two beginnings told for one designation, or its use in a report older than the beginning. */
function beginnings(relations: readonly EntryOf<"relations">[], told: Told): Conflict[] {
  const all = relations.map((entry) => ({ entry, named: new Set(words(entry.designation)), tellings: statementsIn(entry, told) }));
  return relations.flatMap((entry): Conflict[] => {
    const claims = sidesBy(statementsIn(entry, told), (said) => said.record.since, told);
    const divided = claims.length > 1 && claims.some((a) => claims.some((b) => apart(a.claim, b.claim)));
    if (divided) return [conflict("since-when", [entry.id], claims, "the sources let it begin at different times")];
    const since = stretch(entry.since);
    const claim = claims[0];
    if (!since || !claim) return [];
    const own = new Set(words(entry.designation));
    const older = all
      .filter(({ entry: other, named }) => partiesKey(other.parties) === partiesKey(entry.parties) && nearly(named, own))
      .flatMap(({ entry: other, tellings }) => tellings.map((said) => ({ entry: other, said })))
      .filter(({ entry: other, said }) => {
        const card = told.cards.get(said.document);
        const known = card ? appeared(card) : null;
        const earlierClaim = said.record.since !== null && other !== entry && apart(said.record.since, entry.since ?? "");
        return earlierClaim || (!!known && known.last < since.first);
      });
    if (older.length === 0) return [];
    const sources = older.flatMap(({ said }) => sourcesOf(said, told.cards));
    const sides = [{ claim: `“${entry.designation}” since ${entry.since}`, sources: claim.sources }, { claim: usedBefore(older, told.cards), sources }]; // prettier-ignore
    const text = "the relationship already bore this name, or nearly this name, in an earlier report";
    const shorter = older.some(({ entry: other }) => words(other.designation).length !== own.size);
    return [
      conflict(
        "since-when",
        [entry.id, ...older.map(({ entry: other }) => other.id)],
        sides,
        text,
        shorter ? "a word lost in one of the names, as translations lose them" : null,
      ),
    ];
  });
}

function usedBefore(older: readonly { said: StatementOf<"relations"> }[], cards: ReadonlyMap<string, Card>): string {
  const dated = older.flatMap(
    ({ said }) => said.record.since ?? cards.get(said.document)?.published ?? cards.get(said.document)?.dated?.edtf ?? [],
  );
  return `“${older[0]?.said.record.designation}” already in ${dated.toSorted(compare)[0]}`;
}

/** "Annual since 2000" against numbers that have fallen behind the years; and counts against numbers already reached. */
function claimsOfSeries(entry: EntryOf<"series">, told: Told): Conflict[] {
  const own = told.engagements.filter(
    (one) =>
      one.mechanism &&
      partiesKey(one.parties) === partiesKey(entry.parties) &&
      foldMechanism(one.mechanism) === foldMechanism(entry.mechanism),
  );
  const numbered = own.filter((one) => one.ordinal !== null && !one.inferred.some(({ field }) => field === "ordinal"));
  return [...sinceWhen(entry, own, told), ...unbroken(entry, numbered, told), ...counted(entry, numbered, told)];
}

function sinceWhen(entry: EntryOf<"series">, own: readonly EntryOf<"engagements">[], told: Told): Conflict[] {
  const claims = sidesBy(statementsIn(entry, told), (said) => said.record.since, told);
  if (claims.some((a) => claims.some((b) => apart(a.claim, b.claim))))
    return [conflict("since-when", [entry.id], claims, "the sources let the series begin at different times")];
  const since = stretch(entry.since);
  const earlier = own.filter((one) => since && (stretch(one.when)?.last ?? Infinity) < since.first);
  if (earlier.length === 0) return [];
  const sides = [...claims.map((side) => ({ ...side, claim: `since ${side.claim}` })), ...earlier.map((one) => ({ claim: `a meeting in ${one.when}`, sources: one.sources }))]; // prettier-ignore
  return [conflict("since-when", [entry.id, ...earlier.map((one) => one.id)], sides, "a meeting is told from before the series began")];
}

function unbroken(entry: EntryOf<"series">, numbered: readonly EntryOf<"engagements">[], told: Told): Conflict[] {
  const step = stepOf(entry.cadence);
  const first = oneYear(entry.since);
  const last = numbered.filter((one) => oneYear(one.when) !== null).toSorted((a, b) => (b.ordinal ?? 0) - (a.ordinal ?? 0) || compare(a.id, b.id))[0]; // prettier-ignore
  const year = oneYear(last?.when ?? null);
  if (step === null || first === null || !last || year === null || last.ordinal === null) return [];
  const expected = Math.floor((year - first) / step) + 1;
  if (expected <= last.ordinal) return [];
  const claims = statementsIn(entry, told).filter((said) => said.record.since !== null);
  const sides = [
    {
      claim: `${entry.cadence} since ${entry.since}: would be ${nth(expected)} in ${year}`,
      sources: claims.flatMap((said) => sourcesOf(said, told.cards)),
    },
    { claim: label(last), sources: last.sources },
  ];
  const times = expected - last.ordinal;
  return [conflict("count", [entry.id, last.id], sides, `counted by the years it fell out ${times === 1 ? "once" : `${times} times`}`)];
}

/** "20 so far" told after the 21st was held. */
function counted(entry: EntryOf<"series">, numbered: readonly EntryOf<"engagements">[], told: Told): Conflict[] {
  return statementsIn(entry, told).flatMap((said): Conflict[] => {
    const { count } = said.record;
    const card = told.cards.get(said.document);
    const known = card ? appeared(card) : null;
    if (count === null || !known) return [];
    const beyond = numbered.find(
      (one) => HAPPENED.has(one.status) && (one.ordinal ?? 0) > count && (stretch(one.when)?.last ?? Infinity) < known.first,
    );
    if (!beyond) return [];
    const sides = [{ claim: `${count} so far, told in ${yearOf(known.first)}`, sources: sourcesOf(said, told.cards) }, { claim: label(beyond), sources: beyond.sources }]; // prettier-ignore
    return [conflict("count", [entry.id, beyond.id], sides, "a higher number had been reached before this count was told")];
  });
}

export function conflictsOf(told: Told): Conflict[] {
  const found = [
    ...told.engagements.flatMap((entry) => [...dates(entry, told), ...places(entry, told)]),
    ...numbering(told.engagements),
    ...told.engagements.flatMap((entry) => changedStandings(entry, told)),
    ...offices(told),
    ...turnedFlows(told.figures),
    ...unitsMisread(told.projects),
    ...amounts(told.figures),
    ...sums(told.figures),
    ...beginnings(told.relations, told),
    ...told.series.flatMap((entry) => claimsOfSeries(entry, told)),
  ];
  return [...new Map(found.map((one) => [one.id, one])).values()].toSorted((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
}
