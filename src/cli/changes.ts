/** `samvad changes`: what is new, changed or contradicted on a relationship since a day. */
import type { Command } from "commander";
import { dateOption, jsonOption, storeOptions, type JsonOption, type StoreOptions } from "./options.js";
import { layout, print } from "./terminal.js";

type Options = StoreOptions & JsonOption & { readonly since: string };

export const changesCommand = (program: Command): Command =>
  storeOptions(jsonOption(program.command("changes"), "changes"))
    .description("what is new, changed or contradicted since a day")
    .argument("[parties...]", "on all these parties: IN RU, India Russia, EAEU …")
    .requiredOption("--since <date>", "against what had certainly appeared by then", dateOption)
    .action(run);

async function run(parties: readonly string[], { since, json, ...options }: Options): Promise<void> {
  const [{ withStore }, { partyCodes }, { changesSince }, { changesJson, changesText }] = await Promise.all([
    import("./ledger.js"),
    import("../app/parties.js"),
    import("../app/changes.js"),
    import("../outputs/changes.js"),
  ]);
  const codes = partyCodes(parties);
  const changes = await withStore(options, "samvad changes", false, (store) => changesSince(store, codes, since));
  if (json) for (const line of changesJson(changes)) await print(`${line}\n`);
  else await print(changesText(changes, layout()));
}
