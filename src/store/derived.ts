/**
 * The tables `entry`, `mechanism` and `conflict`: what follows from the statements of each block, kept so that a question need not derive it.
 * They can be made anew from statements and judgements at any time; only rows that differ are written.
 */
import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { AnyEntry, Conflict, Derived, Mechanism, RecordType } from "../model/index.js";
import { keysIn } from "./lists.js";
import { indexBlock } from "./search.js";
import type { Index, Kept } from "./store.js";
import type { Tables } from "./tables.js";

type Kind = "entry" | "mechanism" | "conflict";
interface Row {
  readonly id: string;
  readonly content: string;
  readonly record?: RecordType;
}

const rowsOf = (all: readonly { readonly id: string }[]): Row[] => all.map((one) => ({ id: one.id, content: JSON.stringify(one) }));
const entryRows = (all: readonly AnyEntry[]): Row[] => all.map((one) => ({ id: one.id, record: one.record, content: JSON.stringify(one) }));
const digest = (content: string): string => createHash("md5").update(content).digest("hex");

/** Replaces what is held of a block; false where it has moved on since `version` was read. */
export const keepDerived = (db: Kysely<Tables>, block: string, version: number, derived: Derived, index: Index): Promise<Kept | null> =>
  db.transaction().execute(async (step) => {
    const { rows } = await sql<{ version: number }>`select version from block where key = ${block} for update`.execute(step);
    if (Number(rows[0]?.version) !== version) return null;
    const { written, removed } = await replace(step, "entry", block, entryRows(derived.entries));
    await replace(step, "mechanism", block, rowsOf(derived.mechanisms));
    await replace(step, "conflict", block, rowsOf(derived.conflicts));
    await indexBlock(step, block, derived.entries, written, index);
    await sql`update block set derived = ${version} where key = ${block}`.execute(step);
    return { written: written.size, removed };
  });

interface Replaced {
  /** Ids of the rows that were new or differed. */
  readonly written: ReadonlySet<string>;
  readonly removed: number;
}
async function replace(db: Kysely<Tables>, kind: Kind, block: string, rows: readonly Row[]): Promise<Replaced> {
  const held = await sql<{ id: string; digest: string }>`select id, md5(content) as digest from ${sql.table(kind)} where block = ${block}`.execute(db); // prettier-ignore
  const known = new Map(held.rows.map((row) => [row.id, row.digest]));
  const changed = rows.filter((row) => known.get(row.id) !== digest(row.content));
  const ids = new Set(rows.map((row) => row.id));
  const gone = [...known.keys()].filter((id) => !ids.has(id));
  if (gone.length > 0)
    await sql`delete from ${sql.table(kind)} where id in (select jsonb_array_elements_text(${JSON.stringify(gone)}::jsonb))`.execute(db);
  if (changed.length > 0)
    await sql`
      insert into ${sql.table(kind)} (id, block, record, content)
      select id, ${block}, record, content
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as row (id text, record text, content text)
      on conflict (id) do update set block = excluded.block, record = excluded.record, content = excluded.content`.execute(db);
  return { written: new Set(changed.map(({ id }) => id)), removed: gone.length };
}

async function contents<T>(db: Kysely<Tables>, kind: Kind, keys: readonly string[]): Promise<T[]> {
  const { rows } = await sql<{ content: string }>`select content from ${sql.table(kind)} where ${keysIn("block", keys)}`.execute(db);
  return rows.map(({ content }) => JSON.parse(content) as T);
}

export const readDerived = async (db: Kysely<Tables>, keys: readonly string[]): Promise<Derived> => ({
  entries: await contents<AnyEntry>(db, "entry", keys),
  mechanisms: await contents<Mechanism>(db, "mechanism", keys),
  conflicts: await contents<Conflict>(db, "conflict", keys),
});

/** The blocks in which something is kept whose id begins so. */
export async function blocksWith(db: Kysely<Tables>, beginning: string): Promise<string[]> {
  const { rows } = await sql<{ block: string }>`
    select block from entry where starts_with(id, ${beginning})
    union select block from mechanism where starts_with(id, ${beginning})
    union select block from conflict where starts_with(id, ${beginning})`.execute(db);
  return rows.map(({ block }) => block);
}

export async function tally(db: Kysely<Tables>): Promise<{ entries: Partial<Record<RecordType, number>>; conflicts: number }> {
  const { rows } = await sql<{ record: RecordType | "conflict"; count: number }>`
    select record, count(*)::int as count from entry group by record union all select 'conflict', count(*)::int from conflict`.execute(db);
  const counts = Object.fromEntries(rows.map(({ record, count }) => [record, Number(count)]));
  const { conflict = 0, ...entries } = counts;
  return { entries, conflicts: conflict };
}
