/** Rules that join times: ranges, since and until, about, days with hours. */
import { dayNumber, isDate, isoDay, isoYear, ymd, parseDay } from "../days.js";
import { made, timeNode, type Made, type Node } from "../node.js";
import type { Rule } from "../chart.js";
import { absolute, partial, type TimeValue } from "../value.js";

/** Days of one month, "25–29"; the month is told beside them. */
const days = (a: Node, b: Node): Made | null => (a.n < b.n ? made("days", { n: a.n, digits: b.n, latent: true }) : null);

const pair = (from: TimeValue, to: TimeValue): TimeValue => ({ kind: "range", from, to });

const daysOf = (d: Node, month: number): Made | null =>
  isDate(2024, month, d.digits)
    ? timeNode(pair(partial({ day: d.n, month }), partial({ day: d.digits, month })), "range", { open: true })
    : null;

const onDay = (day: number): TimeValue => partial({ day });

const daysIn = (d: Node, outer: TimeValue | null): Made | null => {
  if (!outer) return null;
  return timeNode({ kind: "member", outer, inner: pair(onDay(d.n), onDay(d.digits)) }, "range");
};

const SPANS = new Set(["date", "md", "wmd", "month", "monthYear", "year", "relDay", "relMonth", "relYear", "relWeek", "weekday", "quarter", "decade", "part", "now", "season", "nth", "weekdayDay", "dom", "century", "relQuarter", "relOther", "fiscal", "relOther"]); // prettier-ignore
const COARSE = new Set(["year", "decade", "century"]);

/** Two ends of a range must be told alike enough: a year and a weekday make none. */
function range(a: Node, b: Node): Made | null {
  if (!a.time || !b.time || !SPANS.has(a.form) || !SPANS.has(b.form)) return null;
  if (a.form === "year" && b.form === "year" && backwards(a.time, b.time)) return null;
  if ((a.latent || b.latent) && !(a.form === "year" && b.form === "year") && a.form !== "now" && b.form !== "now") {
    const ok = (node: Node): boolean => !node.latent || COARSE.has(node.form);
    if (!ok(a) || !ok(b)) return null;
  }
  const spread = b.time.kind === "absolute" && b.form === "monthYear" && a.form === "month";
  return timeNode(pair(a.time, b.time), "range", { open: a.open && b.open && !spread, clock: a.clock || b.clock });
}

/** "आज से दो दिन बाद" is two days after today: से is "from" and "than" alike. */
const counted = (b: Node): boolean => b.time?.kind === "shifted" && b.time.base === null;

const backwards = (a: TimeValue, b: TimeValue): boolean => a.kind === "absolute" && b.kind === "absolute" && a.edtf >= b.edtf;

/** "2005-19": the second year without its century. */
const shortRange = (a: Node, b: Node): Made | null => {
  const end = Math.floor(a.n / 100) * 100 + b.n;
  return a.n < end && b.n > 12 ? timeNode(pair(absolute(isoYear(a.n)), absolute(isoYear(end))), "range") : null;
};

/** "From 4 to January 22", "July 13 to 15": the day alone takes month and year of the other. */
function dayBefore(d: Node, to: Node): Made | null {
  if (to.time?.kind === "partial" && to.time.day !== null && d.n < to.time.day)
    return timeNode(pair(partial({ ...to.time, weekday: null, day: d.n }), to.time), "range", { open: true });
  const end = to.time?.kind === "absolute" && to.form === "date" ? parseDay(to.time.edtf) : null;
  if (end === null || ymd(end).day <= d.n) return null;
  const { year, month } = ymd(end);
  return timeNode(pair(absolute(isoDay(dayNumber(year, month, d.n))), absolute(isoDay(end))), "range");
}
function dayAfter(from: Node, d: Node): Made | null {
  if (from.time?.kind !== "partial" || from.time.day === null || d.n <= from.time.day) return null;
  return timeNode(pair(from.time, partial({ ...from.time, weekday: null, day: d.n })), "range", { open: true });
}

const bounded = (kind: "since" | "until" | "after" | "before" | "about", t: Node): Made | null =>
  t.time && kind === "before" && t.form === "part"
    ? // "Before the end of the year" is told as its end is.
      timeNode(t.time, t.form, { open: t.open, bound: "until" })
    : t.time && t.form !== "now" && t.form !== "set"
      ? timeNode({ kind, of: t.time }, kind === "about" ? t.form : "bounded", { open: t.open })
      : null;

