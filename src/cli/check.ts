/** `samvad check`: is a claim supported, contradicted, or not known to the ledger? */
import type { Command } from "commander";
import { ledgerOptions, worldOption, type LedgerOptions, type WorldOption } from "./options.js";
import { layout, print } from "./terminal.js";

type Options = LedgerOptions & WorldOption;

export const checkCommand = (program: Command): Command =>
  ledgerOptions(worldOption(program.command("check")), "the answer")
    .description("whether the ledger supports a claim, contradicts it, or does not know: the first word says which")
    .argument("<claim...>", "a sentence in Hindi, Bengali, English or Russian")
    .action(run);

async function run(words: readonly string[], options: Options): Promise<void> {
  const [{ loadLedger }, { checkClaim }, { checkJson, checkText }, { worldInUse }] = await Promise.all([
    import("./ledger.js"),
    import("../app/check.js"),
    import("../outputs/check.js"),
    import("./world-in-use.js"),
  ]);
  const ledger = await loadLedger(options, "samvad check");
  const world = await worldInUse(options.world, options.store);
  const made = options.asOf ?? new Date().toISOString().slice(0, 10);
  const { claim, verdict } = checkClaim(words.join(" "), ledger, made, world?.world ?? null);
  await print(options.json ? `${checkJson(claim, verdict)}\n` : checkText(verdict, layout()));
}
