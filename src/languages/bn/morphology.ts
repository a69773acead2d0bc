/** Bengali endings and verb forms. Case is glued to the noun: মোদির, মোদিকে, ঢাকায়; classifiers and emphasis may stand between. */
import { CASE, type Inflection } from "../../text/lexicon.js";
import type { VerbForm } from "../pack.js";

const { gen, dat, loc, plural } = CASE;
const row = (ending: string, cases: number): Inflection => ({ base: "", ending, cases });

/** Case endings, then the same with the classifier টি and the plural, then with emphatic ও and ই. */
const CASES: readonly (readonly [string, number])[] = [
  ["র", gen], ["ের", gen], ["য়ের", gen], ["এর", gen],
  ["কে", dat], ["েকে", dat],
  ["তে", loc], ["ে", loc], ["য়", loc], ["েতে", loc], ["এ", loc], ["য়ে", loc],
]; // prettier-ignore
const PLURALS: readonly (readonly [string, number])[] = [
  ["রা", plural], ["েরা", plural], ["দের", plural | gen], ["েদের", plural | gen], ["দেরকে", plural | dat],
  ["গুলো", plural], ["গুলি", plural], ["গুলোর", plural | gen], ["গুলির", plural | gen], ["গুলোতে", plural | loc], ["গুলিতে", plural | loc],
  ["সমূহ", plural], ["সমূহের", plural | gen], ["গণ", plural], ["বৃন্দ", plural], ["দ্বয়", plural], ["দ্বয়ের", plural | gen],
]; // prettier-ignore
const CLASSIFIED: readonly (readonly [string, number])[] = [
  ["টি", 0], ["টির", gen], ["টিকে", dat], ["টিতে", loc], ["টা", 0], ["টার", gen], ["টাকে", dat], ["টায়", loc], ["খানা", 0],
]; // prettier-ignore
const EMPHASIS = ["ও", "ই"];
const ENDINGS = [...CASES, ...PLURALS, ...CLASSIFIED];

export const inflections: readonly Inflection[] = [
  // "আসিয়ানভুক্ত দেশ": the countries that belong to a bloc.
  row("ভুক্ত", gen),
  ...ENDINGS.map(([ending, cases]) => row(ending, cases)),
  ...EMPHASIS.map((end) => row(end, 0)),
  ...ENDINGS.flatMap(([ending, cases]) => EMPHASIS.map((end) => row(ending + end, cases))),
];

interface Principal {
  /** Conjunctive stem of the perfect: করে → করেছেন. */
  readonly perfect: string;
  /** Of the simple present, third person: করে, যায়. */
  readonly present: string;
  /** The same in the honorific: করেন, যান. */
  readonly honorific: string;
  readonly future: string;
  readonly progressive: string;
  readonly infinitive: string;
  readonly noun: string;
  readonly past: string;
}

/** Stems whose perfect and past are suppletive or shortened. */
const IRREGULAR: Readonly<Record<string, Partial<Principal>>> = {
  যা: { perfect: "গিয়ে", infinitive: "যেতে", past: "গেল" },
  আস: { perfect: "এসে", past: "এল" },
  হ: { perfect: "হয়ে", present: "হয়", honorific: "হন", noun: "হওয়া", progressive: "হচ্ছ", past: "হল" },
  দে: { perfect: "দিয়ে", progressive: "দিচ্ছ", infinitive: "দিতে", noun: "দেওয়া", past: "দিল" },
  নে: { perfect: "নিয়ে", progressive: "নিচ্ছ", infinitive: "নিতে", noun: "নেওয়া", past: "নিল" },
  পা: { perfect: "পেয়ে", infinitive: "পেতে", past: "পেল" },
  // Kolkata writes পৌঁছন, পৌঁছোলেন; Dhaka পৌঁছান, পৌঁছালেন.
  পৌঁছো: { perfect: "পৌঁছিয়ে", present: "পৌঁছোয়", honorific: "পৌঁছন", future: "পৌঁছোব", progressive: "পৌঁছোচ্ছ", infinitive: "পৌঁছোতে", noun: "পৌঁছনো", past: "পৌঁছোল" }, // prettier-ignore
  চা: { perfect: "চেয়ে", infinitive: "চাইতে", future: "চাইব", past: "চাইল" },
};

/** A high vowel of the stem is lowered before the ending of the present and of the verbal noun: লিখ → লেখেন, লেখা; উঠ → ওঠেন. */
const lowered = (stem: string): string =>
  stem
    .replace(/ি(?=[^া-ৌ]+$)/u, "ে")
    .replace(/ু(?=[^া-ৌ]+$)/u, "ো")
    .replace(/^উ(?=[^া-ৌ]+$)/u, "ও");
/** আ between consonants becomes এ in the perfect: রাখ → রেখেছেন, ডাক → ডেকেছেন, আন → এনেছেন. */
const fronted = (stem: string): string => (/^[^া-ৌ]+া[^া-ৌ]়?$/u.test(stem) ? stem.replace("া", "ে") : stem.replace(/^আ(?=.$)/u, "এ"));

