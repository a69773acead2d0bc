/** The tables, as a list of steps that only ever grows: a step that has been released is never edited. SQL of PostgreSQL 15 and later. */
import { sql, type Kysely } from "kysely";
import { fingerprintStored } from "./documents.js";
import { chainStored } from "./first-links.js";
import { placeStatements } from "./statements.js";
import { StoreUnavailable } from "./store.js";
import type { Tables } from "./tables.js";

export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
  /** What SQL alone cannot do, in the same transaction. */
  readonly after?: (db: Kysely<Tables>) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: "001 documents, readings, statements",
    statements: [
      `create table document (
         id text primary key, path text not null, text text not null, title text, source text, url text, published text)`,
      `create table reading (
         document text primary key references document (id), reader text not null, language text, dated jsonb, unread jsonb not null)`,
      `create table statement (
         id text primary key, document text not null references document (id), type text not null, record jsonb not null,
         reader text not null, parties text[] not null)`,
      "create index statement_document on statement (document)",
      "create index statement_parties on statement using gin (parties)",
    ],
  },
  {
    name: "002 judgements",
    statements: [
      `create table judgement (
         seq integer generated always as identity primary key, id text not null unique, kind text not null, target text not null,
         value jsonb, "by" text not null, at text not null, why text not null, hash text not null unique)`,
    ],
  },
  {
    name: "003 blocks and what is derived of them",
    statements: [
      "alter table statement add column block text",
      "create index statement_block on statement (block)",
      `create table block (key text primary key, parties text[] not null, version integer not null, derived integer)`,
      "create index block_parties on block using gin (parties)",
      "create table entry (id text primary key, block text not null, record text, content text not null)",
      "create index entry_block on entry (block)",
      "create table mechanism (id text primary key, block text not null, record text, content text not null)",
      "create index mechanism_block on mechanism (block)",
      "create table conflict (id text primary key, block text not null, record text, content text not null)",
      "create index conflict_block on conflict (block)",
    ],
    after: placeStatements,
  },
  {
    name: "004 readings by number, judgements by words, the chain",
    statements: [
      "alter table reading add column number integer not null default 1, add column statements text[]",
      "alter table reading drop constraint reading_pkey, add primary key (document, number)",
      "alter table statement add column current boolean not null default true",
      `update reading set statements = array(select id from statement where statement.document = reading.document order by id)`,
      "drop table judgement",
      `create table judgement (
         id text primary key, decision text not null, "by" text not null, at text not null, why text not null)`,
      `create table chain (
         seq integer primary key, kind text not null, subject text not null, digest text not null, at text not null, hash text not null unique)`,
      "create index chain_subject on chain (subject)",
    ],
    after: chainStored,
  },
  {
    name: "005 fingerprints of texts; entries derived anew, with the lives of commitments",
    statements: ["alter table document add column fingerprint jsonb", "update block set derived = null"],
    after: fingerprintStored,
  },
  {
    name: "006 words to search by",
    statements: [
      `create table search_entry (
         id text primary key, block text not null, terms text[] not null, first integer, last integer)`,
      "create index search_entry_block on search_entry (block)",
      "create index search_entry_terms on search_entry using gin (terms)",
      "create table search_word (word text not null, term text not null, keys text[] not null, primary key (word, term))",
      "create index search_word_keys on search_word using gin (keys)",
      // Every block is derived once more when it is asked for, and its words are then written.
      "update block set derived = null",
    ],
  },
];

/** Brings the tables up to date, each step in one transaction; processes that come at the same time wait for one another. */
export async function migrate(db: Kysely<Tables>, place: string): Promise<void> {
  await db.transaction().execute(async (step) => {
    await sql`select pg_advisory_xact_lock(7461027)`.execute(step);
    await sql`create table if not exists migration (name text primary key)`.execute(step);
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(step);
    const done = new Set(rows.map((row) => row.name));
    const strange = [...done].find((name) => !MIGRATIONS.some((migration) => migration.name === name));
    if (strange !== undefined) throw new StoreUnavailable(`${place} was made by a newer Samvad (step "${strange}"); update this one`);
    for (const { name, statements, after } of MIGRATIONS.filter((migration) => !done.has(migration.name))) {
      for (const statement of statements) await sql.raw(statement).execute(step);
      await after?.(step);
      await sql`insert into migration (name) values (${name})`.execute(step);
    }
  });
}
