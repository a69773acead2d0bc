/** A sentence as the rules for unseen names see it: its tokens with their classes, and what a token may be in a name. */
import { packFor } from "../languages/index.js";
import { nameWords } from "../languages/name-words.js";
import type { NameWords } from "../languages/names.js";
import { CASE } from "../text/lexicon.js";
import type { Token } from "../text/tokens.js";
import type { Marked } from "./analysis.js";
import { classify, nameLexicon, type Classes, type NameClass, type Stretch } from "./name-lexicon.js";
import { vocabularyOf } from "./vocabulary.js";

export type UnseenKind = "person" | "place" | "organisation";
export interface Unseen {
  readonly from: number;
  readonly to: number;
  readonly kind: UnseenKind;
  /** The rule that found it. */
  readonly rule: string;
}

export class Scene {
  readonly tokens: readonly Token[];
  readonly classes: Classes;
  readonly words: NameWords;
  private readonly covered: (string | null)[];
  private readonly known: (token: Token) => boolean;

  private constructor(
    readonly marked: Marked,
    readonly language: string,
    classes: Classes,
  ) {
    this.tokens = marked.sentence.tokens;
    this.classes = classes;
    this.words = nameWords[language]!;
    this.covered = this.tokens.map(() => null);
    for (const mark of [...marked.marks.content, ...marked.marks.grammar])
      for (let i = mark.from; i < mark.to; i++) this.covered[i] = mark.meaning.group === "role" || mark.meaning.group === "link" ? "border" : (this.covered[i] ?? "word"); // prettier-ignore
    for (const one of [...marked.times, ...marked.quantities]) for (let i = one.from; i < one.to; i++) this.covered[i] ??= "word";
    this.known = (token) => vocabularyOf(token.script)?.knows(token) ?? false;
  }

  static of(marked: Marked, language: string): Scene | null {
    const lexicon = nameLexicon(language);
    return lexicon === null ? null : new Scene(marked, language, classify(marked.sentence.tokens, lexicon));
  }

  class(index: number, of: NameClass): Stretch | undefined {
    return this.classes[index]?.get(of);
  }
  any(index: number, ...of: NameClass[]): Stretch | undefined {
    let longest: Stretch | undefined;
    for (const one of of) {
      const at = this.class(index, one);
      if (at && (!longest || at.to > longest.to)) longest = at;
    }
    return longest;
  }

  text(index: number): string {
    const token = this.tokens[index];
    return token ? this.marked.sentence.source.slice(token.start, token.end) : "";
  }

  /** A stop, comma, quotation mark or bracket stands before the token, or the sentence begins or ends there. */
  parted(index: number): boolean {
    const token = this.tokens[index];
    return index <= 0 || !token || !/^[\s\u00a0]*[-‑]?[\s\u00a0]*$/u.test(token.before);
  }
  /** Only an initial's full stop may stand before it. */
  joined(index: number): boolean {
    const token = this.tokens[index];
    return index > 0 && token !== undefined && /^(?:[\s\u00a0]*[-‑]?[\s\u00a0]*|\.[\s\u00a0]*)$/u.test(token.before) && (!token.before.includes(".") || this.isInitial(index - 1)); // prettier-ignore
  }

  isBorder(index: number): boolean {
    return this.covered[index] === "border";
  }
  isInitial(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return false;
    if (token.capital || token.script === "Latn" || token.script === "Cyrl") return token.capital && token.end - token.start === 1;
    if (!this.words.letters?.test(this.shape(index))) return false;
    if (this.tokens[index + 1]?.before.startsWith(".")) return true;
    // Without stops: এ কে এম রহমান. Some initials are words too and need another beside them.
    if (this.parted(index + 1)) return false;
    return (
      this.isInitial(index + 1) ||
      (!this.words.ambiguousLetters?.test(this.shape(index)) && this.any(index + 1, "part", "weak") !== undefined)
    );
  }
  /** The folded word, composed: what a pattern of endings is tried on. */
  shape(index: number): string {
    return this.tokens[index]?.fold.normalize("NFC") ?? "";
  }

  /** A word no table knows. */
  isUnknown(index: number): boolean {
    const token = this.tokens[index];
    if (!token || token.script === "Number" || token.end - token.start < 2) return false;
    return (
      this.covered[index] === null &&
      this.classes[index]!.size === 0 &&
      !this.known(token) &&
      !this.words.ordinaryEnding?.test(this.shape(index))
    );
  }
  isOrdinary(index: number): boolean {
    return this.covered[index] !== null || this.class(index, "ordinary") !== undefined;
  }

  /** The word without its case ending. */
  stem(index: number): string {
    const { caseEnding } = this.words;
    return caseEnding ? this.shape(index).replace(caseEnding, "") : this.shape(index);
  }

  /** The last word before `to` may end a name there. */
  isNamed(index: number): boolean {
    return this.marked.marks.names.some((mark) => mark.from === index) || (this.classes[index]?.size ?? 0) > 0;
  }

  /** Bengali: the ending of a name's word ends the name. */
  isInflected(index: number): boolean {
    const token = this.tokens[index];
    if (!token || this.words.caseEnding === null || this.isCased) return false;
    const own = this.any(index, "part", "weak", "place", "organisation");
    const cases = own ? own.cases : (vocabularyOf(token.script)?.casesOf(token.fold) ?? 0);
    return (cases & (CASE.gen | CASE.dat)) !== 0;
  }

  /** Whether capitals tell names in this script. */
  get isCased(): boolean {
    const script = packFor(this.language)?.script;
    return script === "Latn" || script === "Cyrl";
  }
}
