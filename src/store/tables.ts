/** The columns of each table as the queries see them. */
import type { Document, Reading, RecordType } from "../model/index.js";

export type DocumentTable = Document;

export interface ReadingTable {
  document: string;
  reader: string;
  language: string | null;
  dated: Reading["document"]["dated"];
  unread: Reading["unread"];
  /** 1 for the first reading of a document; the highest is the current one. */
  number: number;
  /** Ids of its statements. */
  statements: string[];
}

export interface StatementTable {
  id: string;
  document: string;
  type: RecordType;
  record: Record<string, unknown>;
  reader: string;
  parties: string[];
  block: string;
  /** Whether the document's latest reading has it. */
  current: boolean;
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
  id: string;
  /** A Decision as JSON. */
  decision: string;
  by: string;
  at: string;
  why: string;
}

export interface ChainTable {
  seq: number;
  kind: string;
  subject: string;
  digest: string;
  at: string;
  hash: string;
}

export interface Tables {
  document: DocumentTable;
  reading: ReadingTable;
  statement: StatementTable;
  judgement: JudgementTable;
  chain: ChainTable;
  block: BlockTable;
  entry: DerivedTable;
  mechanism: DerivedTable;
  conflict: DerivedTable;
}
