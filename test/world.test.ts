/** `samvad world` from end to end: a register imported, used, listed and removed. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { linesOf } from "../src/app/lines.js";
import { build, jsonLines, samvad, scratch } from "./fixtures/samvad.js";

const root = scratch("world");
const at = (name: string): string => join(root, name);
const entity = (id: string, name: string, country: string): string =>
  JSON.stringify({ id, schema: "Person", properties: { name: [name], country: [country], position: ["Foreign Minister"] } });
const REGISTER = `${entity("NK-1", "Amara Nwosu-Bello", "ng")}\nno json\n${entity("NK-2", "Tomas Brandeis", "at")}\n`;
const ARTICLE = "Amara Nwosu-Bello met Tomas Brandeis in Vienna on 3 May 2024.\n";
const env = { SAMVAD_STORE: at("ledger"), SAMVAD_WORLD: "" };

before(() => {
  build();
  writeFileSync(at("peps.ftm.json.gz"), gzipSync(REGISTER));
  writeFileSync(at("article.txt"), ARTICLE);
});
after(() => rmSync(root, { recursive: true, force: true }));

const parties = async (): Promise<unknown> => {
  const [reading] = jsonLines((await samvad(["read", "--json", at("article.txt")], { env })).out);
  return (reading?.["engagements"] as { parties: string[] }[]).map((one) => one.parties.toSorted());
};

test("import, read, list and remove", async () => {
  assert.deepEqual(await parties(), []);
  const imported = await samvad(["world", "import", at("peps.ftm.json.gz"), "--licence", "CC BY-NC 4.0"], { env });
  assert.equal(imported.code, 1, "a line that is wrong is told by the exit code");
  assert.match(imported.err, /peps\.ftm\.json\.gz: line 2: the line is no JSON/);
  assert.match(imported.out, /^peps: 2 people, 0 organisations$/m);
  assert.deepEqual(await parties(), [["AT", "NG"]]);
  const listed = await samvad(["world", "list", "--json"], { env });
  assert.deepEqual(jsonLines(listed.out), [{ name: "peps", licence: "CC BY-NC 4.0", people: 2, organisations: 0 }]);
  assert.equal((await samvad(["world", "remove", "nobody"], { env })).code, 4);
  assert.equal((await samvad(["world", "remove", "peps"], { env })).code, 0);
  assert.deepEqual(await parties(), []);
});

test("a world file that is named and not there is told; one that is none is told too", async () => {
  const missing = await samvad(["read", at("article.txt"), "--world", at("none.json")], { env });
  assert.deepEqual([missing.code, /there is no such world file/.test(missing.err)], [2, true]);
  writeFileSync(at("odd.json"), "{}");
  const odd = await samvad(["explain", at("article.txt"), "--world", at("odd.json")], { env });
  assert.deepEqual([odd.code, /no world file of Samvad/.test(odd.err)], [2, true]);
});

test("lines are given out one by one, and one that is too long is left out", async () => {
  writeFileSync(at("lines"), `a\n${"b".repeat(200_000)}\nc`);
  const found = [];
  for await (const line of linesOf(at("lines"), 1000)) found.push(line);
  assert.deepEqual(found, [
    { number: 1, text: "a" },
    { number: 2, text: null },
    { number: 3, text: "c" },
  ]);
});
