/** PostgreSQL inside the process (PGlite in a worker thread), behind our lock, looking to Kysely like a pool of one connection. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { lock } from "./lock.js";
import { StoreUnavailable, type OpenOptions } from "./store.js";
import type { Reply, Request } from "./worker.js";

type Answer = { readonly rows: readonly unknown[]; readonly affected: number };

/** Beside the bundle the worker is a file of its own; from source (in tests) a thread must first learn to read TypeScript. */
function startWorker(folder: string): Worker {
  const workerData = { folder };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./store-worker.js", import.meta.url), { workerData });
  const entry = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  return new Worker(`import("tsx/esm/api").then(({ register }) => (register(), import(${entry})))`, { workerData, eval: true });
}

/** A conversation with the worker: one question, one answer, in order. */
class Conversation {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  #last = 0;

  constructor(folder: string) {
    this.#worker = startWorker(folder);
    this.#worker.on("message", (reply: Reply) => this.#settle(reply));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`the database thread ended (code ${code})`)));
  }

  opened(): Promise<Answer> {
    return this.#await(0);
  }

  ask(sql: string, params: readonly unknown[]): Promise<Answer> {
    const id = ++this.#last;
    const answer = this.#await(id);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage({ id, sql, params } satisfies Request);
    return answer;
  }

  async end(): Promise<void> {
    this.#worker.removeAllListeners("exit");
    await this.#worker.terminate();
  }

  #await(id: number): Promise<Answer> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (!waiting) return;
    if ("error" in reply) waiting.reject(Object.assign(new Error(reply.error), { code: reply.code }));
    else waiting.resolve(reply);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** One backend: a transaction must end before the next caller gets the connection. */
class PoolOfOne implements PostgresPool {
  readonly #talk: Conversation;
  readonly #release: () => void;
  #turn: Promise<void> = Promise.resolve();
  readonly options = {};

  constructor(talk: Conversation, release: () => void) {
    this.#talk = talk;
    this.#release = release;
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#turn;
    let free: (() => void) | null = null;
    this.#turn = new Promise((resolve) => (free = resolve));
    await before;
    const query = async (sql: string, params: readonly unknown[]) => {
      const { rows, affected } = await this.#talk.ask(sql, params);
      const command = (/^\s*(\w+)/.exec(sql)?.[1] ?? "").toUpperCase() as "SELECT";
      return { command, rowCount: command === "SELECT" ? rows.length : affected, rows: [...rows] };
    };
    return { query, release: () => free?.() } as unknown as PostgresPoolClient;
  }

  async end(): Promise<void> {
    await this.#turn;
    try {
      await this.#talk.ask("close", []);
    } finally {
      await this.#talk.end();
      this.#release();
    }
  }
}

/** A folder in which a first start was killed holds half a database and no mark: it is made anew. */
function prepare(folder: string, options: OpenOptions): void {
  if (existsSync(join(folder, MARK))) return;
  options.onCreate?.(folder);
  rmSync(join(folder, "samvad.pg"), { recursive: true, force: true });
}
const MARK = "samvad.store";

export async function embeddedPool(folder: string, options: OpenOptions): Promise<PostgresPool> {
  if (options.create === false && !existsSync(join(folder, MARK)))
    throw new StoreUnavailable(`there is no ledger in ${folder}; samvad add FILE… makes one, --store names another`);
  const held = await lock(folder, options);
  try {
    prepare(folder, options);
    const talk = new Conversation(join(folder, "samvad.pg"));
    try {
      await talk.opened();
    } catch (error) {
      await talk.end();
      throw error;
    }
    writeFileSync(join(folder, MARK), "A Samvad ledger (PGlite). Leave its files to samvad.\n");
    return new PoolOfOne(talk, held.release);
  } catch (error) {
    held.release();
    throw new StoreUnavailable(`the ledger in ${folder} cannot be opened: ${(error as Error).message}`, { cause: error });
  }
}
