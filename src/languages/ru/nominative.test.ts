/** Names back in the nominative. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CASE } from "../../text/lexicon.js";
import { nominative } from "./nominative.js";

const { nom, gen, dat, acc, ins } = CASE;

test("the nominative of names", () => {
  for (const [name, cases, wanted] of [
    ["Ивана Петрова", gen | acc, "Иван Петров"],
    ["Ивана Петрова", 0, "Иван Петров"],
    ["Сергеем Рябковым", ins, "Сергей Рябков"],
    ["Марии Захаровой", gen, "Мария Захарова"],
    ["Дениса Мантурова", 0, "Денис Мантуров"],
    ["Юрия Ушакова", gen, "Юрий Ушаков"],
    ["Александра Новака", gen, "Александр Новак"],
    ["Александра Новак", nom, "Александра Новак"],
    ["Дмитрию Рогозину", dat, "Дмитрий Рогозин"],
    ["Виктории Нуланд", gen, "Виктория Нуланд"],
    ["Валентины Матвиенко", gen, "Валентина Матвиенко"],
    ["Лавровского", gen, "Лавровский"],
    ["Рябковым", ins, "Рябков"],
    ["Захаровой", ins, "Захарова"],
    ["Иван Петров", 0, "Иван Петров"],
    ["Кевина Радда", gen, "Кевин Радд"],
  ] as const)
    assert.equal(nominative(name, cases), wanted, `${name} (${cases})`);
});
