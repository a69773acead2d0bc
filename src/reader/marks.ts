/** Stage 3, marking: every name and every word the packs know, found in one pass over the tokens. */
import type { CaseName } from "../text/lexicon.js";
import { CASE } from "../text/lexicon.js";
import type { Script, Token } from "../text/tokens.js";
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

const isName = (mark: Mark): mark is Mark<NamedThing> => mark.meaning.kind !== "word";
const isWord = (mark: Mark): mark is WordMark => mark.meaning.kind === "word";

function collect(tokens: readonly Token[], language: string | null, world: AddedWorld | null): Mark[] {
  const found: Mark[] = [];
  const visit = (match: Mark): void => {
    if (match.meaning.kind === "word" && language !== null && match.meaning.language !== language) return;
    found.push(match);
  };
  for (let i = 0; i < tokens.length; i++) {
    const own = tokens[i]!.script;
    const script = own === "Number" ? nextScript(tokens, i) : own;
    vocabularyOf(script)?.matchesAt(tokens, i, visit);
    addedNamesOf(world, script)?.matchesAt(tokens, i, visit);
  }
  return found;
}

/**
 * "Глава российского МИД", "руководитель японского внешнеполитического ведомства": an adjective of a state stands inside the name of
 * an office. The words around it are looked up together, and the office is of that state.
 */
function interleaved(tokens: readonly Token[], found: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
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

/** "Руководитель" alone heads anything; beside its state ("сербский руководитель") it is who leads it. */
const isAlone = (mark: Mark<NamedThing>, found: readonly Mark[]): boolean =>
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
  // Acronyms of two or three letters are words when written small: us, who, "5 pm".
  if (mark.to - mark.from === 1 && first.fold.length <= 3 && mark.meaning.kind !== "person" && first.end - first.start <= 3)
    return /^\p{Lu}{2}/u.test(source.slice(first.start, first.end));
  if (mark.meaning.kind === "office" || mark.meaning.kind === "demonym" || mark.meaning.kind === "mechanism") return true;
  if (mark.meaning.kind === "project" || mark.meaning.kind === "organisation") return first.capital || mark.to - mark.from > 1;
  for (let i = mark.from; i < mark.to; i++) if (tokens[i]!.capital) return true;
  return false;
};

/** Of overlapping marks the longest stays, then the first; marks on the same words stay together as alternatives. */
function longest<M extends Mark>(marks: readonly M[]): M[] {
  if (marks.length < 2) return [...marks];
  const order = [...marks].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
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

function withAlternatives(marks: readonly Mark<NamedThing>[]): NameMark[] {
  const out: (NameMark & { others: NamedThing[] })[] = [];
  for (const mark of marks) {
    const last = out.at(-1);
    if (last && last.from === mark.from && last.to === mark.to) last.others.push(mark.meaning);
    else out.push({ ...mark, others: [] });
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

/** A word that is both adposition and verb (Hindi की: "of", "did") is the verb only where its clause can end. */
function parted(words: readonly WordMark[], tokens: readonly Token[]): WordMark[] {
  const roles = new Set(words.filter((mark) => mark.meaning.group === "role" && mark.to - mark.from === 1).map((mark) => mark.from));
  const verbs = new Set(
    words.filter((mark) => mark.meaning.group === "verb" && mark.to - mark.from === 1 && roles.has(mark.from)).map((mark) => mark.from),
  );
  return words.filter((mark) => {
    // "बैठक की संभावना" is the chance of a meeting, "बैठक की" at the end of a clause held one.
    if (mark.to - mark.from > 1 && mark.meaning.group === "verb" && verbs.has(mark.to - 1)) return clauseEnds(tokens, words, mark.to);
    if (mark.to - mark.from !== 1 || !verbs.has(mark.from)) return true;
    const isVerb = clauseEnds(tokens, words, mark.to);
    return mark.meaning.group === "verb" ? isVerb : !isVerb || mark.meaning.group === "link";
  });
}

/** Marks the tokens of one sentence. `language`: only this language's words count; names count in any. `world`: names the user has added. */
export function markSentence(source: string, tokens: readonly Token[], language: string | null, world: AddedWorld | null): Marks {
  const plain = collect(tokens, language, world);
  const found = [...plain, ...interleaved(tokens, plain)];
  const phrases = found.filter(isWord).filter((mark) => mark.meaning.group === "common" && mark.to - mark.from > 1);
  // "बारी-बारी से", by turns, is not the city of Bari.
  const inPhrase = (mark: Mark): boolean =>
    phrases.some((one) => one.from <= mark.from && one.to >= mark.to && one.to - one.from > mark.to - mark.from);
  const names = withAlternatives(
    longest(found.filter(isName).filter((mark) => properCase(mark, tokens, source) && !inPhrase(mark) && !isAlone(mark, found))),
  );
  const words = parted(found.filter(isWord), tokens);
  const grammar = longest(words.filter((mark) => GRAMMAR.has(mark.meaning.group)));
  const content = words.filter((mark) => !GRAMMAR.has(mark.meaning.group));
  const groups = new Map<string, WordMark[]>();
  for (const mark of content) {
    const list = groups.get(mark.meaning.group);
    if (list) list.push(mark);
    else groups.set(mark.meaning.group, [mark]);
  }
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
  return {
    names,
    grammar: grammar.filter((mark) => {
      const name = nameAround(mark);
      return !name || (name.to - name.from === 1 && mark.meaning.group !== "filler");
    }),
    content: [...groups.values()]
      .flatMap(longest)
      .filter((mark) => !inName(mark))
      .sort((a, b) => a.from - b.from),
  };
}
