/** Hindi endings and verb forms. Case is told by postpositions, so nouns only lose their oblique and plural endings. */
import { CASE, type Inflection } from "../../text/lexicon.js";
import type { VerbForm } from "../pack.js";

const plural = CASE.plural;
export const inflections: readonly Inflection[] = [
  { base: "ा", ending: "े", cases: 0 },
  { base: "ा", ending: "ों", cases: plural },
  { base: "ा", ending: "ी", cases: 0 },
  { base: "", ending: "ों", cases: plural },
  { base: "", ending: "ें", cases: plural },
  { base: "ी", ending: "ियों", cases: plural },
  { base: "ी", ending: "ियां", cases: plural },
  { base: "ि", ending: "ियों", cases: plural },
  { base: "ि", ending: "ियां", cases: plural },
  { base: "ा", ending: "ाओं", cases: plural },
  { base: "ा", ending: "ाएं", cases: plural },
  { base: "ू", ending: "ुओं", cases: plural },
  { base: "ु", ending: "ुओं", cases: plural },
  { base: "", ending: "ओं", cases: plural },
  { base: "ां", ending: "ें", cases: 0 },
  { base: "ां", ending: "ीं", cases: 0 },
];

/** Perfectives that the stem does not foretell: कर → किया, जा → गया. */
const PERFECTIVE: Readonly<Record<string, readonly string[]>> = {
  कर: ["किया", "किए", "की", "कीं", "किये"],
  जा: ["गया", "गए", "गई", "गईं", "गये", "गयी", "गयीं"],
  हो: ["हुआ", "हुए", "हुई", "हुईं", "हुये"],
  दे: ["दिया", "दिए", "दी", "दीं", "दिये"],
  ले: ["लिया", "लिए", "ली", "लीं"],
  रह: [],
  छू: ["छुआ", "छुए", "छुई"],
  // A thing is मिला, मिली, "got"; of people the plural of respect stands: मिले, मिलीं, "met".
  मिल: ["मिले", "मिलीं"],
};
/** मिलकर is "jointly", no meeting; अपना is first of all "own", so that as a verb it needs an ending. */
const NO_CONJUNCTIVE = new Set(["मिल", "हो"]);
const NO_BARE = new Set(["रह", "अपना", "करा", "मान", "छा", "उठ", "लगा", "जुटा", "निपटा"]);
const VOWEL = /[ािीुूेैोौआईऊएओ]$/;

function perfective(stem: string): readonly string[] {
  const listed = PERFECTIVE[stem];
  if (listed) return listed;
  return VOWEL.test(stem) ? ["या", "ए", "ई", "ईं", "ये", "यी", "यीं"].map((end) => stem + end) : ["ा", "े", "ी", "ीं"].map((end) => stem + end);
}

function future(stem: string): readonly string[] {
  if (stem === "हो") return ["होगा", "होगी", "होंगे", "होंगी", "हूंगा"];
  if (stem === "दे" || stem === "ले") return ["गा", "गी", "ंगे", "ंगी"].map((end) => stem + end);
  const ends = VOWEL.test(stem) ? ["एगा", "एगी", "एंगे", "एंगी", "येगा", "येगी", "येंगे", "येंगी", "ऊंगा"] : ["ेगा", "ेगी", "ेंगे", "ेंगी", "ूंगा"]; // prettier-ignore
  return ends.map((end) => stem + end);
}

/** A bare हो is the stem of "हो चुका", "हो गया" far more often than "may be"; रहे makes the progressive ("जा रहे हैं"). */
const subjunctive = (stem: string): readonly string[] =>
  stem === "हो" ? ["हों"] : stem === "रह" ? [] : VOWEL.test(stem) ? [stem + "ए", stem + "एं"] : [stem + "े", stem + "ें"];

/** A stem may carry words before it ("हिस्सा ले"): they stay as they are. */
export function conjugate(entry: string): readonly VerbForm[] {
  const words = entry.split(" ");
  const stem = words.at(-1) ?? "";
  const before = words.slice(0, -1).map((word) => word + " ").join(""); // prettier-ignore
  const make = (forms: readonly string[], tense: VerbForm["tense"]): VerbForm[] => forms.map((form) => ({ form: before + form, tense }));
  const past = perfective(stem);
  return [
    ...make(past, "past"),
    ...make(future(stem), "future"),
    ...make(["ता", "ते", "ती", "तीं"].map((end) => stem + end), "present"), // prettier-ignore
    ...make(["ना", "ने", "नी"].map((end) => stem + end), "infinitive"), // prettier-ignore
    ...make(NO_CONJUNCTIVE.has(stem) && before === "" ? [] : [stem + "कर", stem + "के"], "conjunctive"),
    ...make(subjunctive(stem).filter((form) => !past.includes(form)), "possible"), // prettier-ignore
    ...make(NO_BARE.has(stem) && before === "" ? [] : [stem], "participle"),
  ];
}
