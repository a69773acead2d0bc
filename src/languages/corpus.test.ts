/**
 * The corpora of the languages: plain-text cases beside the packs, one runner. A case is `# name`, the text, and a line for each record
 * it tells of the kind its file is named for (`TOLD` shows how each is written), "-" for what is not told; `==> nothing` where it tells
 * none. Every text is read as if written on Wednesday, 15 May 2024.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { read } from "../reader/index.js";
import type { Commitment, Engagement, Figure, Instrument, Project, Reading, Relation, Series } from "../model/index.js";

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

const sides = (parties: readonly string[]): string => [...parties].sort().join("+");

/** How a record is written in a case: by the name of the file. */
const TOLD = {
  engagements: ({ kind, status, parties, when, where }: Engagement) => [kind, status, sides(parties), when ?? "-", where?.name ?? "-"],
  commitments: ({ type, status, by, due }: Commitment) => [type, status, sides(by), due ?? "-"],
  instruments: ({ type, status, parties, when, count }: Instrument) => [
    type,
    status,
    sides(parties),
    when ?? "-",
    ...(count ? [count] : []),
  ],
  figures: ({ indicator, from, to, parties, value, unit, period, qualifier }: Figure) => [
    indicator,
    from || to ? `${from ?? "?"}>${to ?? "?"}` : sides(parties),
    value,
    unit,
    period ?? "-",
    ...(qualifier ? [qualifier] : []),
  ],
  projects: ({ name, units, status }: Project) => [name, ...(units.length > 0 ? [units.join(",")] : []), "|", status],
  relations: ({ parties, designation, since }: Relation) => [sides(parties), designation, since ?? "-"],
  series: ({ mechanism, parties, since, count, cadence, alternates }: Series) => [
    [
      mechanism,
      sides(parties),
      ...(since ? [`since ${since}`] : []),
      ...(count ? [`count ${count}`] : []),
      ...(cadence ? [cadence] : []),
      ...(alternates ? ["alternates"] : []),
    ].join(" | "),
  ],
} as const;
type Kind = keyof typeof TOLD;
/** A file of another name ("people") holds engagements. */
const kindOf = (file: string): Kind =>
  Object.hasOwn(TOLD, file.replace(/\.txt$/, "")) ? (file.replace(/\.txt$/, "") as Kind) : "engagements";

/** The records of a kind, as lines, and as lines with the rules that made them. */
function linesOf(reading: Reading, kind: Kind): { readonly lines: string[]; readonly trace: string } {
  const write = TOLD[kind] as (record: unknown) => readonly (string | number)[];
  const records = reading[kind];
  const lines = records.map((record) => write(record).join(" "));
  return { lines: [...lines].sort(), trace: records.map((record, i) => `${lines[i]!}  <${record.rules.join("; ")}>`).join("\n") };
}

const here = new URL(".", import.meta.url);
for (const language of readdirSync(here).filter((name) => existsSync(new URL(`${name}/corpus`, here)))) {
  for (const file of readdirSync(new URL(`${language}/corpus`, here)).filter((name) => name.endsWith(".txt"))) {
    const cases = casesOf(new URL(`${language}/corpus/${file}`, here).pathname);
    describe(`${language}: ${file}`, () => {
      it("holds cases", () => assert.ok(cases.length > 0));
      for (const { name, text, expected } of cases)
        it(name, () => {
          const { lines, trace } = linesOf(read({ path: name, text }, { reference: REFERENCE }), kindOf(file));
          assert.deepEqual(lines, expected, trace);
        });
    });
  }
}
