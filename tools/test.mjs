#!/usr/bin/env node
// Runs every *.test.ts under src/ and test/ with node's own runner. Arguments narrow it: `npm test -- time reader`.
// The last line is "N passed, N failed".
import { readdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : join(folder, entry.name),
  );
const wanted = process.argv.slice(2);
const files = [...walk("src"), ...walk("test")]
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (files.length === 0) {
  console.error("no test file matches");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "samvad-test-"));
const tally = join(folder, "tap");
const reporters = ["spec", "tap"].flatMap((name, i) => [
  `--test-reporter=${name}`,
  `--test-reporter-destination=${i === 0 ? "stdout" : tally}`,
]);
const run = spawnSync(process.execPath, ["--import", "tsx", "--test", ...reporters, ...files], {
  stdio: "inherit",
  env: { ...process.env, TZ: "UTC" },
});
const tap = readFileSync(tally, "utf8");
rmSync(folder, { recursive: true, force: true });
/** The runner's own sums stand at the end of its TAP output: "# pass 12". */
const sum = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(tap)?.[1] ?? 0);
const skipped = sum("skipped");
console.log(`${skipped > 0 ? `${skipped} skipped\n` : ""}${sum("pass")} passed, ${sum("fail") + sum("cancelled")} failed`);
process.exit(run.status ?? 1);
