#!/usr/bin/env node
// The main job on the bundled examples: reads examples/ into a fresh ledger in a temporary folder, then prints the timeline and the brief.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "samvad-demo-"));

/** Runs one command as a user would, shown before its output. */
function samvad(...words) {
  console.log(`\n$ samvad ${words.join(" ")}`);
  const env = { ...process.env, SAMVAD_STORE: join(folder, "ledger") };
  const { status } = spawnSync(process.execPath, ["dist/cli.js", ...words], { cwd: root, env, stdio: "inherit" });
  if (status !== 0) throw new Error(`samvad ${words[0]} ended with ${status}`);
}

try {
  samvad("add", "examples");
  samvad("timeline", "IN", "JP");
  samvad("brief", "IN", "JP");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log("\nThe articles in examples/ are constructed. For a ledger of your own: npm run samvad -- add FOLDER");
