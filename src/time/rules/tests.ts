/** The questions rules may ask of an element: `num:day` is a number that can be a day of a month. */
import type { Node } from "../node.js";
import type { Tests } from "../chart.js";

const whole = (n: number): boolean => Number.isInteger(n);
const between = (node: Node, low: number, high: number): boolean => whole(node.n) && node.n >= low && node.n <= high;
const form =
  (...forms: readonly string[]) =>
  (node: Node): boolean =>
    forms.includes(node.form);

const wordYear = (node: Node): boolean => node.digits === 0 && !node.ordinal && node.n % 100 !== 0;

const WHOLE = new Set([
  "relYear",
  "year",
  "relMonth",
  "month",
  "monthYear",
  "relWeek",
  "quarter",
  "season",
  "decade",
  "century",
  "fiscal",
  "relQuarter",
  "relDecade",
  "relOther",
]);

export const tests: Tests = {
  day: (node) => between(node, 1, 31) && node.digits <= 2 && node.form !== "roman",
  closedDay: (node) => between(node, 1, 31) && node.digits <= 2 && node.closed && node.form !== "roman",
  ordinalDay: (node) => between(node, 1, 31) && node.ordinal && node.form !== "roman",
  ordinal: (node) => between(node, 1, 99) && node.ordinal,
  small: (node) => between(node, 1, 99),
  year: (node) => (node.digits === 4 || (node.digits === 0 && !node.ordinal)) && between(node, 1000, 2999),
  /** A year with the word "year" beside it. */
  labelled: (node) => (node.digits === 4 || node.digits === 0) && !node.ordinal && between(node, 1000, 2999),
  free: (node) => node.form === "free",
  wordYear: (node) => wordYear(node) && between(node, 1100, 2099),
  ordinalYear: (node) => node.ordinal && node.digits === 0 && (between(node, 1900, 2099) || between(node, 1, 99)),
  shortYear: (node) => node.digits === 2 && node.closed && between(node, 0, 99) && !node.ordinal,
  two: (node) => node.digits === 2 && between(node, 0, 99) && !node.ordinal,
  hour: (node) => node.n >= 0 && node.n <= 24 && !node.ordinal,
  tens: (node) => between(node, 10, 90) && node.n % 10 === 0 && !node.ordinal,
  decade: (node) =>
    !node.ordinal &&
    node.n % 10 === 0 &&
    (between(node, 10, 90) || between(node, 1000, 2990)) &&
    (node.digits === 2 || node.digits === 4 || node.digits === 0),
  quarter: (node) => between(node, 1, 4),
  week: (node) => between(node, 1, 53) && node.digits > 0 && !node.ordinal,
  roman: form("roman"),
  zero: (node) => node.n === 0 && node.digits === 0,
  fraction: (node) => node.n > 0 && node.n < 1,
  count: (node) => node.n > 0 && !node.ordinal,
  plain: (node) => !node.latent,
  isYear: (node) => node.word === "year",
  isDecade: (node) => node.word === "decade",
  isCentury: (node) => node.word === "century",
  isWeek: (node) => node.word === "week",
  isQuarter: (node) => node.word === "quarter" || node.word === "half",
  isHour: (node) => node.length !== null && node.length.hours > 0 && node.length.minutes === 0,
  calendar: (node) => ["day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"].includes(node.word),
  long: (node) => ["week", "month", "quarter", "half", "year", "decade", "century"].includes(node.word),
  lasting: (node) => ["week", "month", "year", "quarter", "decade"].includes(node.word),
  weekend: (node) => node.word === "weekend",
  fortnight: (node) => node.word === "fortnight",
  plural: (node) => node.form === "units",
  large: (node) => node.length !== null && node.length.hours + node.length.minutes + node.length.seconds === 0,
  years: form("year"),
  settledYear: form("year", "relYear"),
  yearlike: form("year", "relYear", "fiscal"),
  open: (node) => node.open,
  date: (node) =>
    node.form === "date" ||
    node.form === "md" ||
    node.form === "weekday" ||
    node.form === "relDay" ||
    node.form === "wmd" ||
    node.form === "dom",
  md: form("md"),
  dom: form("dom"),
  month: (node) => node.form === "month" && !node.latent,
  weekday: form("weekday"),
  relWeek: form("relWeek"),
  relMonth: form("relMonth"),
  ofYear: (node) => (node.form === "month" && !node.latent) || node.form === "md" || node.form === "season",
  monthlike: form("relMonth", "month", "monthYear"),
  whole: (node) => node.bound === "" && WHOLE.has(node.form),
  current: (node) => node.time?.kind === "relative" && node.time.offset === 0 && node.time.unit !== "day",
  notRange: (node) => node.form !== "range" && node.form !== "bounded",
  side: (node) => node.bound === "" && node.form !== "bounded" && node.form !== "range" && !(node.latent && node.form === "year"),
  strongSide: (node) => node.bound === "" && node.form !== "bounded" && node.form !== "range",
};
