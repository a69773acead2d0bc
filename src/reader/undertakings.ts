/** Verbs and nouns of undertaking in a sentence. */
import type { Analysis } from "./analysis.js";
import { contentOf } from "./context.js";
import type { WordMark } from "./marks.js";

/** Verbs that undertake; "reaffirm" only with what is reaffirmed, "settle" (agree on) only where it is no instrument. */
export const UNDERTAKING: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "instruct", "announce", "reaffirm", "settle"]);
/** Nouns that undertake where an infinitive leads to them: "बुलाने का निर्णय", the decision to convene. */
const NOUNS: Readonly<Record<string, string>> = { agreement: "agree", decision: "decide", promise: "pledge", task: "instruct", announcement: "announce" }; // prettier-ignore

export interface Undertaking {
  readonly at: WordMark;
  readonly value: string;
}

/** Verbs of undertaking, and their nouns right after an infinitive. */
export function undertakings(analysis: Analysis): Undertaking[] {
  const { grammar } = analysis.marks;
  const verbs = grammar.filter((mark) => mark.meaning.group === "verb" && UNDERTAKING.has(mark.meaning.value)).map((at) => ({ at, value: at.meaning.value })); // prettier-ignore
  const deeds = new Set(contentOf(analysis, "commitment").map((one) => one.to));
  // Before a verb that follows, the noun's phrase holds the particle that leads to it: "a decision to".
  const led = (mark: WordMark): boolean =>
    analysis.sentence.pack?.order === "medial" ||
    grammar.some((role) => role.meaning.group === "role" && role.to === mark.from && (deeds.has(role.from) || grammar.some((one) => one.to === role.from && one.meaning.tense === "infinitive"))); // prettier-ignore
  const nouns = grammar
    .filter((mark) => mark.meaning.group === "event" && NOUNS[mark.meaning.value] !== undefined && led(mark))
    .map((at) => ({ at, value: NOUNS[at.meaning.value]! }));
  const spare = [...nouns, ...nominals(analysis)];
  return [...verbs, ...spare.filter((noun) => !verbs.some((verb) => verb.at.from >= noun.at.from && verb.at.from - noun.at.to <= 4))];
}

/** Nouns and adjectives that undertake by themselves: "দুই পক্ষ একমত", "উদ্‌যাপনের সিদ্ধান্ত", "তাঁর প্রতিশ্রুতি". */
function nominals({ marks, clauses, sentence }: Analysis): { at: WordMark; value: string }[] {
  const isLast = (mark: WordMark): boolean => !clauses.verbs.some((verb) => verb.finite && verb.from >= mark.to && clauses.cost(mark.from, verb.from) < 0.9); // prettier-ignore
  const led = (mark: WordMark): boolean => marks.grammar.some((one) => one.to === mark.from && (one.meaning.tense === "participle" || one.meaning.tense === "infinitive")); // prettier-ignore
  // "दोनों पक्ष सहमत हैं": an adjective right before the copula.
  const isPredicate = (mark: WordMark): boolean => marks.grammar.some((one) => one.from === mark.to && one.meaning.group === "tense");
  return marks.grammar
    .filter((mark) => mark.meaning.group === "event" && UNDERTAKING.has(mark.meaning.value) && sentence.pack?.order === "final")
    .filter((mark) => (sentence.pack?.afterVerb ? led(mark) || (isLast(mark) && sentence.tokens.length > 4) : isPredicate(mark)))
    .map((at) => ({ at, value: at.meaning.value }));
}
