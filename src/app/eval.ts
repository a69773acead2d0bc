/** Measures readings against gold: reads the texts that lie beside the gold, or takes readings that somebody else has made. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** `paths`: texts to read or `.jsonl` files of readings; none: the texts beside the gold. */
export async function evaluate(goldPath: string, paths: readonly string[]): Promise<Score> {
  const gold = await loadLines(goldPath);
  const sources = paths.length > 0 ? paths : gold.map((one) => join(dirname(goldPath), one.document.path));
  const readings: ScoredDocument[] = [];
  for (const path of sources) readings.push(...(await readingOf(path)));
  return score(gold, readings);
}
