/** `samvad rebuild` and `samvad reread`: the ledger made anew, and what came out differently. */
import type { Command } from "commander";
import type { Rebuilt } from "../app/rebuild.js";
import { storeOptions, type StoreOptions } from "./options.js";
import { print, progressLine } from "./terminal.js";

export const rebuildCommand = (program: Command): Command =>
  storeOptions(program.command("rebuild"))
    .description("derive all entries anew from statements and judgements, and tell what differs; broken off, it goes on where it was")
    .action(async (options: StoreOptions) => {
      const [{ rebuild }, { withStore }] = await Promise.all([import("../app/rebuild.js"), import("./ledger.js")]);
      const progress = progressLine("deriving");
      const rebuilt = await withStore(options, "samvad rebuild", false, (store) => rebuild(store, true, progress.show));
      progress.end();
      await print(await rebuiltText(rebuilt));
    });

export const rereadCommand = (program: Command): Command =>
  storeOptions(program.command("reread"))
    .description("read stored documents again with this version's reader, keep judgements with their words, and tell what differs")
    .action(async (options: StoreOptions) => {
      const [{ reread }, { withStore }, { countWords }] = await Promise.all([
        import("../app/reread.js"),
        import("./ledger.js"),
        import("../outputs/words.js"),
      ]);
      const progress = progressLine("reading");
      const { documents, statements, ledger } = await withStore(options, "samvad reread", false, (store) =>
        reread(store, undefined, progress.show),
      );
      progress.end();
      const lines = Object.entries(statements).flatMap(([type, { same, fresh, gone }]) =>
        same + fresh + gone === 0 ? [] : [`  ${type.padEnd(12)} ${same} said again, ${fresh} new, ${gone} no longer said`],
      );
      await print([`${countWords(documents, "document")} read again by the reader of this version`, ...lines, ""].join("\n"));
      await print(await rebuiltText(ledger));
    });

const SHOWN = 20;

async function rebuiltText({ blocks, differences }: Rebuilt): Promise<string> {
  const { countWords } = await import("../outputs/words.js");
  const count = (what: string): number => differences.filter((one) => one.what === what).length;
  const lines = differences.slice(0, SHOWN).map(({ id, block, what, fields }) => `  ${id}  ${what}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}  (${block})`); // prettier-ignore
  const more = differences.length > SHOWN ? [`  and ${differences.length - SHOWN} more`] : [];
  const sums = `${count("new")} new, ${count("changed")} changed, ${count("gone")} gone`;
  return [
    `${countWords(blocks, "set")} of parties derived anew: ${differences.length === 0 ? "nothing differs" : sums}`,
    ...lines,
    ...more,
    "",
  ].join("\n");
}
