/** Cuts a text into sentences: danda, full stops that end no abbreviation or initial, line ends, bullets, closing quotation marks. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stop that may end a sentence, with the closing marks after it. */
const STOP = /[।॥৷.?!…]+["'”’»)\]]*|\n+/gu;
const INITIAL =
  /(?:^|[\s("'“«.-])(\p{Lu}|\p{Lu}[a-z]|[क-ह][ािीुूेैोौंँ]?|ए|एस|एम|जे|के|पी|सी|डी|बी|जी|आर|टी|वी|एन|एल|एच|ओ|आई|यू|[ক-হ][ািীুূেৈোৌ]?|এস|এম|কে|এ|জে)$/u;

/** The part before the stop is an abbreviation where its last word is listed, or is one capital letter or initial. */
function isAbbreviation(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0]?.toLowerCase() ?? "";
  return word !== "" && (abbreviations.has(word) || abbreviations.has(word.split(".").at(-1) ?? "") || INITIAL.test(before));
}

/** No sentence of news is as long; what is longer is a table or no prose, and is cut at a blank so that work stays linear. */
const LONGEST = 4000;

function pieces(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const blank = text.lastIndexOf(" ", from + LONGEST);
    const to = blank > from ? blank : from + LONGEST;
    spans.push({ start: from, end: to });
    from = to;
  }
  if (end > from) spans.push({ start: from, end });
  return spans;
}

/** The sentences of `text` from `from` on: trimmed, in order, without overlap. */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>, from = 0): Span[] {
  const spans: Span[] = [];
  let start = from;
  const push = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text.charAt(a))) a++;
    while (b > a && /\s/.test(text.charAt(b - 1))) b--;
    if (b > a) spans.push(...pieces(text, a, b));
    start = end;
  };
  const stop = new RegExp(STOP);
  stop.lastIndex = from;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith("\n")) {
      push(match.index);
      continue;
    }
    const mark = match[0].charAt(0);
    if (mark === ".") {
      const next = text.slice(end, end + 40);
      if (/^\p{Nd}/u.test(next) && /\p{Nd}$/u.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
      if (/^[\p{L}\p{M}\p{N}]/u.test(next) && !/^\p{Lu}\p{Ll}{2}/u.test(next)) continue;
      const before = text.slice(Math.max(start, match.index - 24), match.index);
      if (match[0].length === 1 && isAbbreviation(before, abbreviations)) continue;
      if (/^\s+\p{Ll}/u.test(next)) continue;
      if (/(?:^|\s)\(?\p{Nd}{1,2}$/u.test(before) && /^\s*(?:\p{Nd}{1,2}\.)?\S/u.test(next) && before.trim().length <= 3) continue;
    }
    push(end);
  }
  push(text.length);
  return spans;
}
