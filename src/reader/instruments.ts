/** Instruments: agreements and documents, with what is said to have happened to them. */
import type { Instrument, Topic } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest, partiesNear, type Context } from "./context.js";
import { meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import { topicsIn } from "./matter.js";
import type { WordMark } from "./marks.js";
import { governing } from "./modality.js";
import { spanOf } from "../time/edtf.js";

type Status = Instrument["status"];
/** Verbs that tell what became of an instrument. */
const FATE: Readonly<Record<string, Status>> = {
  sign: "signed",
  adopt: "adopted",
  ratify: "ratified",
  negotiate: "negotiating",
  prepare: "planned",
  conclude: "signed",
  enforce: "in-force",
  expire: "ended",
  extend: "in-force",
  reach: "signed",
};

interface Said {
  readonly status: Status;
  readonly to: number;
  readonly rule: string;
}

const UNDERTAKEN: ReadonlySet<string> = new Set(["agree", "decide", "pledge", "plan", "expect"]);
/** "The exchange of documents" is a noun, "to exchange documents" a plan: where nouns and verbs look alike, an infinitive has its particle. */
const isInfinitive = (analysis: Analysis, verb: WordMark): boolean =>
  verb.meaning.tense === "infinitive" &&
  (analysis.sentence.pack?.exactCases !== 0 ||
    analysis.sentence.pack.order === "final" ||
    analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.to === verb.from && mark.meaning.value === "recipient"));

/** "The agreement, which dates from 2014": the verb of the clause that says more of it. */
function ofRelative(analysis: Analysis, mark: WordMark, verbs: readonly WordMark[]): WordMark | null {
  const link = analysis.marks.grammar.find(
    (one) => one.meaning.group === "link" && one.meaning.value === "barrier" && one.from >= mark.to && one.from - mark.to <= 4,
  );
  return link ? (verbs.find((verb) => verb.from > link.from && verb.from - link.from <= 6 && analysis.clauses.cost(link.from, verb.from) < 0.5) ?? null) : null; // prettier-ignore
}

const TALKS: ReadonlySet<string> = new Set(["talks", "negotiation", "round", "negotiate"]);

/** "समझौते पर बातचीत जारी": talks on an instrument, with nothing between them but the word that ties them. */
function talksOn(analysis: Analysis, mark: WordMark): Said | null {
  const { grammar } = analysis.marks;
  if (analysis.sentence.pack?.order !== "final") return null;
  const tie = grammar.find((one) => one.meaning.group === "role" && /^(?:topic|genitive)/.test(one.meaning.value) && one.from >= mark.to && one.from - mark.to <= 1); // prettier-ignore
  const talks = tie && grammar.find((one) => TALKS.has(one.meaning.value) && one.from >= tie.to && one.from - tie.to <= 3);
  if (!talks) return null;
  const verb = governing(analysis.sentence, analysis.clauses, talks.from, talks.to);
  if (verb?.negated) return null;
  const words = verb?.words ?? [];
  const starts = words.some((word) => word.meaning.tense === "future") || grammar.some((one) => one.meaning.value === "expected" && one.from > talks.from && one.from - talks.to <= 8); // prettier-ignore
  return { status: starts ? "planned" : "negotiating", to: talks.to, rule: "talks on an instrument" };
}

/** "1960 में मैत्री संधि हुई", "a treaty came to be": in verb-final languages an agreement that happened was made. */
function cameToBe(analysis: Analysis, mark: WordMark): Said | null {
  if (analysis.sentence.pack?.order !== "final") return null;
  const next = analysis.marks.grammar.find((one) => one.from === mark.to && one.meaning.group === "role");
  const verb = governing(analysis.sentence, analysis.clauses, mark.from, mark.to);
  if (next || !verb || verb.negated) return null;
  const deeds = verb.words.filter((word) => word.meaning.group === "verb" && word.meaning.value !== "go" && word.meaning.value !== "come");
  const happened = deeds.length > 0 && deeds.every((word) => word.meaning.value === "be" && word.meaning.tense !== "future");
  const between = analysis.marks.grammar.some((one) => one.meaning.group === "event" && one.from >= mark.to && one.to <= verb.from);
  return happened && !between ? { status: "signed", to: verb.to, rule: "instrument that came to be" } : null;
}

function fateOf(analysis: Analysis, mark: WordMark): Said | null {
  return talksOn(analysis, mark) ?? verbalFate(analysis, mark) ?? cameToBe(analysis, mark);
}

