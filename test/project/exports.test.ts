/** What package.json promises is there once the package is built: doors, the command, scripts, and the files they name. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "../fixtures/samvad.js";
import { FILES, ROOT, textOf } from "./tree.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(textOf("package.json")) as Manifest;
const doors = Object.entries(manifest.exports).filter(([, file]) => file.endsWith(".js"));

before(build);

test("every door opens on a built file that exports something", async () => {
  assert.ok(doors.length >= 4);
  for (const [path, file] of doors) {
    assert.ok(existsSync(join(ROOT, file)), `${path} names ${file}, which the build does not make`);
    const door = (await import(join(manifest.name, path))) as Record<string, unknown>;
    assert.ok(Object.keys(door).length > 0, `${path} exports nothing`);
  }
});

test("the reader's door has the functions that others call", async () => {
  const reader = (await import(`${manifest.name}/reader`)) as Record<string, unknown>;
  for (const name of ["read", "readTimes", "readQuantities"]) assert.equal(typeof reader[name], "function", name);
});

test("the command is built and says the version of the package", async () => {
  const { samvad } = await import("../fixtures/samvad.js");
  for (const file of Object.values(manifest.bin)) assert.ok(existsSync(join(ROOT, file)), file);
  const { out, code } = await samvad(["--version"]);
  assert.deepEqual([out.trim(), code], [manifest.version, 0]);
});

test("every script names a file that is there", () => {
  const named = Object.values(manifest.scripts).flatMap((script) => [...script.matchAll(/\b(tools\/\S+)/g)].map(([, file]) => file!));
  assert.deepEqual(
    named.filter((file) => !FILES.includes(file)),
    [],
  );
  assert.ok(named.length >= 5);
});

test("versions are exact, so that every machine installs the same", () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  assert.deepEqual(loose, []);
});

test("the sources import only packages the package depends on", () => {
  const imports = FILES.filter((path) => /^src\/.*\.ts$/.test(path) && !path.endsWith(".test.ts")).flatMap((path) =>
    [...textOf(path).matchAll(/\bfrom "([^."][^"]*)"|\bawait import\("([^."][^"]*)"\)/g)].map(([, from, dynamic]) => (from ?? dynamic)!),
  );
  const packages = imports.filter((name) => !name.startsWith("node:")).map((name) => name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/")); // prettier-ignore
  assert.ok(packages.length > 0);
  assert.deepEqual(
    packages.filter((name) => manifest.dependencies[name] === undefined),
    [],
  );
});

/** A lockfile written where the registry lacks a platform's build leaves it out, and `npm ci` then refuses it everywhere. */
test("the lockfile has every package that its packages name", () => {
  interface Locked {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, Locked> };
  const named = Object.values(packages).flatMap((one) => Object.keys({ ...one.dependencies, ...one.optionalDependencies }));
  assert.ok(named.length > 50);
  const missing = named.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  assert.deepEqual([...new Set(missing)], []);
});
