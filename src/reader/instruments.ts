/** Instruments: agreements and documents, with what is said to have happened to them. */
import type { Instrument, Topic } from "../model/index.js";
import type { TimeMark } from "../time/index.js";
import { spanOf } from "../time/edtf.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, isSince, nearest, type Context } from "./context.js";
import { meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import { EXPIRING, fatesOf, ofIntroduction, type Said } from "./fates.js";
import { isHeading } from "./lists.js";
import type { WordMark } from "./marks.js";
import { topicsIn } from "./matter.js";
import { amongOthers, COUNTED, ofYear, placeDeclarations, spokenOf } from "./named-instruments.js";
import { partiesTo } from "./signatories.js";

/** "Eleven agreements": the number nearest before the word, no item's own ("2. The agreement …"). */
function countOf(analysis: Analysis, mark: WordMark): number | null {
  const { tokens } = analysis.sentence;
  const inTime = (one: { from: number; to: number }): boolean => analysis.times.some((time) => time.from <= one.from && time.to >= one.to);
  // "The two sides' agreement": the number of those who made it.
  const ofPeople = (one: { from: number; to: number }): boolean =>
    analysis.marks.grammar.some((mark) => mark.meaning.group === "pronoun" && mark.from <= one.from && mark.to >= one.to);
  const number = analysis.quantities.findLast(
    (one) =>
      one.kind === "number" &&
      one.to <= mark.from &&
      mark.from - one.to <= 3 &&
      analysis.clauses.cost(one.from, mark.from) < 0.2 &&
      !inTime(one) &&
      !ofPeople(one),
  );
  if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value >= 1000) return null;
  const isItem = number.from === 0 && /[.)]/.test(tokens[number.to]?.before ?? "");
  const isName = /[-–]$/.test(tokens[number.from]!.before) || /^[-–]/.test(tokens[number.to]?.before ?? "");
  return isItem || isName ? null : number.value;
}

/** What it is about: told around it; a trade agreement is about trade. */
function topicsNear(analysis: Analysis, mark: WordMark): Topic[] {
  const after = analysis.sentence.pack?.order === "final" ? 0 : 6;
  const found = topicsIn(analysis, Math.max(0, mark.from - 8), mark.to + after);
  return mark.meaning.value === "fta" ? [...new Set<Topic>(["trade", ...found])] : found;
}

interface Dates {
  readonly when: string | null;
  readonly validity: string | null;
}

/** When it was signed, took force or will be signed; a span ahead is how long it holds. */
function datesOf(analysis: Analysis, context: Context, mark: WordMark, fate: Said): Dates {
  const usable = analysis.times.filter((one) => one.kind === "date" || one.kind === "period");
  const time =
    nearest(analysis, mark, usable, 1) ??
    (fate.status === "signed" || fate.status === "adopted" ? timeBefore(analysis, mark, usable) : null);
  const edtf = time
    ? meaningOf(timeOf(analysis, time), context.dated, fate.status === "planned" || fate.rule === EXPIRING ? "future" : "past")
    : null;
  if (fate.status === "negotiating") return { when: null, validity: null };
  if (edtf !== null && fate.status !== "planned" && isAhead(edtf, context)) return { when: dayOfNews(context), validity: edtf };
  if (edtf !== null && fate.rule === EXPIRING) return { when: null, validity: `../${edtf}` };
  const lasting = fate.status === "in-force" || fate.status === "ended" || fate.status === "planned";
  return { when: edtf ?? (lasting ? null : dayOfContact(context)), validity: null };
}

/** "In April 2015 Modi came and a contract was signed": the time told first holds for what follows. */
const timeBefore = (analysis: Analysis, mark: WordMark, usable: readonly TimeMark[]): TimeMark | null =>
  usable.findLast((time) => time.to <= mark.from && time.value.kind !== "since" && analysis.clauses.cost(time.from, mark.from) < 2.6) ??
  null;

/** "In force since 1991" began in that year. */
const timeOf = (analysis: Analysis, time: TimeMark): TimeMark["value"] =>
  time.value.kind === "since" && isSince(analysis, time) ? time.value.of : time.value;

const isAhead = (edtf: string, context: Context): boolean => {
  const span = spanOf(edtf);
  const now = spanOf(context.dated?.edtf ?? null);
  return span !== null && now !== null && span.last > now.last + 60 && edtf.includes("/");
};

/** What is signed without a day of its own is signed at the contact told last, where that is the news. */
function dayOfContact(context: Context): string | null {
  const contact = spanOf(context.discourse.lastDay);
  const now = spanOf(context.dated?.edtf ?? null);
  const fresh =
    contact !== null && now !== null && contact.last - contact.first <= 2 && contact.last <= now.last && now.last - contact.last <= 4;
  return fresh ? context.discourse.lastDay : dayOfNews(context);
}

