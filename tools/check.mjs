#!/usr/bin/env node
// Scores the built package on a folder of measuring material and fails where a score is under its floor:
// `node tools/check.mjs FOLDER FLOORS.json`. The folder holds corpus/NAME/gold.jsonl beside the texts, cases/, tools/score.mjs and tools/suites.mjs.
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [place, floorsFile] = process.argv.slice(2);
if (!place || !floorsFile) {
  console.error("usage: check.mjs FOLDER FLOORS.json");
  process.exit(2);
}
/** Without links: a script started through one does not know itself as the main module. */
const shared = realpathSync(place);
const root = fileURLToPath(new URL("..", import.meta.url));
const floors = JSON.parse(readFileSync(floorsFile, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "samvad-check-"));

function run(file, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr.trim().split("\n").slice(-5).join("\n")}`);
  return stdout;
}

/** One corpus: overall score, and how many records are without well-formed evidence. */
function scoreCorpus(name) {
  const corpus = join(shared, "corpus", name);
  const texts = readdirSync(corpus)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => join(corpus, file));
  const readings = join(folder, "readings.jsonl");
  writeFileSync(readings, run(join(root, "dist/cli.js"), ["read", "--json", ...texts]));
  const result = JSON.parse(run(join(shared, "tools/score.mjs"), [join(corpus, "gold.jsonl"), readings, "--json"]));
  return { score: 100 * result.overall, faults: result.missing + result.evidenceBad };
}

/** The suites' last line, "dates 92.2 | quantities 99.3 | NER not provided" → { dates: 92.2, quantities: 99.3 }. */
function scoreSuites() {
  const out = run(join(shared, "tools/suites.mjs"), [join(root, "dist/reader.js"), "--names", "50"]).trim();
  const last = out.slice(out.lastIndexOf("\n") + 1);
  return Object.fromEntries([...last.matchAll(/(\w+) (\d+\.\d)/g)].map(([, name, figure]) => [name, Number(figure)]));
}

let under = 0;
function report(name, score, floor, faults = 0) {
  const low = score === undefined || score < floor;
  if (low || faults > 0) under += 1;
  const words = [low ? "UNDER THE FLOOR" : "", faults > 0 ? `${faults} without a reading or evidence` : ""].filter(Boolean).join(", ");
  console.log(`${name.padEnd(12)} ${score === undefined ? "  –" : score.toFixed(1).padStart(5)}  floor ${floor}  ${words}`.trimEnd());
}

try {
  for (const [name, floor] of Object.entries(floors.corpora)) {
    const { score, faults } = scoreCorpus(name);
    report(name, score, floor, faults);
  }
  const suites = scoreSuites();
  for (const [name, floor] of Object.entries(floors.suites)) report(name, suites[name], floor);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(under > 0 ? 1 : 0);
