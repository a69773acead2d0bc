/** The files a user means: files as named, folders with all texts in them, `-` for standard input. Bytes, or the reason why there are none. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export type Input = { readonly path: string; readonly bytes: Uint8Array } | { readonly path: string; readonly reason: string };

export interface Listing {
  readonly paths: readonly string[];
  /** Files in folders that are of no kind Samvad takes. */
  readonly skipped: number;
}

const TEXT = /\.(txt|text|md|markdown)$/i;

/** All paths, folders opened, in the order of the user and within a folder by name: the same on every machine. */
export async function listInputs(paths: readonly string[]): Promise<Listing> {
  const found: string[] = [];
  let skipped = 0;
  for (const path of paths) {
    const folder = path !== "-" && (await stat(path).catch(() => null))?.isDirectory();
    if (!folder) {
      found.push(path);
      continue;
    }
    for (const name of await filesIn(path)) {
      if (TEXT.test(name)) found.push(name);
      else skipped += 1;
    }
  }
  return { paths: [...new Set(found)], skipped };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith("."));
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile())) files.push(path);
  }
  return files;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "no permission to read it",
  EISDIR: "it is a folder",
};

export async function loadInput(path: string): Promise<Input> {
  try {
    return { path, bytes: path === "-" ? await standardInput() : await readFile(path) };
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return { path, reason: REASONS[code] ?? message };
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
