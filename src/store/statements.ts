/** The table `statement`: every record of every reading, with the parties it concerns beside it for searching. */
import { sql, type Kysely } from "kysely";
import { blocksOf } from "../model/block.js";
import type { Statement } from "../model/index.js";
import { touchBlocks } from "./blocks.js";
import { keysIn } from "./lists.js";
import type { Tables } from "./tables.js";

export async function insertStatements(db: Kysely<Tables>, rows: readonly Statement[]): Promise<void> {
  await sql`
    insert into statement (id, document, type, record, reader, block, parties)
    select id, document, type, record, reader, block, string_to_array(block, '+')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, document text, type text, record jsonb, reader text, block text)
    on conflict (id) do nothing`.execute(db);
  await touchBlocks(db, rows.map(({ block }) => block)); // prettier-ignore
}

const COLUMNS = ["id", "document", "type", "record", "reader", "block"] as const;

/** The statements of the latest readings: all, or those of some blocks. */
export const readStatements = (db: Kysely<Tables>, blocks?: readonly string[]): Promise<Statement[]> => {
  const current = db.selectFrom("statement").select(COLUMNS).where("current", "=", true);
  return (blocks === undefined ? current : current.where(keysIn("block", blocks))).execute();
};

/** Statements by their ids, current or not. */
export const statementsWith = (db: Kysely<Tables>, ids: readonly string[]): Promise<Statement[]> =>
  db.selectFrom("statement").select(COLUMNS).where(keysIn("id", ids)).execute();

/** Finds the blocks of statements stored before there were blocks. */
export async function placeStatements(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ document: string }>`select distinct document from statement where block is null`.execute(db);
  for (const { document } of rows) {
    const told = await db.selectFrom("statement").select(COLUMNS).where("document", "=", document).orderBy("id").execute();
    const blocks = blocksOf(told);
    const placed = told.map(({ id }, i) => ({ id, block: blocks[i] ?? "" }));
    await sql`
      update statement set block = row.block
      from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as row (id text, block text) where statement.id = row.id`.execute(db);
    await touchBlocks(db, blocks);
  }
}
