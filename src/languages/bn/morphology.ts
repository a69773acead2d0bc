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
  ["গুলো", plural], ["গুলি", plural], ["গুলোর", plural | gen], ["গুলির", plural | gen], ["সমূহ", plural], ["গণ", plural],
]; // prettier-ignore
const CLASSIFIED: readonly (readonly [string, number])[] = [["টি", 0], ["টির", gen], ["টিকে", dat], ["টিতে", loc], ["টা", 0], ["টার", gen]]; // prettier-ignore
const EMPHASIS = ["ও", "ই"];

export const inflections: readonly Inflection[] = [
  ...[...CASES, ...PLURALS, ...CLASSIFIED].map(([ending, cases]) => row(ending, cases)),
  ...EMPHASIS.map((end) => row(end, 0)),
  ...CASES.flatMap(([ending, cases]) => EMPHASIS.map((end) => row(ending + end, cases))),
];

interface Principal {
  /** Conjunctive stem of the perfect: করে → করেছেন. */
  readonly perfect: string;
  readonly simple: string;
  readonly future: string;
  readonly progressive: string;
  readonly infinitive: string;
  readonly noun: string;
  readonly past: string;
}

const IRREGULAR: Readonly<Record<string, Principal>> = {
  যা: { perfect: "গিয়ে", simple: "যা", future: "যাব", progressive: "যাচ্ছ", infinitive: "যেতে", noun: "যাওয়া", past: "গেল" },
  আস: { perfect: "এসে", simple: "আসে", future: "আসব", progressive: "আসছ", infinitive: "আসতে", noun: "আসা", past: "এল" },
  হ: { perfect: "হয়ে", simple: "হয়", future: "হব", progressive: "হচ্ছ", infinitive: "হতে", noun: "হওয়া", past: "হল" },
  দে: { perfect: "দিয়ে", simple: "দে", future: "দেব", progressive: "দিচ্ছ", infinitive: "দিতে", noun: "দেওয়া", past: "দিল" },
  নে: { perfect: "নিয়ে", simple: "নে", future: "নেব", progressive: "নিচ্ছ", infinitive: "নিতে", noun: "নেওয়া", past: "নিল" },
};

/** Stems in আ (জানা, পাঠা) carry the vowel: জানিয়ে, জানাবেন, জানানো; others are regular: করে, করবেন, করা. */
function principal(stem: string): Principal {
  const listed = IRREGULAR[stem];
  if (listed) return listed;
  if (stem.endsWith("া")) {
    const root = stem.slice(0, -1);
    return {
      perfect: root + "িয়ে",
      simple: stem,
      future: stem + "ব",
      progressive: stem + "চ্ছ",
      infinitive: stem + "তে",
      noun: stem + "নো",
      past: stem + "ল",
    };
  }
  return {
    perfect: stem + "ে",
    simple: stem + "ে",
    future: stem + "ব",
    progressive: stem + "ছ",
    infinitive: stem + "তে",
    noun: stem + "া",
    past: stem + "ল",
  };
}

/** A stem may carry words before it ("অংশ নে"): they stay as they are. News tells the past in the simple present too (বৈঠক করেন). */
export function conjugate(entry: string): readonly VerbForm[] {
  const words = entry.split(" ");
  const stem = words.at(-1) ?? "";
  const before = words.slice(0, -1).map((word) => word + " ").join(""); // prettier-ignore
  const { perfect, simple, future, progressive, infinitive, noun, past } = principal(stem);
  const make = (forms: readonly string[], tense: VerbForm["tense"]): VerbForm[] =>
    [...new Set(forms)].map((form) => ({ form: before + form, tense }));
  const honorific = /[োয়]$/u.test(simple) ? simple.replace(/য়$/u, "") + "ন" : simple + "েন";
  return [
    ...make(
      [
        perfect + "ছেন",
        perfect + "ছে",
        perfect + "ছিলেন",
        perfect + "ছিল",
        honorific,
        past + "েন",
        past,
        past + "ো",
        ...(stem === "হ" ? ["হয়", "হলো", "হয়েছিলো"] : []),
      ],
      "past",
    ),
    ...make([future + "েন", future + "ে"], "future"),
    ...make([progressive + "েন", progressive + "ে", progressive + "িলেন"], "progressive"),
    ...make([infinitive], "infinitive"),
    ...make([noun, noun + "র", noun.endsWith("া") ? noun + "য়" : noun + "র"], "participle"),
    ...make([perfect], "conjunctive").filter(({ form }) => !form.endsWith(honorific)),
  ];
}
