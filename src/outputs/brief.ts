/** The brief on a relationship, in Markdown: what it is called, who met last and meets next, what stands open; every line with its source. */
import type { AnyEntry, Card, Conflict, EntryOf, Mechanism, Source } from "../model/index.js";
import { HAPPENED } from "../model/vocabulary.js";
import { spanOf } from "../time/edtf.js";
import { describeEntry } from "./describe.js";
import { gapWords } from "./mechanism.js";
import { countWords, listWords, ordinalWords, partiesWords, partyWords, placeWords, timeWords } from "./words.js";

export interface BriefInput {
  readonly parties: readonly string[];
  /** ISO date up to which the ledger was asked, or of today: what lies after it is still to come. */
  readonly day: string;
  readonly asOf: boolean;
  /** Entries that concern all the parties, in the order of time. */
  readonly entries: readonly AnyEntry[];
  readonly mechanisms: readonly Mechanism[];
  readonly conflicts: readonly Conflict[];
  readonly cards: ReadonlyMap<string, Card>;
  /** Documents that may have appeared later than `day` or are without a date, and were left out. */
  readonly doubtful: readonly Card[];
}

/** Sources get numbers in the order in which lines first use them. */
class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  cite(sources: readonly Source[]): string {
    const numbers = sources.map((source) => {
      const key = `${source.document}:${source.start}:${source.end}`;
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      this.#sources.push(source);
      this.#numbers.set(key, this.#sources.length);
      return this.#sources.length;
    });
    return [...new Set(numbers)].toSorted((a, b) => a - b).map((number) => `[${number}]`).join(""); // prettier-ignore
  }

  list(cards: ReadonlyMap<string, Card>): string[] {
    return this.#sources.map((source, i) => `[${i + 1}] ${sourceLine(source, cards.get(source.document))}`);
  }
}

const oneLine = (quote: string): string => quote.replace(/\s+/g, " ").trim();

function sourceLine({ path, published, quote }: Source, card: Card | undefined): string {
  const dated = card?.dated ? `written ${timeWords(card.dated.edtf)} (inferred)` : "undated";
  const publisher = card?.source ? `, ${card.source}` : "";
  return `${card?.title ?? path}${publisher}, ${published === null ? dated : timeWords(published)}: “${oneLine(quote)}”${card?.title ? ` (${path})` : ""}`;
}

const of = <T extends AnyEntry["record"]>(entries: readonly AnyEntry[], record: T): EntryOf<T>[] =>
  entries.filter((entry) => entry.record === record) as unknown as EntryOf<T>[];

const SHOWN = 12;

export function brief(input: BriefInput): string {
  const notes = new Notes();
  const { entries, parties, day } = input;
  const now = spanOf(day)?.last ?? 0;
  const engagements = of(entries, "engagements");
  const held = engagements.filter(({ status }) => HAPPENED.has(status));
  const planned = engagements.filter(({ status }) => !HAPPENED.has(status) && status !== "cancelled" && status !== "postponed");
  const ahead = planned.filter(({ when }) => (spanOf(when)?.last ?? Infinity) >= now);
  const silent = planned.filter((entry) => !ahead.includes(entry));
  const off = engagements.filter(({ status }) => status === "cancelled" || status === "postponed");
  const commitments = of(entries, "commitments");
  const blocks = [
    section(
      "Relationship",
      of(entries, "relations").map((entry) => line(entry, notes)),
      "No document names the relationship.",
    ),
    section("Last engagements", latestFirst(held).slice(0, SHOWN).map((entry) => line(entry, notes)), "No engagement is known to have been held.", held.length), // prettier-ignore
    section(
      "Next engagements",
      ahead.map((entry) => line(entry, notes)),
      "Nothing is announced.",
    ),
    section(
      "Announced, outcome not told",
      silent.map((entry) => line(entry, notes)),
      null,
    ),
    section(
      "Cancelled or postponed",
      off.map((entry) => line(entry, notes)),
      null,
    ),
    section("Mechanisms", input.mechanisms.flatMap((one) => mechanismLines(one, input, notes)), "No recurring format is told of."), // prettier-ignore
    section("Open commitments", commitments.filter(isOpen).map((entry) => line(entry, notes)), "No open commitment is told of."), // prettier-ignore
    section("Commitments carried out, dropped or replaced", commitments.filter((one) => !isOpen(one)).map((entry) => line(entry, notes)), null), // prettier-ignore
    section(
      "Instruments",
      of(entries, "instruments").map((entry) => line(entry, notes)),
      "No instrument is told of.",
    ),
    section(
      "Figures",
      of(entries, "figures").map((entry) => line(entry, notes)),
      "No figure is told.",
    ),
    section(
      "Projects",
      of(entries, "projects").map((entry) => line(entry, notes)),
      "No project is told of.",
    ),
    section("Disagreements between sources", input.conflicts.map((conflict) => conflictLine(conflict, notes)), "The sources do not disagree."), // prettier-ignore
  ];
  const title = `# ${listWords(parties.map(partyWords)).replace(" and ", " – ")}`;
  return [title, scope(input), ...blocks.filter((block) => block !== ""), sources(notes, input)].join("\n\n") + "\n";
}

