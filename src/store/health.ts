/** What a doctor asks of a database. */
import { sql, type Kysely } from "kysely";
import type { Health } from "./store.js";
import type { Tables } from "./tables.js";

export async function health(db: Kysely<Tables>): Promise<Health> {
  const { rows } = await sql<Omit<Health, "migrations">>`
    select split_part(version(), ' on ', 1) as version, current_setting('server_encoding') as encoding,
      (select datctype from pg_database where datname = current_database()) as collation,
      pg_database_size(current_database())::float8 as bytes,
      (select count(*) from block)::int as blocks,
      (select count(*) from block where derived is distinct from version)::int as "staleBlocks"`.execute(db);
  const made = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  const [found] = rows;
  if (!found) throw new Error("the database told nothing of itself");
  return { ...found, bytes: Number(found.bytes), migrations: made.rows.map(({ name }) => name) };
}
