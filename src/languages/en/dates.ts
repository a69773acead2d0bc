/** English words of time: months, weekdays, relative words, units, parts, and the small words that join them. */
import { table } from "../../text/table.js";
import type { TimeWords } from "../../time/words.js";

const calendar = table`
  month 1 = January, Jan
  month 2 = February, Feb, Febr
  month 3 = Mar
  month 4 = April, Apr
  month 6 = June, Jun
  month 7 = July, Jul
  month 8 = August, Aug
  month 9 = September, Sept, Sep
  month 10 = October, Oct
  month 11 = November, Nov
  month 12 = December, Dec
  # "may" and "march" are verbs too: they are months with a capital, a day, a year or "in"
  shyMonth 3 = March
  shyMonth 5 = May
  weekday 1 = Monday, Mon
  weekday 2 = Tuesday, Tue, Tues
  weekday 3 = Wednesday, Weds
  weekday 4 = Thursday, Thu, Thur, Thurs
  weekday 5 = Friday, Fri
  weekday 6 = Saturday
  weekday 7 = Sunday
  shyWeekday 3 = Wed
  shyWeekday 6 = Sat
  shyWeekday 7 = Sun
  season 21 = spring, springtime
  season 22 = summer, summertime
  season 23 = autumn
  season 24 = winter, wintertime
  rel 0 = today, current date
  rel -1 = yesterday
  rel 1 = tomorrow, tmrw, tmr, tommorow
  rel -2 = day before yesterday
  rel 2 = day after tomorrow, day after tmrw
  night 0 = tonight
  night -1 = last night
  now 0 = now, date, present, present day, the present
  anchor 0 = same day, that day, that same day, earlier in the day, later in the day, earlier that day, later that day, same evening, same morning, same afternoon, that evening, that morning, that afternoon, that night
  anchor -1 = day before, previous day, preceding day, day earlier, day prior, last day
  anchor 1 = day after, next day, following day, day later, the day afterwards, next morning, following morning, next evening, following evening, next afternoon, morning after, evening after
  beyond week = week after next, week after the next
  beyond month = month after next, month after the next
  beyond year = year after next, year after the next
  beyond weekend = weekend after next, weekend after the next
  beyond quarter = quarter after next
`;

const measures = table`
  unit second = second, seconds, sec, secs
  unit minute = minute, minutes, min, mins
  unit hour = hour, hours, hr, hrs
  unit day = day, days
  unit night = night, nights
  unit week = week, weeks
  unit fortnight = fortnight, fortnights
  unit weekend = weekend, weekends
  unit month = month, months
  unit quarter = quarter, quarters, qtr
  unit half = semester, half-year
  unit year = year, years, yr, yrs, calendar year, cy
  unit decade = decade, decades
  unit century = century, centuries
  letter minute = m
  letter hour = h
  letter day = d
  letter week = w
  letter month = mo
  letter year = y
  era 0 = AD, CE, the year
  fiscal both = FY, fiscal year, financial year, fiscal, budget year
  decadeWord 2000 = noughties, two thousands
  decadeWord 2010 = twenty tens, twenty-tens
  decadeWord 1920 = nineteen twenties, twenties
  decadeWord 1930 = nineteen thirties, thirties
  decadeWord 1940 = nineteen forties, forties
  decadeWord 1950 = nineteen fifties, fifties
  decadeWord 1960 = nineteen sixties, sixties
  decadeWord 1970 = nineteen seventies, seventies
  decadeWord 1980 = nineteen eighties, eighties
  decadeWord 1990 = nineteen nineties, nineties
`;

const moves = table`
  shift -1 = last, past
  shift 0 = this, current, ongoing, present
  shift 1 = next
  coming 1 = coming, upcoming, forthcoming
  # the week, month or year before or after the one just told
  other -1 = previous, preceding, prior
  other 1 = following, ensuing, subsequent
  other 0 = same, that same
  recent -1 = recent, past few, last few, past several, last several, past couple of, last couple of
  recent 1 = coming few, next few, next several, next couple of, near
  early 0 = early, earlier part of, early part of, start, start of, beginning, beginning of, onset of, opening of, early in
  mid 0 = mid, middle, middle of, midway through, the middle of
  late 0 = late, end, end of, close of, late in, later part of, latter part of, ending of, turn of
  later 0 = later
  earlier 0 = earlier
  rest 0 = rest, rest of, remainder of
  firstDays 0 = first days, first days of, opening days of, last days of, final days of
  last 0 = final
`;

