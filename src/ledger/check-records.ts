/** Claims of what was promised, signed, built, or what a relationship or format is called. */
import type { AnyEntry, Claim, EntryOf, RecordType } from "../model/index.js";
import { foldMechanism, foldName } from "./engagements.js";
import { agrees, partsWith, type Reason, type Tested, type Word } from "./verdict.js";
import { meets, stretch } from "./when.js";

const among = (asked: readonly string[], told: readonly string[]): Word => (asked.every((one) => told.includes(one)) ? "yes" : "no");
const shared = (asked: readonly string[], told: readonly string[]): Word =>
  asked.length === 0 || asked.some((one) => told.includes(one)) ? "yes" : told.length === 0 ? "open" : "no";
const equal = <V>(asked: V | null, told: V | null): Word =>
  asked === null ? "yes" : told === null ? "open" : asked === told ? "yes" : "no";
function time(asked: string | null, told: string | null): Word {
  const [x, y] = [stretch(asked), stretch(told)];
  if (!x) return "yes";
  if (!y) return "open";
  return !meets(x, y) ? "no" : y.first >= x.first && y.last <= x.last ? "yes" : "open";
}

/** A promise that was kept, or dropped, was once given; one that is overdue may yet be kept. */
const GIVEN_UP: ReadonlySet<string> = new Set(["dropped", "lapsed", "superseded"]);
function fate(asked: string, told: string): Word {
  if (asked === "open") return "yes";
  if (asked === "done") return told === "done" ? "yes" : GIVEN_UP.has(told) ? "no" : "open";
  return GIVEN_UP.has(told) ? "yes" : told === "done" ? "no" : "open";
}
const CONCLUDED: ReadonlySet<string> = new Set(["signed", "adopted", "ratified", "in-force"]);
const concluded = (asked: string, told: string): Word =>
  asked === told || (CONCLUDED.has(asked) && CONCLUDED.has(told)) || told === "ended" ? "yes" : "open";
/** Works go on from plan to operation, and an entry holds the stage told last: another stage may have been true before or since. */
const stage = (asked: string, told: string): Word => (asked === told ? "yes" : "open");

/** Of each kind of record: what it is known by, and what an entry so known may tell otherwise. */
type Compare<T extends RecordType> = (asked: Claim["records"][T & keyof Claim["records"]][number], told: EntryOf<T>) => { known: Tested[]; said: Tested[] }; // prettier-ignore

const commitments: Compare<"commitments"> = (asked, told) => ({
  known: [
    { part: "promise", word: asked.type === told.type || asked.type === "other" ? "yes" : "no" },
    { part: "sides", word: among(asked.by, told.by) },
    { part: "topics", word: shared(asked.topics, told.topics) },
  ],
  said: [
    { part: "due date", word: time(asked.due, told.due) },
    { part: "fate", word: fate(asked.status, told.state ?? told.status) },
  ],
});
const instruments: Compare<"instruments"> = (asked, told) => ({
  known: [
    { part: "type", word: equal(asked.type, told.type) },
    { part: "parties", word: among(asked.parties, told.parties) },
    { part: "topics", word: shared(asked.topics, told.topics) },
    { part: "time", word: time(asked.when, told.when) },
  ],
  said: [
    { part: "standing", word: concluded(asked.status, told.status) },
    { part: "count", word: equal(asked.count ?? null, told.count ?? null) },
  ],
});
const projects: Compare<"projects"> = (asked, told) => ({
  known: [
    { part: "name", word: foldName(asked.name) === foldName(told.name) ? "yes" : "no" },
    { part: "units", word: among(asked.units.map(String), told.units.map(String)) },
  ],
  said: [{ part: "standing", word: stage(asked.status, told.status) }],
});
const relations: Compare<"relations"> = (asked, told) => ({
  known: [
    { part: "parties", word: among(asked.parties, told.parties) },
    { part: "name", word: foldName(told.designation).includes(foldName(asked.designation)) ? "yes" : "no" },
  ],
  said: [{ part: "beginning", word: time(asked.since, told.since) }],
});
const series: Compare<"series"> = (asked, told) => ({
  known: [
    { part: "parties", word: among(asked.parties, told.parties) },
    { part: "format", word: foldMechanism(asked.mechanism) === foldMechanism(told.mechanism) ? "yes" : "no" },
  ],
  said: [
    { part: "beginning", word: time(asked.since, told.since) },
    { part: "count", word: equal(asked.count, told.count) },
    { part: "cadence", word: equal(asked.cadence, told.cadence) },
    { part: "turns of hosts", word: equal(asked.alternates, told.alternates) },
  ],
});
const COMPARE = { commitments, instruments, projects, relations, series } as const;
type Compared = keyof typeof COMPARE;

function checkOne<T extends Compared>(type: T, asked: Claim["records"][T][number], entries: readonly AnyEntry[]): Reason {
  const compare = COMPARE[type] as unknown as Compare<RecordType & Compared>;
  const alike = entries
    .filter((entry) => entry.record === type)
    .map((entry) => ({ entry, ...compare(asked as never, entry as never) }))
    .filter(({ known }) => partsWith(known, "no").length === 0);
  const whole = alike.filter(({ known, said }) => agrees(known) && agrees(said));
  if (whole.length > 0) return { answer: "supported", why: "the ledger has it", entries: whole.map(({ entry }) => entry) };
  const against = alike.filter(({ known, said }) => agrees(known) && partsWith(said, "no").length > 0);
  // Of several promises alike another may be meant.
  if (against.length > 0 && against.length === alike.length) {
    const parts = [...new Set(against.flatMap(({ said }) => partsWith(said, "no")))];
    return { answer: "contradicted", why: `the ledger has another ${parts.join(" and ")}`, entries: against.map(({ entry }) => entry) };
  }
  const why = alike.length > 0 ? "the ledger does not tell it so exactly" : "the ledger is silent";
  return { answer: "unknown", why, entries: alike.map(({ entry }) => entry) };
}

export const checkRecords = ({ records }: Claim, entries: readonly AnyEntry[]): Reason[] =>
  (Object.keys(COMPARE) as Compared[]).flatMap((type) => records[type].map((asked) => checkOne(type, asked as never, entries)));
