/**
 * The kāraka role of a phrase, as the language marks it: an adposition beside it, its case, or nothing ("bare").
 * Coordinated phrases share one mark: after the last in Hindi and Bengali (मोदी और पुतिन के बीच), before the first in English and Russian.
 */
import { hasCase, type Marks, type WordMark } from "./marks.js";
import type { Sentence } from "./prepare.js";
import { CASE, type CaseName } from "../text/lexicon.js";

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
}

/** "companion:ins|source:gen": the role depends on the case. */
function roleIn(value: string, phrase: Phrase): string | null {
  if (!/[|:]/.test(value)) return value;
  const options = value.split("|");
  for (const option of options) {
    const [role = "", wanted] = option.split(":");
    if (!wanted || phrase.cases === 0 || hasCase(phrase, wanted as CaseName)) return role;
  }
  // No adposition governs the nominative: what seems to stand in it does not decline ("с Ван И").
  return options.length > 1 ? (options[0]!.split(":")[0] ?? null) : null;
}

const byCase = (phrase: Phrase): string => {
  if (phrase.cases === 0 || hasCase(phrase, "nom")) return "bare";
  if (hasCase(phrase, "gen")) return "genitive";
  if (hasCase(phrase, "ins")) return "instrumental";
  if (hasCase(phrase, "dat")) return "recipient";
  if (hasCase(phrase, "loc")) return "locus";
  return "bare";
};

const isSeparator = (before: string): boolean => /^\s*[,]?\s*$/.test(before) && before.includes(",");

/** Whether only a link ("and") or a comma stands between two phrases. */
export function coordinated(sentence: Sentence, marks: Marks, left: Phrase, right: Phrase): boolean {
  if (right.from < left.to) return false;
  const between = marks.grammar.filter((mark) => mark.from >= left.to && mark.to <= right.from);
  const words = right.from - left.to;
  const gaps = sentence.tokens.slice(left.to, right.from + 1).map((token) => token.before);
  if (gaps.some((gap) => /[;:()।.\n]/.test(gap))) return false;
  if (words === 0) return isSeparator(gaps[0] ?? "") || /^\s*[-–—]\s*$/.test(gaps[0] ?? "");
  if (words > 3) return false;
  const ands = between.filter((mark) => mark.meaning.group === "link" && mark.meaning.value === "and");
  if (ands.length !== 1) return false;
  const others = words - (ands[0]!.to - ands[0]!.from);
  return others === between.filter((mark) => mark.meaning.group === "filler").reduce((sum, mark) => sum + mark.to - mark.from, 0);
}

function adposition(sentence: Sentence, marks: Marks, phrase: Phrase): WordMark | null {
  if (sentence.pack?.adpositions === "after") {
    const mark = marks.grammar.find((one) => one.meaning.group === "role" && one.from >= phrase.to && one.from <= phrase.to + 1);
    const settled = marks.grammar.some((one) => one.meaning.value === "settlement" && one.from === phrase.to && one.to === mark?.from);
    if (
      !mark ||
      (mark.from === phrase.to + 1 && !settled && !/^(?:भी|ही|जी|শ্রী|ও|ই|এর|র|কে|সাহেব|तक)$/.test(sentence.tokens[phrase.to]?.fold ?? ""))
    )
      return null;
    return /[,;:।()]/.test(sentence.tokens[mark.from]?.before ?? "") ? null : mark;
  }
  let at = phrase.from;
  while (at > 0) {
    // A stop inside a sentence is an abbreviation's: "the invitation of H.E. Recep Tayyip Erdoğan".
    if (/[,;:()]/.test(sentence.tokens[at]!.before)) return null;
    const mark = marks.grammar.find((one) => one.to === at && (one.meaning.group === "role" || one.meaning.group === "filler"));
    if (!mark) return null;
    if (mark.meaning.group === "role") return mark;
    at = mark.from;
  }
  return null;
}

/** "Возвращаясь из Кабула, Лавров …": a phrase in a case of its own is not governed with the one before it. */
const agree = (sentence: Sentence, phrase: Phrase, before: Phrase): boolean => {
  if (phrase.cases === 0 || before.cases === 0) return true;
  const subject = hasCase(phrase, "nom") && !hasCase(before, "nom") && sentence.tokens[phrase.from]!.before.includes(",");
  return !subject && (phrase.cases & before.cases & ~CASE.plural) !== 0;
};

/** Roles of phrases given in order; each is the role's name, or "bare". */
export function rolesOf(sentence: Sentence, marks: Marks, phrases: readonly Phrase[]): string[] {
  const own = phrases.map((phrase) => {
    const mark = adposition(sentence, marks, phrase);
    return mark ? roleIn(mark.meaning.value, phrase) : null;
  });
  const roles = phrases.map((phrase, i) => own[i] ?? byCase(phrase));
  const share = (i: number, from: number): void => {
    if (own[i] === null && (roles[i] === "bare" || roles[from] !== "bare") && agree(sentence, phrases[i]!, phrases[from]!))
      roles[i] = roles[from]!;
  };
  // "ঢাকার জসীম ও ইসলামাবাদের বালুচ": a genitive right before a phrase belongs to it, and does not share its own case.
  const headOf = (i: number): number => {
    const next = phrases[i + 1];
    return own[i] === null && roles[i] === "genitive" && next && next.from === phrases[i]!.to && /^\s*$/.test(sentence.tokens[next.from]!.before) ? headOf(i + 1) : i; // prettier-ignore
  };
  if (sentence.pack?.adpositions === "after") {
    for (let i = phrases.length - 2; i >= 0; i--) if (coordinated(sentence, marks, phrases[i]!, phrases[i + 1]!)) share(i, headOf(i + 1));
  } else {
    for (let i = 1; i < phrases.length; i++) if (coordinated(sentence, marks, phrases[i - 1]!, phrases[i]!)) share(i, i - 1);
  }
  return roles;
}
