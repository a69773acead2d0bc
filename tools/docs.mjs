#!/usr/bin/env node
// Writes the documentation that can be generated: docs/cli.md from the command line itself, docs/schema/*.json from the model.
// With `--coverage` also src/languages/*/coverage.md, which changes with every word and score and is therefore written when asked for.
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

const markdown = (text) => format(text, { parser: "markdown", printWidth: 140 });
const coverage = async () => {
  const { coveragePages } = await import("./coverage.mjs");
  return Promise.all((await coveragePages(root)).map(async ([path, text]) => [path, await markdown(text)]));
};
const pages = [
  ["docs/cli.md", await markdown(cliPage(program()))],
  ...SCHEMAS.map((name) => [`docs/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]),
  ...(process.argv.includes("--coverage") ? await coverage() : []),
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
  console.error(`${path} ${check ? "is not up to date; run npm run docs -- --coverage" : "written"}`);
  if (check) continue;
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, text);
}
if (check && stale > 0) process.exit(1);
