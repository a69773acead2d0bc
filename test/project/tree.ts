/** The project as files: what git tracks or would track, and what a source file imports. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Paths from the root with slashes: everything tracked or about to be, without what .gitignore leaves out. */
export const FILES: readonly string[] = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)));

export const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

export interface Import {
  /** Path from the root of the file imported; a package's name as written. */
  readonly target: string;
  /** `import type …`: gone once it is built. */
  readonly typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)";/gmsu;
const DYNAMIC = /\bimport\("([^"]+)"\)/gu;

/** Every import of a TypeScript file, re-exports and `import("…")` too; the `.js` it names is the `.ts` on disk. */
export function importsOf(path: string): Import[] {
  const text = textOf(path);
  const resolved = (target: string): string =>
    target.startsWith(".")
      ? normalize(join(dirname(path), target))
          .replaceAll("\\", "/")
          .replace(/\.js$/, ".ts")
      : target;
  return [
    ...[...text.matchAll(STATIC)].map(([, type, target]) => ({ target: resolved(target!), typeOnly: type !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map(([, target]) => ({ target: resolved(target!), typeOnly: false })),
  ];
}
