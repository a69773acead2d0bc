/** Names across scripts: the same name is nearer to itself in another script than to its neighbours. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameSimilarity } from "./names.js";

const NAMES: readonly (readonly string[])[] = [
  ["Narendra Modi", "नरेंद्र मोदी", "नरेन्द्र मोदी", "নরেন্দ্র মোদি", "Нарендра Моди", "Нарендрой Моди"],
  ["Vladimir Putin", "व्लादिमीर पुतिन", "व्लादिमिर पुटिन", "ভ্লাদিমির পুতিন", "Владимир Путин", "Владимира Путина", "Владимиром Путиным"],
  ["Subrahmanyam Jaishankar", "एस. जयशंकर", "এস জয়শঙ্কর", "Субраманьям Джайшанкар", "S. Jaishankar"],
  ["Sergey Lavrov", "सर्गेई लावरोव", "সের্গেই লাভরভ", "Сергей Лавров", "Сергеем Лавровым", "Lavrov, Sergei"],
  ["Sheikh Hasina", "शेख हसीना", "শেখ হাসিনা", "Шейх Хасина", "Шейх Хасиной"],
  ["Kevin Rudd", "Радд, Кевин", "केविन रड", "কেভিন রাড"],
  ["Kudankulam", "कुडनकुलम", "কুড়ানকুলাম", "Куданкулам", "Куданкуламе"],
  ["Chattogram", "चट्टोग्राम", "চট্টগ্রাম", "Чаттограм"],
  ["Viktor Vekselberg", "Виктор Феликсович Вексельберг", "विक्टर वेक्सेलबर्ग"],
];

test("every spelling is nearest to its own name", () => {
  for (const [i, spellings] of NAMES.entries()) {
    for (const spelling of spellings) {
      const scores = NAMES.map(([name = ""]) => nameSimilarity(spelling, name));
      const best = scores.indexOf(Math.max(...scores));
      assert.equal(best, i, `${spelling}: ${NAMES.map(([name], k) => `${name} ${scores[k]!.toFixed(2)}`).join(", ")}`);
      assert.ok(scores[i]! > 0.72, `${spelling} ~ ${spellings[0]} is only ${scores[i]!.toFixed(2)}`);
    }
  }
});

test("different people stay apart", () => {
  for (const [a, b] of [
    ["Sergey Lavrov", "Sergey Shoigu"],
    ["Сергей Лавров", "Sergey Ivanov"],
    ["নরেন্দ্র মোদি", "Narendra Tomar"],
    ["ललित मोदी", "Narendra Modi"],
    ["AHMED HASSAN AL-TIKRITI", "AHMED HASSAN AL-RAWI"],
  ] as const)
    assert.ok(nameSimilarity(a, b) < 0.72, `${a} ~ ${b}: ${nameSimilarity(a, b).toFixed(2)}`);
});

test("initials, legal forms and acronyms", () => {
  assert.ok(nameSimilarity("एस. एम. कृष्णा", "S. M. Krishna") > 0.9);
  assert.ok(nameSimilarity("С. Лавров", "Sergey Lavrov") > nameSimilarity("М. Лавров", "Sergey Lavrov"));
  assert.ok(nameSimilarity("BMW AG", "BMW Aktiengesellschaft") > 0.95);
  assert.ok(nameSimilarity("UCP", "United Capital Partners") > 0.8);
  assert.equal(nameSimilarity("", "Modi"), 0);
});

test("a Russian adjective of a name is nearer to the name than to another that contains the adjective's noun by chance", () => {
  assert.ok(nameSimilarity("киевской", "Киев") > nameSimilarity("киевской", "Киевская неделя"));
  assert.ok(nameSimilarity("российского", "Россия") > nameSimilarity("российского", "Российская Федерация"));
  assert.ok(nameSimilarity("Сидоров", "Иван Иванович Сидоров") > nameSimilarity("Сидоров", "Здоровье"));
  assert.ok(nameSimilarity("России", "Россия") > nameSimilarity("России", "Россия 1"));
});

test("symmetric, within 0..1, never not a number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }), (a, b) => {
      const score = nameSimilarity(a, b);
      assert.ok(score >= 0 && score <= 1, String(score));
      assert.ok(Math.abs(score - nameSimilarity(b, a)) < 1e-9);
    }),
    { numRuns: 300 },
  );
});
