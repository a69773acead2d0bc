/** Prints the benchmarks one after another; names of them as arguments choose. They measure and never judge: no time is asserted. */
import { cpus } from "node:os";
import { cold } from "./cold.js";
import { linearity } from "./linearity.js";
import { reading } from "./reading.js";
import { builtReader } from "./reader.js";
import { searching } from "./search.js";

/** Articles in the ledger that is searched; SAMVAD_BENCH_ARTICLES=100000 for the budget of the design. */
const SEARCHED = Number(process.env["SAMVAD_BENCH_ARTICLES"] ?? 1000);
const reader = await builtReader();
const BENCHMARKS: readonly { readonly name: string; readonly of: string; readonly lines: () => string[] | Promise<string[]> }[] = [
  { name: "cold", of: "cold start, clock time", lines: cold },
  { name: "reading", of: "reading, processor time of one process", lines: () => reading(reader) },
  { name: "linearity", of: "cost by size of text", lines: () => linearity(reader) },
  { name: "search", of: "questions to a ledger of constructed articles, clock time", lines: () => searching(SEARCHED) },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHMARKS.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(", ")}; there are ${BENCHMARKS.map((one) => one.name).join(", ")}`);
console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
for (const { name, of, lines } of BENCHMARKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}: ${of}`);
  for (const line of await lines()) console.log(`  ${line}`);
}
console.log(`\nmemory of this process at its end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
