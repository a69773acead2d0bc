#!/usr/bin/env node
// Writes the documentation that can be generated: docs/cli.md from the command line itself, docs/schema/*.json from the model.
// `--check` writes nothing and fails where a file is not as it should be.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { register } from "tsx/esm/api";

register();
const root = fileURLToPath(new URL("..", import.meta.url));
const { program } = await import("../src/cli/program.ts");
const { SCHEMAS } = await import("../src/cli/schema.ts");
const { jsonSchema } = await import("../src/app/schema.ts");
const { cliPage } = await import("../src/cli/page.ts");

const pages = [
  ["docs/cli.md", await format(cliPage(program()), { parser: "markdown", printWidth: 140 })],
  ...SCHEMAS.map((name) => [`docs/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]),
];
const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};
const check = process.argv.includes("--check");
let stale = 0;
for (const [path, text] of pages) {
  const full = join(root, path);
  if (read(full) === text) continue;
  stale += 1;
  console.error(`${path} ${check ? "is not up to date; run npm run docs" : "written"}`);
  if (check) continue;
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, text);
}
if (check && stale > 0) process.exit(1);
