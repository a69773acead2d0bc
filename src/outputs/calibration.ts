/** Calibration as a table with a small curve: `o` is where a bin's records are right, `|` where their confidence says they are. */
import type { Calibration } from "../eval/calibration.js";

const WIDTH = 40;
const percent = (value: number): string => `${(100 * value).toFixed(0)} %`.padStart(6);

function curve(confidence: number, right: number): string {
  const line = [..." ".repeat(WIDTH + 1)];
  line[Math.round(confidence * WIDTH)] = "|";
  line[Math.round(right * WIDTH)] = "o";
  return line.join("").trimEnd();
}

export function calibrationText({ records, error, brier, bins }: Calibration): string {
  const rows = bins.map((bin) => `${bin.from.toFixed(1)}  ${String(bin.records).padStart(7)}  ${percent(bin.confidence)}  ${percent(bin.right)}  ${percent(bin.found)}   ${curve(bin.confidence, bin.right)}`); // prettier-ignore
  return [
    "from  records  confid.   right   found   0 % to 100 %: o right, | confidence",
    ...rows,
    `records ${records}; expected calibration error ${(100 * error).toFixed(1)} points; Brier score ${brier.toFixed(3)}`,
    "",
  ].join("\n");
}
