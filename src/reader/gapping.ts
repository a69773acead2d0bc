/**
 * Stage 6, gapping: a clause that leaves out the verb of the one before it and says only what differs, a time, a place or a person:
 * "он был в пятницу в Париже, а вчера – в Варшаве", "С Рахмоном – о дорогах". It tells of a happening of the same kind.
 */
import type { Analysis, Mention, Spot } from "./analysis.js";
import { type Happening, retold } from "./happening.js";
import { topicsOf } from "./matter.js";
import { PERSONAL } from "./nearness.js";

interface Span {
  readonly from: number;
  readonly to: number;
}
const within = (one: Span, span: Span): boolean => one.from >= span.from && one.to <= span.to;
const DASH = /(?:^|\s)[–—-]\s/;
const PAUSE = /[,;:.()]/;
/** Words that a clause with a dash may have besides its times, places and people ("тоже с глазу на глаз – о солнечных станциях"). */
const SPARE = 3;
const SPARE_WITH_COMPANION = 6;

/** Words that may stand between what a verbless clause says: adpositions, links, "also", "again". */
const PLAIN: ReadonlySet<string> = new Set(["role", "link", "filler", "cue", "common", "informal"]);

/** The stretches of a sentence between its pauses and links that hold no finite verb and no word that opens a frame. */
function clausesWithoutVerb(analysis: Analysis, told: readonly Happening[]): Span[] {
  const { sentence, clauses, marks } = analysis;
  const busy = [...clauses.verbs.filter((verb) => verb.words.some((word) => word.meaning.group === "verb" || word.meaning.group === "tense")), ...told.map((one) => one.trigger)]; // prettier-ignore
  const links = new Set(marks.grammar.filter((mark) => mark.meaning.group === "link").map((mark) => mark.from));
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from && !busy.some((one) => one.from < to && one.to > from)) spans.push({ from, to });
    from = to;
  };
  for (let i = 1; i < sentence.tokens.length; i++) {
    const before = sentence.tokens[i]!.before;
    if ((PAUSE.test(before) && !DASH.test(before)) || links.has(i)) close(i);
  }
  close(sentence.tokens.length);
  return spans;
}

const startsClause = (analysis: Analysis, at: number): boolean =>
  /[;:]/.test(analysis.sentence.tokens[at]!.before) ||
  analysis.marks.grammar.some((mark) => mark.from === at && mark.meaning.group === "link");

/** "Затем", "оттуда", "потом" go on with the next happening. */
const opensNext = (analysis: Analysis, span: Span): boolean =>
  analysis.marks.grammar.some((mark) => mark.from >= span.from && mark.to <= span.from + 2 && mark.meaning.group === "link" && mark.meaning.value === "barrier"); // prettier-ignore

const holdsPlace = (analysis: Analysis, span: Span): boolean => analysis.spots.some((spot) => within(spot, span));
const holdsTime = (analysis: Analysis, span: Span): boolean => analysis.times.some((time) => within(time, span));

/** Neighbouring stretches are one clause ("в Сочи, 31 октября, – президент") until each has its own time and place. */
function joined(analysis: Analysis, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const full = last !== undefined && holdsPlace(analysis, last) && holdsTime(analysis, last) && holdsTime(analysis, span);
    if (last && last.to === span.from && !full && !startsClause(analysis, span.from))
      out[out.length - 1] = { from: last.from, to: span.to };
    else out.push(span);
  }
  return out;
}

const hasDash = ({ sentence }: Analysis, { from, to }: Span): boolean =>
  sentence.tokens.slice(from + 1, to).some((token) => DASH.test(token.before)) ||
  (from > 0 && /,\s[–—-]\s/.test(sentence.tokens[from]!.before));

/** How many words of a stretch are neither time, place, person nor words between them. */
function spareWords(analysis: Analysis, span: Span): number {
  const known = [...analysis.times, ...analysis.spots, ...analysis.mentions, ...analysis.marks.grammar.filter((mark) => PLAIN.has(mark.meaning.group))]; // prettier-ignore
  let spare = 0;
  for (let i = span.from; i < span.to; i++) if (!known.some((one) => one.from <= i && one.to > i)) spare++;
  return spare;
}

/** An apposition goes on with the time or place before it: "в среду, 5 июня, в Сочи". */
const isApposition = (analysis: Analysis, { from }: Span): boolean =>
  [...analysis.times, ...analysis.spots].some((one) => one.to === from) && !startsClause(analysis, from);

function isGap(analysis: Analysis, span: Span, base: Happening): boolean {
  // Where verbs stand last, what stands before the verb is its own clause; a dash there only sets off the day of a programme.
  if (analysis.sentence.pack?.order === "final" && (hasDash(analysis, span) || span.from < base.trigger.to)) return false;
  if (hasDash(analysis, span)) {
    if (companionIn(analysis, span) !== null) return spareWords(analysis, span) <= SPARE_WITH_COMPANION;
    return spareWords(analysis, span) <= SPARE && (holdsTime(analysis, span) || holdsPlace(analysis, span));
  }
  // "Встретился с Моди, потом с Си и, наконец, с Эрдоганом": only the companion is new.
  if (companionIn(analysis, span) !== null)
    return base.analysis === analysis && spareWords(analysis, span) <= 1 && !base.trigger.frame.slots.visitor;
  // "Посетит Баку, затем Ереван": the next stop of a journey.
  if (base.trigger.frame.slots.visitor && base.analysis === analysis && opensNext(analysis, span) && spareWords(analysis, span) === 0)
    return holdsPlace(analysis, span);
  const told = base.times.some((time) => time.to <= span.from) || (base.spot !== null && base.spot.to <= span.from);
  return (
    base.analysis === analysis &&
    told &&
    holdsTime(analysis, span) &&
    holdsPlace(analysis, span) &&
    spareWords(analysis, span) === 0 &&
    !isApposition(analysis, span)
  );
}

