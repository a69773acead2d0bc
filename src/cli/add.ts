/** `samvad add`: reads files and folders into the ledger and sums up. */
import { InvalidArgumentError, Option, type Command } from "commander";
import type { Added } from "../app/add.js";
import type { Store } from "../store/index.js";
import { RECORD_TYPES } from "../model/vocabulary.js";
import { EXIT } from "./exit.js";
import { storeOptions, worldOption, type StoreOptions, type WorldOption } from "./options.js";
import { layout, print, progressLine, warn } from "./terminal.js";

export const addCommand = (program: Command): Command =>
  storeOptions(worldOption(program.command("add")))
    .description("read documents into the ledger; what it holds already is left as it is")
    .argument("<paths...>", "text or Markdown files, folders of them, or - for standard input")
    .addOption(new Option("--batch <documents>", "documents kept in one transaction").argParser(count).default(32))
    .action(run);

interface Options extends StoreOptions, WorldOption {
  readonly batch: number;
}
const count = (text: string): number => {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("write a number from 1 to 9999.");
};

async function run(paths: readonly string[], options: Options): Promise<void> {
  const [{ listInputs }, { addAll }, { withStore }, { refresh }] = await Promise.all([
    import("../app/inputs.js"),
    import("../app/add.js"),
    import("./ledger.js"),
    import("../app/ledger.js"),
  ]);
  const { worldInUse } = await import("./world-in-use.js");
  const [listing, world] = [await listInputs(paths), await worldInUse(options.world, options.store)];
  await withStore(options, "samvad add", true, async (store) => {
    const progress = progressLine("reading");
    const added = await addAll(store, listing, { batchSize: options.batch, progress: progress.show, world });
    progress.end();
    for (const { path, note } of added.notes) warn(`${path}: ${note}`);
    const derivation = progressLine("deriving");
    await refresh(store, await store.blocks(), derivation.show);
    derivation.end();
    const [{ documents }, held] = [await store.counts(), await store.tally()];
    await print(await summary(added, listing.skipped, documents, held));
    if (added.unreadable.length > 0) process.exitCode = EXIT.unreadable;
  });
}

const LABELS = { engagements: "engagement", commitments: "commitment", instruments: "instrument", figures: "figure", projects: "project", relations: "name of a relationship", series: "series" } as const; // prettier-ignore
const PLURALS: Partial<Record<keyof typeof LABELS, string>> = { relations: "names of relationships", series: "series" };

type Tally = Awaited<ReturnType<Store["tally"]>>;

async function summary(added: Added, skipped: number, documents: number, held: Tally): Promise<string> {
  const { countWords } = await import("../outputs/words.js");
  const { paint } = layout();
  const entries = RECORD_TYPES.flatMap((type) => {
    const count = held.entries[type] ?? 0;
    return count === 0 ? [] : [`  ${String(count).padStart(5)} ${count === 1 ? LABELS[type] : (PLURALS[type] ?? `${LABELS[type]}s`)}`];
  });
  const { conflicts } = held;
  return [
    `${paint.strong(countWords(added.added, "document"))} new, ${added.known} known, ${added.unreadable.length} unreadable${skipped > 0 ? `; ${countWords(skipped, "file")} of other kinds passed over` : ""}`,
    ...added.unreadable.map(({ path, reason }) => `  ${paint.warn(path)}: ${reason}`),
    `The ledger holds ${countWords(documents, "document")}:`,
    ...entries,
    conflicts === 0 ? "The sources do not disagree." : `${countWords(conflicts, "disagreement")} between sources; samvad conflicts shows ${conflicts === 1 ? "it" : "them"}.`,
    "",
  ].join("\n"); // prettier-ignore
}
