/** `samvad commitments` and `samvad figures`: entries of one record, listed. */
import type { Command } from "commander";
import { dateOption, ledgerOptions, type LedgerOptions } from "./options.js";
import { layout, print } from "./terminal.js";

interface Listed {
  readonly name: string;
  readonly record: "commitments" | "figures";
  readonly description: string;
  readonly none: string;
}

export const COMMITMENTS: Listed = {
  name: "commitments",
  record: "commitments",
  description: "what was undertaken, by whom, and until when",
  none: "No commitment in the ledger answers to that.",
};
export const FIGURES: Listed = {
  name: "figures",
  record: "figures",
  description: "figures quoted: trade, exports, investment, capacity …",
  none: "No figure in the ledger answers to that.",
};

type Options = LedgerOptions & { readonly from?: string; readonly to?: string };

export const listingCommand = (program: Command, listed: Listed): Command =>
  ledgerOptions(program.command(listed.name), "entries")
    .description(listed.description)
    .argument("[parties...]", "those of all these parties: IN RU, India Russia, EAEU …")
    .option("--from <date>", "not before", dateOption)
    .option("--to <date>", "not after", dateOption)
    .action((parties: readonly string[], options: Options) => run(listed, parties, options));

async function run(listed: Listed, parties: readonly string[], options: Options): Promise<void> {
  const [{ loadLedger }, { partyCodes }, { select }, { entriesText, entryJson }] = await Promise.all([
    import("./ledger.js"),
    import("../app/parties.js"),
    import("../app/select.js"),
    import("../outputs/entries.js"),
  ]);
  const { from, to } = options;
  const question = { parties: partyCodes(parties), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const ledger = await loadLedger({ ...options, parties: question.parties }, `samvad ${listed.name}`);
  const found = select(ledger.entries, question).filter((entry) => entry.record === listed.record);
  if (options.json) for (const entry of found) await print(`${entryJson(entry)}\n`);
  else await print(entriesText(found, layout(), listed.none));
}
