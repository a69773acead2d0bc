/** Stage 3, marking: every name and every word the packs know, found in one pass over the tokens. */
import type { CaseName } from "../text/lexicon.js";
import { packFor } from "../languages/index.js";
import { CASE } from "../text/lexicon.js";
import { tokenize, type Script, type Token } from "../text/tokens.js";
import { addedNamesOf, vocabularyOf, type Meaning, type WordMeaning } from "./vocabulary.js";
import type { AddedWorld } from "../world/added.js";
import type { NamedThing } from "../world/world.js";

export interface Mark<M extends Meaning = Meaning> {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly meaning: M;
}
export type NameMark = Mark<NamedThing> & { /** Other things the same words may stand for. */ readonly others: readonly NamedThing[] };
export type WordMark = Mark<WordMeaning>;

export interface Marks {
  readonly names: readonly NameMark[];
  /** Words that carry the grammar of the clause: verbs, event nouns, adpositions, links, cues. Longest first wins. */
  readonly grammar: readonly WordMark[];
  /** Words of content, which may stand inside others: topics, instruments, indicators, qualifiers, designations. */
  readonly content: readonly WordMark[];
}

export const hasCase = (mark: { readonly cases: number }, name: CaseName): boolean => (mark.cases & CASE[name]) !== 0;

const GRAMMAR = new Set([
  "event",
  "verb",
  "role",
  "link",
  "negation",
  "pronoun",
  "referent",
  "cue",
  "tense",
  "boilerplate",
  "filler",
  "common",
]);

/** What the tokens may stand for, in the order of the tokens where each begins. */
interface Found {
  readonly names: Mark<NamedThing>[];
  readonly words: WordMark[];
}

function collect(tokens: readonly Token[], language: string | null, world: AddedWorld | null): Found {
  const names: Mark<NamedThing>[] = [];
  const words: WordMark[] = [];
  const visit = (match: Mark): void => {
    const { language: own } = match.meaning;
    if (own !== undefined && language !== null && own !== language) return;
    if (match.meaning.kind === "word") words.push(match as WordMark);
    else names.push(match as Mark<NamedThing>);
  };
  for (let i = 0; i < tokens.length; i++) {
    const own = tokens[i]!.script;
    const script = own === "Number" ? nextScript(tokens, i) : own;
    vocabularyOf(script)?.matchesAt(tokens, i, visit);
    if (world) addedNamesOf(world, script)?.matchesAt(tokens, i, visit);
  }
  return { names, words };
}

/**
 * "Глава российского МИД", "руководитель японского внешнеполитического ведомства": an adjective of a state stands inside the name of
 * an office. The words around it are looked up together, and the office is of that state.
 */
function interleaved(tokens: readonly Token[], found: readonly Mark<NamedThing>[]): Mark<NamedThing>[] {
  const out: Mark<NamedThing>[] = [];
  for (const inner of found) {
    const { meaning, from, to } = inner;
    if (meaning.kind !== "demonym" || from === 0 || tokens[from]!.script !== "Cyrl") continue;
    const around = [tokens[from - 1]!, ...tokens.slice(to, to + 4)];
    vocabularyOf("Cyrl")?.matchesAt(around, 0, (match) => {
      if (match.meaning.kind !== "office" || match.to < 2) return;
      out.push({ from: from - 1, to: match.to + to - 1, cases: match.cases, meaning: { ...match.meaning, of: meaning.code } });
    });
  }
  return out;
}

/** "Российско-индийский": the first half of a joined adjective names a state as the whole adjective does. */
function joinedAdjectives(tokens: readonly Token[], language: string | null): Mark<NamedThing>[] {
  const combining = packFor(language)?.combining;
  if (!combining) return [];
  return tokens.slice(0, -1).flatMap((token, i): Mark<NamedThing>[] => {
    if (tokens[i + 1]!.before !== "-") return [];
    const found: Mark<NamedThing>[] = [];
    for (const fold of combining(token.fold))
      vocabularyOf(token.script)?.matchesAt(tokenize(fold), 0, (match) => {
        if (match.meaning.kind === "demonym") found.push({ ...match, meaning: match.meaning, from: i, to: i + 1 });
      });
    return found.slice(0, 1);
  });
}

/** "Руководитель" alone heads anything; beside its state ("сербский руководитель") it is who leads it. */
const isAlone = (mark: Mark<NamedThing>, found: readonly Mark<NamedThing>[]): boolean =>
  mark.meaning.kind === "office" && mark.meaning.weak && !found.some((one) => one.meaning.kind === "demonym" && one.to === mark.from);

