/** The page of the command line and the published schemas are as `npm run docs` would write them. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("generated documentation is up to date", () => {
  const docs = fileURLToPath(new URL("../tools/docs.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [docs, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
