/** The table `statement`: every record of every reading, with the parties it concerns beside it for searching. */
import { sql, type Kysely } from "kysely";
import { blocksOf } from "../model/block.js";
import type { Statement } from "../model/index.js";
import { touchBlocks } from "./blocks.js";
import type { Addition } from "./store.js";
import type { Tables } from "./tables.js";

export async function insertStatements(db: Kysely<Tables>, additions: readonly Addition[]): Promise<void> {
  const rows = additions.flatMap(({ statements }) => statements);
  await sql`
    insert into statement (id, document, type, record, reader, block, parties)
    select id, document, type, record, reader, block, string_to_array(block, '+')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, document text, type text, record jsonb, reader text, block text)
    on conflict (id) do nothing`.execute(db);
  await touchBlocks(db, rows.map(({ block }) => block)); // prettier-ignore
}

const COLUMNS = ["id", "document", "type", "record", "reader", "block"] as const;

/** All statements, or those of some blocks. */
export async function readStatements(db: Kysely<Tables>, blocks?: readonly string[]): Promise<Statement[]> {
  const all = db.selectFrom("statement").select(COLUMNS);
  return blocks === undefined
    ? all.execute()
    : all.where(sql<boolean>`block in (select jsonb_array_elements_text(${JSON.stringify(blocks)}::jsonb))`).execute();
}

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
