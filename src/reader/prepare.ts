/** Stages 1 and 2: front matter is set aside, the text cut into sentences, each with its language, zone and tokens. */
import { packs, packFor } from "../languages/index.js";
import type { Pack } from "../languages/pack.js";
import { foldWord } from "../text/fold.js";
import { languageOf, scriptOfTokens } from "../text/language.js";
import { sentencesOf, type Span } from "../text/sentences.js";
import { tokenize, type Token } from "../text/tokens.js";
import { frontMatterOf, type FrontMatter } from "../text/front-matter.js";

/** headline: title or a first line without a stop; post: an embedded message; boilerplate: teasers, captions, credits. */
export type Zone = "headline" | "body" | "post" | "boilerplate";

export interface Sentence extends Span {
  readonly index: number;
  readonly zone: Zone;
  readonly language: string | null;
  readonly pack: Pack | null;
  readonly tokens: readonly Token[];
  /** Where this sentence's paragraph (line) begins. */
  readonly paragraph: number;
  /** The whole text, of which the sentence is a part. */
  readonly source: string;
}

/** Whether nothing but its place after the verb tells an object, as in English. */
export const objectsStandBare = ({ pack }: Sentence): boolean => pack?.order === "medial" && pack.exactCases === 0;

export interface Prepared {
  readonly text: string;
  readonly front: FrontMatter;
  /** The language most of the text is in. */
  readonly language: string | null;
  readonly sentences: readonly Sentence[];
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(packs.flatMap((pack) => pack.abbreviations.map(foldWord).concat(pack.abbreviations)));
const POST = /pic\.twitter\.com|\(@\w+\)|https?:\/\/(?:t\.co|x\.com|twitter\.com)\//;
const ENDS = /[।॥.?!…:;"”»)]$/u;
const MARKER = /^[\s#*_>•·–—-]*/u;

const teasers = (): readonly string[] =>
  packs.flatMap((pack) => [...(pack.words.boilerplate ?? new Map<string, readonly string[]>()).values()].flat());
let teaserPattern: RegExp | null = null;
/** A line that begins with a teaser's or caption's word, or is only an address, is none of the article's text. */
function isBoilerplate(line: string): boolean {
  teaserPattern ??= new RegExp(`^(?:${teasers().map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{M}])\\s*(?:[:：\\-–—)]|$)`, "iu"); // prettier-ignore
  const bare = line.replace(MARKER, "");
  return teaserPattern.test(bare) || /^https?:\/\/\S+$/.test(bare);
}

interface Line extends Span {
  readonly zone: Zone;
}

function linesOf(text: string, front: FrontMatter): Line[] {
  const lines: Line[] = [];
  if (front.titleSpan) lines.push({ ...front.titleSpan, zone: "headline" });
  let body = false;
  let start = front.bodyStart;
  for (const raw of text.slice(front.bodyStart).split("\n")) {
    const end = start + raw.length;
    const line = raw.trim();
    if (line !== "") {
      const short = line.length < 160 && !ENDS.test(line);
      const zone: Zone = isBoilerplate(line) ? "boilerplate" : POST.test(line) ? "post" : !body && short ? "headline" : "body";
      if (zone === "body") body = true;
      lines.push({ start, end, zone });
    }
    start = end + 1;
  }
  return lines;
}

/** A sentence cut into words, whose language is not told yet. */
interface Piece extends Span {
  readonly line: Line;
  readonly tokens: readonly Token[];
}

function piecesOf(text: string, front: FrontMatter): Piece[] {
  const pieces: Piece[] = [];
  for (const line of linesOf(text, front))
    for (const span of sentencesOf(text.slice(line.start, line.end), ABBREVIATIONS)) {
      const start = span.start + line.start;
      const end = span.end + line.start;
      const tokens = tokenize(text, start, end);
      if (tokens.length > 0) pieces.push({ start, end, line, tokens });
    }
  return pieces;
}

/** The language most letters of the body's first so many characters are in. */
function languageWithin(text: string, pieces: readonly Piece[], bodyStart: number, length: number): string | null {
  const limit = bodyStart + length;
  const tokens: Token[] = [];
  for (const piece of pieces) {
    if (piece.start < bodyStart) continue;
    for (const token of piece.tokens) if (token.start < limit) tokens.push(token);
    if (piece.end >= limit) break;
  }
  return languageOf(text.slice(bodyStart, limit), null, tokens);
}

const languageOfText = (text: string, pieces: readonly Piece[], bodyStart: number): string | null =>
  languageWithin(text, pieces, bodyStart, 4000) ?? languageWithin(text, pieces, bodyStart, 40_000);

export function prepare(text: string): Prepared {
  const front = frontMatterOf(text);
  const pieces = piecesOf(text, front);
  const language = languageOfText(text, pieces, front.bodyStart);
  const sentences: Sentence[] = [];
  const ofPosts = new Map<Line, string | null>();
  for (const { line, start, end, tokens } of pieces) {
    // A post may be in another language than the article, and its sentences too short to tell.
    if (line.zone === "post" && !ofPosts.has(line)) ofPosts.set(line, languageOf(text.slice(line.start, line.end)));
    const prior = ofPosts.get(line) ?? language;
    const told = languageOf(text.slice(start, end), prior, tokens);
    const pack = packFor(told) ?? packs.find((one) => one.script === scriptOfTokens(tokens) && told === null) ?? null;
    sentences.push({
      index: sentences.length,
      start,
      end,
      zone: line.zone,
      language: told,
      pack,
      tokens,
      paragraph: line.start,
      source: text,
    });
  }
  return { text, front, language, sentences };
}
