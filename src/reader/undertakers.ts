/** Who undertakes a deed: its subject, both sides where they are spoken of together or nobody is named. */
import type { Analysis, Mention } from "./analysis.js";
import { gapBetween, type Context } from "./context.js";
import { isFinal, type DeedType, type Extent } from "./deeds.js";
import { coordinated } from "./roles.js";
import { isPossessor } from "./sides.js";

const SUBJECTS: ReadonlySet<string> = new Set(["agent", "bare", "between"]);
const stands = (mention: Mention): boolean => Boolean(mention.who?.party) && SUBJECTS.has(mention.role);

/** Whether a finite verb stands between two stretches of a sentence. */
const parted = (analysis: Analysis, from: number, to: number): boolean =>
  analysis.clauses.verbs.some((verb) => verb.finite && verb.from >= from && verb.to <= to);

/** "Thanked the Egyptian side and promised": what follows a verb without a pause is its object, not the subject of the next. */
const isObject = (analysis: Analysis, mention: Mention): boolean =>
  mention.role !== "agent" &&
  analysis.clauses.verbs.some(
    (verb) =>
      verb.to <= mention.from &&
      mention.from - verb.to <= 4 &&
      analysis.clauses.cost(verb.from, mention.from) < 0.15 &&
      !analysis.marks.grammar.some((mark) => mark.meaning.group === "link" && mark.from >= verb.to && mark.to <= mention.from),
  );

/** "Thanked Japan and promised": a verb after "and" has the subject of the verb before. */
const continues = (analysis: Analysis, verb: Extent): boolean =>
  analysis.marks.grammar.some((mark) => mark.meaning.group === "link" && mark.meaning.value === "and" && mark.to === verb.from);

/** The first of them, with those joined to it. */
function firstOf(analysis: Analysis, own: readonly Mention[]): Mention[] {
  const last = own.findIndex((mention, i) => i + 1 >= own.length || !joined(analysis, mention, own[i + 1]!));
  return own.slice(0, last + 1);
}
const joined = (analysis: Analysis, left: Mention, right: Mention): boolean =>
  coordinated(analysis.sentence, analysis.marks, { ...left, cases: 0 }, { ...right, cases: 0 });

/** Where the verb follows its subject: whoever stands before it in its clause, else whom an earlier verb shares with it, else "by …". */
function before(analysis: Analysis, verb: Extent): Mention[] {
  const { clauses, sentence } = analysis;
  const near = (mention: Mention, limit: number): boolean => gapBetween(analysis, mention, verb) < limit;
  const left = analysis.mentions.filter(
    (mention) =>
      stands(mention) &&
      (mention.role !== "agent" || sentence.pack?.freeOrder) &&
      mention.to <= verb.from &&
      near(mention, 1.4) &&
      !isPossessor(analysis, mention),
  );
  const own = left.filter((mention) => !parted(analysis, mention.to, verb.from) && !isObject(analysis, mention));
  if (own.length > 0) return continues(analysis, verb) ? firstOf(analysis, own) : own;
  const shared = left.filter((mention) => !isObject(analysis, mention) && clauses.cost(mention.from, verb.from) < 0.7);
  if (shared.length > 0) return shared;
  return analysis.mentions.filter(
    (mention) =>
      stands(mention) &&
      mention.from >= verb.to &&
      near(mention, 0.9) &&
      (mention.role === "agent" || sentence.pack?.freeOrder) &&
      (!mention.actor.demonym || near(mention, 0.3)),
  );
}

/** Where the verb ends its clause: the marked agents, else whoever stands bare; adjectives ("Chinese ships") only where nobody else does. */
function around(analysis: Analysis, verb: Extent): Mention[] {
  const near = analysis.mentions.filter(
    (mention) =>
      stands(mention) &&
      (mention.to <= verb.from || mention.from >= verb.to) &&
      (gapBetween(analysis, mention, verb) < 1.4 || (mention.role === "agent" && mention.to <= verb.from && analysis.clauses.cost(mention.from, verb.from) < 1.3)), // prettier-ignore
  );
  const named = near.filter((mention) => !mention.actor.demonym);
  const marked = named.filter((mention) => mention.role !== "bare");
  const own = marked.filter((mention) => mention.role === "agent" && mention.to <= verb.from && !parted(analysis, mention.to, verb.from));
  return [own, marked, named].find((list) => list.length > 0) ?? near;
}

export const agentsOf = (analysis: Analysis, verb: Extent): Mention[] =>
  isFinal(analysis) ? around(analysis, verb) : before(analysis, verb);

/** Whether anyone of a state, or a pronoun, stands for who promises. */
export const hasUndertaker = (analysis: Analysis, verb: Extent): boolean =>
  agentsOf(analysis, verb).length > 0 || analysis.marks.grammar.some((mark) => mark.meaning.group === "pronoun");

/** "Both sides", "they": the parties together. */
export const together = (analysis: Analysis, verb: Extent): boolean =>
  analysis.marks.grammar.some(
    (mark) =>
      mark.meaning.group === "pronoun" &&
      (mark.meaning.value.startsWith("both") || mark.meaning.value === "they") &&
      (isFinal(analysis) ||
        (analysis.clauses.cost(mark.from, verb.from) < 0.5 && (mark.to <= verb.from || analysis.sentence.pack?.freeOrder))),
  );

export function byOf(analysis: Analysis, context: Context, verb: Extent, value: string, type?: DeedType): string[] {
  const parties = [...new Set(agentsOf(analysis, verb).map((mention) => mention.who!.party!))];
  if (together(analysis, verb) || parties.length === 0) return [...context.discourse.sides];
  if (parties.length === 1 && value === "agree" && !isFinal(analysis) && !(type && ALONE.has(type)))
    return [...new Set([...parties, ...context.discourse.pair])].slice(0, 2);
  return parties.slice(0, MOST);
}
const MOST = 6;
/** What one side agrees to do for another: "Peru agreed to supply copper". */
const ALONE: ReadonlySet<DeedType> = new Set(["deliver", "fund", "support", "refrain", "other"]);
