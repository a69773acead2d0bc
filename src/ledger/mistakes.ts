/** Conflicts that show how reports go wrong: an office its holder cannot have had, amounts told the wrong way round, plans against what was held. */
import { HAPPENED } from "../model/vocabulary.js";
import type { Conflict, EntryOf, Participant } from "../model/index.js";
import { compare } from "./canonical.js";
import { conflict, sidesBy, statementsIn, type Told } from "./conflict.js";
import { foldName, partiesKey } from "./engagements.js";
import { groupBy } from "./grouping.js";
import { appeared } from "./known.js";
import { sourcesOf } from "./resolve.js";
import { daysIn, meets, stretch } from "./when.js";

/** Each held by one who holds none of the others. Ministers, envoys and legislators may be much besides. */
const EXCLUSIVE: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-secretary", "ambassador"]);
const MINISTERS: ReadonlySet<string> = new Set(["foreign-minister", "defence-minister"]);

/** A head of government may be his own foreign minister; a head of state, an ambassador, a secretary of the ministry may not. */
const cannotBoth = (a: string, b: string): boolean =>
  a !== b &&
  ((EXCLUSIVE.has(a) && EXCLUSIVE.has(b)) ||
    (MINISTERS.has(a) && EXCLUSIVE.has(b) && b !== "head-of-government") ||
    (MINISTERS.has(b) && EXCLUSIVE.has(a) && a !== "head-of-government"));

/** One person on one day in two offices. */
export function offices(told: Told): Conflict[] {
  const dated = told.engagements.filter(({ when, status }) => HAPPENED.has(status) && daysIn(stretch(when) ?? WHOLE_TIME) === 1);
  const held = dated.flatMap((entry) =>
    statementsIn(entry, told).flatMap((said) =>
      said.record.participants.filter(isNamedHolder).map((person) => ({ entry, said, person, key: `${foldName(person.name ?? "")}|${person.party}|${entry.when}` })),
    ),
  ); // prettier-ignore
  return [...groupBy(held, ({ key }) => key).values()].flatMap((group) => {
    const byOffice = [...groupBy(group, ({ person }) => person.office ?? "")];
    const against = byOffice.filter(([a]) => byOffice.some(([b]) => cannotBoth(a, b)));
    if (against.length < 2) return [];
    const name = group[0]?.person.name;
    const sides = against.map(([office, tellings]) => ({
      claim: `${name}, ${office}`,
      sources: tellings.flatMap(({ said }) => sourcesOf(said, told.cards)),
    }));
    const entries = against.flatMap(([, tellings]) => tellings.map(({ entry }) => entry.id));
    return [conflict("office", entries, sides, "one person is told in two offices that nobody holds together")];
  });
}
const WHOLE_TIME = { first: -Infinity, last: Infinity };
const isNamedHolder = ({ name, office }: Participant): boolean => name !== null && office !== null;

/** Reports of a day lag behind it by some days before "will meet" is a mistake. */
const LAG = 3;

/** Held by one source, called off or still to come by another that speaks of the same time. */
export function changedStandings(entry: EntryOf<"engagements">, told: Told): Conflict[] {
  const statements = statementsIn(entry, told);
  const held = statements.filter(({ record }) => HAPPENED.has(record.status) && record.when !== null);
  const days = [...new Set(held.map(({ record }) => record.when))].flatMap((when) => stretch(when) ?? []);
  if (days.length === 0) return [];
  const last = Math.max(...days.map((day) => day.last));
  const against = statements.filter(({ record, document }) => {
    const time = stretch(record.when);
    if (HAPPENED.has(record.status) || !time || !days.some((day) => meets(day, time))) return false;
    if (record.status === "cancelled") return daysIn(time) <= 7;
    const card = told.cards.get(document);
    const known = card ? appeared(card) : null;
    return record.status === "scheduled" && known !== null && known.first > last + LAG;
  });
  if (against.length === 0) return [];
  const claim = ({ record: { status, when } }: (typeof statements)[number]): string => `${status} ${when}`;
  const sides = [...sidesBy(held, claim, told), ...sidesBy(against, claim, told)];
  return [conflict("planned-against-held", [entry.id], sides, "held by one source; called off, or still to come, by another")];
}

/** One exact amount told once of the one direction and once of the other. */
export function turnedFlows(figures: readonly EntryOf<"figures">[]): Conflict[] {
  const flows = figures.filter(({ from, to, period, qualifier }) => from !== null && to !== null && period !== null && qualifier === null);
  const groups = groupBy(flows.filter(({ value }) => significant(value) > 1), ({ parties, value, unit, period }) => `${partiesKey(parties)}|${value}|${unit}|${period}`); // prettier-ignore
  return [...groups.values()].flatMap((group) => {
    const ways = [...groupBy(group, ({ from, to }) => `${from} → ${to}`)].toSorted(([a], [b]) => compare(a, b));
    const documents = ways.map(([, way]) => new Set(way.flatMap(({ sources }) => sources.map(({ document }) => document))));
    const together = documents[1] && [...(documents[0] ?? [])].some((document) => documents[1]?.has(document));
    if (ways.length < 2 || together) return [];
    const sides = ways.map(([way, own]) => ({ claim: `${way}: ${own[0]?.value} ${own[0]?.unit}`, sources: own.flatMap(({ sources }) => sources) })); // prettier-ignore
    const text = "one amount is told of both directions";
    return [conflict("attribution", group.map(({ id }) => id), sides, text, "exports taken for imports")]; // prettier-ignore
  });
}
const significant = (value: number): number => String(value).replace(/0+$/, "").replace(/\D/g, "").length;

/** "Units 3 and 6" where another report has units 3 to 6. */
export function unitsMisread(projects: readonly EntryOf<"projects">[]): Conflict[] {
  return [...groupBy(projects, ({ name }) => foldName(name)).values()].flatMap((group) => {
    const runs = new Map(group.filter(({ units }) => isRun(units)).map((one) => [ends(one.units), one]));
    return group.flatMap((pair): Conflict[] => {
      const run = pair.units.length === 2 ? runs.get(ends(pair.units)) : undefined;
      if (!run || run.units.length === 2) return [];
      const [first, last] = pair.units;
      const sides = [
        { claim: `units ${first} and ${last}`, sources: pair.sources },
        { claim: `units ${first} to ${last}`, sources: run.sources },
      ];
      return [
        conflict("count", [pair.id, run.id], sides, "units told as two and as a run", `“${first} and ${last}” for “${first} to ${last}”`),
      ];
    });
  });
}
const ends = (units: readonly number[]): string => `${units[0]}-${units.at(-1)}`;
const isRun = (units: readonly number[]): boolean => units.length > 2 && units.every((unit, i) => i === 0 || unit === (units[i - 1] ?? 0) + 1); // prettier-ignore
