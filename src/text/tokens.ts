/** Tokens: the words of a text with exact offsets into it, a folded form, and what stands between each and the one before. */
import { digitValue, foldWord } from "./fold.js";

export type Script = "Latn" | "Cyrl" | "Deva" | "Beng" | "Number" | "Other";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, ASCII digits, no joiners or nukta. */
  readonly fold: string;
  readonly script: Script;
  /** The untouched characters between the token before and this one. */
  readonly before: string;
  /** Latin and Cyrillic: begins with a capital letter. Always false in scripts without case. */
  readonly capital: boolean;
}

/**
 * A run of letters, marks and joiners; or a run of digits with inner separators ("1,234.5", "12.5").
 * Without \p{M} a Devanagari word would break at every vowel sign. Digits and letters are parted: "22वां" is two tokens.
 */
const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}][\p{L}\p{M}\u200b-\u200d\u00ad\u2060]*(?:['’ʼ](?=\p{L})[\p{L}\p{M}]+)*/gu;

function scriptOf(code: number): Script {
  if (digitValue(code) >= 0) return "Number";
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return "Latn";
  if (code >= 0x400 && code <= 0x52f) return "Cyrl";
  if (code >= 0x900 && code <= 0x97f) return "Deva";
  if (code >= 0x980 && code <= 0x9ff) return "Beng";
  return "Other";
}

const folds = new Map<string, string>();
function cachedFold(word: string): string {
  let fold = folds.get(word);
  if (fold === undefined) {
    if (folds.size > 200_000) folds.clear();
    folds.set(word, (fold = foldWord(word)));
  }
  return fold;
}

/** The folded words of a phrase, without places: what a lexicon keeps. */
export const foldedWords = (phrase: string): string[] => (phrase.match(WORD) ?? []).map(foldWord);

/** The tokens of `text` between two offsets, in order. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const word = new RegExp(WORD);
  word.lastIndex = from;
  let last = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const start = match.index;
    const raw = match[0];
    const script = scriptOf(raw.charCodeAt(0));
    const first = raw.charAt(0);
    const cased = script === "Latn" || script === "Cyrl";
    tokens.push({
      start,
      end: start + raw.length,
      fold: cachedFold(raw),
      script,
      before: text.slice(last, start),
      capital: cased && first !== first.toLowerCase(),
    });
    last = start + raw.length;
  }
  return tokens;
}

/** Blanks, a hyphen, a stop of initials, a plus ("2+2"), an opening quotation mark (АЭС «Куданкулам»), or nothing. */
const JOINT = /^[\s\u00a0]*[-–—‑.’'+&«“„"]?[\s\u00a0]*$/u;

/** Whether a token may go on the expression that the one before it began. */
export const adjoins = ({ before }: Token): boolean => before === " " || (JOINT.test(before) && !before.includes("\n"));