/** A phrase that begins with a number ("2+2") is looked up in the script of the words around it. */
function nextScript(tokens: readonly Token[], index: number): Script {
  for (let i = index; i < Math.min(tokens.length, index + 6); i++) if (tokens[i]!.script !== "Number") return tokens[i]!.script;
  for (let i = index; i >= 0; i--) if (tokens[i]!.script !== "Number") return tokens[i]!.script;
  return "Latn";
}

/** A capital letter is a name's in Latin and Cyrillic; a common word of the same letters has none ("turkey", "мали"). */
const properCase = (mark: Mark<NamedThing>, tokens: readonly Token[], source: string): boolean => {
  const first = tokens[mark.from]!;
  if (first.script !== "Latn" && first.script !== "Cyrl") return true;
  // Acronyms of two or three letters are words when written small: us, who, "5 pm". Cities are no acronyms: Rio, Рим.
  const isAcronym = mark.meaning.kind !== "person" && mark.meaning.kind !== "place" && first.script === "Latn";
  if (isAcronym && mark.to - mark.from === 1 && first.fold.length <= 3 && first.end - first.start <= 3)
    return /^\p{Lu}{2}/u.test(source.slice(first.start, first.end));
  if (mark.meaning.kind === "office" || mark.meaning.kind === "demonym" || mark.meaning.kind === "mechanism") return true;
  if (mark.meaning.kind === "project" || mark.meaning.kind === "organisation") return first.capital || mark.to - mark.from > 1;
  for (let i = mark.from; i < mark.to; i++) if (tokens[i]!.capital) return true;
  return false;
};

const width = (mark: Mark): number => mark.to - mark.from;

