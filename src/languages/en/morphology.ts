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

/** Verbs in -l double it in British spelling only: travelled, traveled. */
const BRITISH = /[^aeiou][aeiou]l$/;

/** travel → travel, travell; stop! → stopp; host → host. */
function stems(head: string, doubles: boolean): readonly string[] {
  const short = DOUBLE.test(head) && head.length <= 4 && !/^(?:open|host|meet)$/.test(head);
  if (doubles || short) return [head + head.at(-1)!];
  return BRITISH.test(head) && head.length > 4 ? [head, head + "l"] : [head];
}

/**
 * Written `lemma` or, where irregular, `lemma:past:participle` (take:took:taken); the first word is inflected, the rest stays
 * ("call on"). A trailing ! on the first word doubles its last consonant (defer! → deferred); a trailing ~ leaves out the form in
 * -ing, which is a noun of its own (meeting, gathering); a trailing * leaves out all but the past and -ing, where the bare form is
 * as often a noun (task, draft).
 */
export function conjugate(entry: string): readonly VerbForm[] {
  const [verb = "", irregularPast, irregularParticiple] = entry.split(":");
  const words = verb.split(" ");
  const doubles = (words[0] ?? "").endsWith("!");
  const isNounInIng = (words[0] ?? "").endsWith("~");
  const isNoun = (words[0] ?? "").endsWith("*");
  const head = (words[0] ?? "").replace(/[!~*]/g, "");
  const rest = words.slice(1).map((word) => " " + word).join(""); // prettier-ignore
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(head);
  const consonantY = /[^aeiou]y$/.test(head);
  const third = consonantY ? head.slice(0, -1) + "ies" : sibilant ? head + "es" : head + "s";
  const regular = VOWEL_DROP.test(head) ? [head + "d"] : consonantY ? [head.slice(0, -1) + "ied"] : stems(head, doubles).map((stem) => stem + "ed"); // prettier-ignore
  const ings = /[^eo]e$/.test(head) ? [head.slice(0, -1) + "ing"] : stems(head, doubles).map((stem) => stem + "ing");
  const complete = (form: string): string => (form.includes(" ") ? form : form + rest);
  const forms: VerbForm[] = [
    ...(isNoun ? [] : [{ form: head + rest, tense: "infinitive" } as const, { form: third + rest, tense: "present" } as const]),
    ...(irregularPast ? [irregularPast] : regular).map((form): VerbForm => ({ form: complete(form), tense: "past" })),
    ...(isNounInIng ? [] : ings).map((form): VerbForm => ({ form: form + rest, tense: "progressive" })),
  ];
  if (irregularParticiple && irregularParticiple !== irregularPast)
    forms.push({ form: complete(irregularParticiple), tense: "participle" });
  return forms;
}
