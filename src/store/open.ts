/** Opens a store by its place: a folder (PGlite) or the address of a PostgreSQL server. The same tables and queries serve both. */
import { resolve } from "node:path";
import { Kysely, PostgresDialect, sql, type PostgresPool } from "kysely";
import { insertDocuments, insertReadings, knownDocuments, readCards, readDocument } from "./documents.js";
import type { Holding } from "../model/index.js";
import { readBlock, readBlocks } from "./blocks.js";
import { blocksWith, keepDerived, readDerived, tally } from "./derived.js";
import { migrate } from "./migrations.js";
import { insertStatements, readStatements } from "./statements.js";
import { StoreUnavailable, type Addition, type OpenOptions, type Store } from "./store.js";
import type { Tables } from "./tables.js";

const isAddress = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

export async function openStore(place: string, options: OpenOptions = {}): Promise<Store> {
  if (isAddress(place)) {
    const { addressOf, serverPool } = await import("./server.js");
    const address = addressOf(place);
    return ready(await serverPool(address), address.schema, address.shown);
  }
  const folder = resolve(place);
  const { embeddedPool } = await import("./embedded.js");
  return ready(await embeddedPool(folder, options), "samvad", folder);
}

async function ready(pool: PostgresPool, schema: string, place: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await fit(db, place);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch(ignoreRace);
    await sql`set search_path to ${sql.id(schema)}`.execute(db);
    await migrate(db, place);
    return storeOver(db, place);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Two processes may make the schema at once; the one that comes second finds it made. */
function ignoreRace(error: Error & { code?: string }): void {
  if (error.code !== "23505" && error.code !== "42P06") throw error;
}

/** A database that does not know the letters of our languages would search and compare wrongly without a word. */
async function fit(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string; small: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      lower('П') as small`.execute(db);
  const [found] = rows;
  if (!found || found.version < 150_000) throw new StoreUnavailable(`${place}: PostgreSQL 15 or newer is needed`);
  if (found.encoding !== "UTF8")
    throw new StoreUnavailable(`${place} is encoded in ${found.encoding}; make the database with ENCODING 'UTF8'`);
  if (found.small !== "п") throw new StoreUnavailable(`${place} has LC_CTYPE "C"; make the database with LC_CTYPE 'C.UTF-8' or another UTF-8 locale`); // prettier-ignore
}

function storeOver(db: Kysely<Tables>, place: string): Store {
  return {
    place,
    known: (ids) => knownDocuments(db, ids),
    add: (additions) => add(db, additions),
    holding: (blocks) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute((view) => holdingOf(view, blocks)),
    blocks: (parties = []) => readBlocks(db, parties),
    block: (key) => readBlock(db, key),
    keep: (block, version, derived) => keepDerived(db, block, version, derived),
    derived: (blocks) => readDerived(db, blocks),
    find: (beginning) => blocksWith(db, beginning),
    tally: () => tally(db),
    cards: (documents) => readCards(db, documents),
    document: (id) => readDocument(db, id),
    counts: async () => {
      const { rows } = await sql<{ documents: number; statements: number }>`
        select (select count(*) from document)::int as documents, (select count(*) from statement)::int as statements`.execute(db);
      return rows[0] ?? { documents: 0, statements: 0 };
    },
    close: () => db.destroy(),
  };
}

async function holdingOf(db: Kysely<Tables>, blocks?: readonly string[]): Promise<Holding> {
  const statements = await readStatements(db, blocks);
  const documents = blocks === undefined ? undefined : [...new Set(statements.map(({ document }) => document))];
  return { cards: await readCards(db, documents), statements };
}

const add = (db: Kysely<Tables>, additions: readonly Addition[]): Promise<void> =>
  db.transaction().execute(async (step) => {
    const fresh = await insertDocuments(step, additions);
    const added = additions.filter(({ document }) => fresh.has(document.id));
    if (added.length === 0) return;
    await insertReadings(step, added);
    await insertStatements(step, added);
  });
