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
  कर: ["किया", "किए", "की", "कीं"],
  जा: ["गया", "गए", "गई", "गईं"],
  हो: ["हुआ", "हुए", "हुई", "हुईं"],
  दे: ["दिया", "दिए", "दी", "दीं"],
  ले: ["लिया", "लिए", "ली", "लीं"],
};
const VOWEL = /[ािीुूेैोौआईऊएओ]$/;

function perfective(stem: string): readonly string[] {
  const listed = PERFECTIVE[stem];
  if (listed) return listed;
  return VOWEL.test(stem) ? ["या", "ए", "ई", "ईं"].map((end) => stem + end) : ["ा", "े", "ी", "ीं"].map((end) => stem + end);
}

function future(stem: string): readonly string[] {
  if (stem === "हो") return ["होगा", "होगी", "होंगे", "होंगी", "हूंगा"];
  if (stem === "दे" || stem === "ले") return ["गा", "गी", "ंगे", "ंगी"].map((end) => stem + end);
  const [a, b] = VOWEL.test(stem) ? ["ए", "एं"] : ["े", "ें"];
  return [a + "गा", a + "गी", b + "गे", b + "गी", "ूंगा"].map((end) => stem + end);
}

/** A stem may carry words before it ("हिस्सा ले"): they stay as they are. */
export function conjugate(entry: string): readonly VerbForm[] {
  const words = entry.split(" ");
  const stem = words.at(-1) ?? "";
  const before = words.slice(0, -1).map((word) => word + " ").join(""); // prettier-ignore
  const make = (forms: readonly string[], tense: VerbForm["tense"]): VerbForm[] => forms.map((form) => ({ form: before + form, tense }));
  const subjunctive = stem === "हो" ? ["हो", "हों"] : VOWEL.test(stem) ? [stem + "ए", stem + "एं"] : [stem + "े", stem + "ें"];
  return [
    ...make(perfective(stem), "past"),
    ...make(future(stem), "future"),
    ...make(["ता", "ते", "ती"].map((end) => stem + end), "present"), // prettier-ignore
    ...make(["ना", "ने", "नी"].map((end) => stem + end), "infinitive"), // prettier-ignore
    ...make([stem + "कर", stem + "के"], "conjunctive"),
    ...make(subjunctive, "possible").filter(({ form }) => !perfective(stem).includes(form.trim().split(" ").at(-1) ?? "")),
    ...make([stem + "ें"], "possible").slice(0, VOWEL.test(stem) ? 0 : 1),
    ...make([stem], "participle"),
  ];
}
