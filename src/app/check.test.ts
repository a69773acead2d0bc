/** Claims of every kind in every language against a small ledger: supported, contradicted by an entry, or not known to it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { derive } from "../ledger/index.js";
import { holding, MODI, person, PUTIN, SUMMIT } from "../../test/fixtures/tellings.js";
import { checkClaim } from "./check.js";

const moscow = { name: "Moscow", country: "RU" };
const delhi = { name: "New Delhi", country: "IN" };
const LAVROV = person("Sergey Lavrov", "RU", "foreign-minister");
const JAISHANKAR = person("S. Jaishankar", "IN", "foreign-minister");
const KISHIDA = person("Fumio Kishida", "JP", "head-of-government");
const summit = { kind: "summit" as const, mechanism: SUMMIT, participants: [MODI, PUTIN] };

const ledger = derive(
  holding(
    { name: "a", on: "2021-12-10", engagements: [{ ...summit, ordinal: 21, when: "2021-12-06", where: delhi }] },
    { name: "b", on: "2021-12-11", engagements: [{ kind: "visit", when: "2021-12-06", where: delhi, participants: [PUTIN] }] },
    { name: "c", on: "2024-07-10", engagements: [{ ...summit, ordinal: 22, when: "2024-07-09", where: moscow }] },
    { name: "d", on: "2025-12-06", engagements: [{ ...summit, ordinal: 23, when: "2025-12-05", where: delhi }] },
    { name: "e", on: "2025-02-20", engagements: [{ when: "2025-02-19", where: moscow, participants: [LAVROV, JAISHANKAR] }] },
    { name: "f", on: "2025-05-20", engagements: [{ when: "2025-05-19", where: delhi, participants: [LAVROV, JAISHANKAR] }] },
    { name: "g", on: "2025-09-20", engagements: [{ when: "2025-09-19", where: moscow, participants: [LAVROV, JAISHANKAR] }] },
    { name: "h", on: "2025-11-02", figures: [{ value: 65.7e9, period: "2023-04/2024-03" }, { indicator: "exports", from: "IN", to: "RU", value: 4.3e9, period: "2023-04/2024-03" }] }, // prettier-ignore
    { name: "i", on: "2022-03-20", engagements: [{ ...summit, mechanism: "India–Japan Annual Summit", parties: ["IN", "JP"], participants: [MODI, KISHIDA], ordinal: 14, when: "2022-03-19", where: delhi }] }, // prettier-ignore
    {
      name: "j",
      on: "2025-12-07",
      engagements: [{ kind: "session", mechanism: "IRIGC-TEC", ordinal: 26, when: "2025-08-20", where: moscow }],
    },
    { name: "k", on: "2025-12-08", engagements: [{ kind: "summit", status: "scheduled", mechanism: SUMMIT, ordinal: 24, when: "2026", where: { name: "Russia", country: "RU" } }] }, // prettier-ignore
  ),
);

const CASES = `
# numbered meetings
supported    | The 22nd India-Russia summit was held in Moscow in July 2024.
supported    | 22वां भारत-रूस शिखर सम्मेलन जुलाई 2024 में मास्को में हुआ।
supported    | ২২তম ভারত-রাশিয়া শীর্ষ সম্মেলন ২০২৪ সালের জুলাই মাসে মস্কোয় অনুষ্ঠিত হয়।
supported    | 22-й российско-индийский саммит прошёл в июле 2024 года в Москве.
supported    | The 22nd summit was in Moscow.
contradicted | The 22nd summit was held in New Delhi.
contradicted | The 22nd summit was held in July 2023.
contradicted | 22वां शिखर सम्मेलन जुलाई 2023 में दिल्ली में हुआ।
contradicted | ২২তম শীর্ষ সম্মেলন ২০২৩ সালে দিল্লিতে অনুষ্ঠিত হয়।
contradicted | 22-й саммит прошёл в 2023 году в Дели.
contradicted | The 21st India-Russia annual summit was held in Moscow in July 2024.
contradicted | The 25th session of the IRIGC-TEC was held in August 2025.
unknown      | The 17th summit was held in Goa in October 2016.
unknown      | 17-й саммит прошёл в Гоа в 2016 году.
# what is planned is not yet held
supported    | The 24th summit will be held in Russia in 2026.
unknown      | The 24th summit was held in Russia in 2026.
contradicted | The 24th summit will be held in India.
# people, days and places
supported    | Jaishankar met Lavrov in Moscow on 19 February 2025.
supported    | जयशंकर ने फरवरी 2025 में मास्को में लावरोव से मुलाकात की।
supported    | জয়শঙ্কর ২০২৫ সালের ফেব্রুয়ারিতে মস্কোয় ল্যাভরভের সঙ্গে বৈঠক করেন।
supported    | Джайшанкар встретился с Лавровым в Москве в феврале 2025 года.
supported    | Modi visited Moscow in July 2024.
supported    | Моди посетил Москву в июле 2024 года.
contradicted | Jaishankar met Lavrov in New Delhi on 19 February 2025.
contradicted | जयशंकर ने 19 फरवरी 2025 को दिल्ली में लावरोव से मुलाकात की।
contradicted | Jaishankar met Lavrov in Moscow on 21 February 2025.
unknown      | Jaishankar met Lavrov in Moscow in March 2019.
unknown      | Modi visited Kazan in October 2024.
unknown      | Macron met Scholz in Berlin in 2023.
unknown      | মোদী ২০১৯ সালে ভ্লাদিভস্তক সফর করেন।
# the first since
supported    | Putin's December 2025 visit to India is his first since 2021.
supported    | 2021 के बाद पुतिन की यह पहली भारत यात्रा है।
supported    | ২০২১ সালের পর এটি পুতিনের প্রথম ভারত সফর।
supported    | Это первый визит Путина в Индию с 2021 года.
contradicted | Putin's December 2025 visit to India is his first since 2018.
contradicted | 2018 के बाद पुतिन की यह पहली भारत यात्रा है।
contradicted | Это первый визит Путина в Индию с 2018 года.
unknown      | It is Macron's first visit to India since 2018.
# how often in a time
supported    | It was the third meeting of Jaishankar and Lavrov in 2025.
contradicted | It was the second meeting of Jaishankar and Lavrov in 2025.
unknown      | It was the fourth meeting of Jaishankar and Lavrov in 2025.
# figures
supported    | Trade between India and Russia was $65.7 billion in 2023-24.
supported    | Trade between India and Russia was about 66 billion dollars in 2023-24.
supported    | Trade between India and Russia was more than 50 billion dollars in 2023-24.
supported    | व्यापार 65.7 अरब डॉलर था।
supported    | বাণিজ্য ছিল ৬৫.৭ বিলিয়ন ডলার।
supported    | Товарооборот между Индией и Россией составил 65,7 млрд долларов.
contradicted | Trade between India and Russia was 45 billion dollars in 2023-24.
contradicted | Trade between India and Russia was more than 80 billion dollars in 2023-24.
contradicted | भारत और रूस के बीच व्यापार 45 अरब डॉलर का था।
contradicted | Торговля составила 90 млрд долларов.
contradicted | India's exports to Russia were 12 billion dollars.
unknown      | Trade between India and Russia was 10 billion dollars in 2019.
unknown      | Trade between India and China was 100 billion dollars in 2023-24.
# denied
contradicted | Putin did not visit India in 2021.
unknown      | Putin did not visit India in 2019.
# nothing that could be checked
unknown      | The weather was fine.
`;

for (const part of CASES.split(/^# /m).slice(1)) {
  const [name = "", ...lines] = part.trim().split("\n");
  describe(`check: ${name}`, () => {
    for (const line of lines) {
      const [answer = "", claim = ""] = line.split(" | ").map((cell) => cell.trim());
      test(`${claim} is ${answer}`, () => {
        const { verdict, claim: asked } = checkClaim(claim, ledger, "2026-01-01");
        assert.equal(verdict.answer, answer, JSON.stringify({ asked, why: verdict.reasons.map(({ why }) => why) }));
        if (answer !== "unknown") assert.ok(verdict.reasons.some(({ entries }) => entries.length > 0));
      });
    }
  });
}
