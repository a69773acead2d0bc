/** The calendar's arithmetic agrees with that of the platform, day by day over eight centuries and beyond the ends of months. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, ymd } from "./days.js";

const DAY_MS = 86_400_000;

test("every day from 1600 to 2400 is itself again, and the platform's", () => {
  const last = Date.UTC(2400, 11, 31) / DAY_MS;
  for (let day = Date.UTC(1600, 0, 1) / DAY_MS; day <= last; day++) {
    const date = new Date(day * DAY_MS);
    const told = ymd(day);
    assert.deepEqual(told, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
    assert.equal(dayNumber(told.year, told.month, told.day), day);
  }
});

test("months and days beyond their range carry over, years before Christ too", () => {
  for (const [year, month, day] of [
    [2024, 13, 1],
    [2024, 0, 31],
    [2023, -11, 5],
    [2024, 2, 31],
    [2024, 3, 0],
    [1999, 30, -40],
    [-5, 3, 1],
    [0, 1, 1],
  ] as const) {
    // prettier-ignore
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    assert.equal(dayNumber(year, month, day), date.getTime() / DAY_MS, `${year}-${month}-${day}`);
  }
});
