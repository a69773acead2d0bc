/** The table `statement`: every record of every reading, with the parties it concerns beside it for searching. */
import { sql, type Kysely } from "kysely";
import type { Statement } from "../model/index.js";
import type { Addition } from "./store.js";
import type { Tables } from "./tables.js";

/** The parties a record names: `parties`, or of a commitment those it is `by`. */
function partiesOf({ record }: Statement): string[] {
  const { parties, by } = record as { parties?: string[]; by?: string[] };
  return parties ?? by ?? [];
}

export async function insertStatements(db: Kysely<Tables>, additions: readonly Addition[]): Promise<void> {
  const rows = additions.flatMap(({ statements }) => statements.map((said) => ({ ...said, parties: partiesOf(said) })));
  await sql`
    insert into statement (id, document, type, record, reader, parties)
    select id, document, type, record, reader, parties
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, document text, type text, record jsonb, reader text, parties text[])
    on conflict (id) do nothing`.execute(db);
}

export const readStatements = (db: Kysely<Tables>): Promise<Statement[]> =>
  db.selectFrom("statement").select(["id", "document", "type", "record", "reader"]).execute();
