/** `samvad backup` and `samvad restore`: all that is kept, in one file and back. */
import type { Command } from "commander";
import { storeOptions, type StoreOptions } from "./options.js";
import { print } from "./terminal.js";

export const backupCommand = (program: Command): Command =>
  storeOptions(program.command("backup"))
    .description("write everything that is kept into one file (gzipped JSON lines)")
    .argument("<file>", "where to; an earlier backup there is replaced once the new one is whole")
    .action(async (file: string, options: StoreOptions) => {
      const [{ backup }, { withStore }, { countWords }] = await parts();
      await withStore(options, "samvad backup", false, async (store) => {
        const { rows, digest } = await backup(store, file);
        await print(`${countWords(rows, "row")} in ${file}\ndigest ${digest}\n`);
      });
    });

export const restoreCommand = (program: Command): Command =>
  storeOptions(program.command("restore"))
    .description("fill an empty ledger from a backup, and prove that it is the same")
    .argument("<file>", "what samvad backup wrote")
    .action(async (file: string, options: StoreOptions) => {
      const [{ restore }, { withStore }, { countWords }] = await parts();
      await withStore(options, "samvad restore", true, async (store) => {
        const { rows, digest } = await restore(store, file);
        await print(`${countWords(rows, "row")} restored from ${file}\ndigest ${digest}\n`);
      });
    });

const parts = () => Promise.all([import("../app/backup.js"), import("./ledger.js"), import("../outputs/words.js")]);
