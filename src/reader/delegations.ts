/** Who led the delegations or the chair, told after the meeting itself: "The Indian side was led by …", "इसके सह-अध्यक्ष थे". */
import type { Analysis } from "./analysis.js";
import type { Who } from "./identities.js";

const LEADING: ReadonlySet<string> = new Set(["agent", "bare", "instrumental", "leader", "companion"]);

/** Whether a verb of a sentence is said, and not denied. */
export const says = (analysis: Analysis, value: string): boolean =>
  analysis.clauses.verbs.some((verb) => verb.words.some((mark) => mark.meaning.value === value) && !verb.negated);

/** A line of a list that has only names: "on the Indian side Jaishankar and Goyal". */
const listsSides = (analysis: Analysis): boolean =>
  analysis.mentions.some((mention) => mention.role === "onbehalf") && !analysis.clauses.verbs.some((verb) => verb.finite);

/** "…, जिसमें मोदी ने हिस्सा लिया": who took part, told in a clause of its own after the gathering. */
export function attendeesOf(analysis: Analysis): Who[] {
  if (analysis.sentence.pack?.order !== "final" || !(says(analysis, "attend") || says(analysis, "lead"))) return [];
  const link = analysis.marks.grammar.find((mark) => mark.meaning.group === "link" && mark.meaning.value === "barrier" && mark.from > 0);
  const verb = analysis.clauses.verbs.findLast((one) => one.words.some((word) => ["attend", "lead"].includes(word.meaning.value)));
  if (!link || !verb || verb.from < link.to) return [];
  const people = analysis.mentions.filter(
    ({ who, role, from, to }) => who?.kind === "person" && LEADING.has(role) && from >= link.to && to <= verb.from,
  );
  return [...new Map(people.map((mention) => [mention.who!.key, mention.who!])).values()];
}

/** The people of a sentence that tells who led or took part on each side. */
export function delegatesOf(analysis: Analysis): Who[] {
  const leads =
    analysis.marks.grammar.some((mark) => mark.meaning.group === "verb" && mark.meaning.value === "lead") && says(analysis, "lead");
  if (!leads && !listsSides(analysis)) return [];
  const people = analysis.mentions.filter(
    (mention) => mention.who?.kind === "person" && (LEADING.has(mention.role) || (leads && mention.role === "genitive")),
  );
  return [...new Map(people.map((mention) => [mention.who!.key, mention.who!])).values()];
}
