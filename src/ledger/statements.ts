/** From a Reading to Statements: each record with the id of its document, named by its content, so that reading the same again adds nothing. */
import { RECORD_TYPES, type RecordType } from "../model/vocabulary.js";
import type { Card, Document, Reading, ReadingRecord, Statement, StatementOf } from "../model/index.js";
import { blocksOf } from "../model/block.js";
import { canonical, shortId } from "./canonical.js";

/** Rules and confidence may change with a newer reader; what is said, and in which words, makes the statement. */
function statementId(document: string, type: RecordType, record: ReadingRecord): string {
  const { rules: _rules, confidence: _confidence, ...said } = record;
  return shortId("s", `${document}\n${type}\n${canonical(said)}`, 16);
}

export function statementsOf(document: Document, reading: Reading, reader: string): Statement[] {
  const records = RECORD_TYPES.flatMap((type) =>
    reading[type].map((record) => ({ type, record: record as unknown as Record<string, unknown> })),
  );
  const blocks = blocksOf(records);
  const made = records.map(({ type, record }, i): Statement => ({
    id: statementId(document.id, type, record as unknown as ReadingRecord),
    document: document.id,
    type,
    record,
    block: blocks[i] ?? "",
    reader,
  }));
  return [...new Map(made.map((statement) => [statement.id, statement])).values()];
}

export const cardOf = (document: Document, reading: Reading): Card => ({
  id: document.id,
  path: document.path,
  title: document.title,
  source: document.source,
  url: document.url,
  published: document.published,
  language: reading.document.language,
  dated: reading.document.dated,
});

/** The statements of one kind, in the one order every derivation starts from: that of their ids, never that of arrival. */
export const statementsOfType = <T extends RecordType>(statements: readonly Statement[], type: T): StatementOf<T>[] =>
  (statements.filter((statement) => statement.type === type) as unknown as StatementOf<T>[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
