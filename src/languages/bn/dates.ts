/** Bengali words of time, of Dhaka and of Kolkata: months, weekdays, relative words, units, parts, postpositions. */
import { table } from "../../text/table.js";
import type { TimeWords } from "../../time/words.js";

/** "The first visit in ten years": no ten years to come. */
const firsts = table`
  first 0 = প্রথম, প্রথমবার, দ্বিতীয়
`;

const calendar = table`
  month 1 = জানুয়ারি, জানুয়ারী, জানু
  month 2 = ফেব্রুয়ারি, ফেব্রুয়ারী, ফেব্রু, ফেব্রুআরি
  month 3 = মার্চ
  month 4 = এপ্রিল
  month 5 = মে
  month 6 = জুন
  month 7 = জুলাই
  month 8 = আগস্ট, অগস্ট, আগষ্ট, অগাস্ট
  month 9 = সেপ্টেম্বর, সেপ্টেমবর, সেপ্ট
  month 10 = অক্টোবর, অক্টোবার
  month 11 = নভেম্বর, নভেমবর
  month 12 = ডিসেম্বর, ডিসেমবর
  weekday 1 = সোমবার
  # In lists the word for day stands once: মঙ্গল ও বুধবার.
  shyWeekday 1 = সোম
  shyWeekday 2 = মঙ্গল
  shyWeekday 3 = বুধ
  shyWeekday 4 = বৃহস্পতি
  shyWeekday 5 = শুক্র
  shyWeekday 6 = শনি
  shyWeekday 7 = রবি
  weekday 2 = মঙ্গলবার, মংগলবার
  weekday 3 = বুধবার
  weekday 4 = বৃহস্পতিবার, বৃহষ্পতিবার
  weekday 5 = শুক্রবার
  weekday 6 = শনিবার
  weekday 7 = রবিবার, রোববার
  season 21 = বসন্ত, বসন্তকাল
  season 22 = গ্রীষ্ম, গ্রীষ্মকাল
  season 23 = শরৎ, হেমন্ত, শরৎকাল
  season 24 = শীত, শীতকাল, শীতের মৌসুম
  rel 0 = আজ, আজকে, আজকের, অদ্য
  rel -1 = গতকাল, গতকালের, গতকল্য, গত কাল
  rel 1 = আগামীকাল, আগামীকালের, আগামী কাল, আগামিকাল
  either 1 = কাল
  either 2 = পরশু, পরশুদিন
  rel -2 = গত পরশু, গতপরশু
  rel 2 = আগামী পরশু, আগামীপরশু
  now 0 = এখন, বর্তমান, অদ্যাবধি, এ পর্যন্ত, আজ পর্যন্ত, এখন পর্যন্ত
  night 0 = আজ রাত, আজ রাতে
  night -1 = গত রাত, গত রাতে, গতরাতে, গতকাল রাতে
  anchor 0 = একই দিন, একই দিনে, সেদিন, সে দিন, ওই দিন, ঐ দিন, ওইদিন, সেই দিন, ওই দিনই, একইদিন, সফরের শেষ দিন
  anchor -1 = আগের দিন, তার আগের দিন, এর আগের দিন, পূর্বদিন, আগের দিনে
  anchor 1 = পরদিন, পরের দিন, তার পরদিন, তার পরের দিন, পরের দিনই
`;

const measures = table`
  unit second = সেকেন্ড
  unit minute = মিনিট
  unit hour = ঘণ্টা, ঘন্টা
  unit day = দিন, দিবস, দিনব্যাপী
  unit night = রাত
  unit week = সপ্তাহ, হপ্তা
  unit fortnight = পক্ষকাল
  unit weekend = সপ্তাহান্ত
  unit month = মাস
  unit quarter = প্রান্তিক, ত্রৈমাসিক, কোয়ার্টার
  unit half = ষান্মাসিক, অর্ধবর্ষ
  unit year = বছর, বৎসর, বর্ষ, সাল, খ্রিস্টাব্দ, খ্রিষ্টাব্দ, সন
  unit decade = দশক
  unit century = শতক, শতাব্দী, শতাব্দি
  fiscal BD = অর্থবছর, অর্থ বছর, অর্থ বৎসর
  fiscal IN = অর্থবর্ষ, অর্থ বর্ষ, আর্থিক বছর, আর্থিক বর্ষ
`;

const COUNTED = [["day", "দিন"], ["week", "সপ্তাহ"], ["month", "মাস"], ["year", "বছর"]] as const; // prettier-ignore
/** Numerals that join the word they count, with and without an apostrophe: দুদিন, দু’মাস, ছ’সপ্তাহ. */
const joined = new Map<string, readonly string[]>(
  (
    [
      [2, ["দু", "দু’", "দু'"]], [3, ["তিন"]], [4, ["চার"]], [5, ["পাঁচ"]], [6, ["ছ", "ছ’", "ছ'", "ছয়"]], [7, ["সাত"]], [8, ["আট"]], [9, ["ন’", "ন'"]], [10, ["দশ"]],
    ] as const
  ).flatMap(([n, stems]) => COUNTED.map(([unit, noun]): [string, string[]] => [`joined ${n}${unit}`, stems.map((stem) => stem + noun)])),
); // prettier-ignore

const moves = table`
  shift -1 = গত, বিগত, গেল, সদ্য সমাপ্ত, সদ্যসমাপ্ত, গেলো
  shift 0 = চলতি, এই, এ, বর্তমান, চলমান
  coming 1 = আগামী, আসন্ন, আসছে, সামনের
  other -1 = আগের, পূর্ববর্তী, তার আগের, এর আগের
  other 1 = পরের, পরবর্তী, তার পরের
  other 0 = একই, ওই, ঐ, সেই, সে
  recent -1 = গত কয়েক, সাম্প্রতিক, বিগত কয়েক, গত কিছু
  recent 1 = আগামী কয়েক, আসন্ন কয়েক
  last 0 = শেষ
  beyond year = তার পরের বছর
`;

