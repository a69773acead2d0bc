/** `samvad search`: entries by words in any language. */
import { InvalidArgumentError, Option, type Command } from "commander";
import { ENGAGEMENT_KINDS, TOPICS } from "../model/vocabulary.js";
import { dateOption, jsonOption, storeOptions, type JsonOption, type StoreOptions } from "./options.js";
import { layout, print } from "./terminal.js";

interface Options extends StoreOptions, JsonOption {
  readonly party?: readonly string[];
  readonly person?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 10_000) return value;
  throw new InvalidArgumentError("write a number from 1 to 10000.");
}

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const searchCommand = (program: Command): Command =>
  storeOptions(jsonOption(program.command("search"), "entries with the sentence that matched"))
    .description("entries and the sentences behind them by words in any language and script, slips of the pen forgiven")
    .argument("[words...]", "names and words: Putin Sochi, पुतिन सोची, Путин Сочи")
    .addOption(new Option("--party <party>", "only with this party; given twice, with both").argParser(each))
    .option("--person <name>", "only with this person, in any script")
    .addOption(new Option("--kind <kind>", "only engagements of this kind").choices(ENGAGEMENT_KINDS))
    .addOption(new Option("--topic <topic>", "only on this topic").choices(TOPICS))
    .option("--from <date>", "not before", dateOption)
    .option("--to <date>", "not after", dateOption)
    .addOption(new Option("--limit <count>", "at most so many").argParser(count).default(20))
    .action(run);

async function run(
  words: readonly string[],
  { json, store: _store, wait: _wait, party, ...filters }: Options,
  command: Command,
): Promise<void> {
  const [{ withStore }, { partyCodes }, { search }, { searchJson, searchText }] = await Promise.all([
    import("./ledger.js"),
    import("../app/parties.js"),
    import("../app/search.js"),
    import("../outputs/search.js"),
  ]);
  const parties = partyCodes(party ?? []);
  const hits = await withStore(command.opts<Options>(), "samvad search", false, (store) => search(store, words.join(" "), { ...filters, parties })); // prettier-ignore
  if (json) for (const hit of hits) await print(`${searchJson(hit)}\n`);
  else await print(searchText(hits, layout()));
}