function regular(stem: string): Principal {
  // Verbs in আনো (জানা, পাঠা) carry the vowel: জানিয়ে, জানাবেন, জানানো; short ones in আ (যা, পা) take ওয়া.
  if (stem.endsWith("া") && stem.length > 2) {
    const root = stem.slice(0, -1);
    return { perfect: root + "িয়ে", present: stem + "য়", honorific: stem + "ন", future: stem + "ব", progressive: stem + "চ্ছ", infinitive: stem + "তে", noun: stem + "নো", past: stem + "ল" }; // prettier-ignore
  }
  if (/[াে]$/u.test(stem))
    return { perfect: stem + "য়ে", present: stem + "য়", honorific: stem + "ন", future: stem + "ব", progressive: stem + "চ্ছ", infinitive: stem + "তে", noun: stem + "ওয়া", past: stem + "ল" }; // prettier-ignore
  const low = lowered(stem);
  return { perfect: fronted(stem) + "ে", present: low + "ে", honorific: low + "েন", future: stem + "ব", progressive: stem + "ছ", infinitive: stem + "তে", noun: low + "া", past: stem + "ল" }; // prettier-ignore
}

/** Forms that are far more often another word: নামে "by name", থেকে "from", বলে "that", করে "each", নিয়ে "about". */
const OTHER_WORDS = new Set(["নামে", "নামা", "নামার", "নামায়", "থেকে", "বলে", "আসলে", "যাতে", "বসা", "দিয়ে", "হল", "মিলে", "মিল", "বলা", "পেল", "সারা", "সারার", "সারায়", "সারে"]); // prettier-ignore

const make = (forms: readonly string[], tense: VerbForm["tense"]): VerbForm[] => [...new Set(forms)].map((form) => ({ form, tense }));

function formsOf(stem: string): VerbForm[] {
  const { perfect, present, honorific, future, progressive, infinitive, noun, past } = { ...regular(stem), ...IRREGULAR[stem] };
  const verbal = noun.endsWith("া") ? noun + "য়" : noun + "তে";
  const o = stem === "হ" ? ["হলো", "হয়েছিলো"] : [past + "ো"];
  return [
    // News tells the past in the simple present too (বৈঠক করেন, চুক্তি সই হয়).
    ...make(
      [
        ...["ছেন", "ছে", "ছিলেন", "ছিল", "ছি", "ছিলাম"].map((end) => perfect + end),
        ...(stem === "যা" ? ["গেছেন", "গেছে", "গেছিলেন", "গেছিল", "গিয়েছেন"] : []),
        honorific,
        ...(present === perfect ? [] : [present]),
        past + "েন",
        past,
        ...o,
        infinitive.slice(0, -1) + "েন",
      ],
      "past",
    ),
    ...make([honorific + "নি", present + "নি", honorific + " নি", present + " নি"], "negative"),
    // "Was to have come" and "is to come": the verbal noun with কথা, "word".
    ...make([noun + "র কথা ছিল"], "irrealis"),
    ...make([noun + "র পরিকল্পনা রয়েছে", noun + "র পরিকল্পনা আছে", noun + "র পরিকল্পনা করছে", noun + "র পরিকল্পনা করছেন", noun + "র পরিকল্পনা করেছে", noun + "র আশা করছে", noun + "র লক্ষ্য রয়েছে"], "future"), // prettier-ignore
    ...make([noun + "র কথা", noun + "র কথা রয়েছে", noun + "র কথা আছে", noun + "র কথাও রয়েছে"], "future"),
    ...make([future + "েন", future + "ে"], "future"),
    ...make([progressive + "েন", progressive + "ে", progressive + "িলেন", progressive + "িল"], "progressive"),
    ...make([infinitive, infinitive + "ও", infinitive + "ই"], "infinitive"),
    ...make([noun, noun + "র", noun + "রও", verbal, noun + "ই", noun + "ও"], "participle"),
    // "On calling", "if he comes".
    ...make([past + "ে", past + "েও"], "conjunctive"),
    ...make([perfect], "conjunctive"),
  ];
}

/** Words that close a phrase as they stand. */
const CLOSED: Readonly<Record<string, VerbForm["tense"]>> = {
  আছে: "present",
  আছেন: "present",
  রয়েছে: "present",
  রয়েছেন: "present",
  ছিল: "past",
  ছিলেন: "past",
  গেল: "past",
  আসছে: "progressive",
  চলমান: "present",
  জারি: "present",
  অব্যাহত: "present",
};

/** A stem may carry words before it ("অংশ নে"): they stay as they are. */
export function conjugate(entry: string): readonly VerbForm[] {
  const words = entry.split(" ");
  const closed = words.length > 1 ? CLOSED[words.at(-1) ?? ""] : undefined;
  if (closed) return [{ form: entry, tense: closed }];
  const before = words.slice(0, -1).map((word) => word + " ").join(""); // prettier-ignore
  return formsOf(words.at(-1) ?? "")
    .filter(({ form }) => before !== "" || !OTHER_WORDS.has(form))
    .map(({ form, tense }) => ({ form: before + form, tense }));
}
