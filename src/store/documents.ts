/** The tables `document` and `reading`: a text with its metadata, and what the reader said of it as a whole. */
import { sql, type Kysely } from "kysely";
import type { Card, Document } from "../model/index.js";
import type { Addition } from "./store.js";
import { fingerprint } from "../ledger/fingerprint.js";
import { keysIn } from "./lists.js";
import type { Tables } from "./tables.js";

const COLUMNS = ["id", "path", "text", "title", "source", "url", "published"] as const;

export async function knownDocuments(db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from document where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Inserts those that are new and tells which. */
export async function insertDocuments(db: Kysely<Tables>, additions: readonly Addition[]): Promise<Set<string>> {
  const rows = additions.map(({ document: { id, path, text, title, source, url, published } }) => ({ id, path, text, title, source, url, published })); // prettier-ignore
  const inserted = await sql<{ id: string }>`
    insert into document (id, path, text, title, source, url, published, fingerprint)
    select id, path, text, title, source, url, published, fingerprint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, path text, text text, title text, source text, url text, published text, fingerprint jsonb)
    on conflict (id) do nothing
    returning id`.execute(db);
  return new Set(inserted.rows.map((row) => row.id));
}

export async function readDocument(db: Kysely<Tables>, id: string): Promise<Document | null> {
  return (await db.selectFrom("document").select(COLUMNS).where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Documents without their texts, as their latest reading has them: all, or those named. */
export async function readCards(db: Kysely<Tables>, ids?: readonly string[]): Promise<Card[]> {
  const { rows } = await sql<Card>`
    select document.id, path, title, source, url, published, fingerprint, latest.language, latest.dated
    from document
    join (select distinct on (document) document, language, dated from reading order by document, number desc) as latest
      on latest.document = document.id
    where ${ids === undefined ? sql`true` : keysIn("document.id", ids)}`.execute(db);
  return rows;
}

/** So many documents after an id, in the order of their ids. */
export const documentsAfter = (db: Kysely<Tables>, id: string, count: number): Promise<Document[]> =>
  db.selectFrom("document").select(COLUMNS).where("id", ">", id).orderBy("id").limit(count).execute();

/** Documents of ledgers made before texts had fingerprints. */
export async function fingerprintStored(db: Kysely<Tables>): Promise<void> {
  for (let page = await documentsAfter(db, "", PAGE); page.length > 0; page = await documentsAfter(db, page.at(-1)?.id ?? "", PAGE)) {
    const rows = page.map(({ id, text }) => ({ id, fingerprint: fingerprint(text) }));
    await sql`
      update document set fingerprint = told.fingerprint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (id text, fingerprint jsonb)
      where document.id = told.id`.execute(db);
  }
}
const PAGE = 500;
