/**
 * Projects that no table knows: a name beside a noun of works ("the Sampur solar plant", "রূপপুর পারমাণবিক বিদ্যুৎকেন্দ্র", «АЭС
 * „Аккую“»). The pack's `project` table lists the nouns, each with its English name, which ends the project's name.
 */
import { transliterate } from "../text/transliterate.js";
import type { Token } from "../text/tokens.js";
import type { Analysis } from "./analysis.js";
import { contentOf } from "./context.js";
import type { WordMark } from "./marks.js";
import { vocabularyOf } from "./vocabulary.js";

export interface NamedWork {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const LONGEST = 5;
const NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/;

const surface = (analysis: Analysis, token: Token): string => analysis.sentence.source.slice(token.start, token.end);

/** Words that make a name in a script with capitals: capital letters, and numbers after them. */
function isNameWord(analysis: Analysis, index: number): boolean {
  const token = analysis.sentence.tokens[index]!;
  if (index === 0 && /^(?:The|A|An|In|At|On)$/i.test(surface(analysis, token))) return false;
  const other = analysis.marks.names.some(
    (mark) => mark.from <= index && mark.to > index && (mark.meaning.kind === "demonym" || mark.meaning.kind === "office"),
  );
  const grammar = analysis.marks.grammar.some((mark) => mark.from <= index && mark.to > index && mark.meaning.group !== "event");
  const measured = [...analysis.times, ...analysis.quantities.filter((one) => one.unit !== null)].some((one) => one.from <= index && one.to > index); // prettier-ignore
  return !other && !grammar && !measured && (token.capital || NUMBER.test(surface(analysis, token)));
}

/** Words of a script without capitals that are in no table, or a place. */
function isUnknown(analysis: Analysis, index: number): boolean {
  const token = analysis.sentence.tokens[index]!;
  if (analysis.marks.names.some((mark) => mark.from <= index && mark.to > index && mark.meaning.kind === "place")) return true;
  return !(vocabularyOf(token.script)?.knows(token) ?? true) && token.end - token.start > 3;
}

const joins = (token: Token): boolean => /^[\s\u00a0]*[-–.‑]?[\s\u00a0]*["“”«»'’„]?$/u.test(token.before);

function before(analysis: Analysis, noun: WordMark): number {
  const { tokens } = analysis.sentence;
  const cased = tokens[noun.from]!.script === "Latn" || tokens[noun.from]!.script === "Cyrl";
  let end = noun.from;
  const genitive = analysis.marks.grammar.find((mark) => mark.to === noun.from && mark.meaning.value === "genitive");
  if (!cased && genitive && genitive.to - genitive.from === 1) end = genitive.from;
  let from = end;
  while (from > 0 && end - from < (cased ? LONGEST : 2) && joins(tokens[from]!) && (cased ? isNameWord(analysis, from - 1) : isUnknown(analysis, from - 1))) from--; // prettier-ignore
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

function nameOf(analysis: Analysis, from: number, to: number): string {
  const place = analysis.marks.names.find((mark) => mark.meaning.kind === "place" && mark.from === from);
  const script = analysis.sentence.tokens[from]!.script;
  if (place?.meaning.kind === "place" && script !== "Latn") return place.meaning.place.name;
  const words = analysis.sentence.tokens.slice(from, to);
  const text = words.map((token, i) => (i === 0 ? "" : token.before.includes("-") || token.before.includes("–") ? "-" : " ") + surface(analysis, token)).join(""); // prettier-ignore
  return transliterate(text, analysis.sentence.language);
}

/** The works a sentence names, in order, one for each noun. */
export function worksOf(analysis: Analysis): NamedWork[] {
  return contentOf(analysis, "project").flatMap((noun): NamedWork[] => {
    const first = before(analysis, noun);
    const { from, to } = first < noun.from ? { from: first, to: noun.from } : after(analysis, noun);
    if (to <= from || !analysis.sentence.tokens.slice(from, to).some((token) => /\p{L}{3}/u.test(surface(analysis, token)))) return [];
    return [{ from: Math.min(from, noun.from), to: Math.max(to, noun.to), name: `${nameOf(analysis, from, to)} ${noun.meaning.value}` }];
  });
}
