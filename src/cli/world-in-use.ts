/** The world a command reads with: the file the user names, else the one beside the ledger, else none. */
import type { UsedWorld } from "../app/world.js";
import type { ReadOptions } from "../app/read.js";

export async function worldInUse(named: string | undefined, store: string | undefined): Promise<UsedWorld | null> {
  const { usedWorld, worldPlace } = await import("../app/world.js");
  return usedWorld(worldPlace(named, store, process.env, process.platform), Boolean(named));
}

export async function readOptions(given: { reference: string | undefined; world: string | undefined }): Promise<ReadOptions> {
  const used = await worldInUse(given.world, undefined);
  return { ...(given.reference === undefined ? {} : { reference: given.reference }), ...(used === null ? {} : { world: used.world }) };
}
