/** Rules of times counted from another: yesterday, next month, three days ago, the last two weeks, December of last year. */
import type { CalendarUnit } from "../edtf.js";
import { ABSENT, timeNode, type Made, type Node } from "../node.js";
import type { Rule } from "../chart.js";
import { lengthOfUnit, partial, relative, type Length, type TimeValue } from "../value.js";

const FORMS: Readonly<Record<string, string>> = {
  day: "relDay",
  week: "relWeek",
  month: "relMonth",
  quarter: "relQuarter",
  year: "relYear",
  decade: "relDecade",
};
const formOf = (unit: string): string => FORMS[unit] ?? "relOther";

const moved = (offset: number, unit: Node): Made | null => {
  if (unit.word === "fortnight") return offset === 0 ? null : counted(offset < 0 ? -1 : 1, lengthOfUnit(2, "week"), "week");
  return isCalendar(unit.word) ? timeNode(relative(unit.word as CalendarUnit, offset), formOf(unit.word)) : null;
};
const isCalendar = (unit: string): boolean =>
  ["day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"].includes(unit);

const anchored = (offset: number, unit: string): Made | null =>
  isCalendar(unit) ? timeNode({ kind: "anchored", unit: unit as CalendarUnit, offset }, formOf(unit)) : null;

const large = (length: Length): boolean => length.hours + length.minutes + length.seconds === 0;

const counted = (sign: -1 | 1, length: Length | null, unit: string): Made | null =>
  length && large(length)
    ? timeNode({ kind: "count", length, sign, unit: isCalendar(unit) ? (unit as CalendarUnit) : null }, "count", { length })
    : null;

const shifted = (sign: -1 | 1, length: Length | null, base: TimeValue | null): Made | null =>
  length && (large(length) || base === null)
    ? timeNode({ kind: "shifted", length, sign, base }, base || length.days > 0 || !large(length) ? "relDay" : "relOther", {
        clock: !large(length),
      })
    : null;

/** "Five years ago in January": a month or day of a year that is told by its distance. */
function monthOfYear(sign: -1 | 1, length: Node, inner: Node): Made | null {
  const years = length.length?.years ?? 0;
  const outer = years >= 1 && Number.isInteger(years) && length.form !== "bare" ? shifted(sign, length.length, null)?.time : null;
  return outer && inner.time ? timeNode({ kind: "member", outer, inner: inner.time }, "date") : null;
}

/** "In ten years" looks ahead unless its clause looks back. */
const weakly = (length: Length | null): Made | null => {
  const made = shifted(1, length, null);
  return made?.time?.kind === "shifted" ? { ...made, time: { ...made.time, weak: true } } : made;
};

const vague = (sign: -1 | 1, unit: string): Made | null =>
  isCalendar(unit) ? timeNode({ kind: "vague", unit: unit as CalendarUnit, sign }, "relOther") : null;

const WHICH: Readonly<Record<string, "last" | "this" | "next" | "coming">> = { "-1": "last", "0": "this", "1": "next" };

function shiftedWeekday(shift: Node, weekday: Node): Made | null {
  const which = shift.tag === "coming" ? "coming" : WHICH[String(shift.n)];
  return which ? timeNode({ kind: "weekday", weekday: weekday.n, which }, "relDay") : null;
}

const leaning = (shift: Node, time: TimeValue | null): TimeValue | null =>
  time?.kind === "partial" && shift.n !== 0
    ? partial({ ...time, lean: shift.n < 0 ? "past" : "future" })
    : time?.kind === "range" && shift.n !== 0
      ? { ...time, from: leaning(shift, time.from) ?? time.from }
      : null;

/** "Last June" is the most recent one in some languages, June of last year in others. */
function shiftedPeriod(shift: Node, time: Node, recent: boolean): Made | null {
  if (!time.time) return null;
  if (shift.n === 0) {
    const winter = time.time.kind === "partial" && time.time.month === 24;
    return timeNode(winter ? time.time : { kind: "member", outer: relative("year", 0), inner: time.time }, "date");
  }
  const value = leaning(shift, time.time);
  if (shift.n < 0 && !recent && time.form !== "md")
    return timeNode({ kind: "member", outer: relative("year", -1), inner: time.time }, time.form);
  return value && timeNode(value, time.form === "md" ? "date" : time.form);
}

