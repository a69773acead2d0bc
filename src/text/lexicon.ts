/**
 * A lexicon finds all its phrases in a token stream in one pass: a trie over folded words. A word of the text matches a word
 * of a phrase when they are the same, or when the text's is an inflected form of it: endings are stripped only where what
 * remains is a known word, so that nothing is over-cut (Hindi की is never क, Bengali বাংলাদেশ never বাংলাদে).
 */
import { foldWord } from "./fold.js";
import { perWord } from "./forms.js";
import { adjoins, foldedWords, type Token } from "./tokens.js";
import { childOf, TrieBuilder, wordIn, type Trie } from "./trie.js";

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

export interface Match<T> {
  /** Half-open token indexes. */
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
  /** Bits of CASE; 0 where the language does not tell. */
  readonly cases: number;
}

/** What a folded word of the text may be, and which phrases begin with it. */
interface Known {
  readonly analyses: readonly Analysis[];
  readonly begins: readonly { readonly node: number; readonly cases: number }[];
}
const UNKNOWN: Known = { analyses: [], begins: [] };

/** Where the phrases of a lexicon come from when they are not added one by one. */
export interface LexiconSource<T> {
  readonly trie: Trie;
  readonly meaningOf: (code: number) => T;
}

/** Set beside the cases of a word that an ending was stripped from. */
const INFLECTED = 1 << 12;

/** The case of a phrase is its inflected words'; a word that stands as listed may be fixed (министром иностранных дел). */
function together(before: number, own: number): number {
  if ((own & INFLECTED) === 0) return before;
  if ((before & INFLECTED) === 0) return own;
  const shared = before & own;
  return (shared & ~INFLECTED) === 0 ? own : shared;
}

export class Lexicon<T> {
  private analyse = this.remembering();
  private readonly byEnding = new Map<string, Inflection[]>();
  private readonly longestEnding: number;
  private readonly builder = new TrieBuilder();
  private readonly listed: T[] = [];
  private readonly codes = new Map<T, number>();
  private trie: Trie | null;
  private readonly meaningOf: (code: number) => T;
  /** Meanings by their index, made when first met. */
  private readonly things: T[] = [];

  constructor(
    inflections: readonly Inflection[],
    /** Cases of a form that is listed as it stands. */
    private readonly exactCases = 0,
    /** The least number of letters that must remain before an ending. */
    private readonly leastStem = 2,
    /** Words that have one form for all cases. */
    private readonly undeclined: RegExp | null = null,
    source: LexiconSource<T> | null = null,
  ) {
    for (const raw of inflections) {
      const one = { base: foldEnding(raw.base), ending: foldEnding(raw.ending), cases: raw.cases };
      const list = this.byEnding.get(one.ending);
      if (list) list.push(one);
      else this.byEnding.set(one.ending, [one]);
    }
    this.longestEnding = Math.max(0, ...[...this.byEnding.keys()].map((ending) => ending.length));
    this.trie = source?.trie ?? null;
    this.meaningOf = source?.meaningOf ?? ((code) => this.listed[code]!);
  }

  /** `fixed`: the phrase counts only as it stands, with no ending stripped. */
  add(phrase: string, meaning: T, fixed = false): void {
    const words = foldedWords(phrase);
    if (words.length === 0) throw new Error(`lexicon: "${phrase}" holds no word`);
    let code = this.codes.get(meaning);
    if (code === undefined) this.codes.set(meaning, (code = this.listed.push(meaning) - 1));
    this.builder.add(words, code, fixed);
    if (this.trie === null) return;
    this.trie = null;
    this.things.length = 0;
    this.analyse = this.remembering();
  }

  private get phrases(): Trie {
    return (this.trie ??= this.builder.build());
  }

  /** What a folded word of the text may be: itself, and the known words it is a form of. */
  private remembering(): (word: Pick<Token, "id" | "fold">) => Known {
    return perWord((word) => {
      const analyses = this.analysesOf(word);
      const begins = analyses
        .map((analysis) => ({ node: childOf(this.phrases, 0, analysis.word), cases: analysis.cases }))
        .filter(({ node }) => node >= 0);
      return analyses.length === 0 ? UNKNOWN : { analyses, begins };
    });
  }

  private analysesOf(word: string): Analysis[] {
    const found: Analysis[] = [];
    const exact = wordIn(this.phrases, word);
    if (exact >= 0) found.push({ word: exact, cases: this.undeclined?.test(word) ? 0 : this.exactCases });
    for (let length = Math.min(this.longestEnding, word.length - this.leastStem); length >= 0; length--) {
      const inflections = this.byEnding.get(word.slice(word.length - length));
      if (!inflections) continue;
      const stem = word.slice(0, word.length - length);
      for (const inflection of inflections) {
        const base = wordIn(this.phrases, stem + inflection.base);
        if (base < 0 || base === exact) continue;
        const same = found.findIndex((analysis) => analysis.word === base);
        if (same >= 0) found[same] = { word: base, cases: found[same]!.cases | inflection.cases | INFLECTED };
        else found.push({ word: base, cases: inflection.cases | INFLECTED });
      }
    }
    return found;
  }

  /** All phrases that begin at token `index`, longest last. */
  matchesAt(tokens: readonly Token[], index: number, visit: (match: Match<T>) => void): void {
    const token = tokens[index];
    if (!token) return;
    for (const { node, cases } of this.analyse(token).begins) this.reach(node, tokens, index, index + 1, cases, cases, visit);
  }

  /**
   * Tells what `node` means, reached by the tokens from `start` to `to`, and goes on from it. `own`: the cases of the last word alone,
   * by which a phrase without other forms is known: "বৈঠকও করেছেন" (a meeting too he held) is "বৈঠক করেছেন".
   */
  private reach(
    node: number,
    tokens: readonly Token[],
    start: number,
    to: number,
    cases: number,
    own: number,
    visit: (match: Match<T>) => void,
  ): void {
    const { children, firstMeaning, meanings } = this.phrases;
    const last = firstMeaning[node + 1]!;
    for (let i = firstMeaning[node]!; i < last; i++) {
      const index = meanings[i]!;
      if (index >= 0) visit({ from: start, to, cases: cases & ~INFLECTED, meaning: this.thing(index) });
      else if ((own & INFLECTED) === 0) visit({ from: start, to, cases: cases & ~INFLECTED, meaning: this.thing(~index) });
    }
    const token = tokens[to];
    if (children[node] === children[node + 1] || !token || !adjoins(token)) return;
    for (const analysis of this.analyse(token).analyses) {
      const next = childOf(this.phrases, node, analysis.word);
      if (next >= 0) this.reach(next, tokens, start, to + 1, together(cases, analysis.cases), analysis.cases, visit);
    }
  }

  private thing(index: number): T {
    return (this.things[index] ??= this.meaningOf(this.phrases.codes[index]!));
  }

  /** Case bits that the ending of an unknown word may stand for: the longest ending decides. */
  casesOf(word: string): number {
    for (let length = Math.min(this.longestEnding, word.length - this.leastStem); length > 0; length--) {
      const list = this.byEnding.get(word.slice(word.length - length));
      if (list) return list.reduce((bits, one) => bits | one.cases, 0);
    }
    return this.exactCases;
  }

  /** Whether the word, or one that it is a form of, occurs in any phrase. */
  knows(word: Token): boolean {
    return this.analyse(word).analyses.length > 0;
  }
}

/** Endings are folded as words are, save that a sign may stand first. */
function foldEnding(ending: string): string {
  const folded = foldWord("क" + ending);
  return /^\p{M}/u.test(ending) ? folded.slice(1) : foldWord(ending);
}
