#!/usr/bin/env node
// Bundles the command line and the library into dist/. `--if-stale` does so only when a source is newer than the bundle;
// `--clean` then removes what earlier builds left behind (others may still be running from it, so it is asked for).
import { readdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
const built = () => {
  try {
    return statSync(join(root, "dist/cli.js")).mtimeMs;
  } catch {
    return 0;
  }
};

if (!process.argv.includes("--if-stale") || built() < newest(join(root, "src"))) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      cli: "src/cli/main.ts",
      index: "src/index.ts",
      reader: "src/reader/index.ts",
      model: "src/model/index.ts",
      ledger: "src/ledger/index.ts",
      "store-worker": "src/store/worker.ts",
    },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    logLevel: "warning",
    metafile: true,
  });
  const stale = (name) => !(`dist/${name}` in metafile.outputs);
  if (process.argv.includes("--clean")) for (const name of readdirSync(join(root, "dist")).filter(stale)) rmSync(join(root, "dist", name));
}
