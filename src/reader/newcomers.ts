/**
 * Stage 4, newcomers: people whom no table knows and whom the text itself introduces, by the office beside their name ("Defence
 * Minister Song Young-moo", "Avdullah Hoti, then Kosovo's prime minister") or by a fuller name than somebody's of the same surname.
 */
import { nameWords } from "../languages/name-words.js";
import { foldWord } from "../text/fold.js";
import type { Token } from "../text/tokens.js";
import { customaryName } from "./customary.js";
import type { Marks, NameMark } from "./marks.js";
import { kindOf, of } from "./name-kinds.js";
import type { Sentence } from "./prepare.js";
import { vocabularyOf } from "./vocabulary.js";

const PARTICLE = new Set(["bin", "ibn", "al", "de", "da", "van", "von", "der", "del", "la", "el", "ul", "bint", "бин", "аль", "ибн"]);

const covered = (marks: Marks, index: number): boolean =>
  marks.names.some((mark) => mark.from <= index && mark.to > index) || marks.grammar.some((mark) => mark.from <= index && mark.to > index);

const isInitial = (token: Token): boolean =>
  [...token.fold].length === 1 ||
  /^(?:एस|एम|जे|के|पी|सी|डी|बी|जी|आर|टी|वी|एन|एल|एच|এস|এম|কে|জে|পি|সি|ডি|বি|আর|টি|ভি|এন|এল|এ)$/.test(token.fold);

/** Token indexes that times and numbers hold: no part of a name. */
export type Taken = (index: number) => boolean;

/** Where no capitals tell, a name ends before a postposition, link, comma or stop, or carries a case ending itself. */
function closes(sentence: Sentence, marks: Marks, to: number): boolean {
  const next = sentence.tokens[to];
  if (!next || /[,;:।.()–—]/.test(next.before)) return true;
  if (marks.grammar.some((mark) => mark.from === to && (mark.meaning.group === "role" || mark.meaning.group === "link"))) return true;
  const last = sentence.tokens[to - 1]!;
  return (
    sentence.pack?.suffixedCases === true &&
    ((vocabularyOf(last.script)?.casesOf(last.fold) ?? 0) !== 0 || marks.names.some((mark) => mark.from === to))
  );
}

/** The unknown words after an office that make a name: capitals in cased scripts; elsewhere words in no table, up to a marked word. */
export function unseenName(
  sentence: Sentence,
  marks: Marks,
  from: number,
  taken: Taken,
  /** Case bits of the words before, with which the name agrees. */
  cases: number,
): { to: number; name: string } | null {
  const { tokens } = sentence;
  let to = from;
  const first = tokens[from];
  if (!first || first.script === "Number") return null;
  const cased = first.script === "Latn" || first.script === "Cyrl";
  const lexicon = vocabularyOf(first.script);
  let words = 0;
  while (to < tokens.length && to - from < 5) {
    const token = tokens[to]!;
    // A first name nobody knows before a surname that somebody bears: মোহামাদ হাসান.
    const surname = words > 0 && !cased ? marks.names.find((mark) => mark.from === to && kindOf(mark) === "person" && of(mark, "person").every((one) => one.short)) : undefined; // prettier-ignore
    if (surname) {
      to = surname.to;
      break;
    }
    if (token.script !== first.script || covered(marks, to) || taken(to)) break;
    if (!/^[\s\u00a0]*[-.‑]?[\s\u00a0]*$/u.test(token.before) || (to > from && /\n/.test(token.before))) break;
    if (
      cased
        ? !token.capital && !(to > from && PARTICLE.has(token.fold))
        : (lexicon?.knows(token) && !isInitial(token)) || token.end - token.start < 2
    )
      break;
    if (!isInitial(token)) words++;
    to++;
  }
  while (to > from && cased && PARTICLE.has(tokens[to - 1]!.fold)) to--;
  if (words === 0 || (!cased && (words > 3 || !closes(sentence, marks, to)))) return null;
  const surface = tokens.slice(from, to).map((token, i) => (i > 0 && token.before.includes("-") ? "-" : i > 0 ? " " : "") + sliceOf(sentence, token)).join(""); // prettier-ignore
  const named = nameWords[sentence.language ?? ""]?.nominative?.(surface, cases) ?? surface;
  return { to, name: customaryName(named, sentence.language) };
}
const sliceOf = (sentence: Sentence, token: Token): string => sentence.source.slice(token.start, token.end);

