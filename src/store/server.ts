/** A PostgreSQL server by address. The schema is `samvad` unless the address says `?schema=NAME`. */
import type { PostgresPool } from "kysely";
import { StoreUnavailable } from "./store.js";

export interface Address {
  /** The address as `pg` understands it. */
  readonly url: string;
  readonly schema: string;
  /** Without the password, for messages. */
  readonly shown: string;
}

export function addressOf(text: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new StoreUnavailable(`${text} is no address of a PostgreSQL server; write postgres://user@host/database`);
  }
  const schema = url.searchParams.get("schema") ?? "samvad";
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new StoreUnavailable(`the schema "${schema}" may hold only a–z, 0–9 and _`);
  url.searchParams.delete("schema");
  const full = url.toString();
  if (url.password !== "") url.password = "…";
  return { url: full, schema, shown: decodeURI(url.toString()) };
}

export async function serverPool(address: Address): Promise<PostgresPool> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: address.url,
    max: 4,
    options: `-c search_path=${address.schema}`,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", () => {});
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    throw new StoreUnavailable(`no connection to ${address.shown}: ${(error as Error).message || "is the server running?"}`, {
      cause: error,
    });
  }
  return pool as unknown as PostgresPool;
}
