/**
 * The rows of the world's tables by table and number. From source they are the tables themselves; the bundle leaves the tables out and
 * reads single rows from a file the build wrote, for of thousands a document names a handful.
 */
import { precompiled } from "../text/precompiled.js";
import { tables } from "./tables.js";

export const TABLES = [
  "people",
  "places",
  "states",
  "demonyms",
  "blocs",
  "offices",
  "organisations",
  "mechanisms",
  "projects",
  "translations",
] as const;
export type Table = (typeof TABLES)[number];
export type Row = readonly string[];
type Rows = readonly Row[];

const CELL = "|";

/** The bytes of a table and where each of its rows ends in them. */
interface Stored {
  readonly text: Uint8Array;
  readonly ends: Uint32Array;
  readonly rows: Row[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** All tables as parts of a file: for each its text and the ends of its rows. */
export const rowParts = (): ArrayBufferView[] =>
  TABLES.flatMap((table) => {
    const rows = tables[table].map((row) => encoder.encode(row.join(CELL)));
    let end = 0;
    const ends = Uint32Array.from(rows, (row) => (end += row.length));
    return [Buffer.concat(rows), ends];
  });

let stored: ReadonlyMap<Table, Stored> | null = null;

function open(): ReadonlyMap<Table, Stored> {
  const parts = precompiled("world");
  if (!parts) throw new Error("world: neither tables nor a file of them");
  return new Map(
    TABLES.map((table, i) => {
      const [text, ends] = [parts[2 * i]!, parts[2 * i + 1]!];
      return [table, { text, ends: new Uint32Array(ends.buffer, ends.byteOffset, ends.length / 4), rows: [] }];
    }),
  );
}

const isHere = (): boolean => (tables as unknown) !== null;

/** One row of a table, by its number from 0. */
export function rowOf(table: Table, index: number): Row {
  if (isHere()) return tables[table][index]!;
  const { text, ends, rows } = (stored ??= open()).get(table)!;
  return (rows[index] ??= decoder.decode(text.subarray(index === 0 ? 0 : ends[index - 1], ends[index])).split(CELL));
}

/** All rows of a table. */
export function rowsOf(table: Table): Rows {
  if (isHere()) return tables[table];
  return Array.from((stored ??= open()).get(table)!.ends, (_, index) => rowOf(table, index));
}
