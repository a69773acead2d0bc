/** What was talked about: topics told of a contact. */
import type { Topic } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import type { Trigger } from "./triggers.js";

/** Topics told as the matter of the talks: in the clause of a trigger, or anywhere in a sentence that discusses. */
export function topicsIn(analysis: Analysis, from = 0, to = Infinity): Topic[] {
  const topics = analysis.marks.content
    .filter((mark) => mark.meaning.group === "topic" && mark.from >= from && mark.to <= to)
    .map((mark) => mark.meaning.value as Topic);
  return [...new Set(topics)];
}

/** "… ছিল আলোচনার বিষয়", "… were what they talked about": the noun of what is discussed is the predicate. */
export const isMatterTold = ({ marks }: Analysis): boolean =>
  marks.grammar.some((mark) => mark.meaning.group === "event" && mark.meaning.value === "discuss");

const discusses = (analysis: Analysis): boolean =>
  analysis.marks.grammar.some((mark) => mark.meaning.value === "discuss") || analysis.mentions.some((mention) => mention.role === "topic");

export function topicsOf(analysis: Analysis): Topic[] {
  if (!discusses(analysis)) return [];
  return topicsIn(analysis);
}

export const isInformal = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.marks.content.some((mark) => mark.meaning.group === "informal" && mark.from >= trigger.from - 4 && mark.to <= trigger.to);
