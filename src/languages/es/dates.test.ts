/** Spanish times, read as if on Wednesday, 15 May 2024. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readTimes } from "../../time/index.js";

const CASES: readonly (readonly [string, string])[] = [
  ["el 3 de mayo de 2024", "2024-05-03"],
  ["en marzo de 2023", "2023-03"],
  ["hoy", "2024-05-15"],
  ["ayer", "2024-05-14"],
  ["la semana pasada", "2024-05-06/2024-05-12"],
  ["la próxima semana", "2024-05-20/2024-05-26"],
  ["el próximo mes", "2024-06"],
  ["el año pasado", "2023"],
  ["en 2019", "2019"],
];

test("Spanish times", () => {
  for (const [text, edtf] of CASES)
    assert.equal(readTimes(`La reunión fue ${text}.`, { reference: "2024-05-15", language: "es" })[0]?.edtf, edtf, text);
});
