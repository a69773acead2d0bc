/** `samvad read` of one article in a new process, and what an empty program takes on the same machine at the same time. */
import { spawnSync } from "node:child_process";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.js";
import { articles } from "./texts.js";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const ROUNDS = 9;

function wall(args: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - before;
}

/** The median of several runs, in ms of the clock. */
const median9 = (args: readonly string[]): number => median(Array.from({ length: ROUNDS }, () => wall(args)));

export function cold(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "samvad-bench-"));
  const empty = median9(["-e", "0"]);
  const told = ["hi", "bn", "en", "ru"].map((language) => {
    const file = join(folder, `${language}.md`);
    writeFileSync(file, articles().find((one) => one.language === language)?.text ?? "");
    return `${language} ${median9([CLI, "read", "--json", file]).toFixed(0)} ms`;
  });
  rmSync(folder, { recursive: true });
  return [`samvad read, one article   ${told.join("   ")}`, `an empty program           ${empty.toFixed(0)} ms`];
}
