/** Measures readings against gold: reads the texts that lie beside the gold, or takes readings that somebody else has made. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { calibration, judged, type Calibration, type Judged } from "../eval/calibration.js";
import { score, type Score, type ScoredDocument } from "../eval/score.js";
import { loadInput } from "./inputs.js";
import { readInput } from "./read.js";

/** A file of gold or readings that is not one JSON object a line. */
export class NotLines extends Error {}

async function loadLines(path: string): Promise<ScoredDocument[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as ScoredDocument];
    } catch (cause) {
      throw new NotLines(`${path}: line ${i + 1} is no JSON`, { cause });
    }
  });
}

async function readingOf(path: string): Promise<ScoredDocument[]> {
  if (path.endsWith(".jsonl")) return loadLines(path);
  const outcome = readInput(await loadInput(path));
  return outcome.kind === "read" ? [outcome.reading] : [];
}

interface Beside {
  readonly gold: readonly ScoredDocument[];
  readonly readings: readonly ScoredDocument[];
}

/** `paths`: texts to read or `.jsonl` files of readings; none: the texts beside the gold. */
async function beside(goldPath: string, paths: readonly string[]): Promise<Beside> {
  const gold = await loadLines(goldPath);
  const sources = paths.length > 0 ? paths : gold.map((one) => join(dirname(goldPath), one.document.path));
  const readings: ScoredDocument[] = [];
  for (const path of sources) readings.push(...(await readingOf(path)));
  return { gold, readings };
}

export async function evaluate(goldPath: string, paths: readonly string[]): Promise<Score> {
  const { gold, readings } = await beside(goldPath, paths);
  return score(gold, readings);
}

export async function calibrate(goldPath: string, paths: readonly string[]): Promise<Calibration> {
  return calibration(await judgedRecords(goldPath, paths));
}

/** Every record read, with its rules and whether gold holds it: what confidence is fitted on (tools/calibrate.mjs). */
export async function judgedRecords(goldPath: string, paths: readonly string[]): Promise<Judged[]> {
  const { gold, readings } = await beside(goldPath, paths);
  return judged(gold, readings);
}