/** Of marks that overlap the longest stays, then the first; marks on the same words stay together as alternatives. */
function longestOf<M extends Mark>(marks: readonly M[]): M[] {
  const order = [...marks].sort((a, b) => width(b) - width(a) || a.from - b.from);
  /** The mark that holds each token. */
  const taken: (M | undefined)[] = [];
  const kept = order.filter((mark) => {
    for (let i = mark.from; i < mark.to; i++) {
      const other = taken[i];
      if (other && (other.from !== mark.from || other.to !== mark.to)) return false;
    }
    for (let i = mark.from; i < mark.to; i++) taken[i] = mark;
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** The longest of marks given by where they begin: most overlap with none, and the others are compared only among themselves. */
function longest<M extends Mark>(marks: readonly M[]): M[] {
  const out: M[] = [];
  for (let first = 0; first < marks.length;) {
    let end = marks[first]!.to;
    let next = first + 1;
    for (; next < marks.length && marks[next]!.from < end; next++) end = Math.max(end, marks[next]!.to);
    if (next === first + 1) out.push(marks[first]!);
    else out.push(...longestOf(marks.slice(first, next)));
    first = next;
  }
  return out;
}

function withAlternatives(marks: readonly Mark<NamedThing>[]): NameMark[] {
  const out: (NameMark & { others: NamedThing[] })[] = [];
  for (const { from, to, cases, meaning } of marks) {
    const last = out.at(-1);
    if (last && last.from === from && last.to === to) last.others.push(meaning);
    else out.push({ from, to, cases, meaning, others: [] });
  }
  return out;
}

/** Whether a clause can end before token `index`: at the sentence's end, a stop, a link, or a tense word. */
function clauseEnds(tokens: readonly Token[], words: readonly WordMark[], index: number): boolean {
  const next = tokens[index];
  if (!next || /[,;:।.!?()"”]/.test(next.before)) return true;
  return words.some(
    (mark) =>
      mark.from === index &&
      (mark.meaning.group === "tense" || mark.meaning.group === "link" || mark.meaning.group === "negation" || isHelper(mark)),
  );
}

/** "की गई", "की जाएगी": the verb of going that makes the passive. */
const isHelper = (mark: WordMark): boolean => mark.meaning.group === "verb" && mark.meaning.value === "go" && mark.to - mark.from === 1;

/** Tokens that are an adposition and a verb each by itself. */
function equivocal(words: readonly WordMark[]): ReadonlySet<number> | null {
  let found: Set<number> | null = null;
  for (const verb of words)
    if (verb.meaning.group === "verb" && width(verb) === 1)
      if (words.some((role) => role.from === verb.from && role.meaning.group === "role" && width(role) === 1))
        (found ??= new Set()).add(verb.from);
  return found;
}

/** A word that is both adposition and verb (Hindi की: "of", "did") is the verb only where its clause can end. */
function parted(words: readonly WordMark[], tokens: readonly Token[]): readonly WordMark[] {
  const verbs = equivocal(words);
  if (verbs === null) return words;
  return words.filter((mark) => {
    // "बैठक की संभावना" is the chance of a meeting, "बैठक की" at the end of a clause held one.
    if (mark.to - mark.from > 1 && mark.meaning.group === "verb" && verbs.has(mark.to - 1)) return clauseEnds(tokens, words, mark.to);
    if (mark.to - mark.from !== 1 || !verbs.has(mark.from)) return true;
    const isVerb = clauseEnds(tokens, words, mark.to);
    return mark.meaning.group === "verb" ? isVerb : !isVerb || mark.meaning.group === "link";
  });
}

const BEFORE_VERBS: ReadonlySet<string> = new Set(["tense", "negation", "verb", "referent", "pronoun"]);
const NOUNS: ReadonlySet<string> = new Set(["event", "filler"]);
/**
 * "A two-day visit", "for talks with", "to visit": where nouns and verbs share a form, no verb stands after an adposition; and one that
 * is a noun as well is the verb only after a word that verbs follow: the marker of the infinitive, an auxiliary, a negation, a pronoun.
 */
function nounsApart(words: readonly WordMark[], tokens: readonly Token[], language: string | null): readonly WordMark[] {
  const marker = packFor(language)?.infinitiveMarker;
  if (marker === undefined) return words;
  const isMarker = (at: number): boolean => tokens[at]?.fold === marker;
  const endingAt: WordMark[][] = [];
  for (const mark of words) (endingAt[mark.to] ??= []).push(mark);
  const nouns = new Set(words.filter((mark) => NOUNS.has(mark.meaning.group)).map((mark) => `${mark.from}-${mark.to}`));
  return words.filter(({ meaning, from, to }) => {
    if (meaning.group !== "verb" || (meaning.tense !== "infinitive" && meaning.tense !== "present") || isMarker(from - 1)) return true;
    const before = endingAt[from] ?? [];
    if (before.some((mark) => mark.meaning.group === "role" && !/[,;:]/.test(tokens[from]!.before))) return false;
    return meaning.tense === "present" || !nouns.has(`${from}-${to}`) || before.some((mark) => BEFORE_VERBS.has(mark.meaning.group));
  });
}

/** Marks of one group at a time: words of content may stand inside those of another group. */
function byGroup(marks: readonly WordMark[]): WordMark[][] {
  const groups: WordMark[][] = [];
  for (const mark of marks) {
    const own = groups.find((group) => group[0]!.meaning.group === mark.meaning.group);
    if (own) own.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

const byPlace = (a: Mark, b: Mark): number => a.from - b.from;

/** The names among the marks; "बारी-बारी से", by turns, is not the city of Bari. */
function namesOf(
  plain: readonly Mark<NamedThing>[],
  words: readonly WordMark[],
  tokens: readonly Token[],
  source: string,
  language: string | null,
): NameMark[] {
  if (plain.length === 0) return [];
  const inside = [...interleaved(tokens, plain), ...joinedAdjectives(tokens, language)];
  const found = inside.length === 0 ? plain : [...plain, ...inside].sort(byPlace);
  const phrases = words.filter((mark) => mark.meaning.group === "common" && width(mark) > 1);
  const inPhrase = (mark: Mark): boolean => phrases.some((one) => one.from <= mark.from && one.to >= mark.to && width(one) > width(mark));
  return withAlternatives(longest(found.filter((mark) => properCase(mark, tokens, source) && !inPhrase(mark) && !isAlone(mark, found))));
}

/** Marks the tokens of one sentence. `language`: only this language's words count; names count in any. `world`: names the user has added. */
export function markSentence(source: string, tokens: readonly Token[], language: string | null, world: AddedWorld | null): Marks {
  const found = collect(tokens, language, world);
  const names = namesOf(found.names, found.words, tokens, source, language);
  const grammar: WordMark[] = [];
  const content: WordMark[] = [];
  for (const mark of nounsApart(parted(found.words, tokens), tokens, language))
    (GRAMMAR.has(mark.meaning.group) ? grammar : content).push(mark);
  /** Names do not overlap, so that each token is of one at most. */
  const nameAt: (NameMark | undefined)[] = [];
  for (const name of names) for (let i = name.from; i < name.to; i++) nameAt[i] = name;
  const nameAround = (mark: WordMark): NameMark | null => {
    const name = nameAt[mark.from];
    return name && name.to >= mark.to ? name : null;
  };
  const inName = (mark: WordMark): boolean => {
    const kind = nameAround(mark)?.meaning.kind;
    return kind === "person" || kind === "office" || kind === "organisation";
  };
  const kept: WordMark[] = [];
  for (const group of byGroup(content)) for (const mark of longest(group)) if (!inName(mark)) kept.push(mark);
  return {
    names,
    grammar: longest(grammar).filter((mark) => {
      const name = nameAround(mark);
      return !name || (width(name) === 1 && mark.meaning.group !== "filler");
    }),
    content: kept.sort(byPlace),
  };
}
