/** Whose an instrument is: the states in its own phrase, else those of its sentence, topped up with the pair the text is about. */
import type { Analysis, Mention } from "./analysis.js";
import { gapBetween, partiesNear, type Context } from "./context.js";
import type { WordMark } from "./marks.js";

const WITH: ReadonlySet<string> = new Set(["between", "companion"]);

/** "The UK-India agreement", "an agreement between Nepal and India", "भारत-ईयू घोषणा": states that stand in the phrase itself. */
function own(analysis: Analysis, mark: WordMark): Mention[] {
  const near = analysis.mentions.filter((mention) => mention.who?.party && gapBetween(analysis, mention, mark) < 0.8);
  const tied = near.filter((mention) => WITH.has(mention.role));
  const partyCount = (list: readonly Mention[]): number => new Set(list.map((mention) => mention.who!.party)).size;
  return partyCount(tied) >= 2 ? tied : [];
}

export function partiesTo(analysis: Analysis, context: Context, mark: WordMark): string[] {
  const parties = [...new Set(own(analysis, mark).map((mention) => mention.who!.party!))];
  return parties.length >= 2 ? parties : partiesNear(analysis, context, mark);
}
