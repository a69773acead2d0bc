/** `samvad eval`: how well readings agree with gold. */
import type { Command } from "commander";
import { EXIT } from "./exit.js";
import { print, warn } from "./terminal.js";

interface Options {
  readonly errors?: true;
  readonly calibration?: true;
  readonly json?: true;
}

export const evalCommand = (program: Command): Command =>
  program
    .command("eval")
    .description("measure readings against gold (bench/gold): how many records are found, and how well they are filled in")
    .argument("<gold>", "a file of gold, one reading a line")
    .argument("[files...]", "texts to read, or .jsonl files of readings; left out: the texts beside the gold")
    .option("--errors", "list what was missed, read without reason, or filled in poorly, by phenomenon")
    .option("--calibration", "how often records of each confidence are right, instead of the score")
    .option("--json", "the score as one JSON object")
    .action(run);

async function run(gold: string, files: readonly string[], options: Options): Promise<void> {
  const { errors, json, calibration } = options;
  const [{ evaluate }, { missesText, scoreText }] = await Promise.all([import("../app/eval.js"), import("../outputs/score.js")]);
  try {
    if (calibration) return await printCalibration(gold, files, json === true);
    const score = await evaluate(gold, files);
    await print(json ? `${JSON.stringify(score)}\n` : (errors ? missesText(score) : "") + scoreText(score));
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT.unreadable;
  }
}

async function printCalibration(gold: string, files: readonly string[], json: boolean): Promise<void> {
  const [{ calibrate }, { calibrationText }] = await Promise.all([import("../app/eval.js"), import("../outputs/calibration.js")]);
  const found = await calibrate(gold, files);
  await print(json ? `${JSON.stringify(found)}\n` : calibrationText(found));
}
