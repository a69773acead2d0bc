/** The user's own world file: where it lies, loading and keeping it, and importing registers into it. */
import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { addedWorld, type AddedWorld } from "../world/added.js";
import { Import, type Gathered } from "../world/import/index.js";
import type { WorldFile, WorldSource } from "../model/world.js";
import { linesOf } from "./lines.js";
import { storePlace } from "./place.js";

const EMPTY: WorldFile = { format: "samvad-world/1", sources: [] };

export class BadWorld extends Error {
  override readonly name = "Usage";
}

/** Beside the ledger, unless the user names another place; beside a ledger on a server there is no place, so the default one's is used. */
export function worldPlace(
  named: string | undefined,
  store: string | undefined,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string {
  if (named) return named;
  const ledger = storePlace(store, env, platform);
  const place = /^postgres(?:ql)?:/.test(ledger) ? storePlace(undefined, { ...env, SAMVAD_STORE: "" }, platform) : ledger;
  return `${place.replace(/[/\\]+$/, "")}.world.json`;
}

/** Null where there is no such file. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new BadWorld(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

async function parsed(path: string, text: string): Promise<WorldFile> {
  const { WorldFile } = await import("../model/world.js");
  try {
    return WorldFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new BadWorld(`${path} is no world file of Samvad`, { cause });
  }
}

export async function loadWorld(path: string): Promise<WorldFile> {
  const text = await textOf(path);
  return text === null ? EMPTY : parsed(path, text);
}

export interface UsedWorld {
  readonly world: AddedWorld;
  /** Tells readings with this world from those with another. */
  readonly stamp: string;
}

/** What the reader is to know besides its own tables; null where the user has added nothing. `required`: the user named the file. */
export async function usedWorld(path: string, required: boolean): Promise<UsedWorld | null> {
  const text = await textOf(path);
  if (text === null && required) throw new BadWorld(`${path}: there is no such world file; samvad world import makes one`);
  if (text === null) return null;
  const stamp = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { world: addedWorld(await parsed(path, text)), stamp };
}

/** Whole or not at all, so that a reader at the same time never meets half a file. */
export async function keepWorld(path: string, world: WorldFile): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, `${JSON.stringify(world)}\n`);
  await rename(fresh, path);
}

/** Reads registers line by line. A file that breaks off keeps what stands before the break. */
export async function gather(path: string): Promise<Gathered> {
  const register = new Import();
  let line = 0;
  try {
    for await (const { number, text } of linesOf(path)) {
      line = number;
      if (text === null) register.problem(number, "the line is longer than any entity");
      else register.line(text, number);
    }
  } catch (error) {
    register.problem(line + 1, `the file cannot be read on: ${(error as Error).message}`);
  }
  return register.finish();
}

/** "peps.ftm.json.gz" → "peps". */
export const sourceName = (path: string): string => basename(path).split(".")[0] || basename(path);

/** A licence nobody has told is not guessed, save Wikidata's, which is the same for all of it. */
const licenceOf = ({ people, organisations }: Gathered, told: string | undefined): string | null => {
  const all = [...people, ...organisations];
  return told ?? (all.length > 0 && all.every(({ id }) => id.startsWith("wikidata:Q")) ? "CC0 1.0, if from Wikidata itself" : null);
};

export const sourceFrom = (name: string, licence: string | undefined, gathered: Gathered): WorldSource => ({
  name,
  licence: licenceOf(gathered, licence),
  people: [...gathered.people],
  organisations: [...gathered.organisations],
});

/** A source of the same name is replaced: its register was brought anew. */
export const withSource = (world: WorldFile, source: WorldSource): WorldFile => ({
  ...world,
  sources: [...world.sources.filter(({ name }) => name !== source.name), source].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
});
export const withoutSource = (world: WorldFile, name: string): WorldFile => ({
  ...world,
  sources: world.sources.filter((source) => source.name !== name),
});
