/** What was seen to matter but left no record, and why: counted in every reading and shown by `explain`, never guessed. */
import type { Reading, Unread } from "../model/index.js";
import { RECORD_TYPES } from "../model/vocabulary.js";
import type { Analysis } from "./analysis.js";
import { triggersOf } from "./triggers.js";

/** Why a sentence that opened a frame left nothing. */
function whyNot({ marks, mentions }: Analysis): string {
  if (marks.grammar.some((mark) => mark.meaning.group === "negation")) return "the clause denies it";
  const parties = new Set(mentions.map((mention) => mention.who?.party).filter(Boolean));
  return parties.size < 2 ? "fewer than two parties could be made out" : "it is only mentioned: no time, place or verb of its own";
}

/** The stretches of a sentence that matter, with the reason why nothing was recorded of it. */
export function unreadIn(analysis: Analysis): Unread[] {
  const { sentence, quantities } = analysis;
  const at = (from: number, to: number, reason: string): Unread => ({ sentence: sentence.index, start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end, reason }); // prettier-ignore
  if (sentence.zone === "boilerplate") return [];
  if (sentence.pack === null) return [at(0, sentence.tokens.length, `no pack reads ${sentence.language ?? "this language"}`)];
  const triggers = triggersOf(analysis);
  if (triggers.length > 0) return triggers.map((trigger) => at(trigger.from, trigger.to, whyNot(analysis)));
  const sums = quantities.filter((one) => one.kind === "money" || one.kind === "percent");
  return sums.map((one) => at(one.from, one.to, "a sum or share without a word for what it measures"));
}

type Records = Omit<Reading, "document" | "unread">;

/** Of all sentences, those that left no record. */
export function unreadOf(sentences: readonly Analysis[], records: Records): Unread[] {
  const recorded = new Set(RECORD_TYPES.flatMap((type) => records[type].flatMap((record) => record.evidence.map((one) => one.sentence))));
  return sentences.filter(({ sentence }) => !recorded.has(sentence.index)).flatMap(unreadIn);
}