function verbalFate(analysis: Analysis, mark: WordMark): Said | null {
  const verbs = analysis.marks.grammar.filter((one) => (one.meaning.group === "verb" || one.meaning.group === "event") && (FATE[one.meaning.value] !== undefined || one.meaning.value === "negotiation")); // prettier-ignore
  const verb = nearest(analysis, mark, verbs, 0.9) ?? ofRelative(analysis, mark, verbs);
  if (!verb) return null;
  const group = governing(analysis.sentence, analysis.clauses, verb.from, verb.to);
  const words = group?.words ?? [];
  const says = (tense: string): boolean =>
    words.some((word) => word.meaning.tense === tense || (word.meaning.group === "tense" && word.meaning.value === tense));
  if (group?.negated) return null;
  const status = verb.meaning.value === "negotiation" ? "negotiating" : FATE[verb.meaning.value]!;
  const undertaken = verb.meaning.tense === "infinitive" && words.some((word) => UNDERTAKEN.has(word.meaning.value));
  const open = says("future") || says("possible") || undertaken || (isInfinitive(analysis, verb) && !says("past"));
  return {
    status: open && status !== "negotiating" ? "planned" : status,
    to: Math.max(verb.to, group ? Math.min(group.to, verb.to + 4) : verb.to),
    rule: `instrument ${verb.meaning.value}`,
  };
}

/** "Eleven agreements": the number right before the word. */
function countOf(analysis: Analysis, mark: WordMark): number | null {
  const number = analysis.quantities.find((quantity) => quantity.kind === "number" && quantity.to <= mark.from && mark.from - quantity.to <= 3 && analysis.clauses.cost(quantity.from, mark.from) < 0.2 && !analysis.times.some((time) => time.from <= quantity.from && time.to >= quantity.to)); // prettier-ignore
  return number && Number.isInteger(number.value) && number.value > 1 && number.value < 1000 ? number.value : null;
}

const TITLED: ReadonlySet<string> = new Set(["declaration", "joint-statement"]);
/** A headline that is a document's own title ("Joint Declaration following …"): the text is that document. */
const ofTitle = (analysis: Analysis, mark: WordMark): Said | null =>
  analysis.sentence.zone === "headline" &&
  mark.from <= 1 &&
  TITLED.has(mark.meaning.value) &&
  !analysis.clauses.verbs.some((verb) => verb.finite)
    ? { status: "adopted", to: mark.to, rule: "title of the document" }
    : null;

/** An item under "The following were signed:" shares that verb. */
function ofIntroduction(intro: Analysis | null): Said | null {
  const verb = intro?.marks.grammar.findLast((one) => (one.meaning.group === "verb" || one.meaning.group === "event") && FATE[one.meaning.value] !== undefined); // prettier-ignore
  return intro && verb ? fateOf(intro, verb) : null;
}

export function instrumentsOf(analysis: Analysis, context: Context, intro: Analysis | null = null): Instrument[] {
  const out: Instrument[] = [];
  const listed = ofIntroduction(intro);
  for (const mark of contentOf(analysis, "instrument")) {
    const fate = (listed ? { ...listed, to: mark.to } : null) ?? fateOf(analysis, mark) ?? ofTitle(analysis, mark);
    if (!fate) continue;
    const time = nearest(
      analysis,
      mark,
      analysis.times.filter((one) => one.kind === "date" || one.kind === "period"),
      1,
    );
    const count = countOf(analysis, mark);
    const edtf = time ? meaningOf(time.value, context.dated, fate.status === "planned" ? "future" : "past") : null;
    const validity = edtf !== null && fate.status !== "planned" && isAhead(edtf, context) ? edtf : null;
    const near = (one: { from: number; to: number }): boolean => gapBetween(analysis, one, mark) < 0.7;
    const parts = [mark, ...analysis.quantities.filter((one) => count !== null && one.value === count && near(one))];
    out.push({
      type: mark.meaning.value as Instrument["type"],
      parties: partiesNear(analysis, context, mark),
      status: fate.status,
      when:
        fate.status === "negotiating"
          ? null
          : validity === null
            ? (edtf ?? (fate.status === "signed" || fate.status === "adopted" ? dayOfContact(context) : null))
            : dayOfNews(context),
      validity,
      topics: topicsNear(analysis, mark),
      ...(count === null ? {} : { count }),
      evidence: [evidenceOf(analysis.sentence, Math.min(...parts.map((one) => one.from)), Math.max(mark.to, fate.to))],
      rules: [fate.rule],
      confidence: 0.6,
    });
  }
  return out;
}

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

const topicsNear = (analysis: Analysis, mark: WordMark): Topic[] => topicsIn(analysis, Math.max(0, mark.from - 8), mark.to + 6);
