/**
 * Stage 4: verb forms that stand before a noun. In verb-final languages "जाजरकोट में आए भूकंप" is the earthquake that came, "दिल्ली आए
 * राष्ट्रपति" the president who did: the form has the subject after it and ends no clause.
 */
import type { Analysis, Mention } from "./analysis.js";
import { contentOf } from "./context.js";
import { PERSONAL } from "./nearness.js";
import type { Trigger } from "./triggers.js";

const ENDS: ReadonlySet<string> = new Set(["tense", "link", "negation", "verb", "role", "cue"]);
const MOST_WORDS_BEFORE_HEAD = 3;

/** Whom, or that a thing, a verb form stands before; null where it ends its clause. */
export function attributed(analysis: Analysis, trigger: Trigger): Mention | "thing" | null {
  const { sentence, marks } = analysis;
  const at = trigger.to;
  const next = sentence.tokens[at];
  if (sentence.pack?.order !== "final" || sentence.pack.afterVerb || !trigger.isVerb || !next || /\S/.test(next.before)) return null;
  const own = marks.grammar.find((mark) => mark.meaning.group === "verb" && mark.to === at);
  if (own?.meaning.tense !== "past") return null;
  if (marks.grammar.some((mark) => mark.from === at && ENDS.has(mark.meaning.group)) || isAside(analysis, at)) return null;
  const head = analysis.mentions.find((mention) => mention.from >= at && mention.from - at <= MOST_WORDS_BEFORE_HEAD && mention.who && PERSONAL.has(mention.who.kind)); // prettier-ignore
  const between = head ? sentence.tokens.slice(at + 1, head.from + 1) : [];
  return head && between.every((token) => !/[,;]/.test(token.before)) ? head : "thing";
}

/** A time or place right after a verb opens the next clause or is said after it. */
const isAside = (analysis: Analysis, at: number): boolean =>
  analysis.times.some((time) => time.from === at) || analysis.spots.some((spot) => spot.from === at);

/** "डेढ़ लाख सैलानी नेपाल आए": those who come are a counted crowd, no person of rank. */
export const isOfCrowd = (analysis: Analysis, trigger: Trigger): boolean =>
  contentOf(analysis, "indicator").some(
    (mark) => mark.meaning.value === "count" && mark.to <= trigger.from && trigger.from - mark.to <= 4 && analysis.clauses.cost(mark.from, trigger.from) < 0.5, // prettier-ignore
  );
