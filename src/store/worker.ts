/** The thread in which PGlite runs, so that a long query does not stop the rest of the program. Takes statements, gives rows. */
import { PGlite } from "@electric-sql/pglite";
import { parentPort, workerData } from "node:worker_threads";

export interface Request {
  readonly id: number;
  readonly sql: string;
  readonly params: readonly unknown[];
}
export type Reply =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affected: number }
  | { readonly id: number; readonly error: string; readonly code: string | null };

/** Request 0 tells that the database is open; a request with this text closes it. */
export const CLOSE = "close";

const port = parentPort;
if (!port) throw new Error("store worker: started without a parent");

const fault = (id: number, error: unknown): Reply => {
  const { message, code } = error as Error & { code?: string };
  return { id, error: message, code: code ?? null };
};

async function answer(db: PGlite, { id, sql, params }: Request): Promise<Reply> {
  try {
    if (sql === CLOSE) {
      await db.close();
      return { id, rows: [], affected: 0 };
    }
    const { rows, affectedRows } = await db.query(sql, [...params]);
    return { id, rows, affected: affectedRows ?? 0 };
  } catch (error) {
    return fault(id, error);
  }
}

try {
  const db = await PGlite.create((workerData as { folder: string }).folder);
  port.on("message", (request: Request) => void answer(db, request).then((reply) => port.postMessage(reply)));
  port.postMessage({ id: 0, rows: [], affected: 0 } satisfies Reply);
} catch (error) {
  port.postMessage(fault(0, error));
}
