/** Figures: a sum, share or measure beside the word for what it measures, with direction, period and qualifier. */
import type { Figure } from "../model/index.js";
import type { Quantity } from "../quantities/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest, partiesNear, type Context } from "./context.js";
import { deadlineOf, meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import type { WordMark } from "./marks.js";

type Indicator = Figure["indicator"];

const MONEY: ReadonlySet<string> = new Set(["trade", "exports", "imports", "investment", "credit", "aid"]);
const POWER: ReadonlySet<string> = new Set(["MW", "GW", "kW", "W", "kWh", "MWh", "GWh"]);

/** What a quantity can measure, by its unit: sums are trade or credit, shares growth, watts capacity. */
function indicatorOf(quantity: Quantity, word: WordMark | null): Indicator | null {
  const value = word?.meaning.value ?? null;
  if (quantity.kind === "percent") return value === "growth" || value === "decline" ? "growth" : null;
  if (quantity.kind === "money") return value !== null && MONEY.has(value) ? (value as Indicator) : null;
  if (quantity.kind === "measure") return POWER.has(quantity.unit ?? "") ? "capacity" : isVolume(quantity.unit) ? "volume" : null;
  return value === "count" ? "count" : null;
}
const isVolume = (unit: string | null): boolean => unit !== null && /^(?:t|kg|m3|bbl|bbl\/d|\[bbl_us\]|L|g)$/.test(unit);

/** Which words may name what is measured by this kind of quantity. */
function wordsFor(quantity: Quantity, words: readonly WordMark[]): WordMark[] {
  const wanted = (value: string): boolean =>
    quantity.kind === "percent"
      ? value === "growth" || value === "decline"
      : quantity.kind === "money"
        ? MONEY.has(value)
        : value === "count";
  return words.filter((mark) => wanted(mark.meaning.value));
}

interface Direction {
  readonly from: string | null;
  readonly to: string | null;
}
const NOWHERE: Direction = { from: null, to: null };
const ONE_WAY: ReadonlySet<Indicator> = new Set(["exports", "imports", "aid", "credit", "investment", "volume", "capacity", "count"]);

const SOURCES: ReadonlySet<string> = new Set(["source", "agent"]);
const GOALS: ReadonlySet<string> = new Set(["recipient", "goal", "locus", "purpose"]);

/**
 * Who gives and who receives: a source or agent gives, a recipient or place receives; a genitive or adjective right before the
 * thing tells whose it is ("Indian exports", "भारतीय छात्र"), and imports are the receiver's.
 */
function direction(analysis: Analysis, at: { from: number; to: number }, parties: readonly string[], indicator: Indicator): Direction {
  if (!ONE_WAY.has(indicator)) return NOWHERE;
  const near = analysis.mentions.filter(
    (mention) => mention.who?.party && parties.includes(mention.who.party) && gapBetween(analysis, mention, at) < 1.1,
  );
  const by = (roles: ReadonlySet<string>): string | null =>
    nearest(
      analysis,
      at,
      near.filter((mention) => roles.has(mention.role)),
      1.1,
    )?.who?.party ?? null;
  const owner =
    nearest(
      analysis,
      at,
      near.filter((mention) => (mention.role === "genitive" || mention.actor.demonym || mention.role === "bare") && mention.from < at.to),
      0.9,
    )?.who?.party ?? null;
  const other = (than: string | null): string | null => (than === null ? null : (parties.find((party) => party !== than) ?? null));
  if (indicator === "imports") {
    const to = owner ?? by(GOALS) ?? parties[0] ?? null;
    return { from: by(new Set(["source"])) ?? other(to), to };
  }
  const from = by(new Set(["source"])) ?? owner ?? by(SOURCES) ?? (indicator === "exports" ? (parties[0] ?? null) : null);
  const to = by(GOALS);
  if (from === null && to === null) return NOWHERE;
  if (from !== null && to !== null && from !== to) return { from, to };
  return from === null ? { from: indicator === "investment" ? null : other(to), to } : { from, to: other(from) };
}

/** Growth of exports or imports has their direction. */
function grown(analysis: Analysis, at: { from: number; to: number }, parties: readonly string[]): Direction {
  const word = nearest(
    analysis,
    at,
    contentOf(analysis, "indicator").filter((mark) => MONEY.has(mark.meaning.value)),
    2,
  );
  const what = word?.meaning.value;
  return word && (what === "exports" || what === "imports") ? direction(analysis, word, parties, what) : NOWHERE;
}

function qualifierOf(analysis: Analysis, quantity: Quantity, word: WordMark | null): Figure["qualifier"] {
  const near = contentOf(analysis, "qualifier").filter(
    (mark) =>
      !(quantity.kind === "percent" && word && mark.from < word.to && mark.to > word.from) &&
      gapBetween(analysis, mark, quantity) < (mark.meaning.value === "target" ? 0.9 : 0.13),
  );
  if (near.some((mark) => mark.meaning.value === "target")) return "target";
  return (near[0]?.meaning.value as Figure["qualifier"]) ?? null;
}

/** "Within ten years": what is told for then is a goal. */
const isAimed = (analysis: Analysis, quantity: Quantity): boolean =>
  analysis.times.some((time) => time.value.kind === "within" && gapBetween(analysis, time, quantity) < 1);

/** Trade is told by the year; a gift, loan or delivery has a period only where one is told of the sum itself. */
const YEARLY: ReadonlySet<Indicator> = new Set(["trade", "exports", "imports", "growth"]);

/** "Than the year before", "পূর্ববর্তী বছরের তুলনায়": the time that another is compared with. */
const isCompared = (analysis: Analysis, time: { readonly to: number }): boolean =>
  analysis.sentence.pack?.adpositions === "after" &&
  analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.meaning.value === "versus" && mark.from === time.to);

