import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addMonths, dayNumber, isoDay, isoWeekStart, mondayOf, parseDay, weekdayOf, ymd } from "./days.js";
import { about, after, before, between, calendarUnit, contains, edtfOf, overlaps, since, spanOf, until } from "./edtf.js";
import { fiscalYear, fiscalYearNamed } from "./fiscal.js";

const day = fc.integer({ min: dayNumber(1800, 1, 1), max: dayNumber(2200, 12, 31) });
const text = (edtf: string): string => {
  const span = spanOf(edtf);
  return span ? `${isoDay(span.first)}..${isoDay(span.last)}` : "none";
};

test("a day is read back from its text, and is the weekday its Monday says", () => {
  fc.assert(
    fc.property(day, (n) => {
      assert.equal(parseDay(isoDay(n)), n);
      assert.equal(mondayOf(n) + weekdayOf(n) - 1, n);
      assert.equal(weekdayOf(mondayOf(n)), 1);
    }),
  );
});

test("any span of days is the span of its shortest value", () => {
  fc.assert(
    fc.property(day, fc.nat(5000), (first, length) => {
      assert.deepEqual(spanOf(edtfOf({ first, last: first + length })), { first, last: first + length });
      assert.deepEqual(spanOf(edtfOf({ first, last: Infinity })), { first, last: Infinity });
      assert.deepEqual(spanOf(edtfOf({ first: -Infinity, last: first })), { first: -Infinity, last: first });
    }),
  );
});

test("a calendar unit around a day holds it; the next one begins where it ends", () => {
  const unit = fc.constantFrom("day", "week", "month", "quarter", "half", "year", "decade", "century" as const);
  fc.assert(
    fc.property(day, unit, (n, of) => {
      const [here, next] = [spanOf(calendarUnit(n, of, 0)), spanOf(calendarUnit(n, of, 1))];
      assert.ok(here && next && contains(here, { first: n, last: n }));
      assert.equal(next.first, here.last + 1);
    }),
  );
});

test("months added and taken away keep month and year; short months cut the day", () => {
  assert.equal(isoDay(addMonths(dayNumber(2024, 1, 31), 1)), "2024-02-29");
  assert.equal(isoDay(addMonths(dayNumber(2024, 3, 31), -13)), "2023-02-28");
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (n, months) => {
      const [from, to] = [ymd(n), ymd(addMonths(n, months))];
      assert.equal(to.year * 12 + to.month, from.year * 12 + from.month + months);
    }),
  );
});

test("codes of EDTF", () => {
  assert.equal(text("2018-36"), "2018-10-01..2018-12-31");
  assert.equal(text("2018-41"), "2018-07-01..2018-12-31");
  assert.equal(text("2022-24"), "2022-12-01..2023-02-28");
  assert.equal(text("201X"), "2010-01-01..2019-12-31");
  assert.equal(text("19XX"), "1900-01-01..1999-12-31");
  assert.equal(text("2025~"), "2025-01-01..2025-12-31");
  assert.equal(text("2015-W01"), "2014-12-29..2015-01-04");
  assert.equal(text("2023-02-29"), "none");
  assert.equal(text("2023-13"), "none");
  assert.equal(spanOf("2024/2021"), null);
  assert.equal(spanOf("2021/..")?.last, Infinity);
  assert.equal(isoDay(isoWeekStart(2027, 3)), "2027-01-18");
});

test("open times, intervals, about", () => {
  assert.equal(since("2021"), "2021/..");
  assert.equal(until("2021-05"), "../2021-05");
  assert.equal(after("2018"), "2019/..");
  assert.equal(before("2018-03"), "../2018-02");
  assert.equal(between("2018-05", "2018-07-03"), "2018-05/2018-07-03");
  assert.equal(between("2019", "2018"), null);
  assert.equal(about("2014/2018"), "2014~/2018~");
  assert.ok(overlaps({ first: 1, last: 5 }, { first: 5, last: 9 }) && !overlaps({ first: 1, last: 4 }, { first: 5, last: 9 }));
});

test("fiscal years by country", () => {
  assert.equal(fiscalYear(2023, "IN"), "2023-04/2024-03");
  assert.equal(fiscalYear(2023, "BD"), "2023-07/2024-06");
  assert.equal(fiscalYear(2023, "RU"), "2023");
  assert.equal(fiscalYearNamed(2024, "US"), "2023-10/2024-09");
  assert.equal(fiscalYearNamed(2024, "JP"), "2024-04/2025-03");
});
