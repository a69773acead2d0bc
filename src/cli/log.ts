/** `samvad log`: the judgements in the order in which they were made. */
import type { Command } from "commander";
import { jsonOption, storeOptions, type JsonOption, type StoreOptions } from "./options.js";
import { layout, print } from "./terminal.js";

export const logCommand = (program: Command): Command =>
  storeOptions(jsonOption(program.command("log"), "judgements"))
    .description("what people decided: who, when, why, what is undone, and what has lost its words")
    .action(run);

async function run(options: StoreOptions & JsonOption): Promise<void> {
  const [{ judgementsOf }, { judgementsText }, { withStore }] = await Promise.all([
    import("../app/log.js"),
    import("../outputs/judgements.js"),
    import("./ledger.js"),
  ]);
  const all = await withStore(options, "samvad log", false, judgementsOf);
  await print(options.json ? all.map((one) => `${JSON.stringify(one)}\n`).join("") : judgementsText(all, layout()));
}
