/** The clauses of a sentence, as the cost of going from one word to another: commas cost little, subordinators and finite verbs much. */
import type { Marks, WordMark } from "./marks.js";
import type { Sentence } from "./prepare.js";
import type { Token } from "../text/tokens.js";

export const BARRIER = 1;
const STRONG = /[;:—–()"“”«»„]/;

export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Values (frames) and tenses of its words, in order. */
  readonly words: readonly WordMark[];
  readonly finite: boolean;
  /** The clause denies it: "did not", নি, "нет". */
  readonly negated: boolean;
}

export interface Clauses {
  /** What lies between two tokens, in barriers. */
  cost(a: number, b: number): number;
  readonly verbs: readonly VerbGroup[];
}

const VERBAL = new Set(["verb", "tense", "negation"]);
const FINITE = new Set(["past", "negative", "irrealis", "future", "present", "progressive", "possible"]);

/** "की" and "के" are verbs only where nothing follows that they could govern; elsewhere they mark the genitive. */
const isVerbal = (mark: WordMark): boolean => VERBAL.has(mark.meaning.group);

function verbGroups(sentence: Sentence, marks: Marks): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let current: WordMark[] = [];
  const push = (): void => {
    if (current.length === 0) return;
    const finite =
      current.some((mark) => mark.meaning.tense !== null && FINITE.has(mark.meaning.tense)) ||
      current.some((mark) => mark.meaning.group === "tense");
    const negated = current.some((mark) => mark.meaning.group === "negation" || mark.meaning.tense === "negative");
    groups.push({ from: current[0]!.from, to: current.at(-1)!.to, words: current, finite, negated });
    current = [];
  };
  const gap = sentence.pack?.order === "final" ? 0 : 1;
  for (const mark of marks.grammar) {
    if (!isVerbal(mark)) continue;
    const last = current.at(-1);
    const punctuated = last !== undefined && sentence.tokens.slice(last.to, mark.from + 1).some((token) => /[,;:।.()]/.test(token.before));
    const between = last === undefined ? 0 : mark.from - last.to;
    if (last && (between > gap || punctuated || (between > 0 && marks.grammar.some((other) => other.from >= last.to && other.to <= mark.from && other.meaning.group === "link")))) push(); // prettier-ignore
    if (last && mark.from < last.to) {
      current.push(mark);
      continue;
    }
    current.push(mark);
  }
  push();
  return groups;
}

/** Between most words there is but a blank, and nothing to look for. */
const isBlank = ({ before }: Token): boolean => before === " " || before === "";

