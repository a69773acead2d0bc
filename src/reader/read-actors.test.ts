/** Names in running text, known and unseen, in four languages; what is none must not be read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readActors } from "./read-actors.js";

/** `text` with names in brackets: [p …] person, [l …] place or state, [o …] organisation. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  hi: [
    "[p बृजमोहन अग्रवाल] ने [l रायपुर] में कहा कि [o भारतीय जनता पार्टी] चुनाव जीतेगी।",
    "प्रवक्ता [p टेरेंस मैकडफ] ने पत्रकारों को बताया।",
    "[l चमोली] जिले के एक गाँव में बारिश हुई।",
    "लोगों ने कहा कि बारी-बारी से काम होगा।",
    "[l रूस] के राष्ट्रपति [p व्लादिमीर पुतिन] [l दिल्ली] पहुंचे।",
  ],
  bn: [
    "[o বিশ্বব্যাংক] বলেছে, [l বাংলাদেশের] প্রবৃদ্ধি বাড়ছে।",
    "অধ্যাপক [p ওয়াহিদউদ্দিন মাহমুদ] বলেন, দাম বাড়বে।",
    "[p এ কে এম মহিউদ্দিন আহমেদ] [l কুমিল্লায়] থাকেন।",
    "তিন হাজার মানুষ সভায় আসেন।",
  ],
  en: [
    "Spokeswoman [p Teresa Whitlock] met [p Boris Johnson] in [l Aleppo].",
    "The [o Iraqi government] and the [o University of Mosul] signed.",
    "The Rimington Trophy is given in October.",
  ],
  ru: [
    "По словам [p Павла Дурова], в [l Карабахе] тихо.",
    "В [l Казани] выступил режиссёр [p Никита Михалков].",
    "Женщин в зале было много.",
  ],
};
const CLASS = { person: "p", place: "l", state: "l", organisation: "o", office: null, project: null } as const;

test("names in text", () => {
  for (const [language, marked] of Object.entries(CASES)) {
    for (const one of marked) {
      const text = one.replace(/\[[plo] ([^\]]+)\]/g, "$1");
      const wanted = [...one.matchAll(/\[([plo]) ([^\]]+)\]/g)].map(([, kind, name]) => `${kind} ${name}`);
      const read = readActors(text, { language }).flatMap((actor) => (CLASS[actor.kind] ? [`${CLASS[actor.kind]} ${actor.text}`] : []));
      assert.deepEqual(read, wanted, `${language}: ${text}`);
    }
  }
});

test("spans are the text's, ids only of what the world knows", () => {
  const text = "प्रधानमंत्री नरेंद्र मोदी ने मंत्री सतीश वाडेकर से बात की। वाडेकर बाद में लौटे।";
  const actors = readActors(text, { language: "hi" });
  for (const { start, end, text: own } of actors) assert.equal(text.slice(start, end), own);
  assert.equal(actors.find((actor) => actor.text === "नरेंद्र मोदी")?.id, "narendra-modi");
  assert.equal(actors.find((actor) => actor.text === "सतीश वाडेकर")?.id, null);
  assert.ok(
    actors.some((actor) => actor.text === "वाडेकर" && actor.kind === "person"),
    "a surname stands for the full name before it",
  );
});

test("a long text of names stays linear", () => {
  const text = "Александр Петров приехал в Казань. ".repeat(3000);
  const before = performance.now();
  assert.ok(readActors(text, { language: "ru" }).length >= 6000);
  assert.ok(performance.now() - before < 20_000);
});