/** The time as it is; the word beside it may open it. */
const weakly = (t: Node, bound: "since" | "until"): Made | null =>
  t.time && !t.bound && t.form !== "now" && !t.latent ? timeNode(t.time, t.form, { ...t, tag: "time", bound, latent: false }) : null;

const clocked = (t: Node): Made | null => (t.time && t.form !== "set" ? timeNode(t.time, t.form, { open: t.open, clock: true }) : null);

export const joinedRules: readonly Rule[] = [
  {
    name: "days from to",
    when: "from|between|since? num:day to|and num:day untilAfter?",
    makes: (from, a, joint, b) => (joint.tag === "and" && from.tag !== "between" && b.n !== a.n + 1 ? null : days(a, b)),
  },
  { name: "days between, postposed", when: "num:day and num:day untilAfter", makes: (a, _, b) => days(a, b) },
  { name: "days with a dash", when: "from|between|since? num:day -num:day", makes: (_, a, b) => days(a, b) },
  { name: "days with a slash", when: "num:day /num:day", makes: (a, b) => (b.n === a.n + 1 ? days(a, b) : null) },
  { name: "days of a month", when: "days dayWord? link? month", makes: (d, _w, _l, m) => daysOf(d, m.n) },
  { name: "month, days", when: "month days", makes: (m, d) => daysOf(d, m.n) },
  {
    name: "days and a month, postposed",
    when: "num:day to|and num:day link? month untilAfter",
    makes: (a, _, b, _l, m) => {
      const d = days(a, b);
      return d ? daysOf({ ...a, digits: b.n }, m.n) : null;
    },
  },
  { name: "days of a relative month", when: "days link|in? time:relMonth", makes: (d, _, m) => daysIn(d, m.time) },
  { name: "relative month, days", when: "time:relMonth link? days", makes: (m, _, d) => daysIn(d, m.time) },
  {
    name: "day to date",
    when: "from|between|since? num:day to|-and? time:date",
    makes: (from, a, joint, t) => (joint.tag === "to" && (from.tag !== "" || true) ? dayBefore(a, t) : null),
  },
  { name: "day, dash, date", when: "from|since? num:day -time:date", makes: (_, a, t) => dayBefore(a, t) },
  {
    name: "months with a dash",
    when: "month -month",
    makes: (a, b) =>
      timeNode(pair(partial({ month: a.n }), partial({ month: b.n })), "range", { open: true, latent: a.latent || b.latent }),
  },
  {
    name: "weekdays of a week",
    when: "time:relWeek ,from? ,weekday to|and weekday untilAfter?",
    makes: (week, _, a, joint, b, until) =>
      week.time && (joint.tag === "to" || until.tag !== "")
        ? timeNode({ kind: "member", outer: week.time, inner: pair(partial({ weekday: a.n }), partial({ weekday: b.n })) }, "range")
        : null,
  },
  {
    name: "date to day",
    when: "from|since? time:md to|and num:closedDay",
    makes: (_, t, joint, d) => (joint.tag === "to" ? dayAfter(t, d) : null),
  },

  {
    name: "range",
    when: "from|between|since? time:strongSide to time:strongSide untilAfter?",
    makes: (_, a, joint, b) => (joint.n === 1 && counted(b) ? null : range(a, b)),
  },
  { name: "range between", when: "between time:strongSide and time:strongSide", makes: (_, a, _t, b) => range(a, b) },
  { name: "range in between", when: "between time:strongSide -time:strongSide", makes: (_, a, b) => range(a, b) },
  { name: "range, postposed between", when: "time:strongSide and|to time:strongSide untilAfter", makes: (a, _, b) => range(a, b) },
  { name: "range from now, postposed", when: "time:strongSide to and time:strongSide untilAfter", makes: (a, _f, _a, b) => range(a, b) },
  {
    name: "range with a dash",
    when: "from|since? time:strongSide -time:strongSide untilAfter?",
    makes: (_, a, b) => (a.form === "year" && b.form === "year" ? null : range(a, b)),
  },
  {
    name: "years with a dash",
    when: "from|between|since? num:year -num:year unit:isYear? untilAfter?",
    makes: (_, a, b, unit) =>
      a.digits === 4 && b.digits === 4 && a.led !== "sign" && a.n < b.n && b.n <= 2200 && a.n >= 1700 && (b.closed || unit.tag !== "")
        ? timeNode(pair(absolute(isoYear(a.n)), absolute(isoYear(b.n))), "range")
        : null,
  },
  {
    name: "years, the second short",
    when: "num:year =num:two untilAfter?",
    makes: (a, b) => (a.digits === 4 && a.led !== "sign" && a.n >= 1900 && b.closed ? shortRange(a, b) : null),
  },
  {
    name: "years in words, the second short",
    when: "num:year to num:two",
    makes: (a, _, b) => (a.digits === 0 && b.digits === 0 ? shortRange(a, b) : null),
  },
  {
    name: "years in words, the second below hundred",
    when: "num:year to num:small",
    makes: (a, _, b) => (a.digits === 0 && b.digits === 0 && a.n >= 1900 ? shortRange(a, b) : null),
  },
  {
    name: "range of years",
    when: "from|between|since? num:year to num:year unit:isYear? untilAfter?",
    makes: (_, a, _t, b) => (a.n < b.n && a.n >= 1500 ? timeNode(pair(absolute(isoYear(a.n)), absolute(isoYear(b.n))), "range") : null),
  },
  {
    name: "range of years, postposed between",
    when: "num:year and num:year unit:isYear? untilAfter",
    makes: (a, _, b) => (a.n < b.n && a.n >= 1500 ? timeNode(pair(absolute(isoYear(a.n)), absolute(isoYear(b.n))), "range") : null),
  },
  {
    name: "fiscal-looking years in the plural",
    when: "num:year -num:two unit:isYear",
    makes: (a, b) => (a.digits === 4 ? shortRangeAny(a, b) : null),
  },

  { name: "since", when: "since time:side", makes: (_, t) => bounded("since", t) },
  { name: "until", when: "untilPre time:side", makes: (_, t) => bounded("until", t) },
  { name: "after", when: "anyTime? after time:side", makes: (_, _a, t) => bounded("after", t) },
  { name: "before", when: "on? before time:side", makes: (_, _b, t) => bounded("before", t) },
  { name: "by", when: "by time:side", makes: (_, t) => weakly(t, "until") },
  { name: "from", when: "from time:side", makes: (_, t) => weakly(t, "since") },
  { name: "since, postposed", when: "time:strongSide sinceAfter", makes: (t) => weakly(t, "since") },
  { name: "since, strong", when: "time:strongSide sinceStrong", makes: (t) => bounded("since", t) },
  { name: "until, postposed", when: "time:strongSide untilAfter|byAfter", makes: (t) => weakly(t, "until") },
  { name: "before, postposed", when: "time:strongSide beforeAfter", makes: (t) => bounded("before", t) },
  { name: "after, postposed", when: "time:strongSide afterAfter", makes: (t) => bounded("after", t) },
  { name: "or after", when: "time:side orAfter|afterwards", makes: (t) => bounded("since", t) },
  { name: "about", when: "about time:side", makes: (_, t) => bounded("about", t) },

  { name: "hour with sign", when: "num:hour ampm", makes: (_, a) => made("clock", { clock: true, n: a.n }) },
  { name: "hour's sign", when: "clock ampm|daypart|zone", makes: () => made("clock", { clock: true }) },
  { name: "part of day and hour", when: "daypart link? clock", makes: () => made("clock", { clock: true }) },
  { name: "day and hour", when: "time:date ,link|in|on? ,clock", makes: (t) => clocked(t) },
  { name: "hour and day", when: "clock ,link|in|on? ,time:date", makes: (_, _l, t) => clocked(t) },
  { name: "day and its part", when: "time:date ,link? ,daypart", makes: (t) => clocked(t) },
  { name: "part of a day", when: "daypart link|on? time:date", makes: (_, _l, t) => clocked(t) },
  {
    name: "week of a day",
    when: "weekOf time:date",
    makes: (_, t) => (t.time ? timeNode({ kind: "nth", n: 1, count: 1, unit: "week", weekday: 0, of: t.time }, "nth") : null),
  },
];

const shortRangeAny = (a: Node, b: Node): Made | null => {
  const end = Math.floor(a.n / 100) * 100 + b.n;
  return a.n < end ? timeNode(pair(absolute(isoYear(a.n)), absolute(isoYear(end))), "range") : null;
};
