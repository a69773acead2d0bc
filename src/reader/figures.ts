/** Figures: a sum, share or measure beside the word for what it measures, with direction, period and qualifier. */
import type { Figure } from "../model/index.js";
import type { Quantity } from "../quantities/index.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest, partiesNear, type Context } from "./context.js";
import { meaningOf } from "./dating.js";
import { direction, grown, NOWHERE } from "./directions.js";
import { evidenceOf } from "./evidence.js";
import type { WordMark } from "./marks.js";
import { isAimed, periodOf, YEARLY } from "./periods.js";
import { qualifierOf } from "./qualifiers.js";

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

function figureOf(
  analysis: Analysis,
  quantity: Quantity,
  context: Context,
  said: Said | null = null,
  twin: Figure | null = null,
  as: Indicator | null = null,
): Figure | null {
  const words = contentOf(analysis, "indicator");
  const word = nearest(analysis, quantity, wordsFor(quantity, words), quantity.kind === "money" ? 2.2 : 1.3);
  if (twin) return { ...twin, value: quantity.value, unit: quantity.unit!, qualifier: twin.qualifier === "target" ? "target" : qualifierOf(analysis, quantity, word), evidence: [evidenceOf(analysis.sentence, quantity.from, quantity.to)], rules: ["figure: the same sum in another currency"] }; // prettier-ignore
  const carried = !word && quantity.kind === "money" && said && words.length === 0 && said.word === "trade" ? said.word : null;
  const indicator = as ?? carried ?? indicatorOf(quantity, word);
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
    ...(indicator === "growth"
      ? grown(
          analysis,
          word ?? quantity,
          parties,
          words.filter((mark) => MONEY.has(mark.meaning.value)),
        )
      : direction(analysis, word ?? quantity, parties, indicator)),
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
    const figures: Figure[] = [];
    /** The last sum of the sentence, of which the next in brackets is the same in another currency. */
    let last: { readonly quantity: Quantity; readonly figure: Figure } | null = null;
    for (const quantity of this.withCurrency(analysis)) {
      if (quantity.kind === "ordinal" || overlapsTime(analysis, quantity)) continue;
      const twin: Figure | null = last && isTwin(analysis, last.quantity, quantity) ? last.figure : null;
      const told: Figure | null = quantity.kind === "number" ? countOf(analysis, quantity, context) : figureOf(analysis, quantity, context, this.said, twin); // prettier-ignore
      if (!told) continue;
      const figure = completed(told, figures);
      figures.push(figure);
      last = { quantity, figure };
    }
    this.note(analysis, context, figures);
    return [...figures, ...multiples(analysis, context, this.said)];
  }

  /**
   * Bare millions and billions beside a word for money, or where the sentence before spoke of it, are of the currency told last; in a
   * sentence of tonnes or cubic metres alone they are of that measure.
   */
  private withCurrency(analysis: Analysis): readonly Quantity[] {
    const words = contentOf(analysis, "indicator");
    const spoken = words.some((mark) => MONEY.has(mark.meaning.value)) || (words.length === 0 && this.said.word !== null);
    let measure: string | null = null;
    return analysis.quantities.map((quantity) => {
      if (quantity.kind === "money") this.currency = quantity.unit;
      measure = quantity.kind === "measure" && isVolume(quantity.unit) ? quantity.unit : quantity.kind === "money" ? null : measure;
      const bare = quantity.kind === "number" && quantity.value >= 1e6 && !isCounted(analysis, quantity);
      if (bare && measure !== null) return { ...quantity, kind: "measure", unit: measure };
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

/** What a figure leaves out is as in the one before it: "3 billion cubic metres, later 11 billion", "of which exports 9.84". */
function completed(figure: Figure, before: readonly Figure[]): Figure {
  const period = figure.period === null && YEARLY.has(figure.indicator) && figure.qualifier !== "target" ? periodBefore(before) : figure.period; // prettier-ignore
  const alike = figure.from === null && figure.to === null ? before.findLast(({ indicator }) => indicator === figure.indicator && indicator === "volume") : undefined; // prettier-ignore
  return { ...figure, period, ...(alike ? { from: alike.from, to: alike.to } : {}) };
}
const periodBefore = (figures: readonly Figure[]): string | null =>
  figures.findLast((figure) => YEARLY.has(figure.indicator) && figure.period !== null && figure.qualifier !== "target")?.period ?? null;

/** "NPR 1,000 crore (about USD 75 million)": a sum in brackets right after a sum of another currency. */
function isTwin(analysis: Analysis, first: Quantity, second: Quantity): boolean {
  if (first.kind !== "money" || second.kind !== "money" || first.unit === second.unit || second.from - first.to > 3) return false;
  const between = analysis.sentence.source.slice(first.end, second.start);
  return /^[^()]{0,12}\([^()]*$/.test(between) || analysis.sentence.pack?.inOtherWords?.test(between) === true;
}

/** The measure and period a text last spoke of. */
interface Said {
  readonly word: Indicator | null;
  readonly period: string | null;
  readonly sentence: number;
}

const isCounted = (analysis: Analysis, quantity: Quantity): boolean =>
  isPeople(analysis, quantity) ||
  contentOf(analysis, "indicator").some((mark) => mark.meaning.value === "count" && isBeside(analysis, quantity, mark));

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

/** Digits after a hyphen belong to a name: AK-203, एके-203, ДжФ-17. */
const isNamed = (analysis: Analysis, quantity: Quantity): boolean => {
  const token = analysis.sentence.tokens[quantity.from]!;
  const previous = analysis.sentence.tokens[quantity.from - 1];
  return token.script === "Number" && /^[-‑–]$/.test(token.before) && previous !== undefined && previous.script !== "Number";
};

/** What a bare number counts stands right after it, but for its qualifier and whose it is: "24 लाख से ज्यादा भारतीय छात्र". */
function isBeside(analysis: Analysis, quantity: Quantity, at: { readonly from: number }): boolean {
  let next = quantity.to;
  const skipped = [
    ...contentOf(analysis, "qualifier"),
    ...analysis.mentions.filter(({ actor }) => actor.demonym),
    ...analysis.marks.grammar.filter(({ meaning }) => meaning.group === "role" && meaning.value === "genitive"),
  ];
  for (let step = skipped.find((one) => one.from === next); step; step = skipped.find((one) => one.from === next)) next = step.to;
  return at.from >= quantity.to && at.from - next <= 2;
}

/** "24 लाख भारतीय", "700,000 Indians": people called by their state, where no noun of things follows. */
function isPeople(analysis: Analysis, quantity: Quantity): boolean {
  const people = analysis.mentions.find(({ actor, from }) => actor.demonym && isBeside(analysis, quantity, { from }));
  if (!people || quantity.value < 100) return false;
  const { tokens, source } = analysis.sentence;
  const word = tokens[people.to - 1]!;
  // Hindi and Bengali call people by the adjective of their state, English by its plural; Russian has nouns of their own.
  const isNoun = word.script === "Latn" ? source.slice(word.start, word.end).endsWith("s") : word.script !== "Cyrl";
  return isNoun && people.from - quantity.to <= 3;
}

/** A bare number counts what stands right beside it: "1,200 students". */
function countOf(analysis: Analysis, quantity: Quantity, context: Context): Figure | null {
  const nouns = contentOf(analysis, "indicator").filter(({ meaning }) => meaning.value === "count");
  const beside = nouns.some(
    (mark) =>
      isBeside(analysis, quantity, mark) ||
      // "Туристов за год побывало 66 тысяч": where order is free a large number may follow what it counts.
      (analysis.sentence.pack?.freeOrder === true && quantity.value >= 100 && !/^\d{4}$/.test(String(quantity.value)) && gapBetween(analysis, mark, quantity) < 0.4), // prettier-ignore
  );
  if (isNamed(analysis, quantity) || quantity.value <= 1) return null;
  if (beside) return figureOf(analysis, quantity, context);
  return isPeople(analysis, quantity) ? figureOf(analysis, quantity, context, null, null, "count") : null;
}
