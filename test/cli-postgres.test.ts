/** The command line on a PostgreSQL server answers as it does on a folder. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { databases } from "./fixtures/databases.js";
import { build, samvad, scratch } from "./fixtures/samvad.js";

const [embedded, server] = await databases();

test("the same documents give the same answers on both stores", { skip: server?.missing ?? false }, async () => {
  build();
  const root = scratch("postgres");
  const file = join(root, "call.txt");
  writeFileSync(file, "Narendra Modi spoke by telephone with Vladimir Putin on 15 January 2024.\n");
  const answers: string[] = [];
  for (const database of [embedded, server]) {
    const place = (await database?.place()) ?? "";
    const added = await samvad(["add", file, "--store", place]);
    assert.equal(added.code, 0, added.err);
    answers.push(added.out + (await samvad(["timeline", "--json", "--store", place])).out);
    await database?.remove(place);
  }
  assert.match(answers[0] ?? "", /2024-01-15/);
  assert.equal(answers[0], answers[1]);
  rmSync(root, { recursive: true });
});