/** A surname alone right after a word of no table has another's first name before it (রিশাদ হোসেন), in scripts without capitals. */
export function isNamesake(sentence: Sentence, marks: Marks, mark: NameMark): boolean {
  const before = sentence.tokens[mark.from - 1];
  const token = sentence.tokens[mark.from]!;
  if (!before || before.script !== token.script || token.script === "Latn" || token.script === "Cyrl") return false;
  if (!of(mark, "person").every((one) => one.short) || !/^\s+$/u.test(token.before) || before.end - before.start <= 3) return false;
  return !covered(marks, mark.from - 1) && !(vocabularyOf(before.script)?.knows(before) ?? true);
}

const CASED: ReadonlySet<string> = new Set(["Latn", "Cyrl"]);
const wordOf = (name: string): string => foldWord(name.split(/\s+/).at(-1) ?? "");

/** Whether a capital word no table knows stands there, or the small second half of a name ("Eui-yong"). */
function isNameWord(sentence: Sentence, marks: Marks, index: number, taken: Taken): boolean {
  const token = sentence.tokens[index];
  if (!token || !CASED.has(token.script) || covered(marks, index) || taken(index)) return false;
  return token.capital || (/^-$/.test(token.before) && index > 0 && sentence.tokens[index - 1]!.capital);
}
const isJoined = (token: Token): boolean => /^[ \u00a0]$|^[-‑]$/u.test(token.before);

/** The end of the run of name words that begins at `from`. */
function runEnd(sentence: Sentence, marks: Marks, from: number, taken: Taken): number {
  let to = from;
  while (to < from + 6 && isNameWord(sentence, marks, to, taken) && (to === from || isJoined(sentence.tokens[to]!))) to++;
  return to;
}

const bodies = new Map<string, ReadonlySet<string>>();
/** Words of which names of bodies and places are made: Party, Bank, River. */
function bodyWords({ language }: Sentence): ReadonlySet<string> {
  const code = language ?? "";
  let known = bodies.get(code);
  const words = nameWords[code];
  if (!known) bodies.set(code, (known = new Set(words ? [...words.organisationWords, ...words.placeParts].map(foldWord) : [])));
  return known;
}

/** A run of two words or more that names a person: none of them tells a body or a place. */
function personIn(sentence: Sentence, from: number, to: number, cases: number): string | null {
  const tokens = sentence.tokens.slice(from, to);
  const words = nameWords[sentence.language ?? ""];
  if (tokens.filter((token) => token.capital && !isInitial(token)).length < 2) return null;
  if (tokens.some((token) => bodyWords(sentence).has(token.fold) || /^\p{Lu}{2,}$/u.test(sliceOf(sentence, token)))) return null; // prettier-ignore
  if (words?.article?.test(sentence.tokens[from - 1]?.fold ?? "")) return null;
  return nominative(sentence, from, to, cases);
}

