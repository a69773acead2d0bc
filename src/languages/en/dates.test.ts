import { test } from "node:test";
import { check } from "../../time/cases.js";

const at = (lines: string): string => lines.replaceAll("*", "2023-11-15");

test("English: dates as written", () =>
  check(
    at(`
    8-9 June 2022 | | | 2022-06-08/2022-06-09
    Nov. 13 (Yonhap) | * | past | 2023-11-13
    Sun, Mar. 6, 2016 | | | 2016-03-06
    4 - 6 Mar 2024 | | | 2024-03-04/2024-03-06
    Oct. 28 to 31 | * | past | 2023-10-28/2023-10-31
    December 25–29, 2023 | | | 2023-12-25/2023-12-29
    Aug 10 - Nov 12, 2011 | | | 2011-08-10/2011-11-12
    on 4 and 5 December | 2025-11-15 | future | 2025-12-04/2025-12-05
    Q3 2024 | | | 2024-35
    FY2023-24 | | | 2023-04/2024-03
    the first quarter of FY24 | | | 2023-04/2023-06
    the second half of 2024 | | | 2024-41
    the early 1990s | | | 1990/1993
    the 21st century | | | 20XX
    end-2025 | | | 2025-36
    mid-July | * | past | 2023-07-11/2023-07-20
    about 2025 | | | 2025~
    since 2000 | | | 2000/..
    by 2030 | | | 2030
    between 2014 and 2018 | | | 2014/2018
    summer of 2024 | | | 2024-22
    2015/08/12 | | | 2015-08-12
    29 February 2016 | | | 2016-02-29
    the first half of August 2023 | | | 2023-08-01/2023-08-15
    before the end of 2023 | | | 2023-36
    `),
    "en",
  ));

test("English: relative times", () =>
  check(
    at(`
    on the 13th | * | past | 2023-11-13
    next week | * | | 2023-11-20/2023-11-26
    Friday of next week | * | | 2023-11-24
    last Friday | * | | 2023-11-10
    last autumn | 2023-03-14 | | 2022-23
    last year's December | * | | 2022-12
    in June of last year | * | | 2022-06
    later this month | * | | 2023-11-15/2023-11-30
    early next year | * | | 2024-33
    by the end of this year | * | | 2023-36
    in the coming months | * | | 2023
    within ninety days | * | | 2023-11-15/2024-02-13
    two days after next Friday | * | | 2023-11-26
    the day before | * | | 2023-11-14
    last two weeks | * | | 2023-10-30/2023-11-12
    the last four months of 2021 | * | | 2021-09/2021-12
    the second Monday of next month | * | | 2023-12-11
    may visit India in May | * | future | 2024-05
    Friday | * | past | 2023-11-10
    Friday | * | future | 2023-11-17
    `),
    "en",
  ));

test("English: what is no time", () =>
  check(
    at(`
    This may or may not be right. | * | | -
    Theresa May met | * | | -
    May I ask | * | | -
    second round | * | | -
    the 22nd summit | * | | -
    2,000 people | * | | -
    2000 MW | * | | -
    29 February 2014 | * | | -
    Tel: +86 138-2010-2015 | * | | -
    first visit in ten years | * | | P10Y
    two-day visit | * | | P2D
    in the twelve years preceding | * | | P12Y
    `),
    "en",
  ));
