/** `samvad explain`: sentence by sentence, what the reader saw, which rules fired, what it did not read and why. */
import { InvalidArgumentError, type Command } from "commander";
import { EXIT } from "./exit.js";
import { dateOption, worldOption, type WorldOption } from "./options.js";
import { print, warn } from "./terminal.js";

interface Options extends WorldOption {
  readonly sentence?: number;
  readonly reference?: string;
}

const number = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("write the number of a sentence, counted from 0 as in a reading.");
};

export const explainCommand = (program: Command): Command =>
  worldOption(program.command("explain"))
    .description("show sentence by sentence how a document was read, and what was not read and why")
    .argument("<file>", "a text or Markdown file, or - for standard input")
    .option("--sentence <number>", "only this sentence", number)
    .option("--reference <date>", "the day the text was written, where it does not tell it itself", dateOption)
    .action(run);

async function run(path: string, { sentence, reference, world }: Options): Promise<void> {
  const [{ loadInput }, { documentFrom }, { explain }, { readOptions }] = await Promise.all([
    import("../app/inputs.js"),
    import("../sources/index.js"),
    import("../reader/index.js"),
    import("./world-in-use.js"),
  ]);
  const input = await loadInput(path);
  const taken = "reason" in input ? ({ kind: "unreadable", ...input } as const) : documentFrom(path, input.bytes);
  if (taken.kind === "unreadable") {
    warn(`${path}: ${taken.reason}`);
    process.exitCode = EXIT.unreadable;
    return;
  }
  const options = await readOptions({ reference, world });
  await print(explain(taken.document, sentence === undefined ? options : { ...options, sentence }));
}
