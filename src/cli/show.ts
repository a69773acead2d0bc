/** `samvad show`: one entry with every source sentence. */
import type { Command } from "commander";
import { NotFound, Usage } from "./exit.js";
import { ledgerOptions, type LedgerOptions } from "./options.js";
import { layout, print } from "./terminal.js";

export const showCommand = (program: Command): Command =>
  ledgerOptions(program.command("show"), "the entry")
    .description("an entry or conflict with every sentence behind it, what was inferred, and its history")
    .argument("<id>", "its id, or the beginning of it")
    .action(run);

async function run(id: string, options: LedgerOptions): Promise<void> {
  const [{ loadLedger }, { entryText }, { entryJson }, { conflictText }] = await Promise.all([
    import("./ledger.js"),
    import("../outputs/show.js"),
    import("../outputs/entries.js"),
    import("../outputs/conflicts.js"),
  ]);
  const { entries, conflicts, cards } = await loadLedger(options, "samvad show");
  const wanted = <T extends { readonly id: string }>(all: readonly T[]): T[] => all.filter((one) => one.id.startsWith(id));
  const [entry, second] = wanted(entries);
  const [conflict] = wanted(conflicts);
  if (second || (entry && conflict)) throw new Usage(`"${id}" begins several ids (${[...wanted(entries), ...wanted(conflicts)].slice(0, 5).map((one) => one.id).join(", ")} …); write more of it`); // prettier-ignore
  if (entry) {
    const around = conflicts.filter((one) => entry.conflicts.includes(one.id));
    await print(options.json ? `${entryJson(entry)}\n` : entryText(entry, cards, around, layout()));
  } else if (conflict) await print(options.json ? `${JSON.stringify(conflict)}\n` : conflictText(conflict, layout()));
  else throw new NotFound(`nothing in the ledger has the id ${id}; samvad timeline shows ids`);
}