function scope({ cards, entries, day, asOf, doubtful }: BriefInput): string {
  const used = new Set(entries.flatMap((entry) => entry.sources.map((source) => source.document)));
  const stand = `${asOf ? `As of ${timeWords(day)}` : `On ${timeWords(day)}`}, from ${countWords(used.size, "document")} of ${cards.size} known.`;
  if (doubtful.length === 0) return stand;
  const names = listWords(doubtful.slice(0, 5).map((card) => card.title ?? card.path)) + (doubtful.length > 5 ? " …" : "");
  return `${stand} Left out because ${doubtful.length === 1 ? "it" : "they"} may have appeared later or bear no date: ${names}.`;
}

/** What still awaits its fulfilment, overdue or not. */
const OPEN: ReadonlySet<string> = new Set(["open", "overdue", "partly"]);
const isOpen = ({ state, status }: EntryOf<"commitments">): boolean => OPEN.has(state ?? status);

const latestFirst = <E extends { when: string | null }>(entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => (spanOf(b.when)?.last ?? -Infinity) - (spanOf(a.when)?.last ?? -Infinity) || 0);

function line(entry: AnyEntry, notes: Notes): string {
  const { time, standing, text, more } = describeEntry(entry);
  const head = time === "" || entry.record === "relations" || entry.record === "commitments" ? "" : `**${time}** · `;
  const tail = [
    ...(time !== "" && (entry.record === "relations" || entry.record === "commitments") ? [time] : []),
    ...(standing === "" || standing === "held" ? [] : [standing]),
    ...more.map(([label, value]) => `${label}: ${value}`),
    ...entry.inferred.map(({ field, derivation }) => `${field} inferred: ${derivation}`),
    ...(entry.conflicts.length > 0 ? ["⚑ sources disagree"] : []),
  ];
  const words = entry.record === "commitments" ? ` “${oneLine(entry.sources[0]?.quote ?? "")}”` : "";
  return `- ${head}${text}${words}${tail.length === 0 ? "" : ` (${tail.join("; ")})`} ${notes.cite(entry.sources)}`;
}

function mechanismLines(mechanism: Mechanism, { entries }: BriefInput, notes: Notes): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const series = mechanism.series === null ? undefined : byId.get(mechanism.series);
  const meetings = mechanism.positions.flatMap((position) => {
    const entry = position.entry === null ? undefined : byId.get(position.entry);
    return entry?.record === "engagements" ? [{ position, entry }] : [];
  });
  const claims = [
    ...(mechanism.cadence === null ? [] : [mechanism.cadence]),
    ...(mechanism.since === null ? [] : [`since ${timeWords(mechanism.since)}`]),
    ...(mechanism.alternates === true ? ["hosts by turns"] : []),
    ...mechanism.counts.map(({ count }) => `${count} meetings counted`),
  ];
  const head = `- **${mechanism.name}**${claims.length === 0 ? "" : `: ${claims.join(", ")}`} ${notes.cite(series?.sources ?? meetings.at(-1)?.entry.sources ?? [])}`;
  const rows = meetings.slice(-4).map(({ position, entry }) => {
    const number = position.ordinal === null ? "" : `${ordinalWords(position.ordinal)}: `;
    const where = placeWords(entry.where);
    return `  - ${number}${timeWords(entry.when)}${where ? `, ${where}` : ""} (${entry.status}) ${notes.cite(entry.sources)}`;
  });
  const around = (id: number): Source[] => meetings.find(({ position }) => position.ordinal === id)?.entry.sources ?? series?.sources ?? [];
  const gaps = mechanism.gaps.map((gap) => `  - ${gapWords(gap)} ${notes.cite([...around(gap.after), ...around(gap.before)])}`);
  return [head, ...rows, ...gaps];
}

function conflictLine({ type, explanation, sides }: Conflict, notes: Notes): string {
  const told = sides.map(({ claim, sources: from }) => `${claim} ${notes.cite(from)}`).join(" against ");
  return `- **${type}**: ${told} (${explanation})`;
}

function section(title: string, lines: readonly string[], none: string | null, total = lines.length): string {
  if (lines.length === 0 && none === null) return "";
  const rest = total > SHOWN && lines.length === SHOWN ? [`- … and ${total - SHOWN} earlier`] : [];
  return [`## ${title}`, "", ...(lines.length === 0 ? [none] : lines), ...rest].join("\n");
}

function sources(notes: Notes, { cards, parties }: BriefInput): string {
  const list = notes.list(cards);
  if (list.length === 0) return `The ledger holds nothing about ${partiesWords(parties)}.`;
  return ["## Sources", "", ...list.flatMap((text) => [text, ""])].join("\n").trimEnd();
}
