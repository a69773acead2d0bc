/** What the relationship of two states is called, and since when. */
import type { Relation } from "../model/index.js";
import { spanOf } from "../time/edtf.js";
import type { Analysis } from "./analysis.js";
import { contentOf, isSince, nearest, partiesNear, type Context } from "./context.js";
import { meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import type { WordMark } from "./marks.js";

const sinceOf = (analysis: Analysis, context: Context, at: { from: number; to: number }): string | null => {
  const times = analysis.times.filter((one) => isSince(analysis, one));
  const time = nearest(analysis, at, times, 1.2);
  if (!time) return null;
  return meaningOf(time.value.kind === "since" ? time.value.of : time.value, context.dated, "past");
};

const NAMING: ReadonlySet<string> = new Set(["elevate", "announce", "found", "happen", "get", "sign", "adopt"]);
/** "Was raised to a strategic partnership in 2010": the time of the verb that gave the name. */
function namedOn(analysis: Analysis, context: Context, mark: WordMark): string | null {
  const verb = analysis.clauses.verbs.find(
    (one) =>
      analysis.clauses.cost(mark.from, one.from) < 0.7 &&
      !one.negated &&
      one.words.some((word) => NAMING.has(word.meaning.value)) &&
      !one.words.some((word) => word.meaning.tense === "future" || word.meaning.tense === "infinitive"),
  );
  if (!verb) return null;
  const times = analysis.times.filter((one) => (one.kind === "date" || one.kind === "period") && analysis.clauses.cost(one.from, verb.from) < 0.7); // prettier-ignore
  const time = nearest(analysis, mark, times, 1.2);
  return time ? meaningOf(time.value, context.dated, "past") : null;
}

const NEAR = 0.55;
/** Days before the news from which a time is that of the naming, not of what is now told. */
const BEFORE = 60;
/** "वर्ष 2000 में बनी साझेदारी", "strategic partners since the Riyadh declaration of 2010": a past time beside the name. */
function toldBeside(analysis: Analysis, context: Context, mark: WordMark): string | null {
  const now = spanOf(context.dated?.edtf ?? null);
  const past = (edtf: string | null): boolean => {
    const span = spanOf(edtf);
    return span !== null && now !== null && span.last < now.first - BEFORE;
  };
  const times = analysis.times.filter((one) => (one.kind === "date" || one.kind === "period") && past(meaningOf(one.value, context.dated, "past"))); // prettier-ignore
  const time = nearest(analysis, mark, times, NEAR);
  return time ? meaningOf(time.value, context.dated, "past") : null;
}

/** The name of a council or of an agreement holds the words of a designation without giving one. */
const isInName = (analysis: Analysis, mark: WordMark): boolean =>
  mark.meaning.value === "none" ||
  analysis.marks.names.some((name) => name.meaning.kind === "mechanism" && name.from <= mark.from && name.to >= mark.to);

export function relationsOf(analysis: Analysis, context: Context): Relation[] {
  return contentOf(analysis, "designation")
    .filter((mark) => !isInName(analysis, mark))
    .map((mark): Relation => ({
      parties: partiesNear(analysis, context, mark).slice(0, 2),
      designation: mark.meaning.value,
      since: sinceOf(analysis, context, mark) ?? namedOn(analysis, context, mark) ?? toldBeside(analysis, context, mark),
      evidence: [evidenceOf(analysis.sentence, mark.from, mark.to)],
      rules: ["designation"],
      confidence: 0.7,
    }))
    .filter((relation) => relation.parties.length === 2);
}
