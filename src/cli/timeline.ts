/** `samvad timeline`: engagements in the order of time. */
import { Option, type Command } from "commander";
import type { Question } from "../app/select.js";
import { ENGAGEMENT_KINDS, TOPICS } from "../model/vocabulary.js";
import { dateOption, ledgerOptions, type LedgerOptions } from "./options.js";
import { layout, print } from "./terminal.js";

type Options = LedgerOptions & Omit<Question, "parties">;

export const timelineCommand = (program: Command): Command =>
  ledgerOptions(program.command("timeline"), "entries")
    .description("engagements in the order of time")
    .argument("[parties...]", "those of all these parties: IN RU, India Russia, EAEU …")
    .option("--from <date>", "not before", dateOption)
    .option("--to <date>", "not after", dateOption)
    .addOption(new Option("--kind <kind>", "only of this kind").choices(ENGAGEMENT_KINDS))
    .addOption(new Option("--topic <topic>", "only on this topic").choices(TOPICS))
    .option("--person <name>", "only with this person")
    .action(run);

async function run(parties: readonly string[], options: Options): Promise<void> {
  const [{ loadLedger }, { partyCodes }, { entriesOf, select }, { entriesText, entryJson }] = await Promise.all([
    import("./ledger.js"),
    import("../app/parties.js"),
    import("../app/select.js"),
    import("../outputs/entries.js"),
  ]);
  const question: Question = { ...options, parties: partyCodes(parties) };
  const ledger = await loadLedger({ ...options, parties: question.parties ?? [] }, "samvad timeline");
  const found = entriesOf(select(ledger.entries, question), "engagements");
  if (options.json) for (const entry of found) await print(`${entryJson(entry)}\n`);
  else await print(entriesText(found, layout(), "No engagement in the ledger answers to that."));
}
