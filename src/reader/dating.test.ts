import { strict as assert } from "node:assert";
import { test } from "node:test";
import { read } from "./index.js";

const datedOf = (text: string): string | null => read({ path: "a.txt", text }).document.dated?.edtf ?? null;

test("a line of date and hour dates the text", () => {
  assert.equal(datedOf("24.05.2024 14:30\nЭмманюэль Макрон принял Олафа Шольца."), "2024-05-24");
});

test("a date behind a verb is no dateline", () => {
  assert.equal(datedOf("Эмманюэль Макрон прибудет в Пекин послезавтра, 5 июня. За 2024 год товарооборот вырос."), "2025-06-03");
});

test("the eve that opens a text is the day before it was written", () => {
  assert.equal(datedOf("Накануне, 3 июня, Эмманюэль Макрон прибыл в Пекин. За 2024 год товарооборот вырос."), "2025-06-04");
});

test("a month told as over lies before the day of writing", () => {
  assert.equal(datedOf("Осло, 27 мая. Олаф Шольц приезжал туда в сентябре 2022 года."), "2023-05-27");
});