function nominative(sentence: Sentence, from: number, to: number, cases: number): string {
  const surface = sentence.source.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end).replace(/['’]s?$/u, "");
  return customaryName(nameWords[sentence.language ?? ""]?.nominative?.(surface, cases) ?? surface, sentence.language);
}

export interface Newcomer {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** "Avdullah Hoti, then Kosovo's prime minister": the name to which an office phrase that begins at `office` stands in apposition. */
export function nameBefore(sentence: Sentence, marks: Marks, office: number, taken: Taken, cases: number): Newcomer | null {
  const { tokens } = sentence;
  let comma = office;
  while (comma > 0 && !/[,(]/.test(tokens[comma]!.before)) {
    const filler = marks.grammar.some(
      (mark) => mark.to === comma && (mark.meaning.group === "filler" || mark.meaning.value === "genitive"),
    );
    if (!filler || office - comma > 3) return null;
    comma--;
  }
  if (comma === 0 || !/^\s*[,(]\s*$/.test(tokens[comma]!.before)) return null;
  let from = comma;
  while (from > 0 && comma - from < 6 && isNameWord(sentence, marks, from - 1, taken) && (from === comma || isJoined(tokens[from]!)))
    from--;
  if (!tokens[from]!.capital) return null;
  const name = personIn(sentence, from, comma, cases);
  return name === null ? null : { from, to: comma, name };
}

/** "The spy chief, Suh Hoon", "their negotiators, Besnik Bislimi and Petar Petković": the names after an office and a comma. */
export function namesAfter(sentence: Sentence, marks: Marks, office: number, taken: Taken, cases: number): Newcomer[] {
  const found: Newcomer[] = [];
  const comma = sentence.tokens[office];
  if (!comma || !/^,\s$/.test(comma.before)) return found;
  for (let from = office; ;) {
    const to = runEnd(sentence, marks, from, taken);
    const name = personIn(sentence, from, to, cases);
    if (name === null) return found;
    found.push({ from, to, name });
    const link = marks.grammar.find((mark) => mark.from === to && mark.meaning.group === "link" && mark.meaning.value === "and");
    if (link) from = link.to;
    else if (sentence.tokens[to]?.before === ", ") from = to;
    else return found;
  }
}

/** "Enrique Manalo and Gilberto Teodoro": whom "and" joins to a person is one too, if the name has two words. */
export function nameBeside(sentence: Sentence, marks: Marks, at: number, taken: Taken): Newcomer | null {
  const link = marks.grammar.find((mark) => mark.from === at && mark.meaning.group === "link" && mark.meaning.value === "and");
  if (!link || sentence.pack?.order !== "medial" || sentence.zone === "headline") return null;
  const to = runEnd(sentence, marks, link.to, taken);
  const name = personIn(sentence, link.to, to, 0);
  const goesOn = marks.names.some((mark) => mark.from === to && sentence.tokens[to]?.before === " ");
  return name === null || to - link.to > 4 || goesOn ? null : { from: link.to, to, name };
}

/** "Ri Ryong-nam", "Chen Min'er", where the table knows other bearers of the surname: the words beside it are another's name. */
export function namesakeAt(sentence: Sentence, marks: Marks, mark: NameMark, taken: Taken): Newcomer | null {
  const { tokens } = sentence;
  if (!CASED.has(tokens[mark.from]!.script) || !of(mark, "person").every((one) => one.short)) return null;
  if (sentence.zone === "headline") return null;
  const isPart = (index: number): boolean => isNameWord(sentence, marks, index, taken) && !bodyWords(sentence).has(tokens[index]!.fold);
  const unknown = (index: number): boolean => isPart(index) && !(vocabularyOf(tokens[index]!.script)?.knows(tokens[index]!) ?? true);
  const own = /['’]s?$/u.test(tokens[mark.to - 1]!.fold);
  let { from, to } = mark;
  if (!own) while (isPart(to) && isJoined(tokens[to]!) && to - mark.to < 4) to++;
  while (from > 1 && unknown(from - 1) && isJoined(tokens[from]!) && !/[.!?:"“«]\s*$/u.test(tokens[from - 1]!.before) && mark.from - from < 2) from--; // prettier-ignore
  return from === mark.from && to === mark.to ? null : { from, to, name: nominative(sentence, from, to, mark.cases) };
}

/** The words by which a text goes on to speak of those it has named in full: "Teodoro" after "Gilberto Teodoro". */
export function surnames(names: Iterable<string>): ReadonlyMap<string, string> {
  const full = [...names].filter((name) => /\s/.test(name));
  return new Map(full.map((name) => [wordOf(name), name]));
}

/** Where a sentence speaks of newcomers by their surname alone. */
export function spokenOf(sentence: Sentence, marks: Marks, known: ReadonlyMap<string, string>, taken: Taken): Newcomer[] {
  return sentence.tokens.flatMap((token, at): Newcomer[] => {
    if (!token.capital || !isNameWord(sentence, marks, at, taken)) return [];
    const name = known.get(token.fold.replace(/['’]s?$/u, ""));
    return name === undefined ? [] : [{ from: at, to: at + 1, name }];
  });
}