const dayOfNews = (context: Context): string | null => {
  const span = spanOf(context.dated?.edtf ?? null);
  if (!span) return null;
  const month = context.dated!.edtf.slice(0, 7);
  return span.last - span.first <= 2
    ? context.dated!.edtf
    : span.last - span.first <= 31 && context.dated!.edtf.split("/").every((day) => day.startsWith(month))
      ? month
      : null;
};

const isQuestion = ({ sentence }: Analysis): boolean => /[?？]["”»']?\s*$/u.test(sentence.source.slice(sentence.start, sentence.end));

/** What is only rumoured, or denied, is no instrument. */
const isRumoured = ({ marks }: Analysis): boolean => marks.grammar.some((mark) => mark.meaning.value === "hearsay");

const DONE: ReadonlySet<string> = new Set(["signed", "adopted"]);
/** "12.30: exchange of MoUs", "an MoU is expected to be signed": a line of a programme, or what a word for plans tells. */
function inProgramme(analysis: Analysis, context: Context, mark: WordMark): boolean {
  const finite = analysis.clauses.verbs.some((verb) => verb.finite);
  const cue = analysis.marks.grammar.some(
    (one) => one.meaning.group === "cue" && /^(?:expected|scheduled)$/.test(one.meaning.value) && gapBetween(analysis, one, mark) < 0.4,
  );
  return cue || (!finite && context.discourse.ahead && analysis.sentence.zone === "body");
}

/** "Договорённость заключить контракт": with a verb to follow it is what was agreed on, no document; outcomes are one where counted. */
const isDocument = (analysis: Analysis, mark: WordMark): boolean =>
  !(analysis.sentence.pack?.freeOrder && analysis.marks.grammar.some((one) => one.from === mark.to && one.meaning.tense === "infinitive" && one.meaning.group === "verb")) && // prettier-ignore
  (mark.meaning.value !== "outcome-document" || mark.to - mark.from > 1 || countOf(analysis, mark) !== null);

/** "22 agreements and memoranda" are one number; a heading names what its items are. */
const isOwn = (analysis: Analysis, mark: WordMark, before: WordMark | undefined): boolean =>
  !(before !== undefined && mark.from - before.to === 1 && isAnd(analysis, before.to) && countOf(analysis, before) !== null) &&
  !(isHeading(analysis) && listed.test(textOf(analysis)) && countOf(analysis, mark) === null);
const listed = /^\s*(?:\p{L}\p{M}*|\p{Nd}+)[.)]/u;
const textOf = ({ sentence }: Analysis): string => sentence.source.slice(sentence.start, sentence.end);
const isAnd = (analysis: Analysis, at: number): boolean =>
  analysis.marks.grammar.some((one) => one.meaning.group === "link" && one.meaning.value === "and" && one.from === at);

/** `last`: the instrument told last, for those counted among it. */
export function instrumentsOf(
  analysis: Analysis,
  context: Context,
  intro: Analysis | null = null,
  last: Instrument | null = null,
): Instrument[] {
  if (isQuestion(analysis) || isRumoured(analysis)) return [];
  const named = contentOf(analysis, "instrument").filter((mark) => isDocument(analysis, mark));
  const marks = [...named.filter((mark, i) => isOwn(analysis, mark, named[i - 1])), ...placeDeclarations(analysis)];
  const fates = fatesOf(analysis, marks, ofIntroduction(intro)).map(
    (fate, i) =>
      fate ?? amongOthers(analysis, marks[i]!, last) ?? ofYear(analysis, context, marks[i]!) ?? spokenOf(analysis, context, marks[i]!),
  );
  return marks.flatMap((mark, i): Instrument[] => {
    const told = fates[i];
    if (!told) return [];
    const fate =
      intro === null && inProgramme(analysis, context, mark) && DONE.has(told.status) ? { ...told, status: "planned" as const } : told;
    const count = countOf(analysis, mark);
    const near = (one: { from: number; to: number }): boolean => gapBetween(analysis, one, mark) < 0.7;
    const parts = [mark, ...analysis.quantities.filter((one) => count !== null && one.value === count && near(one))];
    return [{
      type: mark.meaning.value as Instrument["type"],
      parties: partiesTo(analysis, context, mark),
      status: fate.status,
      ...(fate.rule === COUNTED && last ? { when: last.when, validity: null } : datesOf(analysis, context, mark, fate)),
      topics: topicsNear(analysis, mark),
      ...(count === null ? {} : { count }),
      evidence: [evidenceOf(analysis.sentence, Math.min(...parts.map((one) => one.from)), Math.max(mark.to, fate.to))],
      rules: [fate.rule],
      confidence: 0.6,
    }]; // prettier-ignore
  });
}
