/** The table `block`: which parts of the ledger there are, and whether what is held of them is what their statements say now. */
import { sql, type Kysely } from "kysely";
import { partiesOfBlock } from "../model/block.js";
import type { BlockState } from "./store.js";
import type { Tables } from "./tables.js";

/** Notes that the blocks have new statements or judgements. In one order everywhere, so that writers wait for one another and never in a ring. */
export async function touchBlocks(db: Kysely<Tables>, keys: Iterable<string>): Promise<void> {
  const rows = [...new Set(keys)].toSorted().map((key) => ({ key, parties: partiesOfBlock(key) }));
  if (rows.length === 0) return;
  await sql`
    insert into block (key, parties, version)
    select key, parties, 1 from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (key text, parties text[]) order by key
    on conflict (key) do update set version = block.version + 1`.execute(db);
}

interface Row {
  key: string;
  version: number;
  derived: number | null;
}
const stateOf = ({ key, version, derived }: Row): BlockState => ({ key, version, derived });

/** Blocks whose parties hold all those given. */
export async function readBlocks(db: Kysely<Tables>, parties: readonly string[]): Promise<BlockState[]> {
  const { rows } = await sql<Row>`
    select key, version, derived from block
    where parties @> array(select jsonb_array_elements_text(${JSON.stringify(parties)}::jsonb)) order by key`.execute(db);
  return rows.map(stateOf);
}

export async function readBlock(db: Kysely<Tables>, key: string): Promise<BlockState | undefined> {
  const row = await db.selectFrom("block").select(["key", "version", "derived"]).where("key", "=", key).executeTakeFirst();
  return row && stateOf(row);
}

/** Marks what is kept of every block as out of date. */
export const expireBlocks = async (db: Kysely<Tables>): Promise<void> => {
  await sql`update block set derived = null`.execute(db);
};
