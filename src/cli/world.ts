/** `samvad world`: registers of people and bodies that the user brings, beside the tables Samvad has. */
import type { Command } from "commander";
import { EXIT, NotFound } from "./exit.js";
import { jsonOption, worldOption, type JsonOption, type WorldOption } from "./options.js";
import { print, warn } from "./terminal.js";

export function worldCommand(program: Command): void {
  const world = program
    .command("world")
    .description("people and organisations of your own, beside those Samvad knows: imported from registers, used by read, explain and add");
  worldOption(world.command("import"))
    .description("import OpenSanctions (FollowTheMoney, JSON lines) or Wikidata (lines of a dump, Special:EntityData); .gz too")
    .argument("<files...>", "the registers; a register imported again replaces what it brought before")
    .option("--source <name>", "how the source is called; left out: by its file's name")
    .option("--licence <text>", "under which terms its maker gives it")
    .action(importFiles);
  worldOption(jsonOption(world.command("list"), "sources"))
    .description("what was imported, by source")
    .action(list);
  worldOption(world.command("remove")).description("forget what a source brought").argument("<source>", "its name").action(remove);
}

type ImportOptions = WorldOption & { readonly source?: string; readonly licence?: string };

/** Problems of one file told one by one before the rest are counted. */
const TOLD = 20;

async function importFiles(paths: readonly string[], options: ImportOptions): Promise<void> {
  const { worldPlace, loadWorld, keepWorld, gather, sourceFrom, sourceName, withSource } = await import("../app/world.js");
  const place = worldPlace(options.world, undefined, process.env, process.platform);
  let world = await loadWorld(place);
  for (const [i, path] of paths.entries()) {
    const gathered = await gather(path);
    for (const { line, reason } of gathered.problems.slice(0, TOLD)) warn(`${path}: line ${line}: ${reason}`);
    if (gathered.problems.length > TOLD) warn(`${path}: and ${gathered.problems.length - TOLD} lines more`);
    if (gathered.problems.length > 0) process.exitCode = EXIT.unreadable;
    const name = options.source === undefined ? sourceName(path) : paths.length > 1 ? `${options.source}-${i + 1}` : options.source;
    const source = sourceFrom(name, options.licence, gathered);
    const empty = source.people.length + source.organisations.length === 0;
    if (!empty) world = withSource(world, source);
    await print(
      `${name}: ${source.people.length} people, ${source.organisations.length} organisations${empty ? "; nothing to keep" : ""}\n`,
    );
    for (const [reason, count] of gathered.passed) await print(`  passed over ${count}: ${reason}\n`);
  }
  if (world.sources.length > 0) await keepWorld(place, world);
}

async function list({ world: named, json }: WorldOption & JsonOption): Promise<void> {
  const { worldPlace, loadWorld } = await import("../app/world.js");
  const { sources } = await loadWorld(worldPlace(named, undefined, process.env, process.platform));
  for (const { name, licence, people, organisations } of sources) {
    const row = { name, licence, people: people.length, organisations: organisations.length };
    await print(json ? `${JSON.stringify(row)}\n` : `${name}: ${row.people} people, ${row.organisations} organisations; licence: ${licence ?? "not told"}\n`); // prettier-ignore
  }
  if (sources.length === 0 && !json) await print("Nothing has been imported; samvad world import FILE… does so.\n");
}

async function remove(source: string, { world: named }: WorldOption): Promise<void> {
  const { worldPlace, loadWorld, keepWorld, withoutSource } = await import("../app/world.js");
  const place = worldPlace(named, undefined, process.env, process.platform);
  const world = await loadWorld(place);
  const left = withoutSource(world, source);
  if (left.sources.length === world.sources.length) throw new NotFound(`no source is called "${source}"; samvad world list shows all`);
  await keepWorld(place, left);
  await print(`${source} is removed\n`);
}
