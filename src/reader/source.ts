/** The last stage: a reading's places, from the text as it was read to the text that came. */
import type { Evidence, Reading } from "../model/index.js";
import type { Visible } from "../text/visible.js";

type Witnessed = { readonly evidence: readonly Evidence[] };

/** Every quote is the exact stretch of the source that its offsets tell. */
export function inSource(reading: Reading, source: string, { text, placeOf }: Visible): Reading {
  if (text === source) return reading;
  const placed = (one: Evidence): Evidence => {
    const { start, end } = placeOf(one);
    return { ...one, start, end, quote: source.slice(start, end) };
  };
  const records = <R extends Witnessed>(list: readonly R[]): R[] => list.map((record) => ({ ...record, evidence: record.evidence.map(placed) })); // prettier-ignore
  return {
    document: reading.document,
    engagements: records(reading.engagements),
    commitments: records(reading.commitments),
    instruments: records(reading.instruments),
    figures: records(reading.figures),
    projects: records(reading.projects),
    relations: records(reading.relations),
    series: records(reading.series),
    unread: reading.unread.map((one) => ({ ...one, ...placeOf(one) })),
  };
}