const nth = (n: number, unit: CalendarUnit | "weekday", weekday: number, of: TimeValue | null, count = 1): Made =>
  timeNode({ kind: "nth", n, count, unit, weekday, of }, "nth", { open: of === null });

const ORDER = ["day", "week", "month", "quarter", "half", "year", "decade", "century"];
const GRAINS: Readonly<Record<string, string>> = {
  relWeek: "week",
  relMonth: "month",
  month: "month",
  monthYear: "month",
  quarter: "quarter",
  relQuarter: "quarter",
  season: "quarter",
  relYear: "year",
  year: "year",
  fiscal: "year",
  decade: "decade",
  relDecade: "decade",
  century: "century",
};

/** The units of a period are finer than it: "December of last year" is no last year of a December. */
const unitOf = (n: number, unit: Node, of: Node, count = 1): Made | null =>
  ORDER.indexOf(unit.word) < ORDER.indexOf(GRAINS[of.form] ?? "century") ? nth(n, unit.word as CalendarUnit, 0, of.time, count) : null;

const part = (name: "early" | "mid" | "late" | "later" | "earlier" | "rest", of: Node): Made | null =>
  of.time ? timeNode({ kind: "part", part: name, of: of.time }, "part", { open: of.open }) : null;

const PARTS = { early: "early", mid: "mid", late: "late", later: "later", earlier: "earlier", rest: "rest" } as const;
const partNamed = (tag: string): "early" | "mid" | "late" | "later" | "earlier" | "rest" =>
  PARTS[tag.replace("After", "") as keyof typeof PARTS];

const current = (unit: Node): Node => ({ ...ABSENT, tag: "time", time: relative(unit.word as CalendarUnit, 0), form: formOf(unit.word) });