const QUOTES = /["“”«»„]/g;
const NONE: ReadonlySet<number> = new Set();
const LONGEST_NAME = 6;
/** Tokens before which a quotation mark opens or closes a name or a phrase ("strategic partnership"), not somebody's speech. */
function shortQuotes(sentence: Sentence): ReadonlySet<number> {
  const at: number[] = [];
  sentence.tokens.forEach((token, i) => {
    if (!isBlank(token) && token.before.search(QUOTES) >= 0) at.push(i);
  });
  if (at.length === 0) return NONE;
  const short = new Set<number>();
  for (const [k, i] of at.entries()) {
    const next = at[k + 1] ?? sentence.tokens.length;
    if (next - i <= LONGEST_NAME) short.add(i).add(next);
  }
  return short;
}

const LONGEST_GLOSS = 8;
/** Tokens at the brackets of a gloss: "अंतर-सरकारी परामर्श (आईजीसी) का सातवां दौर" is one phrase. */
function glosses(sentence: Sentence): ReadonlySet<number> {
  const { tokens } = sentence;
  let found: Set<number> | null = null;
  for (let i = 1; i < tokens.length; i++) {
    if (isBlank(tokens[i]!) || !/\(\s*$/.test(tokens[i]!.before)) continue;
    for (let end = i + 1; end <= i + LONGEST_GLOSS && end < tokens.length; end++)
      if (/^\s*\)\s*$/.test(tokens[end]!.before)) {
        (found ??= new Set()).add(i).add(end);
        break;
      }
  }
  return found ?? NONE;
}

const PAUSE = /[,;:।?!()—–]/;
const STOP = /[;:।?!()—–]/;

/** In Bengali করে is "having done", but "does" where no verb of its clause follows: চুক্তি করে দুই দেশ. */
function narrative(sentence: Sentence, verbs: readonly VerbGroup[]): VerbGroup[] {
  return verbs.map((verb, i) => {
    if (verb.finite || !verb.words.some((mark) => mark.meaning.tense === "conjunctive")) return verb;
    const next = verbs[i + 1]?.from ?? sentence.tokens.length;
    const parted = sentence.tokens.slice(verb.to, next + 1).some((token) => STOP.test(token.before));
    return verbs[i + 1] === undefined || parted ? { ...verb, finite: true } : verb;
  });
}

/**
 * Where the clause of a verb ends. Its subject, place or time may follow it ("ঢাকায় এসেছেন চাভুশোগলু, গত বুধবার"): up to the next pause
 * where another verb comes after that, else to the end.
 */
function clauseEnd(sentence: Sentence, marks: Marks, verb: VerbGroup, next: VerbGroup | undefined): number {
  if (!sentence.pack?.afterVerb) return verb.to;
  const limit = next?.from ?? sentence.tokens.length;
  const isLink = (i: number): boolean => marks.grammar.some((mark) => mark.from === i && mark.meaning.group === "link" && mark.meaning.value !== "or"); // prettier-ignore
  for (let i = verb.to; i <= limit && i < sentence.tokens.length; i++) {
    const before = sentence.tokens[i]!.before;
    if (STOP.test(before) || (next && PAUSE.test(before)) || (next && i === verb.to && isLink(i))) return i;
  }
  return next ? verb.to : limit;
}

/** "হাসিনা যখন দিল্লিতে আসেন", "when Hasina came": a link inside its clause parts nothing; one after a pause or a verb does. */
const opens = (sentence: Sentence, verbs: readonly VerbGroup[], link: WordMark): boolean =>
  link.from === 0 || PAUSE.test(sentence.tokens[link.from]!.before) || verbs.some((verb) => verb.to === link.from);

interface Interposed {
  readonly from: number;
  readonly to: number;
}
/** "Erdoğan and Mitsotakis, who met in Ankara, agreed": a relative clause between commas that the verb of the main clause follows. */
function interposed(sentence: Sentence, marks: Marks, verbs: readonly VerbGroup[]): Interposed[] {
  if (sentence.pack?.exactCases !== 0 || sentence.pack.order !== "medial") return [];
  const isComma = (i: number): boolean => sentence.tokens[i]?.before.includes(",") ?? false;
  return marks.grammar.flatMap(({ meaning, from }) => {
    if (meaning.group !== "link" || meaning.value !== "barrier" || from === 0 || !isComma(from)) return [];
    const own = verbs.find((verb) => verb.from > from && verb.finite);
    const main = own && verbs.find((verb) => verb.from >= own.to && verb.finite && isComma(verb.from));
    if (!main || sentence.tokens.slice(from + 1, main.from).some((token) => STOP.test(token.before))) return [];
    return [{ from, to: main.from }];
  });
}
const ASIDE = 0.3;

export function clausesOf(sentence: Sentence, marks: Marks): Clauses {
  const { tokens, pack } = sentence;
  const verbs = pack?.afterVerb ? narrative(sentence, verbGroups(sentence, marks)) : verbGroups(sentence, marks);
  const weight = new Array<number>(tokens.length + 1).fill(0);
  const quoted = shortQuotes(sentence);
  const glossed = glosses(sentence);
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isBlank(token)) continue;
    if (glossed.has(i)) weight[i]! += 0.1;
    else if (STRONG.test(quoted.has(i) ? token.before.replace(QUOTES, "") : token.before)) weight[i]! += 0.6;
    else if (token.before.includes(",")) weight[i]! += 0.2;
  }
  const cleft = pack?.cleft?.test(sentence.source.slice(sentence.start, sentence.start + 40)) ?? false;
  for (const mark of marks.grammar) {
    const { group, value } = mark.meaning;
    if (cleft && value === "that") continue;
    if (group !== "link" || !["barrier", "that", "when"].includes(value)) continue;
    if (pack?.afterVerb && !opens(sentence, verbs, mark)) continue;
    weight[mark.from]! += BARRIER;
  }
  if (pack?.order === "final")
    for (const [i, verb] of verbs.entries()) if (verb.finite) weight[clauseEnd(sentence, marks, verb, verbs[i + 1])]! += BARRIER;
  const sums = new Array<number>(tokens.length + 2).fill(0);
  for (let i = 0; i <= tokens.length; i++) sums[i + 1] = sums[i]! + weight[i]!;
  const asides = interposed(sentence, marks, verbs).map(({ from, to }) => ({ from, to, saved: sums[to + 1]! - sums[from]! - ASIDE }));
  const cost = (a: number, b: number): number => {
    let sum = sums[Math.min(b, tokens.length) + 1]! - sums[Math.min(a, tokens.length) + 1]!;
    // What is said in between parts nothing that goes on behind it.
    for (const one of asides) if (a < one.from && b >= one.to) sum -= one.saved;
    return sum;
  };
  return { verbs, cost: (a, b) => (a <= b ? cost(a, b) : cost(b, a)) };
}
