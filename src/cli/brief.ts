/** `samvad brief`: the relationship of some parties on a page, in Markdown, every line with its source. */
import type { Command } from "commander";
import { asOfOption, storeOptions, type AsOfOption, type StoreOptions } from "./options.js";
import { print, warn } from "./terminal.js";

type Options = StoreOptions & AsOfOption & { readonly output?: string };

export const briefCommand = (program: Command): Command =>
  storeOptions(asOfOption(program.command("brief")))
    .description("a brief on a relationship in Markdown, every line with its source")
    .argument("<parties...>", "the parties: IN RU, India Russia, IN EAEU …")
    .option("-o, --output <file>", "write it to a file")
    .action(run);

async function run(parties: readonly string[], options: Options): Promise<void> {
  const [{ loadLedger }, { partyCodes }, { briefOf }] = await Promise.all([
    import("./ledger.js"),
    import("../app/parties.js"),
    import("../app/brief.js"),
  ]);
  const codes = partyCodes(parties);
  const ledger = await loadLedger({ ...options, parties: codes }, "samvad brief");
  const text = briefOf(ledger, codes, options.asOf ?? null, new Date().toISOString().slice(0, 10));
  if (options.output === undefined) return print(text);
  const { writeFile } = await import("node:fs/promises");
  await writeFile(options.output, text);
  warn(`wrote ${options.output}`);
}
