/**
 * Constructed articles by the thousand, the same for the same number: engagements of many pairs of states over ten years, each told by one to
 * six papers in four languages, some of them word for word after another, with the figures, promises and ordinals that such reports bring.
 */
import { allPeople, capitalOf, stateName } from "../src/world/world.js";
import type { Office } from "../src/model/index.js";
import type { NamesByLanguage } from "../src/world/registry.js";

type Language = keyof NamesByLanguage;
export interface Told {
  readonly path: string;
  readonly text: string;
}

/** The same series of numbers below 1 for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const STATES = ["IN", "RU", "CN", "US", "JP", "FR", "DE", "GB", "BD", "NP", "LK", "AE", "SA", "IR", "KZ", "UZ", "VN", "ID", "AU", "TR", "EG", "ZA", "BR", "KR", "IL"]; // prettier-ignore
const LEADER: readonly Office[] = ["head-of-government", "head-of-state", "monarch"];
const LANGUAGES: readonly Language[] = ["en", "hi", "ru", "bn"];
const FIRST = Date.UTC(2016, 0, 5);
const DAY = 86_400_000;

const people = allPeople();
function holder(party: string, offices: readonly Office[], day: string): NamesByLanguage | null {
  for (const office of offices)
    for (const person of people)
      if (
        person.party === party &&
        person.tenures.some((one) => one.office === office && one.from <= day && (one.to === ".." || day <= one.to))
      )
        return person.full;
  return null;
}

interface Happening {
  readonly day: string;
  readonly a: string;
  readonly b: string;
  readonly kind: "call" | "talks" | "summit" | "visit";
  readonly ordinal: number;
  readonly billions: number;
  readonly leaders: boolean;
}

const pad = (n: number): string => String(n).padStart(2, "0");
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  hi: ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"],
  bn: ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"],
  ru: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
};
const date = (day: string, language: Language): string => {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  return `${dayOfMonth} ${MONTHS[language][month - 1]} ${year}${language === "ru" ? " года" : ""}`;
};

interface Cast {
  readonly a: string;
  readonly b: string;
  readonly place: string;
  readonly states: readonly [string, string];
}
const TALES: Readonly<Record<Language, (h: Happening, cast: Cast, when: string) => readonly string[]>> = {
  en: (h, { a, b, place, states }, when) => [
    h.kind === "call" ? `${a} spoke by telephone with ${b} on ${when}.`
      : h.kind === "summit" ? `${a} and ${b} held the ${h.ordinal}th annual summit of ${states.join(" and ")} in ${place} on ${when}.`
      : h.kind === "visit" ? `${a} visited ${place} on ${when} and met ${b}.` : `${a} met ${b} in ${place} on ${when}.`,
    "They discussed trade, energy and the situation in the region.",
    `Trade between ${states.join(" and ")} reached $${h.billions} billion in ${Number(h.day.slice(0, 4)) - 1}.`,
    `The two sides agreed to raise it to $${h.billions * 2} billion by ${Number(h.day.slice(0, 4)) + 5}.`,
    "Officials of both countries will meet again in the coming months to prepare a programme of cooperation.",
  ],
  hi: (h, { a, b, place }, when) => [
    h.kind === "call" ? `${a} ने ${when} को ${b} से टेलीफोन पर बातचीत की।`
      : h.kind === "summit" ? `${a} और ${b} के बीच ${h.ordinal}वां वार्षिक शिखर सम्मेलन ${when} को ${place} में हुआ।`
      : h.kind === "visit" ? `${a} ${when} को ${place} की यात्रा पर पहुंचे और ${b} से मुलाकात की।` : `${a} ने ${when} को ${place} में ${b} से मुलाकात की।`,
    "दोनों नेताओं ने व्यापार, ऊर्जा और क्षेत्रीय स्थिति पर चर्चा की।",
    `दोनों देशों के बीच द्विपक्षीय व्यापार ${h.billions} अरब डॉलर का रहा।`,
    `दोनों पक्षों ने इसे ${Number(h.day.slice(0, 4)) + 5} तक ${h.billions * 2} अरब डॉलर तक ले जाने पर सहमति जताई।`,
    "अधिकारियों ने कहा कि सहयोग का कार्यक्रम आने वाले महीनों में तैयार किया जाएगा।",
  ],
  bn: (h, { a, b, place }, when) => [
    h.kind === "call" ? `${a} ${when} ${b}-এর সঙ্গে টেলিফোনে কথা বলেছেন।`
      : h.kind === "summit" ? `${a} ও ${b}-এর মধ্যে ${h.ordinal}তম বার্ষিক শীর্ষ সম্মেলন ${when} ${place}-এ অনুষ্ঠিত হয়েছে।`
      : h.kind === "visit" ? `${a} ${when} ${place} সফরে গিয়ে ${b}-এর সঙ্গে বৈঠক করেছেন।` : `${a} ${when} ${place}-এ ${b}-এর সঙ্গে বৈঠক করেছেন।`,
    "দুই নেতা বাণিজ্য, জ্বালানি ও আঞ্চলিক পরিস্থিতি নিয়ে আলোচনা করেন।",
    `দুই দেশের মধ্যে বাণিজ্য দাঁড়িয়েছে ${h.billions} বিলিয়ন ডলারে।`,
    `দুই পক্ষ ${Number(h.day.slice(0, 4)) + 5} সালের মধ্যে তা ${h.billions * 2} বিলিয়ন ডলারে উন্নীত করতে সম্মত হয়েছে।`,
    "কর্মকর্তারা জানান, সহযোগিতার কর্মসূচি আগামী মাসগুলোতে তৈরি করা হবে।",
  ],
  ru: (h, { a, b }, when) => [
    h.kind === "call" ? `${a} и ${b} провели телефонный разговор ${when}.`
      : h.kind === "summit" ? `${a} и ${b} провели ${h.ordinal}-й ежегодный саммит ${when}.` : `${a} и ${b} провели переговоры ${when}.`,
    "Стороны обсудили торговлю, энергетику и положение в регионе.",
    `Товарооборот между двумя странами составил ${h.billions} млрд долларов.`,
    `Стороны договорились довести его до ${h.billions * 2} млрд долларов к ${Number(h.day.slice(0, 4)) + 5} году.`,
    "Программа сотрудничества будет подготовлена в ближайшие месяцы.",
  ],
}; // prettier-ignore

const TITLES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["Foreign Minister", "President"],
  hi: ["विदेश मंत्री", "राष्ट्रपति"],
  bn: ["পররাষ্ট্রমন্ত্রী", "প্রেসিডেন্ট"],
  ru: ["Министр иностранных дел", "Президент"],
};
const LEADER_TITLES: Readonly<Record<Language, string>> = {
  en: "Prime Minister",
  hi: "प्रधानमंत्री",
  bn: "প্রধানমন্ত্রী",
  ru: "Премьер-министр",
};

function castOf(h: Happening, language: Language): Cast | null {
  const named = (party: string): string | null => {
    for (const [title, offices] of h.leaders
      ? ([
          [LEADER_TITLES[language], ["head-of-government"]],
          [TITLES[language][1], LEADER.slice(1)],
        ] as const)
      : ([[TITLES[language][0], ["foreign-minister"]]] as const)) {
      const name = holder(party, offices, h.day)?.[language][0];
      if (name !== undefined) return `${title} ${name}`;
    }
    return null;
  };
  const [a, b] = [named(h.a), named(h.b)];
  if (a === null || b === null) return null;
  return { a, b, place: capitalOf(h.b)?.name ?? stateName(h.b), states: [stateName(h.a), stateName(h.b)] };
}

/** So many articles, made one at a time; of two states alone all are on one relationship. */
export function* press(count: number, seed = 1, states: readonly string[] = STATES): Generator<Told> {
  const next = chance(seed);
  const summits = new Map<string, number>();
  for (let made = 0, n = 0; made < count; n++) {
    // A few relations fill most of the papers.
    const a = states[Math.floor(next() ** 2 * states.length)] ?? "IN";
    const b = states[Math.floor(next() ** 2 * states.length)] ?? "RU";
    const at = new Date(FIRST + Math.floor(next() * 3600) * DAY);
    if (a === b) continue;
    const kind = (["call", "talks", "talks", "visit", "summit"] as const)[Math.floor(next() * 5)] ?? "talks";
    const pair = [a, b].sort().join("+");
    const ordinal = kind === "summit" && next() < 0.1 ? (summits.get(pair) ?? 3) + 1 : 0;
    if (ordinal > 0) summits.set(pair, ordinal);
    const day = `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
    const happening: Happening = { day, a, b, kind: kind === "summit" && ordinal === 0 ? "talks" : kind, ordinal, billions: 5 + Math.floor(next() * 90), leaders: next() < 0.4 }; // prettier-ignore
    const papers = 1 + Math.floor(next() * 6);
    let copied: string | null = null;
    for (let paper = 0; paper < papers && made < count; paper++) {
      const language = LANGUAGES[Math.floor(next() * LANGUAGES.length)] ?? "en";
      const cast = castOf(happening, language);
      if (!cast) continue;
      const body: string = copied !== null && next() < 0.15 ? copied : TALES[language](happening, cast, date(day, language)).join(" ");
      copied = body;
      yield {
        path: `press/${n}-${paper}.txt`,
        text: `---\ntitle: Report ${n}.${paper}\nsource: Paper ${paper}\npublished: ${day}\n---\n${body}\n`,
      };
      made += 1;
    }
  }
}
