/** How near the words of a clause are to a trigger, and which of several triggers they belong to. */
import type { Analysis } from "./analysis.js";
import type { Trigger } from "./triggers.js";

export const PERSONAL = new Set(["person", "office"]);

/** How far a mention is from a trigger: clause borders weigh most, then words. */
export const distance = (analysis: Analysis, mention: { from: number; to: number }, trigger: Trigger): number =>
  analysis.clauses.cost(mention.from, trigger.from) +
  0.015 * Math.max(0, mention.from < trigger.from ? trigger.from - mention.to : mention.from - trigger.to);

const hasLink = (analysis: Analysis, from: number, to: number): boolean =>
  analysis.marks.grammar.some(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "and" && mark.from >= from && mark.to <= to,
  );

/** The trigger a mention belongs to: the nearest of those whose clause it stands in. */
export function nearestTrigger(analysis: Analysis, at: { from: number; to: number }, triggers: readonly Trigger[]): Trigger | null {
  const final = analysis.sentence.pack?.order === "final";
  let best: Trigger | null = null;
  let bestCost = Infinity;
  for (const trigger of triggers) {
    const after = at.from >= trigger.to;
    // "Arrived in Baku on 8 May and met Aliyev": what stands before "and" belongs to the verb before it.
    const parted = !final && trigger.isVerb && at.to <= trigger.from && hasLink(analysis, at.to, trigger.from);
    const cost = distance(analysis, at, trigger) + (final && after ? 0.35 : 0) + (parted ? 0.15 : 0);
    if (cost < bestCost) {
      best = trigger;
      bestCost = cost;
    }
  }
  return best;
}

export const REACH = 0.95;
