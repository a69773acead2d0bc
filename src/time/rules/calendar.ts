/** Rules of the calendar: days, months, years, weekdays, quarters, decades, centuries, fiscal years. */
import { dayNumber, isDate, isoDay, isoMonth, isoYear } from "../days.js";
import { fullYear } from "../numeric.js";
import { made, timeNode, type Made, type Node } from "../node.js";
import type { Rule } from "../chart.js";
import { absolute, partial, relative, type TimeValue } from "../value.js";
import { inYear } from "../nearest.js";

/** Gives the year to what has none; a range over the turn of the year ends in it. */
export function setYear(value: TimeValue, year: number): TimeValue | null {
  switch (value.kind) {
    case "partial": {
      const edtf = value.month === null ? null : inYear(value.day === null ? value : { ...value, weekday: null }, year);
      return edtf ? absolute(edtf) : null;
    }
    case "range": {
      const [a, b] = [value.from, value.to];
      const turns = a.kind === "partial" && b.kind === "partial" && (a.month ?? 0) > (b.month ?? 0);
      const from = setYear(a, turns ? year - 1 : year);
      const to = setYear(b, year);
      return from && to ? { kind: "range", from, to } : null;
    }
    case "part": {
      const of = setYear(value.of, year);
      return of && { ...value, of };
    }
    case "about":
    case "since":
    case "until":
    case "after":
    case "before": {
      const of = setYear(value.of, year);
      return of && { ...value, of };
    }
    case "nth": {
      const of = value.of ? setYear(value.of, year) : absolute(isoYear(year));
      return of && { ...value, of };
    }
    default:
      return null;
  }
}

const yearOf = (node: Node): number | null =>
  node.time?.kind === "absolute" && /^\d{4}$/.test(node.time.edtf) ? Number(node.time.edtf) : null;

/** A dated thing and the year or longer period it belongs to. */
function inside(outer: Node, inner: Node): Made | null {
  if (!outer.time || !inner.time) return null;
  const year = yearOf(outer);
  const made = year === null ? null : setYear(inner.time, year);
  if (year !== null && !made) return null;
  const form = inner.form === "md" || inner.form === "wmd" ? "date" : inner.form === "month" ? "monthYear" : inner.form;
  return timeNode(made ?? { kind: "member", outer: outer.time, inner: inner.time }, form, { clock: inner.clock, bound: inner.bound });
}

const dayOf = (day: number, month: number): Made | null =>
  isDate(2024, month, day) ? timeNode(partial({ day, month }), "md", { open: true }) : null;

/** "One may ask" is no first of May. */
const dayIn = (day: Node, month: Node): Made | null => (month.latent && day.digits === 0 && !day.ordinal ? null : dayOf(day.n, month.n));

const full = (day: number, month: number, year: number): Made | null =>
  isDate(year, month, day) ? timeNode(absolute(isoDay(dayNumber(year, month, day))), "date") : null;

/** "The 15th day" is a day of the month, "15 days" are a length. */
const misplaced = (day: Node, word: Node): boolean => word.tag === "orderDay" && !day.ordinal;

/** "Monday two …", "वह मंगलवार एक …": a small number in words beside a weekday is seldom its date. */
const loose = (day: Node, word: Node): boolean => day.digits === 0 && !day.ordinal && word.tag === "" && day.n < 10;

const weekdayAnd = (weekday: number, inner: TimeValue | null): TimeValue | null => {
  if (inner?.kind === "partial") return partial({ ...inner, weekday });
  return inner;
};

const withWeekday = (weekday: Node, date: Node): Made | null => {
  const value = weekdayAnd(weekday.n, date.time);
  return value && timeNode(value, date.form === "md" ? "wmd" : date.form, { open: date.open, clock: date.clock });
};

const year = (n: number, latent = false): Made => timeNode(absolute(isoYear(n)), "year", { latent, n });

/** "70" in "the 70s" is of the last century; 2010 and later are told by the whole number or "tens". */
const decade = (n: number): Made => {
  const start = n >= 1000 ? n : n >= 30 ? 1900 + n : 2000 + n;
  return timeNode(absolute(`${isoYear(start).slice(0, 3)}X`), "decade");
};

