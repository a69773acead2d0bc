/** Opens a store by its place: a folder (PGlite) or the address of a PostgreSQL server. The same tables and queries serve both. */
import { resolve } from "node:path";
import { Kysely, PostgresDialect, sql, type PostgresPool } from "kysely";
import { addLinks, documentLink, readingLink, readLinks } from "./chain.js";
import { documentsAfter, insertDocuments, knownDocuments, readCards, readDocument } from "./documents.js";
import type { Holding } from "../model/index.js";
import { archive, restoreArchive } from "./archive.js";
import { expireBlocks, readBlock, readBlocks } from "./blocks.js";
import { blocksWith, keepDerived, readDerived, tally } from "./derived.js";
import { migrate } from "./migrations.js";
import { health } from "./health.js";
import { insertJudgement, readJudgements } from "./judgements.js";
import { insertReadings, outdatedDocuments, readReadings, replaceReadings, storedReading } from "./readings.js";
import { commonness, findEntries, meaningsOf } from "./search.js";
import { readStatements } from "./statements.js";
import { StoreUnavailable, type Addition, type OpenOptions, type Store } from "./store.js";
import type { Tables } from "./tables.js";

const isAddress = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

export async function openStore(place: string, options: OpenOptions = {}): Promise<Store> {
  const { db, shown } = await openDatabase(place, options);
  return storeOver(db, shown, options.clock ?? (() => new Date().toISOString()));
}

/** The database behind a store, its tables up to date; `shown`: its place as messages name it. */
export async function openDatabase(place: string, options: OpenOptions = {}): Promise<{ db: Kysely<Tables>; shown: string }> {
  if (isAddress(place)) {
    const { addressOf, serverPool } = await import("./server.js");
    const { schema, shown, ...address } = addressOf(place);
    return { db: await ready(await serverPool({ schema, shown, ...address }), schema, shown), shown };
  }
  const folder = resolve(place);
  const { embeddedPool } = await import("./embedded.js");
  return { db: await ready(await embeddedPool(folder, options), "samvad", folder), shown: folder };
}

async function ready(pool: PostgresPool, schema: string, place: string): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await fit(db, place);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch(ignoreRace);
    await sql`set search_path to ${sql.id(schema)}`.execute(db);
    await migrate(db, place);
    return db;
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

export function storeOver(db: Kysely<Tables>, place: string, clock: () => string): Store {
  return {
    place,
    known: (ids) => knownDocuments(db, ids),
    add: (additions) => add(db, additions, clock()),
    reread: (additions) => db.transaction().execute((step) => replaceReadings(step, additions, clock())),
    outdated: (reader, after, count) => outdatedDocuments(db, reader, after, count),
    expire: () => expireBlocks(db),
    archive: () => archive(db),
    restore: (rows) => db.transaction().execute((step) => restoreArchive(step, rows)),
    health: () => health(db),
    judge: (judgement) => db.transaction().execute((step) => insertJudgement(step, judgement)),
    judgements: () => readJudgements(db),
    links: (after, count) => readLinks(db, after, count),
    documentsAfter: (id, count) => documentsAfter(db, id, count),
    readings: (documents) => readReadings(db, documents),
    holding: (blocks) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute((view) => holdingOf(view, blocks)),
    blocks: (parties = []) => readBlocks(db, parties),
    block: (key) => readBlock(db, key),
    keep: (block, version, derived, index) => keepDerived(db, block, version, derived, index),
    meanings: (keys) => meaningsOf(db, keys),
    search: (wanted) => findEntries(db, wanted),
    commonness: (terms) => commonness(db, terms),
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
  const { judgements } = await readJudgements(db);
  return { cards: await readCards(db, documents), statements, judgements };
}

const add = (db: Kysely<Tables>, additions: readonly Addition[], at: string): Promise<void> =>
  db.transaction().execute(async (step) => {
    const fresh = await insertDocuments(step, additions);
    const added = additions.filter(({ document }) => fresh.has(document.id));
    if (added.length === 0) return;
    const readings = added.map((addition) => storedReading(addition, 1));
    await insertReadings(step, readings);
    await addLinks(step, added.flatMap(({ document }, i) => [documentLink(document, at), readingLink(readings[i]!, at)])); // prettier-ignore
  });
