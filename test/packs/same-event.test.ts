/** The same event told in four languages gives the same record: what differs between packs is words, never meaning. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../src/reader/index.js";
import type { Engagement } from "../../src/model/index.js";

interface Event {
  readonly name: string;
  readonly told: Readonly<Record<"hi" | "bn" | "en" | "ru", string>>;
  /** kind status PARTIES when country-of-place people */
  readonly record: string;
}

const EVENTS: readonly Event[] = [
  {
    name: "a meeting of two ministers in a capital on a day",
    record: "meeting held IN+JP 2024-03-07 JP S. Jaishankar, Yoko Kamikawa",
    told: {
      en: "External Affairs Minister S. Jaishankar met Japanese Foreign Minister Yoko Kamikawa in Tokyo on 7 March 2024.",
      hi: "विदेश मंत्री एस. जयशंकर ने 7 मार्च 2024 को टोक्यो में जापान की विदेश मंत्री योको कामिकावा से मुलाकात की।",
      bn: "ভারতের বিদেশমন্ত্রী এস জয়শঙ্কর ২০২৪ সালের ৭ মার্চ টোকিওতে জাপানের পররাষ্ট্রমন্ত্রী ইয়োকো কামিকাওয়ার সঙ্গে বৈঠক করেছেন।",
      ru: "Министр иностранных дел Индии С. Джайшанкар 7 марта 2024 года встретился в Токио с министром иностранных дел Японии Ёко Камикавой.",
    },
  },
  {
    name: "a telephone call of leaders",
    record: "call held BR+CN 2023-01-12 - Luiz Inácio Lula da Silva, Xi Jinping",
    told: {
      en: "Chinese President Xi Jinping spoke by telephone with Brazilian President Luiz Inácio Lula da Silva on 12 January 2023.",
      hi: "चीन के राष्ट्रपति शी जिनपिंग ने 12 जनवरी 2023 को ब्राज़ील के राष्ट्रपति लुइज़ इनासियो लूला दा सिल्वा से फोन पर बात की।",
      bn: "চীনের প্রেসিডেন্ট শি জিনপিং ২০২৩ সালের ১২ জানুয়ারি ব্রাজিলের প্রেসিডেন্ট লুইজ ইনাসিও লুলা দা সিলভার সঙ্গে টেলিফোনে কথা বলেছেন।",
      ru: "Председатель КНР Си Цзиньпин 12 января 2023 года поговорил по телефону с президентом Бразилии Луисом Инасиу Лулой да Силвой.",
    },
  },
  {
    name: "a visit that is to come",
    record: "visit scheduled FR+IN 2024-09 FR Narendra Modi",
    told: {
      en: "Prime Minister Narendra Modi will visit France in September 2024.",
      hi: "प्रधानमंत्री नरेंद्र मोदी सितंबर 2024 में फ्रांस की यात्रा करेंगे।",
      bn: "প্রধানমন্ত্রী নরেন্দ্র মোদি ২০২৪ সালের সেপ্টেম্বরে ফ্রান্স সফর করবেন।",
      ru: "Премьер-министр Нарендра Моди посетит Францию в сентябре 2024 года.",
    },
  },
  {
    name: "a visit called off",
    record: "visit cancelled DE+TR 2023-11 TR Olaf Scholz",
    told: {
      en: "German Chancellor Olaf Scholz cancelled his visit to Turkey planned for November 2023.",
      hi: "जर्मनी के चांसलर ओलाफ शोल्ज़ ने नवंबर 2023 में होने वाली तुर्की की यात्रा रद्द कर दी।",
      bn: "জার্মানির চ্যান্সেলর ওলাফ শলৎস ২০২৩ সালের নভেম্বরে তুরস্ক সফর বাতিল করেছেন।",
      ru: "Канцлер Германии Олаф Шольц отменил визит в Турцию, запланированный на ноябрь 2023 года.",
    },
  },
  {
    name: "a visit in the past",
    record: "visit held KZ+UZ 2022-12 UZ Kassym-Jomart Tokayev",
    told: {
      en: "Kazakh President Kassym-Jomart Tokayev visited Uzbekistan in December 2022.",
      hi: "कज़ाख़स्तान के राष्ट्रपति कासिम-जोमार्त तोकायेव ने दिसंबर 2022 में उज़्बेकिस्तान का दौरा किया।",
      bn: "কাজাখস্তানের প্রেসিডেন্ট কাসিম-জোমার্ত তোকায়েভ ২০২২ সালের ডিসেম্বরে উজবেকিস্তান সফর করেন।",
      ru: "Президент Казахстана Касым-Жомарт Токаев посетил Узбекистан в декабре 2022 года.",
    },
  },
  {
    name: "an invitation",
    record: "visit invited BD+IN - IN Muhammad Yunus",
    told: {
      en: "India has invited Bangladesh's Chief Adviser Muhammad Yunus to visit India.",
      hi: "भारत ने बांग्लादेश के मुख्य सलाहकार मोहम्मद यूनुस को भारत आने का न्योता दिया है।",
      bn: "ভারত বাংলাদেশের প্রধান উপদেষ্টা মুহাম্মদ ইউনূসকে ভারত সফরের আমন্ত্রণ জানিয়েছে।",
      ru: "Индия пригласила главного советника Бангладеш Мухаммада Юнуса посетить Индию.",
    },
  },
];

const told = ({ kind, status, parties, when, where, participants }: Engagement): string =>
  [kind, status, parties.toSorted().join("+"), when ?? "-", where?.country ?? "-", participants.map(({ name }) => name).toSorted().join(", ")].join(" "); // prettier-ignore

for (const { name, told: tellings, record } of EVENTS)
  for (const [language, text] of Object.entries(tellings))
    test(`${language}: ${name}`, () => {
      const { engagements } = read({ path: "event.txt", text, published: "2024-05-15" });
      assert.deepEqual(engagements.map(told), [record]);
    });

const NOTHING: Readonly<Record<string, string>> = {
  en: "No talks were held between the foreign ministers of India and Japan in 2023.",
  hi: "2023 में भारत और जापान के विदेश मंत्रियों के बीच कोई बातचीत नहीं हुई।",
  bn: "২০২৩ সালে ভারত ও জাপানের পররাষ্ট্রমন্ত্রীদের মধ্যে কোনো আলোচনা হয়নি।",
  ru: "В 2023 году переговоров между министрами иностранных дел Индии и Японии не было.",
};
for (const [language, text] of Object.entries(NOTHING))
  test(`${language}: a denial is no record`, () => {
    assert.deepEqual(read({ path: "event.txt", text, published: "2024-05-15" }).engagements, []);
  });
