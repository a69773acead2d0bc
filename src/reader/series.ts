/**
 * What is said of a recurring format: since when it has met, how often, how many times, whether the sides host by turns. The format
 * is a mechanism the sentence names, a noun that points back to one ("the Commission", "यह तंत्र"), or the one spoken of last.
 */
import { isoDay } from "../time/days.js";
import { spanOf } from "../time/edtf.js";
import type { TimeMark } from "../time/index.js";
import type { Quantity } from "../quantities/index.js";
import type { Series } from "../model/index.js";
import { pairName, type MechanismRow } from "../world/world.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, isSince, nearest, partiesNear, type Context } from "./context.js";
import { meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import type { NameMark, WordMark } from "./marks.js";

type Stretch = { readonly from: number; readonly to: number };
interface Format {
  readonly name: string;
  readonly parties: readonly string[];
  readonly sentence: number;
}
interface Head extends Stretch {
  readonly format: Format;
  /** The words themselves name it, rather than point back. */
  readonly named: boolean;
}

/** Verbs of what a format does: it meets, sits, is held, goes on. */
const CONVENING: ReadonlySet<string> = new Set(["meet", "hold", "happen", "sit", "be", "exist", "host"]);
const CADENCES: ReadonlySet<string> = new Set(["annual", "biennial"]);
const RECENT = 3;
/** A relative clause ("the Council, which meets every two years") lies between a format and what is said of it. */
const FAR = 1.6;

const isHabit = ({ meaning }: WordMark): boolean => CADENCES.has(meaning.value) || meaning.value === "alternates";
const isCadence = (analysis: Analysis, cue: Stretch): boolean =>
  contentOf(analysis, "series").some((mark) => mark.from === cue.from && CADENCES.has(mark.meaning.value));
/** "25 grants a year": the habit is of what is counted. */
const measures = (analysis: Analysis, at: Stretch): boolean =>
  analysis.quantities.some(
    (one) => one.kind !== "ordinal" && gapBetween(analysis, one, at) < 0.6 && !(one.from < at.to && one.to > at.from),
  );
const isOfPeople = (analysis: Analysis, at: Stretch): boolean =>
  analysis.mentions.some((mention) => mention.who?.kind === "person" && gapBetween(analysis, mention, at) < 1);

const mechanismOf = (mark: NameMark): MechanismRow | null => {
  const thing = [mark.meaning, ...mark.others].find((one) => one.kind === "mechanism");
  return thing?.kind === "mechanism" ? thing.mechanism : null;
};

const isDenied = (analysis: Analysis, at: Stretch): boolean =>
  analysis.clauses.verbs.some((verb) => verb.negated && analysis.clauses.cost(at.from, verb.from) < 0.7) ||
  analysis.marks.grammar.some((mark) => mark.meaning.group === "negation" && Math.abs(mark.from - at.from) <= 3);

const convenes = (analysis: Analysis, at: Stretch): boolean =>
  analysis.clauses.verbs.some(
    (verb) => analysis.clauses.cost(at.from, verb.from) < 0.9 && verb.words.some(({ meaning }) => CONVENING.has(meaning.value)),
  );

/** "The first since 2019", "for the first time since": no beginning of the format. */
const isFirst = (analysis: Analysis, time: TimeMark): boolean =>
  analysis.quantities.some((one) => one.kind === "ordinal" && one.value === 1 && gapBetween(analysis, one, time) < 0.5);

/** The formats of a document, those spoken of before being what "the Commission" and "it" stand for. */
export class Formats {
  private readonly known: Format[] = [];

  of(analysis: Analysis, context: Context): Series[] {
    const marks = contentOf(analysis, "series");
    const named = this.named(analysis, context);
    this.refresh(analysis);
    const since = this.sinceOf(analysis, context, marks);
    const cues: Stretch[] = [...marks.filter(({ meaning }) => meaning.value !== "founded"), ...(since ? [since.time] : [])];
    const heads = cues.length === 0 ? [] : this.headsFor(analysis, context, named, cues);
    return heads.flatMap((head) => this.told(analysis, head, marks, since) ?? []).slice(0, 1);
  }

  private named(analysis: Analysis, context: Context): Head[] {
    return analysis.marks.names.flatMap((mark): Head[] => {
      const row = mechanismOf(mark);
      if (!row) return [];
      const parties = row.parties.length > 0 ? row.parties : partiesNear(analysis, context, mark).slice(0, 2);
      if (parties.length === 0) return [];
      const name = row.parties.length > 0 || parties.length < 2 ? row.name : pairName(parties, row.name);
      const format = this.known.find((one) => one.name === name) ?? { name, parties, sentence: analysis.sentence.index };
      this.note(format, analysis.sentence.index);
      return [{ from: mark.from, to: mark.to, format, named: true }];
    });
  }

  private note(format: Format, sentence: number): void {
    const at = this.known.findIndex((one) => one.name === format.name);
    if (at >= 0) this.known.splice(at, 1);
    this.known.push({ ...format, sentence });
  }

  /** "The previous council met in May": a noun of a format keeps it in mind. */
  private refresh(analysis: Analysis): void {
    for (const { meaning } of contentOf(analysis, "format")) {
      const format = this.knownAs(meaning.value);
      if (format) this.note(format, analysis.sentence.index);
    }
  }

  /** What the cues are said of: a format named beside them, one that a noun points back to, or the one spoken of just before. */
  private headsFor(analysis: Analysis, context: Context, named: readonly Head[], cues: readonly Stretch[]): Head[] {
    const near = cues.map((cue) => nearest(analysis, cue, named, 1.5)).find((head) => head !== null);
    if (near) return [near];
    const nouns = contentOf(analysis, "format");
    for (const cue of cues) {
      const noun = nearest(analysis, cue, nouns, FAR);
      const format = noun ? this.meant(analysis, context, noun, cue) : null;
      if (noun && format) return [{ from: noun.from, to: noun.to, format, named: false }];
    }
    const cue = contentOf(analysis, "series").find((mark) => isHabit(mark) && convenes(analysis, mark) && !measures(analysis, mark));
    const last = this.known.at(-1);
    return last && cue && analysis.sentence.index - last.sentence <= RECENT && !isOfPeople(analysis, cue)
      ? [{ from: cue.from, to: cue.to, format: last, named: false }]
      : [];
  }

  /** "The Commission", "this mechanism": the latest format with that noun in its name; one that is new is named after its pair. */
  private meant(analysis: Analysis, context: Context, noun: WordMark, cue: Stretch): Format | null {
    const { value } = noun.meaning;
    const known = value === "Mechanism" ? this.known.at(-1) : this.knownAs(value);
    if (known || value === "Mechanism") return known ?? null;
    const isNew = value.includes(" ") || (isCadence(analysis, cue) && gapBetween(analysis, noun, cue) < 0.5);
    const parties = partiesNear(analysis, context, noun).slice(0, 2);
    if (!isNew || parties.length < 2) return null;
    return { name: pairName(parties, value === "Summit" ? "Annual Summit" : value), parties, sentence: analysis.sentence.index };
  }

  private knownAs(noun: string): Format | undefined {
    const head = noun.split(" ").at(-1)!;
    return this.known.findLast((one) => one.name.includes(noun)) ?? this.known.findLast((one) => one.name.includes(head));
  }

  /** "Since 2000", "founded in June 1987": a beginning that lies well before the news. */
  private sinceOf(analysis: Analysis, context: Context, marks: readonly WordMark[]): Beginning | null {
    const founded: readonly Stretch[] = [
      ...marks.filter(({ meaning }) => meaning.value === "founded"),
      ...analysis.clauses.verbs.filter((verb) => verb.words.some(({ meaning }) => meaning.value === "found" && meaning.tense !== "future" && meaning.tense !== "infinitive")), // prettier-ignore
    ].filter((one) => !isDenied(analysis, one));
    for (const time of analysis.times) {
      const open = isSince(analysis, time);
      const spanned = time.value.kind === "range" && countOf(analysis, marks) !== null;
      const from = founded.find((one) => (time.kind === "date" || time.kind === "period") && gapBetween(analysis, one, time) < 0.6);
      if ((!open && !from && !spanned) || isFirst(analysis, time) || isDenied(analysis, time)) continue;
      const value = time.value.kind === "since" || time.value.kind === "after" ? time.value.of : time.value;
      const edtf = meaningOf(value, context.dated, "past")?.split("/")[0] ?? null;
      if (edtf !== null && isLongAgo(edtf, context)) return { time, edtf };
    }
    return null;
  }

  private told(analysis: Analysis, head: Head, marks: readonly WordMark[], beginning: Beginning | null): Series | null {
    const cadence = marks.find(
      (mark) =>
        CADENCES.has(mark.meaning.value) && (gapBetween(analysis, mark, head) < (head.named ? 0.2 : 0.3) || convenes(analysis, mark)),
    );
    const alternates = marks.find((mark) => mark.meaning.value === "alternates" && gapBetween(analysis, mark, head) < 1.5);
    const since = beginning && gapBetween(analysis, beginning.time, head) < 1.5 ? beginning : null;
    const count = countOf(analysis, marks);
    if (!cadence && !alternates && !since && !count) return null;
    const parts = [head, cadence, alternates, since?.time, count].filter((one) => one !== undefined && one !== null);
    this.note(head.format, analysis.sentence.index);
    return {
      mechanism: head.format.name,
      parties: [...head.format.parties],
      since: since?.edtf ?? null,
      count: count?.value ?? null,
      cadence: (cadence?.meaning.value as Series["cadence"]) ?? null,
      alternates: alternates ? true : null,
      evidence: [evidenceOf(analysis.sentence, Math.min(...parts.map((one) => one.from)), Math.max(...parts.map((one) => one.to)))],
      rules: [head.named ? "recurring format" : "recurring format told before"],
      confidence: head.named ? 0.6 : 0.5,
    };
  }
}

interface Beginning {
  readonly time: TimeMark;
  readonly edtf: string;
}

const QUARTER = 90;
function isLongAgo(edtf: string, context: Context): boolean {
  const told = spanOf(edtf);
  const now = spanOf(context.dated?.edtf ?? null);
  if (!told || !now) return told !== null && edtf < isoDay(0);
  return told.first < now.first - QUARTER;
}

/** "21 annual summits", "two sessions so far", "met five times": a count of meetings, not a year or an ordinal. */
function countOf(analysis: Analysis, words: readonly WordMark[]): Quantity | null {
  const isCue = (mark: WordMark): boolean => ["so-far", "alternates", "annual"].includes(mark.meaning.value);
  const times = words.filter((mark) => mark.meaning.value === "times");
  const met = analysis.marks.grammar.filter((mark) => mark.meaning.group === "event" && ["summit", "session", "meeting", "talks", "negotiation", "round"].includes(mark.meaning.value)); // prettier-ignore
  const since = analysis.times.some((time) => isSince(analysis, time) || time.value.kind === "range");
  const counted = (one: Quantity, what: readonly WordMark[]): boolean =>
    what.some((mark) => mark.from >= one.to && mark.from - one.to <= 2 && gapBetween(analysis, mark, one) < 0.3);
  return (
    analysis.quantities.find(
      (one) =>
        one.kind === "number" && one.unit === null && Number.isInteger(one.value) && one.value > 1 && one.value < 200 &&
        !analysis.times.some((time) => time.from <= one.from && time.to >= one.to) &&
        ((words.some(isCue) || since) && (counted(one, met) || counted(one, times))),
    ) ?? null
  ); // prettier-ignore
}