const isPerson = (mention: Mention): boolean => mention.who !== null && PERSONAL.has(mention.who.kind);
const companionIn = (analysis: Analysis, span: Span): Mention | null =>
  analysis.mentions.find((mention) => within(mention, span) && isPerson(mention) && mention.role === "companion") ?? null;

/** Whom the clause names takes the place of who stood in the same part of the clause before. */
function sidesIn(analysis: Analysis, span: Span, base: Happening): Happening["sides"] {
  const own = analysis.mentions.filter((mention) => within(mention, span) && isPerson(mention) && ["bare", "companion"].includes(mention.role)); // prettier-ignore
  if (own.length === 0) return base.sides;
  const isCompanion = own.some((mention) => mention.role === "companion");
  const roleOf = (who: Happening["sides"][number]): string | undefined => base.analysis.mentions.find((mention) => mention.who?.key === who.key)?.role; // prettier-ignore
  const others = base.sides.filter((who) => (roleOf(who) === "companion") !== isCompanion);
  const kept = others.length > 0 && others.length < base.sides.length ? others : isCompanion ? base.sides.slice(0, 1) : [];
  if (base.trigger.frame.slots.visitor) return isCompanion ? base.sides : own.map((mention) => mention.who!);
  return [...kept.filter((who) => !own.some((mention) => mention.who!.key === who.key)), ...own.map((mention) => mention.who!)];
}

const WHITHER: ReadonlySet<string> = new Set(["goal", "locus", "recipient", "bare"]);
function spotIn(analysis: Analysis, span: Span, base: Happening): Spot | null {
  const spots = analysis.spots.filter((spot) => within(spot, span));
  return base.trigger.frame.slots.visitor
    ? (spots.find((spot) => WHITHER.has(spot.role) && spot.country !== base.sides[0]?.party) ?? null)
    : (spots.find((spot) => spot.role === "locus" && !spot.state) ?? spots.find((spot) => spot.role === "locus") ?? null);
}

function filled(analysis: Analysis, span: Span, base: Happening): Happening | null {
  const spot = spotIn(analysis, span, base);
  const sides = sidesIn(analysis, span, base);
  const times = analysis.times.filter((time) => within(time, span) && time.kind !== "duration" && time.kind !== "set");
  const isTrip = base.trigger.frame.slots.visitor !== undefined;
  if (isTrip ? spot === null : sides === base.sides && times.length === 0 && spot === null) return null;
  return { ...base, analysis, sides, spot: spot ?? (sides === base.sides ? null : base.spot), times: times.length > 0 ? times : sides === base.sides ? [] : base.times, days: null, ordinal: null, topics: isTrip ? [] : topicsOf(analysis), from: span.from, to: span.to, rules: [...base.rules, spot === null ? "another companion" : "verb left out"] }; // prettier-ignore
}

/** A sentence that opens with a companion goes on with the one before it: "С Рахмоном – о дорогах". */
const follows = (analysis: Analysis, span: Span, before: Happening | null): boolean =>
  before !== null &&
  span.from === 0 &&
  analysis.sentence.index - before.analysis.sentence.index <= 1 &&
  companionIn(analysis, span) !== null;

const isGapped = ({ rules }: Happening): boolean => ["verb left out", "another companion"].includes(rules.at(-1) ?? "");

/** The happenings of a sentence, and those of its clauses that leave the verb to the one before them. */
export function withGapped(analysis: Analysis, happenings: readonly Happening[], before: Happening | null): Happening[] {
  const { pack, zone } = analysis.sentence;
  if ((pack?.order === "final" && !pack.afterVerb) || zone === "headline") return [...happenings];
  let out = [...happenings];
  for (const span of joined(analysis, clausesWithoutVerb(analysis, happenings))) {
    const base = out.findLast((one) => one.trigger.to <= span.from || one.from === span.from) ?? (follows(analysis, span, before) ? before : null); // prettier-ignore
    if (!base || !isGap(analysis, span, base)) continue;
    const one = filled(analysis, span, base);
    if (!one) continue;
    // What the clause says is not said of the one before it.
    const own = (other: Happening): Happening => retold(other, { times: other.times.filter((time) => !within(time, span)) });
    out = [...out.filter((other) => !(other.trigger === base.trigger && other.spot && within(other.spot, span) && out.length > 1 && !isGapped(other))).map((other) => (other.trigger === base.trigger && !isGapped(other) ? own(other) : other)), one]; // prettier-ignore
  }
  return out;
}
