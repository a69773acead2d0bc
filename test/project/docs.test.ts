/** The documents tell what is there: commands, scripts, links; and nothing in the tree knows the machine it was written on. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { program } from "../../src/cli/program.js";
import { FILES, ROOT, textOf } from "./tree.js";

const PAGES = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const TEXTS = FILES.filter((path) => /\.(ts|mjs|js|json|md|svg|yml|sh)$|^\.ci\//.test(path) && path !== "package-lock.json");

test("every command of the command line has its section and its options in docs/cli.md", () => {
  const page = textOf("docs/cli.md");
  const { commands } = program();
  assert.ok(commands.length >= 10);
  for (const command of commands) {
    const head = `## samvad ${command.name()}\n`;
    assert.ok(page.includes(head), `docs/cli.md does not tell of samvad ${command.name()}`);
    const section = page.slice(page.indexOf(head)).split("\n## ")[0] ?? "";
    for (const { flags } of command.options) assert.ok(section.includes(flags), `samvad ${command.name()} ${flags}`);
  }
});

test("the pages a newcomer reads are there", () => {
  for (const page of [...PAGES, "LICENSE", ".ci/run"]) assert.ok(FILES.includes(page), page);
  assert.match(textOf("LICENSE"), /Apache License\s+Version 2\.0/);
});

test("links and pictures in the pages lead to files", () => {
  const links = FILES.filter((path) => path.endsWith(".md") && !path.startsWith("examples/")).flatMap((path) =>
    [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => ({ path, target: target! })),
  );
  const broken = links.filter(({ path, target }) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(path), target)));
  assert.ok(links.length >= 4);
  assert.deepEqual(broken, []);
});

test("scripts that the pages tell of are in package.json", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const told = PAGES.flatMap((page) => [...textOf(page).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!));
  assert.ok(told.includes("demo"));
  assert.deepEqual(
    told.filter((name) => scripts[name] === undefined),
    [],
  );
});

test("commands that the pages tell of are commands", () => {
  const names = new Set(program().commands.map((command) => command.name()));
  const told = PAGES.flatMap((page) => [...textOf(page).matchAll(/`samvad ([a-z]+)/g)].map(([, name]) => name!));
  assert.deepEqual(
    told.filter((name) => !names.has(name)),
    [],
  );
});

test("every folder of src/ is told of in ARCHITECTURE.md", () => {
  const folders = new Set(FILES.flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []));
  const page = textOf("ARCHITECTURE.md");
  assert.ok(folders.size >= 12);
  assert.deepEqual(
    [...folders].filter((folder) => !page.includes(`src/${folder}/`)),
    [],
  );
});

test("no file names the measuring material beside the checkout, but .ci/run", () => {
  const material = ["..", "shared"].join("/");
  const named = TEXTS.filter((path) => !path.endsWith(".test.ts") && textOf(path).includes(material));
  assert.deepEqual(named, [".ci/run"]);
});

test("no file holds a path of one machine", () => {
  const absolute = /(?<![\w.~:/-])\/(?:home|root|work|Users|tmp|var|opt|mnt)\/[\w.-]+/;
  const named = TEXTS.filter((path) => !path.endsWith(".test.ts") && !path.startsWith("test/")).filter((path) =>
    absolute.test(textOf(path)),
  );
  assert.deepEqual(named, []);
});

test("examples are marked as constructed, two or more a language", () => {
  const examples = FILES.filter((path) => path.startsWith("examples/"));
  for (const path of examples) assert.match(textOf(path), /^---\n[\s\S]*?^source: Constructed example for Samvad$[\s\S]*?^---$/m, path);
  for (const language of ["hi", "bn", "en", "ru"])
    assert.ok(examples.filter((path) => path.endsWith(`.${language}.md`)).length >= 2, language);
});

test("every pack tells what it reads in coverage.md", () => {
  for (const path of FILES.filter((one) => /^src\/languages\/\w+\/index\.ts$/.test(one)))
    assert.match(textOf(path.replace("index.ts", "coverage.md")), /^## Score$[\s\S]*^## What is not read$/m, path);
});

test("every source file opens by saying what it holds", () => {
  const silent = FILES.filter((path) => /^(src|test)\/.*\.ts$/.test(path) && !path.endsWith(".test.ts")).filter((path) => {
    const text = textOf(path).replace(/^#!.*\n/, "");
    return !/^(?:import [^;]*;\s*)*\/\*\*/.test(text);
  });
  assert.deepEqual(silent, []);
});
