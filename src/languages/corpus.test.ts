/**
 * The corpora of the languages: plain-text cases beside the packs, one runner. A case is `# name`, the text, and a line for each
 * engagement it tells: `==> kind status PARTIES when where`, "-" for what is not told; `==> nothing` where it tells none.
 * Every text is read as if written on Wednesday, 15 May 2024.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { read } from "../reader/index.js";
import type { Engagement } from "../model/index.js";

const REFERENCE = "2024-05-15";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** `# name` / text / `==> …` blocks; a case without a result is an error. */
function casesOf(file: string): Case[] {
  const blocks = readFileSync(file, "utf8").split(/^# /m).slice(1);
  return blocks.map((block) => {
    const [name = "", ...lines] = block.trim().split("\n");
    const expected = lines.filter((line) => line.startsWith("==>")).map((line) => line.slice(3).trim());
    const text = lines.filter((line) => !line.startsWith("==>") && line.trim() !== "").join("\n");
    if (expected.length === 0 || text === "") throw new Error(`${file}: case "${name}" has no text or no result`);
    return { name, text, expected: expected.filter((line) => line !== "nothing").sort() };
  });
}

const told = ({ kind, status, parties, when, where }: Engagement): string =>
  [kind, status, [...parties].sort().join("+"), when ?? "-", where?.name ?? "-"].join(" ");

const here = new URL(".", import.meta.url);
for (const language of readdirSync(here).filter((name) => existsSync(new URL(`${name}/corpus`, here)))) {
  for (const file of readdirSync(new URL(`${language}/corpus`, here)).filter((name) => name.endsWith(".txt"))) {
    const cases = casesOf(new URL(`${language}/corpus/${file}`, here).pathname);
    describe(`${language}: ${file}`, () => {
      it("holds cases", () => assert.ok(cases.length > 0));
      for (const { name, text, expected } of cases)
        it(name, () => {
          const { engagements } = read({ path: name, text }, { reference: REFERENCE });
          const trace = engagements.map((one) => `${told(one)}  <${one.rules.join("; ")}>`).join("\n");
          assert.deepEqual(engagements.map(told).sort(), expected, trace);
        });
    });
  }
}
