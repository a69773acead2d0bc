/** Plain-text cases for tests: `text ==> readings`, one a line; the readings in order, parted by "; ", or "nothing". */
import assert from "node:assert/strict";
import { readQuantities, type QuantityReading } from "./index.js";

/** 5 → "5", 5th → "5.", 5 % → "5 %", 5 dollars → "5 USD", 5 dinars → "5 money", 5 km → "5 km". */
export function show({ kind, value, unit }: QuantityReading): string {
  if (kind === "number") return String(value);
  if (kind === "ordinal") return `${value}.`;
  return `${value} ${unit ?? kind}`;
}

/** Reads every case in a language and asserts its readings. An empty list of cases is an error. */
export function assertCases(language: string, cases: string): void {
  const lines = cases.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")); // prettier-ignore
  assert.ok(lines.length > 0, "no cases");
  for (const line of lines) {
    const [text = "", expected = ""] = line.split("==>").map((part) => part.trim());
    const found = readQuantities(text, { language });
    for (const reading of found) assert.equal(text.slice(reading.start, reading.end), reading.text, line);
    assert.equal(found.map(show).join("; ") || "nothing", expected, `${language}: ${text}`);
  }
}
