/**
 * Projects that no table knows: a name beside a noun of works ("the Sampur solar plant", "রূপপুর পারমাণবিক বিদ্যুৎকেন্দ্র", «АЭС
 * „Аккую“»). The pack's `project` table lists the nouns, each with its English name, which ends the project's name.
 */
import { transliterate } from "../text/transliterate.js";
import type { Token } from "../text/tokens.js";
import type { Analysis } from "./analysis.js";
import { contentOf, nearest } from "./context.js";
import type { WordMark } from "./marks.js";
import { vocabularyOf } from "./vocabulary.js";

export interface NamedWork {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Nouns too general to be called by a place that stands apart from them. */
const GENERAL = /^(?:Project|Plant|Line|Road|Station|Factory|Express|Railway|Hub|Campus|University|Hospital|Terminal|Building|Satellite|Metro|Port|Airport|School|Base|Mine|Deposit|Cable|Bridge)$/i; // prettier-ignore
const LONGEST = 5;
const NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/;

const surface = (analysis: Analysis, token: Token): string => analysis.sentence.source.slice(token.start, token.end);

/** Words that make a name in a script with capitals: capital letters, and numbers after them. */
function isNameWord(analysis: Analysis, index: number): boolean {
  const token = analysis.sentence.tokens[index]!;
  const isPlace = analysis.marks.names.some((mark) => mark.from <= index && mark.to > index && mark.meaning.kind === "place");
  // The capital of a sentence's first word tells nothing: "Construction of …", "Новая ГЭС".
  if (index === 0 && !isPlace && (vocabularyOf(token.script)?.knows(token) ?? true)) return false;
  if (contentOf(analysis, "projectStatus").some((mark) => mark.from <= index && mark.to > index)) return false;
  const other = analysis.marks.names.some(
    (mark) => mark.from <= index && mark.to > index && (mark.meaning.kind === "demonym" || mark.meaning.kind === "office"),
  );
  const grammar = analysis.marks.grammar.some((mark) => mark.from <= index && mark.to > index && mark.meaning.group !== "event");
  const measured = [...analysis.times, ...analysis.quantities.filter((one) => one.unit !== null)].some((one) => one.from <= index && one.to > index); // prettier-ignore
  return !other && !grammar && !measured && (token.capital || NUMBER.test(surface(analysis, token)));
}

/** Words of a script without capitals that are in no table, or a place; before a general noun ("परियोजना") only a place. */
function isUnknown(analysis: Analysis, index: number, noun: WordMark): boolean {
  const token = analysis.sentence.tokens[index]!;
  if (analysis.marks.names.some((mark) => mark.from <= index && mark.to > index && mark.meaning.kind === "place")) return true;
  const next = analysis.sentence.tokens[index + 1];
  const isPart = /^[-–‑]$/.test(token.before) || (next !== undefined && /^[-–‑’'"]/.test(next.before));
  if (!isPart && noun.to - noun.from === 1 && GENERAL.test(noun.meaning.value)) return false;
  return !(vocabularyOf(token.script)?.knows(token) ?? true) && token.end - token.start > 3;
}

const joins = (token: Token): boolean => /^[\s\u00a0]*[-–.‑]?[\s\u00a0]*["“”«»'’„]?$/u.test(token.before);

/** "সমপুরের ১২০ মেগাওয়াটের সৌর প্রকল্প": where the size of a work begins, which stands between its name and its noun. */
const sizeBefore = (analysis: Analysis, noun: WordMark): number =>
  analysis.quantities.find((one) => one.kind === "measure" && one.to === noun.from)?.from ?? noun.from;

function before(analysis: Analysis, noun: WordMark): number {
  const { tokens } = analysis.sentence;
  const cased = tokens[noun.from]!.script === "Latn" || tokens[noun.from]!.script === "Cyrl";
  let end = sizeBefore(analysis, noun);
  const genitive = analysis.marks.grammar.find((mark) => mark.to === end && mark.meaning.value === "genitive");
  if (!cased && genitive && genitive.to - genitive.from === 1) end = genitive.from;
  let from = end;
  while (from > 0 && end - from < (cased ? LONGEST : 4) && joins(tokens[from]!) && (cased ? isNameWord(analysis, from - 1) : isUnknown(analysis, from - 1, noun))) from--; // prettier-ignore
  return from === end ? noun.from : from;
}

/** "АЭС «Аккую»", "the port of Chabahar": a name after its noun, in quotation marks or in the genitive. */
function after(analysis: Analysis, noun: WordMark): { readonly from: number; readonly to: number } {
  const { tokens, pack } = analysis.sentence;
  const genitive = analysis.marks.grammar.find((mark) => mark.from === noun.to && mark.meaning.value === "genitive");
  const from = genitive?.to ?? noun.to;
  const quoted = /[«"“„]/.test(tokens[from]?.before ?? "");
  if (pack?.order === "final" || (!quoted && !genitive && pack?.exactCases === 0)) return { from, to: from };
  let to = from;
  while (to < tokens.length && to - from < LONGEST && joins(tokens[to]!) && isNameWord(analysis, to)) to++;
  return { from, to };
}

/** Places by their customary names, the rest letter by letter: "Термез – Мазари-Шариф" → "Termez–Mazar-i-Sharif". */
function nameOf(analysis: Analysis, from: number, to: number): string {
  const { tokens, language } = analysis.sentence;
  const latin = tokens[from]!.script === "Latn";
  let name = "";
  for (let i = from; i < to;) {
    const place = latin
      ? undefined
      : analysis.marks.names.find((mark) => mark.meaning.kind === "place" && mark.from === i && mark.to <= to);
    const { before } = tokens[i]!;
    const joint = name === "" ? "" : /[–—]/.test(before) ? "–" : before.includes("-") ? "-" : " ";
    name += joint + (place?.meaning.kind === "place" ? place.meaning.place.name : transliterate(surface(analysis, tokens[i]!), language));
    i = place?.to ?? i + 1;
  }
  return name;
}

const PLACED: ReadonlySet<string> = new Set(["locus", "genitive"]);
/** "АЭС, которую возводят в Бушере", "হাম্বানটোটায় শোধনাগার": a work without a name of its own is called by its place. */
function placed(analysis: Analysis, noun: WordMark): NamedWork[] {
  const spots = analysis.spots.filter((spot) => !spot.state && PLACED.has(spot.role) && !(spot.from < noun.to && spot.to > noun.from));
  const spot = GENERAL.test(noun.meaning.value) ? null : nearest(analysis, noun, spots, 1.4);
  return spot ? [{ from: Math.min(spot.from, noun.from), to: Math.max(spot.to, noun.to), name: `${spot.name} ${noun.meaning.value}` }] : [];
}

/** The works a sentence names, in order, one for each noun. */
export function worksOf(analysis: Analysis): NamedWork[] {
  return contentOf(analysis, "project").flatMap((noun): NamedWork[] => {
    const first = before(analysis, noun);
    const { from, to } = first < noun.from ? { from: first, to: sizeBefore(analysis, noun) } : after(analysis, noun);
    if (to <= from || !analysis.sentence.tokens.slice(from, to).some((token) => /[\p{L}\p{M}]{3}/u.test(surface(analysis, token)))) return placed(analysis, noun); // prettier-ignore
    return [{ from: Math.min(from, noun.from), to: Math.max(to, noun.to), name: `${nameOf(analysis, from, to)} ${noun.meaning.value}` }];
  });
}
