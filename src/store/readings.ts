/** The table `reading`: what a reader made of a document, every time it was read. The statements of the latest reading are the current ones. */
import { sql, type Kysely } from "kysely";
import type { Document } from "../model/index.js";
import { touchBlocks } from "./blocks.js";
import { addLinks, readingLink } from "./chain.js";
import { insertStatements, statementsWith } from "./statements.js";
import type { Addition, StoredReading } from "./store.js";
import type { Tables } from "./tables.js";

export const storedReading = ({ document, reading, reader, statements }: Addition, number: number): StoredReading => ({
  document: document.id,
  number,
  reader,
  language: reading.document.language,
  dated: reading.document.dated,
  unread: reading.unread,
  statements,
});

export async function insertReadings(db: Kysely<Tables>, readings: readonly StoredReading[]): Promise<void> {
  const rows = readings.map((one) => ({ ...one, statements: one.statements.map(({ id }) => id) }));
  await sql`
    insert into reading (document, number, reader, language, dated, unread, statements)
    select document, number, reader, language, nullif(dated, 'null'::jsonb), unread, statements
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (document text, number integer, reader text, language text, dated jsonb, unread jsonb, statements text[])`.execute(db);
  await insertStatements(db, readings.flatMap(({ statements }) => statements)); // prettier-ignore
}

/** A new reading of documents that are there: what it no longer says stays stored, but counts no more. */
export async function replaceReadings(db: Kysely<Tables>, additions: readonly Addition[], at: string): Promise<void> {
  for (const addition of additions) {
    const { document } = addition;
    const { rows } = await sql<{ number: number }>`
      select max(number)::int as number from reading where document = ${document.id}`.execute(db);
    const reading = storedReading(addition, Number(rows[0]?.number ?? 0) + 1);
    const before = await db
      .selectFrom("statement")
      .select("block")
      .where("document", "=", document.id)
      .where("current", "=", true)
      .execute();
    await db.updateTable("statement").set({ current: false }).where("document", "=", document.id).execute();
    await insertReadings(db, [reading]);
    const ids = JSON.stringify(reading.statements.map(({ id }) => id));
    await sql`
      update statement set current = true
      where document = ${document.id} and id in (select jsonb_array_elements_text(${ids}::jsonb))`.execute(db);
    await touchBlocks(db, before.map(({ block }) => block)); // prettier-ignore
    // A statement said again stays as it was first stored; the link is made of what is there.
    const stored = (await readReadings(db, [document.id])).at(-1);
    if (stored) await addLinks(db, [readingLink(stored, at)]);
  }
}

/** Every reading of some documents, the earliest first, with its statements. */
export async function readReadings(db: Kysely<Tables>, documents: readonly string[]): Promise<StoredReading[]> {
  const columns = ["document", "number", "reader", "language", "dated", "unread", "statements"] as const;
  const rows = await db.selectFrom("reading").select(columns).where("document", "in", [...documents]).orderBy("document").orderBy("number").execute(); // prettier-ignore
  const byId = new Map((await statementsWith(db, rows.flatMap((row) => row.statements))).map((said) => [said.id, said])); // prettier-ignore
  return rows.map((row) => ({ ...row, number: Number(row.number), statements: row.statements.flatMap((id) => byId.get(id) ?? []) })); // prettier-ignore
}

/** Documents whose latest reading is by another reader. */
export async function outdatedDocuments(db: Kysely<Tables>, reader: string, after: string, count: number): Promise<Document[]> {
  const { rows } = await sql<Document>`
    select id, path, text, title, source, url, published from document
    where id > ${after} and ${reader} <> (select reader from reading where reading.document = document.id order by number desc limit 1)
    order by id limit ${count}`.execute(db);
  return rows;
}