/** `recent`: whether "last June" is the most recent June. */
export const relativeRules = (recent: boolean): readonly Rule[] => [
  { name: "relative day", when: "rel", makes: (r) => timeNode(relative("day", r.n), "relDay") },
  {
    name: "relative day and its weekday",
    when: "rel|either ,weekday",
    makes: (r) => (r.tag === "rel" ? timeNode(relative("day", r.n), "relDay") : timeNode({ kind: "either", days: r.n }, "relDay")),
  },
  { name: "day on either side", when: "either", makes: (e) => timeNode({ kind: "either", days: e.n }, "relDay") },
  { name: "night", when: "night", makes: (r) => timeNode(relative("day", r.n), "relDay", { clock: true }) },
  { name: "now", when: "now", makes: () => timeNode(relative("day", 0), "now", { latent: true }) },
  { name: "from now", when: "from", makes: (f) => (f.word === "now" ? timeNode(relative("day", 0), "now", { latent: true }) : null) },
  { name: "anchored day", when: "anchor", makes: (a) => anchored(a.n, "day") },
  { name: "anchored unit", when: "other unit:calendar", makes: (o, u) => anchored(o.n, u.word) },
  { name: "unit after next", when: "beyond", makes: (b) => timeNode(relative(b.word as CalendarUnit, 2), formOf(b.word)) },

  { name: "shifted unit", when: "shift|coming unit", makes: (s, u) => (u.form === "units" && s.n !== 0 ? null : moved(s.n, u)) },
  { name: "unit and its shift", when: "unit shiftAfter", makes: (u, s) => moved(s.n, u) },
  { name: "weekday and its shift", when: "weekday shiftAfter", makes: (w, s) => shiftedWeekday(s, w) },
  { name: "month and its shift", when: "time:month link? shiftAfter", makes: (m, _, s) => shiftedPeriod(s, m, recent) },
  { name: "shifted plural", when: "shift|coming unit:plural", makes: (s, u) => (s.n === 0 ? null : vague(s.n < 0 ? -1 : 1, u.word)) },
  { name: "recent or coming", when: "recent unit", makes: (r, u) => vague(r.n < 0 ? -1 : 1, u.word) },
  {
    name: "shifted length",
    when: "shift|coming|other length:large",
    makes: (s, l) => (s.n === 0 || l.form === "bare" ? null : counted(s.n < 0 ? -1 : 1, l.length, l.word)),
  },
  {
    name: "number, shift, unit",
    when: "num:count shift|coming|other unit",
    makes: (n, s, u) => (s.n === 0 ? null : counted(s.n < 0 ? -1 : 1, lengthOfUnit(n.n, u.word), u.word)),
  },
  { name: "shifted weekday", when: "shift|coming weekday", makes: (s, w) => shiftedWeekday(s, w) },
  {
    name: "other weekday",
    when: "other weekday",
    makes: (s, w) => (s.n === 0 ? null : timeNode({ kind: "weekday", weekday: w.n, which: s.n < 0 ? "last" : "next" }, "relDay")),
  },
  { name: "shifted month", when: "shift time:month", makes: (s, m) => shiftedPeriod(s, m, recent) },
  {
    name: "shifted season",
    when: "shift|coming season",
    makes: (s, m) => shiftedPeriod(s, { ...ABSENT, time: partial({ month: m.n }), form: "season" }, recent),
  },
  {
    name: "season of year",
    when: "season link|in? time:yearlike",
    makes: (s, _, y) => (y.time ? timeNode({ kind: "member", outer: y.time, inner: partial({ month: s.n }) }, "season") : null),
  },
  {
    name: "year, season",
    when: "time:yearlike link|in? season",
    makes: (y, _, s) => (y.time ? timeNode({ kind: "member", outer: y.time, inner: partial({ month: s.n }) }, "season") : null),
  },
  { name: "shifted date", when: "shift|coming time:md", makes: (s, d) => shiftedPeriod(s, d, true) },
  { name: "coming month", when: "coming time:month", makes: (s, d) => shiftedPeriod(s, d, true) },
  { name: "shifted range", when: "shift|coming time:open", makes: (s, d) => (d.form === "range" && d.time ? wrapLeaning(s, d) : null) },
  {
    name: "shifted part of day",
    when: "shift daypart",
    makes: (s) => timeNode(relative("day", s.n < 0 ? -1 : s.n), "relDay", { clock: true }),
  },
  { name: "bare weekend", when: "unit:weekend", makes: () => timeNode(relative("weekend", 0), "relOther") },

  { name: "length ago", when: "length ago|agoAfter", makes: (l) => (l.form === "bare" ? null : shifted(-1, l.length, null)) },
  {
    name: "years ago, its month",
    when: "length ago|agoAfter|hence|henceAfter time:ofYear",
    makes: (l, way, t) => monthOfYear(/^ago/.test(way.tag) ? -1 : 1, l, t),
  },
  { name: "length hence", when: "length hence|henceAfter", makes: (l) => (l.form === "bare" ? null : shifted(1, l.length, null)) },
  { name: "in a length", when: "inAfter length", makes: (_, l) => shifted(1, l.length, null) },
  { name: "in some length", when: "inSome length", makes: (_, l) => (l.form === "bare" || l.led === "article" ? null : weakly(l.length)) },
  { name: "length, in", when: "length inLength", makes: (l) => (l.form === "bare" ? null : weakly(l.length)) },
  { name: "length before", when: "length agoBefore", makes: (l) => (l.form === "bare" ? null : shifted(-1, l.length, null)) },
  { name: "length before a time", when: "length before|agoBefore|baseBefore time:side", makes: (l, _, t) => shifted(-1, l.length, t.time) },
  { name: "length after a time", when: "length after|from|hence time:side", makes: (l, _, t) => shifted(1, l.length, t.time) },
  { name: "in a length after a time", when: "inAfter length after time:side", makes: (_, l, _a, t) => shifted(1, l.length, t.time) },
  { name: "in a length before a time", when: "within length baseBefore time:side", makes: (_, l, _a, t) => shifted(-1, l.length, t.time) },
  {
    name: "time, length before",
    when: "time:strongSide baseOf length agoAfter",
    makes: (t, _, l) => (l.form === "bare" ? null : shifted(-1, l.length, t.time)),
  },
  {
    name: "time, length after",
    when: "time:strongSide baseOf length henceAfter|inLength",
    makes: (t, _, l) => (l.form === "bare" ? null : shifted(1, l.length, t.time)),
  },
  {
    name: "time, within length",
    when: "time:strongSide baseOf length withinAfter",
    makes: (t, _, l) =>
      t.time && l.length && l.form !== "bare" ? timeNode({ kind: "lasting", length: l.length, from: t.time }, "range") : null,
  },
  {
    name: "length from a day",
    when: "for? length ,from|since time:date",
    makes: (_, l, _f, t) =>
      t.time && l.length && large(l.length) ? timeNode({ kind: "lasting", length: l.length, from: t.time }, "range") : null,
  },
  { name: "within a length", when: "within shift|coming? length", makes: (_, s, l) => (s.n < 0 ? null : within(l)) },
  {
    name: "within after a length",
    when: "shift|coming? length withinAfter",
    makes: (s, l) => (l.form === "bare" || s.n < 0 ? null : within(l)),
  },
  {
    name: "within after a count",
    when: "time withinAfter|inLength",
    makes: (t, w) =>
      t.time?.kind !== "count"
        ? null
        : timeNode(t.time.sign < 0 || w.tag === "inLength" ? t.time : { kind: "within", length: t.time.length }, "range", {
            length: t.time.length,
          }),
  },

  {
    name: "weekday of a week",
    when: "weekday ,link|in? ,time:relWeek",
    makes: (w, _, week) => (week.time ? timeNode({ kind: "member", outer: week.time, inner: partial({ weekday: w.n }) }, "date") : null),
  },
  {
    name: "week's weekday",
    when: "time:relWeek ,link|in? ,weekday",
    makes: (week, _, w) => (week.time ? timeNode({ kind: "member", outer: week.time, inner: partial({ weekday: w.n }) }, "date") : null),
  },
  {
    name: "numbered weekday of a month",
    when: "num:ordinal weekday link|in? time:monthlike",
    makes: (n, w, _, m) => nth(n.n, "weekday", w.n, m.time),
  },
  {
    name: "month's numbered weekday",
    when: "time:monthlike link|in? num:ordinal weekday",
    makes: (m, _, n, w) => nth(n.n, "weekday", w.n, m.time),
  },
  {
    name: "last weekday of a month",
    when: "shift|last weekday link|in time:monthlike",
    makes: (s, w, _, m) => (s.n > 0 || (s.tag === "shift" && s.n === 0) ? null : nth(-1, "weekday", w.n, m.time)),
  },
  {
    name: "month's last weekday",
    when: "time:monthlike link|in? shift|last weekday",
    makes: (m, _, s, w) => (s.tag === "shift" && s.n >= 0 ? null : nth(-1, "weekday", w.n, m.time)),
  },
  {
    name: "numbered weekday",
    when: "num:ordinal weekday",
    makes: (n, w) => (n.n <= 5 ? nth(n.n, "weekday", w.n, relative("month", 0)) : null),
  },
  {
    name: "numbered half of a period",
    when: "num:ordinal halfPart link|in? time:whole",
    makes: (n, _h, _l, t) => (n.n <= 2 ? nth(n.n, "half", 0, t.time) : null),
  },
  {
    name: "numbered half of the year",
    when: "num:ordinal halfPart link unit:isYear",
    makes: (n) => (n.n <= 2 ? nth(n.n, "half", 0, relative("year", 0)) : null),
  },
  { name: "numbered unit of a period", when: "num:ordinal unit:calendar link|in? ,time:whole", makes: (n, u, _, t) => unitOf(n.n, u, t) },
  {
    name: "period's numbered unit",
    when: "time:whole link|in? num:ordinal unit:calendar",
    makes: (t, _, n, u) => unitOf(n.n, u, t),
  },
  {
    name: "period's last unit",
    when: "time:whole link|in? last|shift unit:calendar",
    makes: (t, _, s, u) => (u.form === "units" || (s.tag === "shift" && s.n >= 0) ? null : unitOf(-1, u, t)),
  },
  {
    name: "last unit of a period",
    when: "last|shift unit:calendar link|in time:whole",
    makes: (s, u, _, t) => (u.form === "units" || (s.tag === "shift" && s.n >= 0) ? null : unitOf(-1, u, t)),
  },
  {
    name: "last units of a period",
    when: "last|shift num:count unit:calendar link|in time:whole",
    makes: (s, n, u, _, t) => (s.tag === "shift" && s.n >= 0 ? null : unitOf(-1, u, t, n.n)),
  },
  {
    name: "first units of a period",
    when: "num:ordinal num:count unit:calendar link|in time:whole",
    makes: (o, n, u, _, t) => (o.n === 1 ? unitOf(1, u, t, n.n) : null),
  },
  {
    name: "period's first units",
    when: "time:whole link|in num:ordinal num:count unit:calendar",
    makes: (t, _, o, n, u) => (o.n === 1 ? unitOf(1, u, t, n.n) : null),
  },
  {
    name: "first days of a period",
    when: "firstDays link? time:whole",
    makes: (_, _l, t) => (t.time ? timeNode(t.time, t.form, { open: t.open }) : null),
  },

  { name: "part of a period", when: "early|mid|late link? about? time:whole", makes: (p, _, _a, t) => part(partNamed(p.tag), t) },
  {
    name: "part of a part's period",
    when: "early|mid|late link? shift unit:calendar",
    makes: (p, _, s, u) => (s.word === "0" && s.n === 0 ? part(partNamed(p.tag), current(u)) : null),
  },
  {
    name: "part of this unit",
    when: "early|mid|late link? unit:long",
    makes: (p, _, u) => (u.form === "units" ? null : part(partNamed(p.tag), current(u))),
  },
  {
    name: "end of the day",
    when: "late link? unit",
    makes: (_, _l, u) => (u.word === "day" ? timeNode(relative("day", 0), "relDay") : null),
  },
  {
    name: "end of a day",
    when: "late link? time:date",
    makes: (_, _l, t) => (t.time && t.form !== "md" ? timeNode(t.time, t.form) : null),
  },
  { name: "period's part", when: "time:whole link|in? earlyAfter|midAfter|lateAfter", makes: (t, _, p) => part(partNamed(p.tag), t) },
  {
    name: "unit's part",
    when: "unit:long link? earlyAfter|midAfter|lateAfter",
    makes: (u, _, p) => (u.form === "units" ? null : part(partNamed(p.tag), current(u))),
  },
  { name: "later in a period", when: "later|earlier|rest link|in? time:current", makes: (p, _, t) => part(partNamed(p.tag), t) },
  { name: "period, later", when: "time:current laterAfter", makes: (t) => part("later", t) },
  {
    name: "part of a part",
    when: "early|mid|late time",
    makes: (p, t) =>
      t.time?.kind === "member" && t.time.inner.kind === "partial" && t.time.inner.day === null && t.time.inner.weekday === null
        ? part(partNamed(p.tag), t)
        : null,
  },
  {
    name: "part of a whole already told",
    when: "time in? link? earlyAfter|midAfter|lateAfter",
    makes: (t, _, _l, p) =>
      t.time?.kind === "member" && t.time.inner.kind === "partial" && t.time.inner.day === null && t.time.inner.weekday === null
        ? part(partNamed(p.tag), t)
        : null,
  },
  { name: "every unit", when: "every unit:lasting", makes: (_, u) => timeNode({ kind: "repeating", unit: u.word as CalendarUnit }, "set") },
  { name: "every weekday", when: "every weekday", makes: (_, w) => timeNode(partial({ weekday: w.n }), "weekday") },
];

const wrapLeaning = (shift: Node, range: Node): Made | null => {
  const value = leaning(shift, range.time);
  return value && timeNode(value, "range", { bound: range.bound });
};

const within = (l: Node): Made | null =>
  l.length && large(l.length) && l.form !== "bare" ? timeNode({ kind: "within", length: l.length }, "range", { length: l.length }) : null;
