/** `samvad read`: what each document says, without touching any ledger. */
import type { Command } from "commander";
import { EXIT } from "./exit.js";
import { dateOption, jsonOption, type JsonOption } from "./options.js";
import { layout, print, warn } from "./terminal.js";

interface Options extends JsonOption {
  readonly reference?: string;
}

export const readCommand = (program: Command): Command =>
  jsonOption(program.command("read"), "readings")
    .description("tell what each document says: engagements, commitments, instruments, figures …")
    .argument("<files...>", "text or Markdown files, folders of them, or - for standard input")
    .option("--reference <date>", "the day the text was written, where it does not tell it itself", dateOption)
    .action(run);

async function run(paths: readonly string[], { json, reference }: Options): Promise<void> {
  const [{ listInputs, loadInput }, { readInput }, { readingText }] = await Promise.all([
    import("../app/inputs.js"),
    import("../app/read.js"),
    import("../outputs/reading.js"),
  ]);
  let between = "";
  for (const path of (await listInputs(paths)).paths) {
    const outcome = readInput(await loadInput(path), reference);
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