function periodOf(analysis: Analysis, quantity: Quantity, context: Context, indicator: Indicator): string | null {
  const times = analysis.times.filter(
    (time) =>
      time.kind !== "duration" &&
      time.kind !== "time" &&
      time.kind !== "set" &&
      !isCompared(analysis, time) &&
      !(time.from < quantity.to && time.to > quantity.from),
  );
  const time = nearest(
    analysis,
    quantity,
    YEARLY.has(indicator) ? times : times.filter((one) => one.kind === "period"),
    YEARLY.has(indicator) ? 1.6 : 0.7,
  );
  return time ? deadlineOf(time.value, context.dated, "past") : null;
}

function figureOf(analysis: Analysis, quantity: Quantity, context: Context, said: Said | null = null): Figure | null {
  const words = contentOf(analysis, "indicator");
  const word = nearest(analysis, quantity, wordsFor(quantity, words), 1.3);
  const carried = !word && quantity.kind === "money" && said && words.length === 0 && said.word === "trade" ? said.word : null;
  const indicator = carried ?? indicatorOf(quantity, word);
  if (!indicator) return null;
  const anchor = word ?? quantity;
  const parties = partiesNear(analysis, context, { from: Math.min(anchor.from, quantity.from), to: Math.max(anchor.to, quantity.to) });
  if (parties.length === 0) return null;
  const sign = indicator === "growth" && word?.meaning.value === "decline" ? -1 : 1;
  const from = Math.min(quantity.from, word && gapBetween(analysis, word, quantity) < 0.8 ? word.from : quantity.from);
  const to = Math.max(quantity.to, word && gapBetween(analysis, word, quantity) < 0.8 ? word.to : quantity.to);
  return {
    indicator,
    parties: parties.slice(0, 2),
    ...(indicator === "growth" ? grown(analysis, word ?? quantity, parties) : direction(analysis, word ?? quantity, parties, indicator)),
    value: sign * quantity.value,
    unit: quantity.kind === "percent" ? "%" : (quantity.unit ?? "1"),
    period:
      periodOf(analysis, quantity, context, indicator) ??
      (YEARLY.has(indicator) && (analysis.times.length === 0 || carried) ? (said?.period ?? null) : null),
    qualifier: qualifierOf(analysis, quantity, word) ?? (isAimed(analysis, quantity) ? "target" : null),
    evidence: [evidenceOf(analysis.sentence, from, to)],
    rules: [`figure: ${quantity.kind} beside ${word?.meaning.value ?? "its unit"}`],
    confidence: 0.6,
  };
}

const overlapsTime = (analysis: Analysis, quantity: Quantity): boolean =>
  analysis.times.some((time) => time.from < quantity.to && time.to > quantity.from);

/** Figures of a document: what a sentence leaves out ("since then it has reached 65 billion") is the measure and period told before. */
export class Figures {
  private said: Said = { word: null, period: null, sentence: -9 };
  /** The currency told last: "to 200 million" after "12.6 million dollars". */
  private currency: string | null = null;

