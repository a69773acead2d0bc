/** English endings and verb forms. */
import { CASE, type Inflection } from "../../text/lexicon.js";
import type { VerbForm } from "../pack.js";

const VOWEL_DROP = /e$/;
const DOUBLE = /[^aeiou][aeiou][bdgklmnprt]$/;

export const inflections: readonly Inflection[] = [
  { base: "", ending: "'s", cases: CASE.gen },
  { base: "s", ending: "s'", cases: CASE.gen },
  { base: "", ending: "s", cases: CASE.plural },
  { base: "", ending: "es", cases: CASE.plural },
  { base: "y", ending: "ies", cases: CASE.plural },
];

/** Written `lemma` or, where irregular, `lemma:past:participle` (take:took:taken); a trailing ! doubles the last consonant. */
export function conjugate(entry: string): readonly VerbForm[] {
  const [verb = "", irregularPast, irregularParticiple] = entry.split(":");
  const words = verb.split(" ");
  const head = words[0] ?? "";
  const rest = words.slice(1).map((word) => " " + word).join(""); // prettier-ignore
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(head);
  const consonantY = /[^aeiou]y$/.test(head);
  const doubled = DOUBLE.test(head) && head.length <= 4 && !/^(?:open|visit|host|meet)$/.test(head) ? head + head.at(-1)! : head;
  const third = consonantY ? head.slice(0, -1) + "ies" : sibilant ? head + "es" : head + "s";
  const past = irregularPast ?? (VOWEL_DROP.test(head) ? head + "d" : consonantY ? head.slice(0, -1) + "ied" : doubled + "ed");
  const participle = irregularParticiple ?? past;
  const ing = (/[^e]e$/.test(head) ? head.slice(0, -1) : doubled) + "ing";
  const forms: VerbForm[] = [
    { form: head + rest, tense: "infinitive" },
    { form: third + rest, tense: "present" },
    { form: past.includes(" ") ? past : past + rest, tense: "past" },
    { form: ing + rest, tense: "progressive" },
  ];
  if (participle !== past) forms.push({ form: participle.includes(" ") ? participle : participle + rest, tense: "participle" });
  return forms;
}
