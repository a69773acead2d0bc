#!/usr/bin/env node
// Bundles the command line and the library into dist/, and beside them the tables the reader uses, compiled ahead. `--if-stale` does
// so only when a source is newer than the bundle; `--clean` then removes what earlier builds left behind (others may still be running
// from it, so it is asked for).
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name),
  );

/** What the compiled tables are made from: the words, the world, and the code that compiles them. */
const TABLE_SOURCES = ["src/text", "src/world", "src/languages", "src/reader/vocabulary.ts", "src/reader/precompile.ts"];
function stampOf() {
  const hash = createHash("sha256");
  for (const path of TABLE_SOURCES.flatMap((name) => (name.endsWith(".ts") ? [join(root, name)] : filesIn(join(root, name)))))
    if (!path.endsWith(".test.ts") && path.endsWith(".ts")) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "warning",
};

/** Runs the compiler of tables from a bundle of its own, unless its files are there already. Returns their stamp. */
async function compileTables(build) {
  const stamp = stampOf();
  const done = join(root, `dist/tables-${stamp}.json`);
  if (existsSync(done)) return stamp;
  const compiler = join(root, `dist/precompile-${stamp}-${process.pid}.mjs`);
  await build({ ...OPTIONS, entryPoints: ["src/reader/precompile.ts"], outfile: compiler });
  const { precompiledFiles } = await import(pathToFileURL(compiler).href);
  const names = precompiledFiles().map(({ name, bytes }) => {
    const path = join(root, `dist/${name}-${stamp}.bin`);
    writeFileSync(`${path}.${process.pid}`, bytes);
    renameSync(`${path}.${process.pid}`, path);
    return `${name}-${stamp}.bin`;
  });
  rmSync(compiler);
  writeFileSync(done, JSON.stringify(names));
  return stamp;
}

/** The bundle reads rows of the world from the compiled file, so that the tables themselves stay out of it. */
const withoutTables = {
  name: "without-tables",
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/]world[\\/]tables\.ts$/ }, () => ({ contents: "export const tables = null;", loader: "ts" })),
};

const built = () => {
  try {
    return statSync(join(root, "dist/cli.js")).mtimeMs;
  } catch {
    return 0;
  }
};

if (!process.argv.includes("--if-stale") || built() < newest(join(root, "src"))) {
  const { build } = await import("esbuild");
  mkdirSync(join(root, "dist"), { recursive: true });
  const stamp = await compileTables(build);
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: {
      cli: "src/cli/main.ts",
      index: "src/index.ts",
      reader: "src/reader/index.ts",
      model: "src/model/index.ts",
      ledger: "src/ledger/index.ts",
      "store-worker": "src/store/worker.ts",
    },
    outdir: "dist",
    splitting: true,
    charset: "utf8",
    sourcemap: "linked",
    define: { SAMVAD_TABLES: JSON.stringify(stamp) },
    plugins: [withoutTables],
    metafile: true,
  });
  // Tables of earlier builds are large; after an hour nobody runs from them any more.
  const isOld = (name) => /-[0-9a-f]{12}\.(bin|json)$/.test(name) && !name.includes(`-${stamp}.`) && statSync(join(root, "dist", name)).mtimeMs < Date.now() - 3_600_000; // prettier-ignore
  for (const name of readdirSync(join(root, "dist")).filter(isOld)) rmSync(join(root, "dist", name), { force: true });
  const stale = (name) => !(`dist/${name}` in metafile.outputs) && !name.includes(`-${stamp}.`);
  if (process.argv.includes("--clean")) for (const name of readdirSync(join(root, "dist")).filter(stale)) rmSync(join(root, "dist", name));
}