  of(analysis: Analysis, context: Context): Figure[] {
    const index = analysis.sentence.index;
    if (index - this.said.sentence > 2) this.said = { word: null, period: null, sentence: index };
    const quantities = this.withCurrency(analysis);
    const figures = quantities
      .filter((quantity) => quantity.kind !== "ordinal" && !overlapsTime(analysis, quantity))
      .map((quantity) =>
        quantity.kind === "number" ? countOf(analysis, quantity, context) : figureOf(analysis, quantity, context, this.said),
      )
      .filter((figure) => figure !== null);
    this.note(analysis, context, figures);
    return [...figures, ...multiples(analysis, context, this.said)];
  }

  /** Bare millions and billions beside a word for money, or where the sentence before spoke of it, are of the currency told last. */
  private withCurrency(analysis: Analysis): readonly Quantity[] {
    const spoken = contentOf(analysis, "indicator").some((mark) => MONEY.has(mark.meaning.value)) || (contentOf(analysis, "indicator").length === 0 && this.said.word !== null); // prettier-ignore
    return analysis.quantities.map((quantity) => {
      if (quantity.kind === "money") this.currency = quantity.unit;
      const bare = quantity.kind === "number" && quantity.value >= 1e6 && !isCounted(analysis, quantity);
      return bare && spoken && this.currency !== null ? { ...quantity, kind: "money", unit: this.currency } : quantity;
    });
  }

  private note(analysis: Analysis, context: Context, figures: readonly Figure[]): void {
    const word = contentOf(analysis, "indicator").find((mark) => MONEY.has(mark.meaning.value));
    const time = analysis.times.find((one) => one.kind === "period" && one.value.kind !== "since" && one.value.kind !== "after");
    const period =
      figures.find((figure) => figure.period !== null)?.period ?? (word && time ? meaningOf(time.value, context.dated, "past") : null);
    if (!word && !period && figures.length === 0) return;
    this.said = {
      word: (word?.meaning.value as Indicator) ?? this.said.word,
      period: period ?? this.said.period,
      sentence: analysis.sentence.index,
    };
  }
}

/** The measure and period a text last spoke of. */
interface Said {
  readonly word: Indicator | null;
  readonly period: string | null;
  readonly sentence: number;
}

const isCounted = (analysis: Analysis, quantity: Quantity): boolean =>
  contentOf(analysis, "indicator").some(
    (mark) => mark.meaning.value === "count" && mark.from >= quantity.to && mark.from - quantity.to <= 2,
  );

const TIMES: Readonly<Record<string, number>> = { doubled: 100, tripled: 200 };
/** "Doubled" is growth of 100 per cent, a goal where it is undertaken. */
function multiples(analysis: Analysis, context: Context, said: Said): Figure[] {
  const trade = contentOf(analysis, "indicator").some((mark) => mark.meaning.value === "trade");
  if (!trade && said.word !== "trade") return [];
  return contentOf(analysis, "indicator").flatMap((mark): Figure[] => {
    const value = TIMES[mark.meaning.value];
    const parties = partiesNear(analysis, context, mark);
    if (value === undefined || parties.length === 0) return [];
    const verbs = analysis.marks.grammar.filter((one) => one.meaning.group === "verb" || one.meaning.group === "tense");
    const aimed = verbs.some((one) => ["agree", "decide", "pledge", "instruct", "plan"].includes(one.meaning.value) || one.meaning.value === "future"); // prettier-ignore
    const quantity = { from: mark.from, to: mark.to } as Quantity;
    return [{
      indicator: "growth",
      parties: parties.slice(0, 2),
      ...NOWHERE,
      value,
      unit: "%",
      period: periodOf(analysis, quantity, context, "growth"),
      qualifier: aimed ? "target" : null,
      evidence: [evidenceOf(analysis.sentence, mark.from, mark.to)],
      rules: [`figure: ${mark.meaning.value}`],
      confidence: 0.5,
    }]; // prettier-ignore
  });
}

/** A bare number counts what stands right beside it: "1,200 students". */
function countOf(analysis: Analysis, quantity: Quantity, context: Context): Figure | null {
  const beside = contentOf(analysis, "indicator").some(
    (mark) =>
      mark.meaning.value === "count" &&
      ((mark.from >= quantity.to && mark.from - quantity.to <= 2) ||
        // "Туристов за год побывало 66 тысяч": where order is free a large number may follow what it counts.
        (analysis.sentence.pack?.freeOrder === true && quantity.value >= 100 && !/^\d{4}$/.test(String(quantity.value)) && gapBetween(analysis, mark, quantity) < 0.4)), // prettier-ignore
  );
  return beside && quantity.value > 1 ? figureOf(analysis, quantity, context) : null;
}
