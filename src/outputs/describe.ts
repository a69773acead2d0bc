/** A record or entry in one line, and what else is to be said of it: the same words in reading, timeline, brief and desk. */
import type { EntryOf, LifeStep, RecordOf, RecordType, Said } from "../model/index.js";
import { amountWords, listWords, ordinalWords, partiesWords, partyWords, personWords, placeWords, timeWords } from "./words.js";

export interface Description {
  /** When, in words; empty where the record has no time. */
  readonly time: string;
  readonly standing: string;
  readonly text: string;
  /** Further lines, each with a label. */
  readonly more: readonly (readonly [label: string, value: string])[];
}
type Describe<T extends RecordType> = (record: Said<T>) => Description;

const topicLine = (topics: readonly string[]): [string, string][] => (topics.length === 0 ? [] : [["topics", topics.join(", ")]]);
const people = ({ participants }: Said<"engagements">): string => listWords(participants.map(personWords), "");

function engagementText(record: Said<"engagements">): string {
  const { kind, mechanism, ordinal, informal, where } = record;
  const town = placeWords(where);
  const number = ordinal === null ? "" : `${ordinalWords(ordinal)} `;
  const name = mechanism === null ? `${number}${informal ? "informal " : ""}${kind}` : `${number}${mechanism}`;
  const who = people(record);
  if (kind === "visit") return `visit${who ? ` of ${who}` : ""}${town ? ` to ${town}` : ""}`;
  const sides = who || (mechanism === null ? partiesWords(record.parties) : "");
  return [name, sides ? `: ${sides}` : "", town ? `, ${town}` : ""].join("");
}

const engagements: Describe<"engagements"> = (record) => ({
  time: timeWords(record.when),
  standing: record.status,
  text: engagementText(record),
  more: [
    ...(record.mechanism !== null && !["summit", "session"].includes(record.kind) ? [["kind", record.kind] as [string, string]] : []),
    ...topicLine(record.topics),
  ],
});

const DEEDS: Readonly<Record<RecordOf["commitments"]["type"], string>> = {
  hold: "to hold talks", conclude: "to conclude an instrument", establish: "to set up a body or mechanism", prepare: "to prepare",
  expand: "to expand cooperation", target: "to reach a target", deliver: "to deliver", fund: "to fund", support: "to support",
  consult: "to consult", refrain: "to refrain", other: "a further undertaking",
}; // prettier-ignore

/** Of an entry also how it stands and why; a reading knows only what its document says. */
type Living = Said<"commitments"> & Partial<Pick<EntryOf<"commitments">, "life" | "state">>;
const commitments = ({ type, by, topics, due, status, state, life = [] }: Living): Description => ({
  time: due === null ? "" : `due ${timeWords(due)}`,
  standing: state ?? status,
  text: `${partiesWords(by)}: ${DEEDS[type]}`,
  more: [
    ...topicLine(topics),
    ...life
      .filter((one) => one.step === (state ?? status))
      .slice(-1)
      .map(stepLine),
  ],
});

/** "done": "the meeting promised was held, 9 July 2024" */
const stepLine = ({ step, on, why, by }: LifeStep): [string, string] => [
  step,
  `${why}${on === null ? "" : `, ${timeWords(on)}`}${by === null ? "" : ` (judged by ${by})`}`,
];

const INSTRUMENT_NAMES: Readonly<Record<string, string>> = { fta: "free trade agreement", mou: "memorandum of understanding" };
const instruments: Describe<"instruments"> = ({ type, parties, status, when, validity, topics, count }) => ({
  time: when === null ? "" : timeWords(when),
  standing: status,
  text: `${count === undefined ? "" : `${count} × `}${INSTRUMENT_NAMES[type] ?? type.replaceAll("-", " ")}, ${partiesWords(parties)}`,
  more: [...(validity === null ? [] : [["valid", timeWords(validity)] as [string, string]]), ...topicLine(topics)],
});

const figures: Describe<"figures"> = (figure) => {
  const { indicator, parties, from, to, period } = figure;
  const way =
    from !== null || to !== null ? [from, to].map((code) => (code === null ? "…" : partyWords(code))).join(" → ") : partiesWords(parties);
  return { time: period === null ? "" : timeWords(period), standing: "", text: `${indicator}, ${way}: ${amountWords(figure)}`, more: [] };
};

const projects: Describe<"projects"> = ({ name, units, status, parties }) => ({
  time: "",
  standing: status,
  text: `${name}${units.length === 0 ? "" : `, ${units.length === 1 ? "unit" : "units"} ${listWords(units.map(String))}`}`,
  more: parties.length === 0 ? [] : [["parties", partiesWords(parties)]],
});

const relations: Describe<"relations"> = ({ parties, designation, since }) => ({
  time: since === null ? "" : `since ${timeWords(since)}`,
  standing: "",
  text: `${partiesWords(parties)}: “${designation}”`,
  more: [],
});

const series: Describe<"series"> = ({ mechanism, parties, since, count, cadence, alternates }) => ({
  time: since === null ? "" : `since ${timeWords(since)}`,
  standing: cadence ?? "",
  text: `${mechanism} (${partiesWords(parties)})`,
  more: [
    ...(count === null ? [] : [["count", `${count} so far`] as [string, string]]),
    ...(alternates === true ? [["host", "by turns"] as [string, string]] : []),
  ],
});

const DESCRIBE: { readonly [T in RecordType]: Describe<T> } = {
  engagements,
  commitments,
  instruments,
  figures,
  projects,
  relations,
  series,
};

export const describe = <T extends RecordType>(type: T, record: Said<T>): Description => DESCRIBE[type](record);
export const describeEntry = (entry: { readonly record: RecordType } & object): Description =>
  (DESCRIBE[entry.record] as Describe<RecordType>)(entry as unknown as Said<RecordType>);

/** The heading each list of records stands under. */
export const HEADINGS: Readonly<Record<RecordType, string>> = {
  engagements: "Engagements", commitments: "Commitments", instruments: "Instruments", figures: "Figures",
  projects: "Projects", relations: "Relations", series: "Series of meetings",
}; // prettier-ignore
