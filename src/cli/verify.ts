/** `samvad verify`: proves that what was kept is what is there. */
import type { Command } from "commander";
import { EXIT } from "./exit.js";
import { storeOptions, type StoreOptions } from "./options.js";
import { layout, print, progressLine } from "./terminal.js";

interface Options extends StoreOptions {
  readonly head?: string;
}

export const verifyCommand = (program: Command): Command =>
  storeOptions(program.command("verify"))
    .description("prove that no document, reading, judgement or entry was altered, removed or slipped in")
    .option("--head <hash>", "a hash that an earlier verify printed: it must still be in the chain")
    .action(run);

async function run({ head, ...options }: Options): Promise<void> {
  const [{ verify }, { withStore }, { countWords }] = await Promise.all([
    import("../app/verify.js"),
    import("./ledger.js"),
    import("../outputs/words.js"),
  ]);
  const progress = progressLine("verifying");
  const found = await withStore(options, "samvad verify", false, (store) => verify(store, head ?? null, progress.show));
  progress.end();
  const { paint } = layout();
  const lines = found.faults.map((fault) => paint.warn(fault));
  const sums = [countWords(found.documents, "document"), countWords(found.readings, "reading"), countWords(found.judgements, "judgement"), countWords(found.links, "link")].join(", "); // prettier-ignore
  lines.push(
    found.faults.length === 0 ? `All as it was kept: ${sums}.` : `${countWords(found.faults.length, "fault")} in ${sums}.`,
    `head ${found.head}`,
  );
  await print(`${lines.join("\n")}\n`);
  if (found.faults.length > 0) process.exitCode = EXIT.altered;
}
