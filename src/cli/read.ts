/** `samvad read`: what each document says, without touching any ledger. */
import type { Command } from "commander";
import { EXIT } from "./exit.js";
import { dateOption, jsonOption, worldOption, type JsonOption, type WorldOption } from "./options.js";
import { layout, print, warn } from "./terminal.js";

interface Options extends JsonOption, WorldOption {
  readonly reference?: string;
}

export const readCommand = (program: Command): Command =>
  worldOption(jsonOption(program.command("read"), "readings"))
    .description("tell what each document says: engagements, commitments, instruments, figures …")
    .argument("<files...>", "text or Markdown files, folders of them, or - for standard input")
    .option("--reference <date>", "the day the text was written, where it does not tell it itself", dateOption)
    .action(run);

async function run(paths: readonly string[], { json, reference, world }: Options): Promise<void> {
  const [{ listInputs, loadInput }, { readInput }, { readingText }, { readOptions }] = await Promise.all([
    import("../app/inputs.js"),
    import("../app/read.js"),
    import("../outputs/reading.js"),
    import("./world-in-use.js"),
  ]);
  const options = await readOptions({ reference, world });
  let between = "";
  for (const path of (await listInputs(paths)).paths) {
    const outcome = readInput(await loadInput(path), options);
    const problem = outcome.kind === "unreadable" ? outcome.reason : outcome.unreadable;
    if (problem !== null) {
      warn(`${path}: ${problem}`);
      process.exitCode = EXIT.unreadable;
    }
    if (outcome.kind === "unreadable") continue;
    if (outcome.note !== null) warn(`${path}: ${outcome.note}`);
    await print(json ? `${JSON.stringify(outcome.reading)}\n` : between + readingText(outcome.reading, layout()));
    between = "\n";
  }
}
