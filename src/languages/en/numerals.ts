/** English numerals: words, letters after digits, ordinals, parts; with the Indian lakh and crore. */
import { table } from "../../text/table.js";

const none = table``;

const ones = table`
1 = one
2 = two
3 = three
4 = four
5 = five
6 = six
7 = seven
8 = eight
9 = nine
`;

const teens = table`
0 = zero, nought, naught
10 = ten
11 = eleven
12 = twelve
13 = thirteen
14 = fourteen
15 = fifteen
16 = sixteen
17 = seventeen
18 = eighteen
19 = nineteen
`;

const tens = table`
20 = twenty
30 = thirty
40 = forty, fourty
50 = fifty
60 = sixty
70 = seventy
80 = eighty
90 = ninety
`;

const ordinals = table`
1 = first
2 = second
3 = third
4 = fourth
5 = fifth
6 = sixth
7 = seventh
8 = eighth
9 = ninth, nineth
10 = tenth
11 = eleventh
12 = twelfth
13 = thirteenth
14 = fourteenth
15 = fifteenth
16 = sixteenth
17 = seventeenth
18 = eighteenth
19 = nineteenth
20 = twentieth
30 = thirtieth
40 = fortieth
50 = fiftieth
60 = sixtieth
70 = seventieth
80 = eightieth
90 = ninetieth
`;

/** Denominators in the singular; "second" is none, and "third" is one only after "one" or before "of". */
const fractions = table`
2 = half
3 = third
4 = quarter, fourth
5 = fifth
6 = sixth
7 = seventh
8 = eighth
9 = ninth
10 = tenth
20 = twentieth
100 = hundredth
1000 = thousandth
1000000 = millionth
1000000000 = billionth
1000000000000 = trillionth
`;

/** Written as one word: twentyone, fortysecond. */
const glue = (words: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...tens].flatMap(([ten, forms]) =>
      [...words]
        .filter(([value]) => Number(value) < 10)
        .map(([value, ends]): [string, string[]] => [
          String(Number(ten) + Number(value)),
          forms.flatMap((form) => ends.map((end) => form + end)),
        ]),
    ),
  );

export default {
  decimal: ".",
  pairs: true,
  cardinals: new Map([...ones, ...teens, ...glue(ones), ["0.5", ["half"]]]),
  tens,
  scales: table`
    12 = dozen
    100 = hundred
    1000 = thousand
    100000 = lakh, lac
    1000000 = million
    10000000 = crore
    1000000000 = billion, milliard
    1000000000000 = trillion
  `,
  scalesAfter: table`
    12 = dozens
    100 = hundreds
    1000 = thousands
    100000 = lakhs, lacs, lkhs, lkh
    1000000 = millions, mn, mln, mio
    10000000 = crores, cr, crs, krore, krores, karor
    1000000000 = billions, milliards, bn, bln
    1000000000000 = trillions, tn, trn, tln
  `,
  letters: table`
    1000 = k
    1000000 = MM
    1000000000 = b
  `,
  ordinals: new Map([...ordinals, ...glue(ordinals)]),
  scaleOrdinals: table`
    100 = hundredth
    1000 = thousandth
    100000 = lakhth
    1000000 = millionth
    1000000000 = billionth
    1000000000000 = trillionth
  `,
  parts: none,
  part: fractions,
  shifts: none,
  marks: table`
    and = and
    point = point
    minus = minus, negative
    article = a, an
    over = over
    of = of
  `,
  made: [{ as: "parts", of: [new Map([...fractions].filter(([value]) => value !== "2"))], endings: ["s"] }],
  suffixes: { hyphen: [], close: ["st", "nd", "rd", "th"], loose: [], cardinal: ["s"] },
  idioms: [
    "one another", "no one", "this one", "that one", "which one", "each one", "every one", "any one", "another one", "one's",
    "per second", "split second", "each second", "every second", "second hand", "seconds first", "at first", "first name",
    "first lady", "the one", "good one", "new one", "big one", "(first) one", "(second) one", "(third) one",
  ], // prettier-ignore
  shy: [],
  leading: [],
} as const;
