/**
 * A lexicon finds all its phrases in a token stream in one pass: a trie over folded words. A word of the text matches a word
 * of a phrase when they are the same, or when the text's is an inflected form of it: endings are stripped only where what
 * remains is a known word, so that nothing is over-cut (Hindi की is never क, Bengali বাংলাদেশ never বাংলাদে).
 */
import { foldWord } from "./fold.js";
import { adjoins, foldedWords, type Token } from "./tokens.js";

/** Grammatical cases as bits; a form may stand for several. */
export const CASE = { nom: 1, gen: 2, dat: 4, acc: 8, ins: 16, loc: 32, plural: 64 } as const;
export type CaseName = keyof typeof CASE;

/** `lemma` ends in `base`, the form in `ending` instead, and then has these cases. */
export interface Inflection {
  readonly base: string;
  readonly ending: string;
  readonly cases: number;
}

interface Analysis {
  readonly word: number;
  readonly cases: number;
}

const NO_MEANINGS: readonly never[] = [];

/** Most nodes have one child or none, so the first child is kept without a map. */
class Node<T> {
  meanings: T[] | readonly never[] = NO_MEANINGS;
  /** Meanings of words that have no other forms ("они" is no form of "он"). */
  fixed: T[] | readonly never[] = NO_MEANINGS;
  private word = -1;
  private child: Node<T> | null = null;
  private more: Map<number, Node<T>> | null = null;

  get isLeaf(): boolean {
    return this.child === null;
  }

  next(word: number): Node<T> | undefined {
    return word === this.word ? this.child! : this.more?.get(word);
  }

  grow(word: number): Node<T> {
    const known = this.next(word);
    if (known) return known;
    const node = new Node<T>();
    if (this.child === null) {
      this.word = word;
      this.child = node;
    } else (this.more ??= new Map()).set(word, node);
    return node;
  }
}

export interface Match<T> {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
  /** Bits of CASE; 0 where the language does not tell. */
  readonly cases: number;
}

const NONE: readonly Analysis[] = [];
/** Set beside the cases of a word that an ending was stripped from. */
const INFLECTED = 1 << 12;

/** The case of a phrase is its inflected words'; a word that stands as listed may be fixed (министром иностранных дел). */
function together(before: number, own: number, first: boolean): number {
  if (first) return own;
  if ((own & INFLECTED) === 0) return before;
  if ((before & INFLECTED) === 0) return own;
  const shared = before & own;
  return (shared & ~INFLECTED) === 0 ? own : shared;
}

export class Lexicon<T> {
  private readonly words = new Map<string, number>();
  private readonly root = new Node<T>();
  private readonly analyses = new Map<string, readonly Analysis[]>();
  private readonly byEnding = new Map<string, Inflection[]>();
  private readonly longestEnding: number;

  constructor(
    inflections: readonly Inflection[],
    /** Cases of a form that is listed as it stands. */
    private readonly exactCases = 0,
    /** The least number of letters that must remain before an ending. */
    private readonly leastStem = 2,
    /** Words that have one form for all cases. */
    private readonly undeclined: RegExp | null = null,
  ) {
    for (const raw of inflections) {
      const one = { base: foldEnding(raw.base), ending: foldEnding(raw.ending), cases: raw.cases };
      const list = this.byEnding.get(one.ending);
      if (list) list.push(one);
      else this.byEnding.set(one.ending, [one]);
    }
    this.longestEnding = Math.max(0, ...[...this.byEnding.keys()].map((ending) => ending.length));
  }

  /** `fixed`: the phrase counts only as it stands, with no ending stripped. */
  add(phrase: string, meaning: T, fixed = false): void {
    let node = this.root;
    const words = foldedWords(phrase);
    if (words.length === 0) throw new Error(`lexicon: "${phrase}" holds no word`);
    for (const word of words) node = node.grow(this.intern(word));
    if (fixed) node.fixed = [...node.fixed, meaning];
    else if (node.meanings.length === 0) node.meanings = [meaning];
    else (node.meanings as T[]).push(meaning);
  }

  private intern(word: string): number {
    let id = this.words.get(word);
    if (id === undefined) {
      this.words.set(word, (id = this.words.size));
      if (this.analyses.size > 0) this.analyses.clear();
    }
    return id;
  }

  /** What a folded word of the text may be: itself, and the known words it is a form of. */
  private analyse(word: string): readonly Analysis[] {
    const known = this.analyses.get(word);
    if (known) return known;
    const found: Analysis[] = [];
    const exact = this.words.get(word);
    if (exact !== undefined) found.push({ word: exact, cases: this.undeclined?.test(word) ? 0 : this.exactCases });
    for (let length = Math.min(this.longestEnding, word.length - this.leastStem); length >= 0; length--) {
      const stem = word.slice(0, word.length - length);
      for (const inflection of this.byEnding.get(word.slice(word.length - length)) ?? []) {
        const base = this.words.get(stem + inflection.base);
        if (base === undefined || base === exact) continue;
        const same = found.findIndex((analysis) => analysis.word === base);
        if (same >= 0) found[same] = { word: base, cases: found[same]!.cases | inflection.cases | INFLECTED };
        else found.push({ word: base, cases: inflection.cases | INFLECTED });
      }
    }
    const result = found.length === 0 ? NONE : found;
    if (this.analyses.size > 200_000) this.analyses.clear();
    this.analyses.set(word, result);
    return result;
  }

  /** All phrases that begin at token `index`, longest last. */
  matchesAt(tokens: readonly Token[], index: number, visit: (match: Match<T>) => void): void {
    this.walk(this.root, tokens, index, index, 0, visit);
  }

  private walk(
    node: Node<T>,
    tokens: readonly Token[],
    start: number,
    index: number,
    cases: number,
    visit: (match: Match<T>) => void,
  ): void {
    const token = tokens[index];
    if (!token || (index > start && !adjoins(token))) return;
    for (const analysis of this.analyse(token.fold)) {
      const next = node.next(analysis.word);
      if (!next) continue;
      const both = together(cases, analysis.cases, index === start);
      const match = { from: start, to: index + 1, cases: both & ~INFLECTED };
      for (const meaning of next.meanings ?? []) visit({ ...match, meaning });
      if ((both & INFLECTED) === 0) for (const meaning of next.fixed) visit({ ...match, meaning });
      if (!next.isLeaf) this.walk(next, tokens, start, index + 1, both, visit);
    }
  }

  /** Case bits that the ending of an unknown word may stand for: the longest ending decides. */
  casesOf(word: string): number {
    for (let length = Math.min(this.longestEnding, word.length - this.leastStem); length > 0; length--) {
      const list = this.byEnding.get(word.slice(word.length - length));
      if (list) return list.reduce((bits, one) => bits | one.cases, 0);
    }
    return this.exactCases;
  }

  /** Whether the folded word, or a word it is a form of, occurs in any phrase. */
  knows(word: string): boolean {
    return this.analyse(word).length > 0;
  }
}

/** Endings are folded as words are, save that a sign may stand first. */
function foldEnding(ending: string): string {
  const folded = foldWord("क" + ending);
  return /^\p{M}/u.test(ending) ? folded.slice(1) : foldWord(ending);
}
