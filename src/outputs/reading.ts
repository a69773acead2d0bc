/** One Reading for people: grouped by kind, each record with its resolved values and its quote in the original script. */
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import type { Reading, ReadingRecord, Said } from "../model/index.js";
import { describe, HEADINGS } from "./describe.js";
import { pad, quoted, wrap, type Paint } from "./layout.js";
import { countWords, languageWords, timeWords } from "./words.js";

const TIME = 22;
const STANDING = 19;
const INDENT = " ".repeat(2 + TIME + STANDING);

export interface ReadingLayout {
  readonly paint: Paint;
  readonly width: number;
}

export function readingText(reading: Reading, { paint, width }: ReadingLayout): string {
  const groups = RECORD_TYPES.filter((type) => reading[type].length > 0).map((type) => group(reading, type, { paint, width }));
  const body = groups.length > 0 ? groups : [`  ${paint.faint("Nothing was read that passed between states.")}`];
  const left = reading.unread.length === 0 ? [] : [paint.faint(`  ${countWords(reading.unread.length, "passage")} seen but not read; samvad explain tells why.`)]; // prettier-ignore
  return [head(reading, paint), ...body, ...left].join("\n\n") + "\n";
}

function head({ document }: Reading, paint: Paint): string {
  const dates = [
    ...(document.published === null ? [] : [`published ${timeWords(document.published)}`]),
    ...(document.dated === null ? [] : [`written ${timeWords(document.dated.edtf)} (${document.dated.basis})`]),
  ];
  const when = dates.length === 0 ? "nothing tells when it was written" : dates.join("; ");
  return `${paint.strong(document.path)}\n${languageWords(document.language)}; ${when}`;
}

function group(reading: Reading, type: RecordType, layout: ReadingLayout): string {
  const records = reading[type] as readonly ReadingRecord[];
  return [layout.paint.strong(HEADINGS[type]), ...records.map((record) => recordText(type, record, layout))].join("\n");
}

function recordText(type: RecordType, record: ReadingRecord, { paint, width }: ReadingLayout): string {
  const { time, standing, text, more } = describe(type, record as Said<RecordType>);
  const room = Math.max(30, width - INDENT.length);
  const lines = [
    `  ${pad(time, TIME - 1)} ${pad(standing, STANDING - 1)} ${paint.strong(wrap(text, room, INDENT))}`,
    ...more.map(([label, value]) => INDENT + wrap(`${label}: ${value}`, room, `${INDENT}  `)),
    ...record.evidence.map(({ quote }) => INDENT + paint.faint(wrap(quoted(quote), room, INDENT))),
  ];
  return lines.map((line) => line.trimEnd()).join("\n");
}
