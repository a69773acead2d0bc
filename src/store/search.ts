/**
 * The tables `search_entry` and `search_word`: the terms under which each entry is found, and the words that mean them in every language.
 * Written with the entries of a block, and only for those that differ. Words stay when their entries go: they then lead to nothing.
 */
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { AnyEntry } from "../model/index.js";
import { keysIn } from "./lists.js";
import type { Found, Index, Wanted, WordMeaning } from "./store.js";
import type { Tables } from "./tables.js";

/**
 * Brings what a block is found by to the state of its entries: those that were `written` now and those never indexed are indexed anew, those
 * that are gone leave.
 */
export async function indexBlock(
  db: Kysely<Tables>,
  block: string,
  entries: readonly AnyEntry[],
  written: ReadonlySet<string>,
  index: Index,
): Promise<void> {
  // prettier-ignore
  const { rows } = await sql<{ id: string }>`select id from search_entry where block = ${block}`.execute(db);
  const known = new Set(rows.map(({ id }) => id));
  const ids = new Set(entries.map(({ id }) => id));
  const gone = [...known].filter((id) => !ids.has(id));
  if (gone.length > 0) await sql`delete from search_entry where ${keysIn("id", gone)}`.execute(db);
  const { found, words } = index(entries.filter(({ id }) => written.has(id) || !known.has(id)));
  if (found.length === 0) return;
  await sql`
    insert into search_entry (id, block, terms, first, last)
    select id, ${block}, terms, first, last
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as row (id text, terms text[], first integer, last integer)
    on conflict (id) do update
    set block = excluded.block, terms = excluded.terms, first = excluded.first, last = excluded.last`.execute(db);
  await sql`
    insert into search_word (word, term, keys)
    select word, term, keys
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as row (word text, term text, keys text[]) order by word, term
    on conflict (word, term) do nothing`.execute(db);
}

const list = (values: readonly string[]): RawBuilder<string[]> =>
  sql<string[]>`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

/** What words mean that are kept under one of these keys. */
export async function meaningsOf(db: Kysely<Tables>, keys: readonly string[]): Promise<WordMeaning[]> {
  const { rows } = await sql<WordMeaning>`select word, term from search_word where keys && ${list(keys)} order by word, term`.execute(db);
  return rows;
}

const within = ({ filters, from, to }: Wanted): RawBuilder<boolean> => sql<boolean>`
  ${filters.length > 0 ? sql`terms @> ${list(filters)}` : sql`true`}
  and ${from === null ? sql`true` : sql`last >= ${from}`} and ${to === null ? sql`true` : sql`first <= ${to}`}`;

/** Entries with all groups of terms, the latest first; or with any, where those with the rarer groups come first. */
export async function findEntries(db: Kysely<Tables>, wanted: Wanted): Promise<Found[]> {
  const { groups, limit, all } = wanted;
  const has = groups.map(({ terms }) => sql<boolean>`terms && ${list(terms)}`);
  const score = all ? sql`1` : sql.join(has.map((one, i) => sql`case when ${one} then ${groups[i]!.weight}::float8 else 0 end`), sql` + `); // prettier-ignore
  const fitting = has.length === 0 ? sql`true` : sql`(${sql.join(has, all ? sql` and ` : sql` or `)})`;
  const { rows } = await sql<{ score: number; content: string }>`
    select found.score, entry.content
    from (
      select id, ${score} as score, last from search_entry
      where ${fitting} and ${within(wanted)}
      order by 2 desc, last desc nulls last, id limit ${limit}) as found
    join entry on entry.id = found.id
    order by found.score desc, found.last desc nulls last, found.id`.execute(db);
  return rows.map(({ score: value, content }) => ({ score: Number(value), entry: JSON.parse(content) as AnyEntry }));
}

/** How many entries have any of these terms, counted up to a thousand: enough to tell what is rare. */
export async function commonness(db: Kysely<Tables>, terms: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select 1 from search_entry where terms && ${list(terms)} limit 1000) as some`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
