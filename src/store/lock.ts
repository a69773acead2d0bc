/**
 * One process at a time on one folder: PGlite has no lock of its own, and two processes would lose each other's rows. The lock is a file with
 * a rising number, made so that only one can make it; the newest number is never removed, so a slow process cannot take an old one for free.
 * A lock is taken over only from a process that no longer lives, never because it is old: a busy process looks just like a stuck one.
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreUnavailable, type OpenOptions } from "./store.js";

interface Holder {
  readonly pid: number;
  /** When the process began, by the system's own clock, so that a pid used anew is not taken for the old process. */
  readonly began: string | null;
  readonly host: string;
  readonly purpose: string;
}
type State = { readonly kind: "free" } | { readonly kind: "held"; readonly holder: Holder } | { readonly kind: "unclear" };

export interface Lock {
  readonly release: () => void;
}

/** Field 22 of /proc/PID/stat: ticks since boot. Elsewhere than on Linux null: then the pid alone must do. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function lives({ pid, began, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = beganAt(pid);
  return now === null || began === null || now === began;
}

const numberOf = (name: string): number => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
const newest = (folder: string): number => Math.max(0, ...readdirSync(folder).map(numberOf));

function stateOf(folder: string, number: number): State {
  if (number === 0) return { kind: "free" };
  try {
    const text = readFileSync(join(folder, `lock.${number}`), "utf8");
    if (text === "free") return { kind: "free" };
    const holder = JSON.parse(text) as Holder;
    return lives(holder) ? { kind: "held", holder } : { kind: "free" };
  } catch {
    return { kind: "unclear" };
  }
}

/** Makes lock number `number` with its content at once; false where another was quicker. */
function make(folder: string, number: number, holder: Holder): boolean {
  const draft = join(folder, `lock-draft.${process.pid}`);
  const path = join(folder, `lock.${number}`);
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    return makeUnlinked(path, holder);
  } finally {
    rmSync(draft, { force: true });
  }
  return true;
}

/** For file systems without hard links (exFAT): O_EXCL, whose content appears a moment later. */
function makeUnlinked(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function take(folder: string, holder: Holder): Lock | State {
  const number = newest(folder);
  const state = stateOf(folder, number);
  if (state.kind !== "free") return state;
  if (!make(folder, number + 1, holder)) return { kind: "unclear" };
  if (newest(folder) !== number + 1) {
    rmSync(join(folder, `lock.${number + 1}`), { force: true });
    return { kind: "unclear" };
  }
  for (const name of readdirSync(folder)) if (numberOf(name) > 0 && numberOf(name) <= number) rmSync(join(folder, name), { force: true });
  return lockAt(folder, number + 1);
}

function lockAt(folder: string, number: number): Lock {
  let held = true;
  const release = (): void => {
    if (!held) return;
    held = false;
    process.off("exit", release);
    const draft = join(folder, `lock-draft.${process.pid}`);
    writeFileSync(draft, "free");
    renameSync(draft, join(folder, `lock.${number}`));
  };
  process.once("exit", release);
  return { release };
}

const describe = ({ pid, host, purpose }: Holder): string => `process ${pid}${host === hostname() ? "" : ` on ${host}`} (${purpose})`;

const PACE = 100;

/** Waits its turn; throws StoreUnavailable once patience ends. */
export async function lock(folder: string, options: OpenOptions): Promise<Lock> {
  mkdirSync(folder, { recursive: true });
  const me: Holder = { pid: process.pid, began: beganAt(process.pid), host: hostname(), purpose: options.purpose ?? "samvad" };
  const until = Date.now() + (options.patience ?? 60_000);
  let told = false;
  for (;;) {
    const taken = take(folder, me);
    if ("release" in taken) return taken;
    const holder = taken.kind === "held" ? describe(taken.holder) : "another process";
    if (taken.kind === "held" && !told && options.patience !== 0) {
      told = true;
      options.onWait?.(holder);
    }
    if (Date.now() >= until && (taken.kind === "held" || options.patience !== 0))
      throw new StoreUnavailable(`${folder} is in use by ${holder}; wait until it has ended, or use another --store`);
    await sleep(taken.kind === "held" ? PACE : 5);
  }
}
