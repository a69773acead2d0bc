/** Units of a work by their numbers: "units 3 to 6", "третий и четвёртый блоки", "तीसरी से छठी इकाइयां", each with what is said of it. */
import type { Quantity } from "../quantities/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest } from "./context.js";
import type { WordMark } from "./marks.js";

const MOST = 20;
const NEAR = 0.35;

/** Units that share a state: those of one clause. */
export interface UnitGroup {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
  readonly status: WordMark | null;
}

export const unitWords = (analysis: Analysis): WordMark[] => contentOf(analysis, "projectUnit");

/** Names of units are ordinals, or digits after the noun; a number before it counts them ("two reactors"). */
function names(quantity: Quantity, unit: WordMark): boolean {
  if (!Number.isInteger(quantity.value) || quantity.value < 1 || quantity.value >= MOST) return false;
  return quantity.kind === "ordinal" || (quantity.kind === "number" && quantity.from >= unit.to);
}

/** "3 to 6", "с третьего по шестой", "3–6": a preposition or dash between two numbers takes in those between. */
function isRange(analysis: Analysis, a: Quantity, b: Quantity): boolean {
  if (b.from - a.to > 1 || b.value - a.value < 2) return false;
  if (b.from === a.to) return /[-–—]/.test(analysis.sentence.tokens[b.from]!.before);
  return analysis.marks.grammar.some((mark) => mark.from === a.to && mark.meaning.group === "role");
}

function spread(analysis: Analysis, found: readonly Quantity[]): number[] {
  const numbers = found.flatMap((one, i) => {
    const next = found[i + 1];
    return next && isRange(analysis, one, next) ? Array.from({ length: next.value - one.value }, (_, k) => one.value + k) : [one.value];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Numbers with no more than a comma, "and" or "to" between them. */
function runsOf(analysis: Analysis, numbers: readonly Quantity[]): Quantity[][] {
  const joins = (at: number): boolean => analysis.marks.grammar.some(({ from, meaning }) => from === at && (meaning.group === "link" || meaning.group === "role")); // prettier-ignore
  const runs: Quantity[][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    const end = run?.at(-1)?.to ?? -9;
    if (run && (one.from === end || (one.from === end + 1 && joins(end)))) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * The units a sentence tells of, by what is said of them. A later clause leaves the noun out: "3 and 4 are being built, the fifth and sixth
 * exist on paper".
 */
export function unitsIn(analysis: Analysis, statusAt: (at: { from: number; to: number }) => WordMark | null): UnitGroup[] {
  const units = unitWords(analysis);
  if (units.length === 0) return [];
  const told = contentOf(analysis, "projectStatus");
  const isOf = (run: readonly Quantity[]): boolean =>
    units.some(
      (unit) =>
      run.some((one) => names(one, unit) && (gapBetween(analysis, one, unit) < NEAR || (one.kind === "ordinal" && one.from > unit.to && nearest(analysis, one, told, 0.9) !== null))), // prettier-ignore
    );
  const numbers = analysis.quantities.filter(({ kind, value }) => (kind === "ordinal" || kind === "number") && Number.isInteger(value) && value > 0 && value < MOST); // prettier-ignore
  return runsOf(analysis, numbers)
    .filter(isOf)
    .map((run) => {
      const at = { from: run[0]!.from, to: run.at(-1)!.to };
      return { ...at, numbers: spread(analysis, run), status: statusAt(at) };
    });
}
