/** The table `chain`: a link for every document, reading and judgement, in the order in which they were kept. Only ever added to. */
import { sql, type Kysely } from "kysely";
import { chain, digestOf, GENESIS, type Chained, type Link } from "../ledger/chain.js";
import type { Document, Judgement } from "../model/index.js";
import type { StoredReading } from "./store.js";
import type { Tables } from "./tables.js";

export const documentLink = (document: Document, at: string): Link => ({ kind: "document", subject: document.id, digest: digestOf(document), at }); // prettier-ignore

export const readingLink = (reading: StoredReading, at: string): Link => ({
  kind: "reading",
  subject: `${reading.document}#${reading.number}`,
  digest: digestOf({ ...reading, statements: reading.statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }),
  at,
});

export const judgementLink = (judgement: Judgement): Link => ({ kind: "judgement", subject: judgement.id, digest: digestOf(judgement), at: judgement.at }); // prettier-ignore

const LOCK = 7_461_028;

/** Adds links at the end, in the transaction that keeps what they tell of. Writers take turns from here until their transactions end. */
export async function addLinks(db: Kysely<Tables>, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
  const { rows } = await sql<{ seq: number; hash: string }>`select seq, hash from chain order by seq desc limit 1`.execute(db);
  const { seq, hash } = rows[0] ?? { seq: 0, hash: GENESIS };
  const chained = chain(hash, links).map((link, i) => ({ ...link, seq: Number(seq) + 1 + i }));
  await sql`
    insert into chain (seq, kind, subject, digest, at, hash)
    select seq, kind, subject, digest, at, hash
    from jsonb_to_recordset(${JSON.stringify(chained)}::jsonb)
      as row (seq integer, kind text, subject text, digest text, at text, hash text)`.execute(db);
}

/** So many links after a place in the chain. */
export async function readLinks(db: Kysely<Tables>, after: number, count: number): Promise<(Chained & { seq: number })[]> {
  const rows = await db.selectFrom("chain").selectAll().where("seq", ">", after).orderBy("seq").limit(count).execute();
  return rows.map((row) => ({ ...row, kind: row.kind as Link["kind"], seq: Number(row.seq) }));
}