const joints = table`
  link 0 = of, on, at
  in 0 = in, during, into, throughout
  the 0 = the
  a 1 = a, an, another
  and 0 = and
  to 0 = to, till, until, through, thru, up to, up until, until the, til, and until
  from 0 = from, starting, starting from, beginning from, starting on, starting with
  between 0 = between
  or 0 = or
  ago 0 = ago, back
  hence 0 = hence, from now, later, from today, down the line
  before 0 = before, prior to, earlier than, ahead of
  after 0 = after, following, later than, greater than
  since 0 = since, ever since, as of
  by 0 = by, no later than, not later than
  within 0 = within, inside, within the next, over the next, in the next
  about 0 = about, around, circa, approximately, roughly, some, nearly, almost, towards, exactly
  every 0 = every, each, all
  whole 0 = full, whole, entire
  for 0 = for, over
  half 0 = half, half a, half an, a half, half of a
  anyTime 0 = anytime, any time
  afterwards 0 = or after, and after, and later, or later, onwards, onward
  weekOf 0 = w/c, week commencing, week of, week beginning
  quarterWord 0 = one quarter of, a quarter of, quarter of
`;

const hours = table`
  ampm 0 = am, pm, a.m, p.m, a m, p m, oclock, o clock, o'clock, hours, hrs, noon
  daypart 0 = morning, afternoon, evening, night, midnight, midday, lunchtime, in the morning, in the afternoon, in the evening, at night, at noon, at midnight, late evening, early morning, dawn
  zone 0 = gmt, utc, ist, est, edt, pst, pdt, cet, cest, cdt, cst, msk, local time, pt, et
`;

const suffixes = table`
  plural 0 = s
  qLetter 33 = q
  hLetter 40 = h
`;

const dayWords = table`
  halfPart 0 = half
  first 0 = first, second, third, only, last
  noTime 0 = march on, march past, may day
  orderDay 0 = day
  more 0 = more, extra, additional, further
  of 0 = of
`;

/** Words with a second (or third) meaning: a form may stand once in a table. */
const further = table`
  hence 0 = after
  since 0 = from
  untilPre 0 = until, till, through, up to, as late as
  on 0 = on
  halfWord 0 = half
  units day = days
  units week = weeks
  units month = months
  units year = years
  units decade = decades
  agoBefore 0 = before, earlier, prior
  shift 0 = the current
`;

const further2 = table`
  inSome 0 = in, after
`;

const tense = table`
  future = will, shall, 'll, won't, would, ll, going to, plans to, set to, expected to, scheduled, scheduled to, due to, to visit, to meet, to be held, to attend, to host, to travel, to arrive, to hold, to sign, upcoming, let's, please, lets
  past = was, were, had, did, said, met, held, visited, signed, told, took, made, came, went, arrived, spoke, discussed, began, announced, left, became, agreed, attended, hosted, happened, concluded, launched, called, issued, died
`;

/** Nouns that are counted: "2000 people" is no year. */
const counted = table`
  counted = people, persons, men, women, soldiers, troops, dollars, rupees, roubles, rubles, euros, million, billion, trillion, crore, lakh, thousand, km, kilometres, kilometers, miles, metres, tonnes, tons, barrels, mw, megawatts, students, participants, delegates, points, percent, per, kg, hectares, acres, villages, workers, seats, units, cases, deaths, employees, families, homes, flights, companies, times, m, ft, feet
`;

const words: TimeWords = {
  language: "en",
  tables: [calendar, measures, moves, joints, hours, suffixes, dayWords, further, further2],
  endings: [],
  possessive: ["'s", "s'"],
  tense,
  futureEndings: [],
  pastEndings: [],
  tenseAfter: false,
  counted,
  numericOrder: "month",
  fiscalCountry: "IN",
  recentMonth: false,
};
export default words;
