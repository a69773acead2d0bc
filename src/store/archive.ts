/** What is kept as rows that can be carried elsewhere: the tables that are only ever added to, in an order in which they can be put back. */
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Archived } from "./store.js";
import type { Tables } from "./tables.js";

/** Tables in the order of their references, with the columns that tell rows apart; `block` goes along so that versions go on rising. */
export const ARCHIVED = {
  document: ["id"],
  reading: ["document", "number"],
  statement: ["id"],
  judgement: ["id"],
  chain: ["seq"],
} as const;
export type ArchivedTable = keyof typeof ARCHIVED;

const PAGE = 500;

/** Every row as JSON, table after table, in the order of their keys. */
export async function* archive(db: Kysely<Tables>): AsyncGenerator<Archived> {
  for (const [table, keys] of Object.entries(ARCHIVED) as [ArchivedTable, readonly string[]][]) {
    const key = sql.join(keys.map((name) => sql.ref(name)));
    let last: string | null = null;
    for (;;) {
      const after: RawBuilder<unknown> = last === null ? sql`true` : sql`(${key}) > (select ${sql.join(keys.map((name) => sql.ref(`r.${name}`)))} from jsonb_populate_record(null::${sql.table(table)}, ${last}::jsonb) as r)`; // prettier-ignore
      const { rows }: { rows: readonly { row: string }[] } = await sql<{ row: string }>`
        select to_jsonb(t)::text as row from ${sql.table(table)} as t where ${after} order by ${key} limit ${PAGE}`.execute(db);
      for (const { row } of rows) yield { table, row };
      last = rows.at(-1)?.row ?? null;
      if (rows.length < PAGE) break;
    }
  }
}

/** Puts all rows into an empty store. */
export async function restoreArchive(db: Kysely<Tables>, archived: AsyncIterable<Archived>): Promise<void> {
  let table = "";
  let rows: string[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await putBack(db, table, rows);
    rows = [];
  };
  for await (const one of archived) {
    if (one.table !== table || rows.length >= PAGE) await flush();
    table = one.table;
    rows.push(one.row);
  }
  await flush();
  await makeBlocks(db);
}

async function putBack(db: Kysely<Tables>, table: string, rows: readonly string[]): Promise<void> {
  if (!(table in ARCHIVED)) throw new Error(`no table "${table}" is archived`);
  await sql`
    insert into ${sql.table(table)} select r.* from jsonb_array_elements(${`[${rows.join(",")}]`}::jsonb) as e,
      jsonb_populate_record(null::${sql.table(table)}, e) as r`.execute(db);
}

/** The blocks follow from the statements. */
const makeBlocks = (db: Kysely<Tables>): Promise<unknown> =>
  sql`
    insert into block (key, parties, version)
    select block, coalesce(string_to_array(nullif(block, ''), '+'), '{}'), 1 from statement group by block`.execute(db);
