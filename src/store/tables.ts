/** The columns of each table as the queries see them. */
import type { Document, Reading, RecordType } from "../model/index.js";

export type DocumentTable = Document;

export interface ReadingTable {
  document: string;
  reader: string;
  language: string | null;
  dated: Reading["document"]["dated"];
  unread: Reading["unread"];
}

export interface StatementTable {
  id: string;
  document: string;
  type: RecordType;
  record: Record<string, unknown>;
  reader: string;
  parties: string[];
  block: string;
}

export interface BlockTable {
  key: string;
  parties: string[];
  version: number;
  derived: number | null;
}

/** An entry, mechanism or conflict as JSON. */
export interface DerivedTable {
  id: string;
  block: string;
  /** Of an entry its kind of record. */
  record: string | null;
  content: string;
}

export interface JudgementTable {
  seq: number;
  id: string;
  kind: string;
  target: string;
  value: unknown;
  by: string;
  at: string;
  why: string;
  hash: string;
}

export interface Tables {
  document: DocumentTable;
  reading: ReadingTable;
  statement: StatementTable;
  judgement: JudgementTable;
  block: BlockTable;
  entry: DerivedTable;
  mechanism: DerivedTable;
  conflict: DerivedTable;
}
