/** The tables `document` and `reading`: a text with its metadata, and what the reader said of it as a whole. */
import { sql, type Kysely } from "kysely";
import type { Card, Document } from "../model/index.js";
import type { Addition } from "./store.js";
import type { Tables } from "./tables.js";

export async function knownDocuments(db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from document where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Inserts those that are new and tells which. */
export async function insertDocuments(db: Kysely<Tables>, additions: readonly Addition[]): Promise<Set<string>> {
  const rows = additions.map(({ document: { id, path, text, title, source, url, published } }) => ({ id, path, text, title, source, url, published })); // prettier-ignore
  const inserted = await sql<{ id: string }>`
    insert into document (id, path, text, title, source, url, published)
    select id, path, text, title, source, url, published
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, path text, text text, title text, source text, url text, published text)
    on conflict (id) do nothing
    returning id`.execute(db);
  return new Set(inserted.rows.map((row) => row.id));
}

export async function insertReadings(db: Kysely<Tables>, additions: readonly Addition[]): Promise<void> {
  const rows = additions.map(({ document, reading, reader }) => {
    const { language, dated } = reading.document;
    return { document: document.id, reader, language, dated, unread: reading.unread };
  });
  await sql`
    insert into reading (document, reader, language, dated, unread)
    select document, reader, language, nullif(dated, 'null'::jsonb), unread
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (document text, reader text, language text, dated jsonb, unread jsonb)`.execute(db);
}

export async function readDocument(db: Kysely<Tables>, id: string): Promise<Document | null> {
  const columns = ["id", "path", "text", "title", "source", "url", "published"] as const;
  return (await db.selectFrom("document").select(columns).where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Documents without their texts: all, or those named. */
export function readCards(db: Kysely<Tables>, ids?: readonly string[]): Promise<Card[]> {
  const all = db
    .selectFrom("document")
    .innerJoin("reading", "reading.document", "document.id")
    .select(["document.id", "path", "title", "source", "url", "published", "language", "dated"]);
  if (ids === undefined) return all.execute();
  return all.where(sql<boolean>`document.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`).execute();
}