const parts = table`
  earlyAfter 0 = শুরু, শুরুতে, শুরুর দিকে, শুরুর, গোড়া, গোড়ায়, গোড়ার দিকে, প্রথম দিকে, প্রথমদিকে, সূচনায়, শুরুতেই, গোড়াতেই
  midAfter 0 = মাঝামাঝি, মাঝামাঝিতে, মাঝামাঝি সময়ে, মধ্যভাগে, মাঝে, মাঝামাঝি নাগাদ
  lateAfter 0 = শেষ, শেষে, শেষের দিকে, শেষ দিকে, শেষদিকে, শেষ নাগাদ, শেষভাগে, শেষার্ধে, শেষের, শেষ হওয়ার
  firstDaysAfter 0 = প্রথম কয়েক দিনে
`;

const joints = table`
  link 0 = এর, র, তারিখ, তারিখে, তারিখের, এ, তে, কে, তারিখ থেকে
  and 0 = ও, এবং, আর, কিংবা, বা
  to 1 = থেকে, হতে, থেকে শুরু করে
  untilAfter 0 = পর্যন্ত, অবধি, পর্যন্তই, এর মধ্যে, মধ্যে
  about 0 = প্রায়, আনুমানিক, মোটামুটি
  every 0 = প্রতি, প্রত্যেক
  half 0 = আধা, অর্ধ, আধ
`;

/** Words with a second (or third) meaning: a form may stand once in a table. */
const further = table`
  noTime 0 = লং মার্চ, লংমার্চ
  sinceAfter 0 = থেকে, হতে
  agoAfter 0 = আগে, পূর্বে, আগেই, আগেকার
  henceAfter 0 = পর, পরে, পরেই, পরই, এর পর, বাদে, মাথায়, ব্যবধানে
  withinAfter 0 = মধ্যে, ভেতরে, এর মধ্যে, মধ্যেই
  dayWord 0 = তারিখ, তারিখে, তারিখের
  of 0 = এর, র
  orderDay 0 = দিন
  wholeAfter 0 = ধরে, জুড়ে
  units day = দিনগুলো
  units week = সপ্তাহগুলো
  units month = মাসগুলো
  units year = বছরগুলো
  sinceStrong 0 = এর পর থেকে, পর থেকে
  decadeWord 1950 = পঞ্চাশের দশক
  decadeWord 1960 = ষাটের দশক
  decadeWord 1970 = সত্তরের দশক
  decadeWord 1980 = আশির দশক
  decadeWord 1990 = নব্বইয়ের দশক, নব্বই দশক
`;

const further2 = table`
  beforeAfter 0 = আগে, এর আগে, পূর্বে, আগেই
  afterAfter 0 = পর, পরে, এর পর, এর পরে
  byAfter 0 = নাগাদ, মধ্যে, এর মধ্যে
  baseOf 0 = থেকে, হতে, এর
`;

const hours = table`
  ampm 0 = টা, টায়, টার, ঘটিকা, ঘটিকায়, ঘণ্টা, মিনিটে
  daypart 0 = দুপুরের আগে, দুপুরের পর, সন্ধ্যার পর, বিকেলের পর, সকালে, সকাল, দুপুর, দুপুরে, বিকাল, বিকেল, বিকালে, বিকেলে, সন্ধ্যা, সন্ধ্যায়, রাত, রাতে, ভোর, ভোরে, মধ্যরাতে, দিবাগত রাত, দিবাগত রাতে, মধ্যাহ্নে, সকালের, সকালেই, গভীর রাতে, সন্ধ্যার
`;

const tense = table`
  future = হবে, হবেন, করবেন, করবে, যাবেন, যাবে, আসবেন, আসবে, কথা রয়েছে, পারেন, পারে, কথা আছে, যাচ্ছেন, আসছেন, হতে যাচ্ছে
  past = ছিল, ছিলেন, করেন, হয়, হয়েছে, হয়েছিল, করেছেন, করেছে, করেছিলেন, জানান, জানিয়েছেন, বলেন, বলেছেন, গেছেন, যান, এসেছেন, হয়েছিলেন, দেন, নেন, পৌঁছান, অনুষ্ঠিত হয়, গিয়েছিলেন, এসেছিলেন
`;

const counted = table`
  counted = কোটি, লাখ, লক্ষ, হাজার, জন, টাকা, ডলার, কিলোমিটার, কিমি, মিটার, মেগাওয়াট, টন, শতাংশ, মানুষ, শিক্ষার্থী, রুপি, ব্যারেল, পরিবার, একর, হেক্টর, ইউরো, রুবল, সেনা, সৈন্য, সদস্য, টি, জনের
`;

const words: TimeWords = {
  language: "bn",
  tables: [firsts, calendar, measures, joined, moves, parts, joints, further, further2, hours],
  // Case endings and emphatic -ই, -ও, joined to any noun: ডিসেম্বরে, জানুয়ারিতে, সালের, বছরেই.
  endings: ["ে", "ের", "র", "তে", "য়", "কে", "েই", "য়ে", "য়ের", "তেই", "টি", "টির", "টিতে", "গুলোতে", "গুলো", "েও", "তেও", "ই", "ও", "রও"],
  possessive: [],
  tense,
  futureEndings: ["বেন", "বে", "বো", "বেনই"],
  pastEndings: ["েছেন", "েছে", "েছিল", "েছিলেন", "লেন", "েছি"],
  tenseAfter: true,
  counted,
  numericOrder: "day",
  fiscalCountry: "BD",
  recentMonth: true,
};
export default words;
