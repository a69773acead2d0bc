/** A mechanism for people: its meetings by ordinal with date, place and host, what is missing, what is doubted, what comes next. */
import type { Conflict, EntryOf, Gap, Mechanism, Position } from "../model/index.js";
import { conflictText } from "./conflicts.js";
import { describeEntry } from "./describe.js";
import type { Layout } from "./entries.js";
import { pad, wrap } from "./layout.js";
import { countWords, listWords, ordinalWords, partiesWords, partyWords, placeWords, timeWords } from "./words.js";

export type Meetings = ReadonlyMap<string, EntryOf<"engagements">>;

const INDENT = " ".repeat(10);

export function mechanismText(mechanism: Mechanism, meetings: Meetings, conflicts: readonly Conflict[], layout: Layout): string {
  const { paint } = layout;
  const blocks = [
    [paint.strong(mechanism.name), partiesWords(mechanism.parties), ...claims(mechanism)].join("\n"),
    [...before(mechanism), ...mechanism.positions.map((position) => positionText(position, meetings, layout))].join("\n"),
    section("Gaps", mechanism.gaps.map(gapWords), layout),
    section(
      "Informal, outside the numbering",
      mechanism.informal.map((id) => shortly(meetings.get(id))),
      layout,
    ),
    section("Next due", mechanism.next ? [nextWords(mechanism.next)] : [], layout),
    section("Disagreements", conflicts.map((conflict) => conflictText(conflict, layout).trimEnd().replaceAll("\n", "\n  ")), layout), // prettier-ignore
  ];
  return blocks.filter((block) => block !== "").join("\n\n") + "\n";
}

function claims({ since, cadence, alternates, counts, positions }: Mechanism): string[] {
  const told = [
    ...(cadence === null ? [] : [cadence]),
    ...(since === null ? [] : [`since ${timeWords(since)}`]),
    ...(alternates === true ? ["hosts by turns"] : []),
  ];
  const counted = counts.map(({ count, sources }) => {
    const latest = positions.find((position) => position.ordinal === count);
    const by = latest?.when ? ` by ${timeWords(latest.when)}` : "";
    return `${count} held${by}, as ${listWords([...new Set(sources.map((source) => source.path))])} tells`;
  });
  return [...(told.length === 0 ? [] : [`said to be ${told.join(", ")}`]), ...counted];
}

/** Positions before the first one that is told. */
function before({ positions }: Mechanism): string[] {
  const first = positions[0]?.ordinal ?? 1;
  if (first < 2) return [];
  return [`  ${pad(first === 2 ? "1st" : `1st–${ordinalWords(first - 1)}`, 9)} not in the ledger`];
}

function positionText({ ordinal, entry, when, host, derivation, doubts }: Position, meetings: Meetings, { paint, width }: Layout): string {
  const meeting = entry === null ? undefined : meetings.get(entry);
  const where = placeWords(meeting?.where ?? null) ?? (host === null ? "—" : partyWords(host));
  const standing = meeting?.status ?? "not told";
  const number = ordinal === null ? "—" : ordinalWords(ordinal);
  const line = `  ${pad(number, 7)} ${pad(timeWords(when), 30)} ${pad(where, 22)} ${pad(standing, 10)} ${entry ?? ""}`.trimEnd();
  const inferred = (meeting?.inferred ?? []).map((one) => `${one.field} inferred: ${one.derivation}`);
  const notes = [...new Set([...inferred, ...(derivation === null ? [] : [derivation])])];
  const room = Math.max(30, width - INDENT.length);
  return [
    entry === null ? paint.faint(line) : line,
    ...notes.map((note) => INDENT + paint.faint(wrap(note, room, INDENT))),
    ...doubts.map((doubt) => INDENT + paint.warn(wrap(`doubt: ${doubt}`, room, INDENT))),
  ].join("\n");
}

export function gapWords({ after, before: next, years, missing }: Gap): string {
  const span = years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
  const which = years.length === missing ? `no meeting in ${span}` : `${countWords(missing, "year")} without a meeting in ${span}`;
  return `${which}, between the ${ordinalWords(after)} and the ${ordinalWords(next)}`;
}

const nextWords = ({ ordinal, when, host, derivation }: NonNullable<Mechanism["next"]>): string =>
  [`the ${ordinalWords(ordinal)}`, ...(when === null ? [] : [timeWords(when)]), ...(host === null ? [] : [partyWords(host)])].join(", ") +
  ` (inferred: ${derivation})`;

function shortly(meeting: EntryOf<"engagements"> | undefined): string {
  if (!meeting) return "";
  const { time, standing, text } = describeEntry(meeting);
  return `${time}: ${text} (${standing})  ${meeting.id}`;
}

function section(title: string, lines: readonly string[], { paint, width }: Layout): string {
  if (lines.length === 0) return "";
  return [paint.strong(title), ...lines.map((line) => (line.includes("\n") ? `  ${line}` : `  ${wrap(line, width - 4, "    ")}`))].join(
    "\n",
  );
}

/** All mechanisms in one line each. */
export function mechanismsText(mechanisms: readonly Mechanism[], { paint }: Layout): string {
  if (mechanisms.length === 0) return "No mechanism is in the ledger yet; add documents with samvad add.\n";
  const rows = mechanisms.map((one): string[] => {
    const meetings = one.positions.filter((position) => position.entry !== null).length;
    const last = one.positions.findLast((position) => position.ordinal !== null && position.entry !== null);
    const latest = last ? `${ordinalWords(last.ordinal ?? 0)}, ${timeWords(last.when)}` : "";
    return [one.name, one.parties.join(" "), one.cadence ?? "", countWords(meetings, "meeting"), latest];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.min(60, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  return rows.map((row) => `${row.map((cell, i) => (i === 0 ? paint.strong(pad(cell, widths[0] ?? 0)) : pad(cell, widths[i] ?? 0))).join("  ").trimEnd()}\n`).join(""); // prettier-ignore
}
