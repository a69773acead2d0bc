/** `samvad conflicts`: where sources disagree. */
import type { Command } from "commander";
import { ledgerOptions, type LedgerOptions } from "./options.js";
import { layout, print } from "./terminal.js";

export const conflictsCommand = (program: Command): Command =>
  ledgerOptions(program.command("conflicts"), "conflicts")
    .description("where sources disagree, with both sides and their words")
    .argument("[parties...]", "about entries of all these parties")
    .option("--open", "leave out those that a judgement has settled")
    .action(run);

async function run(parties: readonly string[], options: LedgerOptions & { open?: true }): Promise<void> {
  const [{ loadLedger }, { partyCodes }, { select }, { conflictsText }] = await Promise.all([
    import("./ledger.js"),
    import("../app/parties.js"),
    import("../app/select.js"),
    import("../outputs/conflicts.js"),
  ]);
  const codes = partyCodes(parties);
  const ledger = await loadLedger({ ...options, parties: codes }, "samvad conflicts");
  const concerned = new Set(select(ledger.entries, { parties: codes }).map(({ id }) => id));
  const found = ledger.conflicts.filter(({ entries, settled }) => entries.some((id) => concerned.has(id)) && !(options.open && settled));
  if (options.json) for (const conflict of found) await print(`${JSON.stringify(conflict)}\n`);
  else await print(conflictsText(found, layout()));
}