const century = (n: number): Made | null =>
  n >= 10 && n <= 22 ? timeNode(absolute(`${String(n - 1).padStart(2, "0")}XX`), "century") : null;

const quarter = (n: number, unit: string): Made | null =>
  unit === "half" && n > 2 ? null : timeNode(partial({ month: unit === "half" ? 39 + n : 32 + n }), "quarter", { open: true });

const fiscalOf = (start: number, end: number, country: string): Made | null =>
  (start + 1) % 100 === end % 100
    ? timeNode({ kind: "fiscal", year: start, named: "both", country: country === "both" ? "" : country }, "fiscal")
    : null;
const fiscalNamed = (n: number, country: string): Made =>
  timeNode({ kind: "fiscal", year: fullYear(n), named: "end", country: country === "both" ? "" : country }, "fiscal");

const relativeYear = relative("year", 0);

const week = (n: number, of: TimeValue): Made => timeNode({ kind: "nth", n, count: 1, unit: "week", weekday: 0, of }, "nth");

export const calendarRules: readonly Rule[] = [
  { name: "month", when: "month", makes: (m) => timeNode(partial({ month: m.n }), "month", { open: true, latent: m.latent }) },
  {
    name: "month after in",
    when: "in month",
    makes: (_, m) => (m.latent ? timeNode(partial({ month: m.n }), "month", { open: true, latent: m.form !== "shyMonth" }) : null),
  },
  { name: "weekday", when: "weekday", makes: (w) => timeNode(partial({ weekday: w.n }), "weekday", { latent: w.latent }) },
  { name: "weekday after on", when: "on weekday", makes: (_, w) => timeNode(partial({ weekday: w.n }), "weekday") },
  { name: "season as adverb", when: "seasonAdverb", makes: (s) => timeNode(partial({ month: s.n }), "season", { open: true }) },
  { name: "season", when: "season", makes: (s) => timeNode(partial({ month: s.n }), "season", { open: true, latent: true }) },

  { name: "day and month", when: "num:day dayWord|orderDay? link? month", makes: (d, w, _l, m) => (misplaced(d, w) ? null : dayIn(d, m)) },
  {
    name: "impossible day",
    when: "num:day dayWord? link? month ,num:year",
    makes: (d, _w, _l, m, y) => (isDate(y.n, m.n, d.n) ? null : made("void")),
  },
  {
    name: "zero and a number",
    when: "num:zero num:ordinalDay",
    makes: (_, n) => made("num", { n: n.n, ordinal: true, latent: true, closed: n.closed }),
  },
  { name: "day slash month", when: "num:day /month", makes: (d, m) => dayOf(d.n, m.n) },
  { name: "month and day", when: "month num:closedDay", makes: (m, d) => dayIn(d, m) },
  { name: "month of day", when: "month of num:closedDay dayWord?", makes: (m, _, d) => dayOf(d.n, m.n) },
  {
    name: "day, month, short year",
    when: "num:day dayWord? link? month ,num:shortYear",
    makes: (d, _w, _l, m, y) => full(d.n, m.n, fullYear(y.n)),
  },
  { name: "day, month, of short year", when: "num:day month link num:shortYear", makes: (d, m, _, y) => full(d.n, m.n, fullYear(y.n)) },
  { name: "day, month, year in ordinals", when: "num:ordinalDay month num:ordinalYear", makes: (d, m, y) => full(d.n, m.n, fullYear(y.n)) },
  {
    name: "day and month in ordinals",
    when: "num:ordinalDay num:ordinalDay",
    makes: (d, m) => (d.digits === 0 && m.digits === 0 && m.n <= 12 ? dayOf(d.n, m.n) : null),
  },
  { name: "month, day, short year", when: "month num:day ;num:shortYear", makes: (m, d, y) => full(d.n, m.n, fullYear(y.n)) },
  { name: "month, year", when: "month ,link|in? ,num:year", makes: (m, _, y) => timeNode(absolute(isoMonth(y.n, m.n)), "monthYear") },
  {
    name: "month, short year",
    when: "month num:shortYear",
    makes: (m, y) => (y.n > 31 ? timeNode(absolute(isoMonth(fullYear(y.n), m.n)), "monthYear") : null),
  },
  { name: "month slash year", when: "month /num:year", makes: (m, y) => timeNode(absolute(isoMonth(y.n, m.n)), "monthYear") },
  { name: "day-month-year", when: "num:day /month /num:year", makes: (d, m, y) => full(d.n, m.n, y.n) },
  { name: "year-month-day", when: "num:year /month /num:day", makes: (y, m, d) => full(d.n, m.n, y.n) },
  { name: "year-day-month", when: "num:year /num:day /month", makes: (y, d, m) => full(d.n, m.n, y.n) },
  { name: "month-year-day", when: "month /num:year /num:day", makes: (m, y, d) => full(d.n, m.n, y.n) },
  { name: "month-day-year", when: "month /num:day /num:year", makes: (m, d, y) => full(d.n, m.n, y.n) },
  { name: "day-year-month", when: "num:day /num:year /month", makes: (d, y, m) => full(d.n, m.n, y.n) },

  { name: "free year", when: "num:free", makes: (y) => year(y.n) },
  { name: "year", when: "num:year", makes: (y) => (y.form === "free" ? null : year(y.n, true)) },
  { name: "year and word", when: "num:year unit:isYear", makes: (y) => year(y.n) },
  { name: "word and year", when: "unit:isYear|era num:labelled", makes: (_, y) => year(y.n) },
  { name: "year and era", when: "num:year era", makes: (y) => year(y.n) },
  { name: "in year", when: "in num:year", makes: (_, y) => (y.digits === 4 && y.closed ? year(y.n) : null) },
  { name: "in year told in words", when: "in num:wordYear", makes: (_, y) => (y.closed ? year(y.n) : null) },
  { name: "year told in words, in", when: "num:wordYear in", makes: (y) => year(y.n) },

  { name: "date in year", when: "time:open ,link|in? ,time:yearlike", makes: (inner, _, outer) => inside(outer, inner) },
  {
    name: "date of year in words",
    when: "time:open ,unit:isYear|era? ,num:year",
    makes: (inner, _, y) => inside({ ...inner, time: absolute(isoYear(y.n)) }, inner),
  },
  { name: "in year, date", when: "time:yearlike ,link|in? ,link|in? ,time:open", makes: (outer, _a, _b, inner) => inside(outer, inner) },

  {
    name: "weekday, date",
    when: "weekday ,link? ,time:date",
    makes: (w, _, date) => (date.form === "weekday" || date.form === "relDay" ? null : withWeekday(w, date)),
  },
  {
    name: "date, weekday",
    when: "time:date ,link? ,weekday",
    makes: (date, _, w) => (date.form === "weekday" || date.form === "relDay" ? null : withWeekday(w, date)),
  },
  {
    name: "relative day, date",
    when: "time:date ,time:md",
    makes: (rel, date) => (rel.form === "relDay" ? timeNode(date.time ?? absolute(""), date.form, { open: date.open }) : null),
  },
  {
    name: "weekday and day of the month",
    when: "weekday ,num:closedDay dayWord|orderDay?",
    makes: (w, d, word) => (misplaced(d, word) || loose(d, word) ? null : timeNode(partial({ weekday: w.n, day: d.n }), "weekdayDay")),
  },
  {
    name: "day of the month and weekday",
    when: "num:day dayWord? weekday",
    makes: (d, word, w) =>
      word.tag === "" && (d.ordinal || loose(d, word)) ? null : timeNode(partial({ weekday: w.n, day: d.n }), "weekdayDay"),
  },
  { name: "day of the month", when: "num:day dayWord", makes: (d) => timeNode(partial({ day: d.n }), "dom") },
  {
    name: "on the day of the month",
    when: "on num:ordinalDay",
    makes: (_, d) => (d.digits > 0 && d.closed ? timeNode(partial({ day: d.n }), "dom") : null),
  },
  {
    name: "day of this month",
    when: "num:day dayWord|orderDay? link time:relMonth",
    makes: (d, w, _l, month) =>
      month.time && !misplaced(d, w) ? timeNode({ kind: "member", outer: month.time, inner: partial({ day: d.n }) }, "date") : null,
  },
  {
    name: "dayword of this month",
    when: "num:day dayWord time:relMonth",
    makes: (d, _w, month) => (month.time ? timeNode({ kind: "member", outer: month.time, inner: partial({ day: d.n }) }, "date") : null),
  },
  {
    name: "this month, day",
    when: "time:relMonth link? num:day dayWord",
    makes: (month, _, d) => (month.time ? timeNode({ kind: "member", outer: month.time, inner: partial({ day: d.n }) }, "date") : null),
  },

  { name: "numbered quarter", when: "num:ordinal unit:isQuarter", makes: (n, u) => (n.n <= 4 ? quarter(n.n, u.word) : null) },
  {
    name: "quarter by number",
    when: "num:quarter unit:isQuarter",
    makes: (n, u) => (n.ordinal || n.form === "roman" ? quarter(n.n, u.word) : null),
  },
  { name: "Q and number", when: "qLetter ^num:quarter", makes: (_, n) => quarter(n.n, "quarter") },
  { name: "H and number", when: "hLetter ^num:quarter", makes: (_, n) => quarter(n.n, "half") },
  {
    name: "year-Q-number",
    when: "num:year ^qLetter ^num:quarter",
    makes: (y, _, n) => timeNode(absolute(`${isoYear(y.n)}-${32 + n.n}`), "quarter"),
  },
  {
    name: "year-H-number",
    when: "num:year ^hLetter ^num:quarter",
    makes: (y, _, n) => (n.n <= 2 ? timeNode(absolute(`${isoYear(y.n)}-${39 + n.n}`), "quarter") : null),
  },

  { name: "decade with plural", when: "num:decade ^plural|hundreds unit:isYear?", makes: (n) => decade(n.n) },
  { name: "decade with parted plural", when: "num:decade plural", makes: (n) => (n.digits === 2 ? decade(n.n) : null) },
  { name: "decade with word", when: "num:decade link? unit:isDecade", makes: (n) => (n.n >= 20 ? decade(n.n) : null) },
  { name: "decade told in words", when: "decadeWord unit:isYear|unit:isDecade?", makes: (n) => decade(n.n) },
  { name: "century", when: "num:ordinal unit:isCentury", makes: (n) => century(n.n) },
  { name: "century in short", when: "num:roman centuryShort", makes: (n) => century(n.n) },

  { name: "fiscal year of two years", when: "fiscal num:year -num:two", makes: (f, a, b) => fiscalOf(a.n, b.n, f.word) },
  { name: "fiscal year slash", when: "fiscal num:year /num:two", makes: (f, a, b) => fiscalOf(a.n, b.n, f.word) },
  { name: "two years, slash, fiscal", when: "num:year /num:two link? fiscal", makes: (a, b, _, f) => fiscalOf(a.n, b.n, f.word) },
  { name: "two years and fiscal", when: "num:year -num:two link? fiscal", makes: (a, b, _, f) => fiscalOf(a.n, b.n, f.word) },
  { name: "two whole years and fiscal", when: "num:year -num:year link? fiscal", makes: (a, b, _, f) => fiscalOf(a.n, b.n, f.word) },
  { name: "fiscal of two whole years", when: "fiscal num:year -num:year", makes: (f, a, b) => fiscalOf(a.n, b.n, f.word) },
  { name: "fiscal year by number", when: "fiscal num:year", makes: (f, y) => fiscalNamed(y.n, f.word) },
  { name: "FY and two digits", when: "fiscal num:two", makes: (f, y) => (f.to - f.from === 1 ? fiscalNamed(y.n, f.word) : null) },
  { name: "number and fiscal year", when: "num:year fiscal", makes: (y, f) => fiscalNamed(y.n, f.word) },
  {
    name: "year and the two digits of the next",
    when: "num:year -num:two",
    makes: (a, b) =>
      a.digits === 4 && (a.n + 1) % 100 === b.n && a.n >= 1900 && b.closed
        ? timeNode({ kind: "fiscal", year: a.n, named: "both", country: "" }, "fiscal", { n: a.n })
        : null,
  },

  {
    name: "numbered week of this year",
    when: "unit:isWeek num:week",
    makes: (u, n) => (u.form === "units" ? null : week(n.n, relativeYear)),
  },
  {
    name: "numbered week of year",
    when: "unit:isWeek num:week link|in? time:settledYear",
    makes: (_, n, _l, y) => (y.time ? week(n.n, y.time) : null),
  },
];
