/**
 * Stage 4, actors: neighbouring names that speak of one actor become one phrase ("रूस के प्रथम उप प्रधानमंत्री डेनिस मंटुरोव":
 * state + office + name), in any language; a name never seen before is taken from the words beside an office.
 */
import { nameWords } from "../languages/name-words.js";
import type { Office } from "../model/index.js";
import { customaryName } from "./customary.js";
import type { Token } from "../text/tokens.js";
import { CASE } from "../text/lexicon.js";
import type { NamedThing } from "../world/world.js";
import type { Person } from "../world/registry.js";
import type { Marks, NameMark } from "./marks.js";
import { vocabularyOf } from "./vocabulary.js";
import type { Sentence } from "./prepare.js";

export type ActorKind = "person" | "office" | "state" | "bloc" | "organisation";

export interface Actor {
  readonly kind: ActorKind;
  /** Half-open token indexes of the whole phrase. */
  readonly from: number;
  readonly to: number;
  /** Case bits of the word that carries the case. */
  readonly cases: number;
  readonly party: string | null;
  /** Whom a name may stand for, most likely first. */
  readonly candidates: readonly Person[];
  /** The name as the text has it, in Latin letters, where nobody of the registry bears it. */
  readonly unseen: string | null;
  readonly offices: readonly { readonly office: Office; readonly parties: readonly string[] }[];
  /** "the foreign ministers", "विदेश मंत्रियों": more than one holder. */
  readonly plural: boolean;
  /** Only a short name was given ("Modi"), so that support is needed. */
  readonly short: boolean;
  readonly weak: boolean;
  readonly demonym: boolean;
  readonly organisation: string | null;
}

const PIECES = new Set(["person", "state", "demonym", "bloc", "office", "organisation"]);
const PARTICLE = new Set(["bin", "ibn", "al", "de", "da", "van", "von", "der", "del", "la", "el", "ul", "bint", "бин", "аль", "ибн"]);

/** What may stand between two pieces of one phrase: nothing but fillers and genitive words. */
function linked(sentence: Sentence, marks: Marks, from: number, to: number): boolean {
  if (from > to) return false;
  for (let i = from; i <= to; i++) {
    const before = sentence.tokens[i]!.before;
    if (i > from ? /[,;:()«»"“”\n]/.test(before) : /[,;:()\n]/.test(before)) return false;
    if (i === to) break;
    const covering = marks.grammar.find((mark) => mark.from <= i && mark.to > i);
    const fold = sentence.tokens[i]!.fold;
    if (covering && (covering.meaning.group === "filler" || covering.meaning.value === "genitive")) continue;
    if (fold.length === 1 && sentence.tokens[i]!.script === "Latn") continue;
    return false;
  }
  return true;
}

/** A comma or bracket and at most an article: "Sergey Lavrov, Russia's foreign minister". */
function apposed(sentence: Sentence, marks: Marks, from: number, to: number): boolean {
  const first = sentence.tokens[from];
  if (!first || !/^\s*[,(–—-]\s*$/.test(first.before)) return false;
  for (let i = from; i < to; i++) {
    if (i > from && /[,;:()]/.test(sentence.tokens[i]!.before)) return false;
    if (
      !marks.grammar.some((mark) => mark.from <= i && mark.to > i && (mark.meaning.group === "filler" || mark.meaning.value === "genitive"))
    )
      return false;
  }
  return true;
}

interface Draft {
  from: number;
  to: number;
  head: number;
  cases: number;
  party: string | null;
  weak: boolean;
  demonym: boolean;
  person: NameMark | null;
  offices: { office: Office; parties: readonly string[] }[];
  officeMark: NameMark | null;
  organisation: string | null;
  bloc: boolean;
  stateAfterOffice: boolean;
  plural: boolean;
}

const alternatives = (mark: NameMark): readonly NamedThing[] => [mark.meaning, ...mark.others];
const of = <K extends NamedThing["kind"]>(mark: NameMark, kind: K): Extract<NamedThing, { kind: K }>[] =>
  alternatives(mark).filter((thing): thing is Extract<NamedThing, { kind: K }> => thing.kind === kind);

/** The kind a mark is taken for, where its words may stand for several. */
function kindOf(mark: NameMark): NamedThing["kind"] {
  // A capital is meant before a surname of the same letters (মালে: Malé, Malley).
  if (of(mark, "place").some(({ place }) => place.role === "capital") && of(mark, "person").every((one) => one.short) && of(mark, "state").length === 0) return "place"; // prettier-ignore
  for (const kind of ["office", "state", "bloc", "demonym", "person", "organisation", "place"] as const)
    if (of(mark, kind).length > 0) return kind;
  return mark.meaning.kind;
}

function start(mark: NameMark): Draft {
  const draft: Draft = { from: mark.from, to: mark.to, head: mark.to - 1, cases: mark.cases, party: null, weak: false, demonym: false, person: null, offices: [], officeMark: null, organisation: null, bloc: false, stateAfterOffice: false, plural: false }; // prettier-ignore
  take(draft, mark);
  return draft;
}

function take(draft: Draft, mark: NameMark): void {
  const kind = kindOf(mark);
  if (kind === "person") {
    draft.person = mark;
    draft.cases = mark.cases;
    draft.head = mark.to - 1;
  } else if (kind === "office") {
    draft.offices.push(...of(mark, "office").map(({ office, parties }) => ({ office, parties })));
    draft.plural ||= (mark.cases & CASE.plural) !== 0;
    if (!draft.person) {
      draft.cases = mark.cases;
      draft.head = mark.to - 1;
    }
    draft.party ??= of(mark, "office").find((one) => one.of !== undefined)?.of ?? null;
    draft.officeMark ??= mark;
  } else if (kind === "state" || kind === "demonym" || kind === "bloc") {
    const thing = of(mark, kind)[0]!;
    const code = (thing as { code: string }).code;
    draft.party ??= code;
    draft.weak ||= "weak" in thing && thing.weak;
    draft.demonym ||= kind === "demonym";
    draft.bloc ||= kind === "bloc";
  } else if (kind === "organisation") {
    const thing = of(mark, "organisation")[0]!;
    draft.organisation ??= thing.name;
    draft.party ??= thing.party;
  }
}

/** Whether `mark` continues the phrase: a state before an office, an office before a name, a state after an office ("of India"). */
function continues(draft: Draft, mark: NameMark, sentence: Sentence, marks: Marks): boolean {
  const kind = kindOf(mark);
  const isLinked = linked(sentence, marks, draft.to, mark.from);
  const isApposed = !isLinked && apposed(sentence, marks, draft.to, mark.from);
  const medial = sentence.pack?.order !== "final";
  if (draft.person) {
    if (kind === "office") return isApposed && draft.offices.length === 0;
    if (kind === "demonym" || kind === "state")
      return isApposed && draft.offices.length === 0 && draft.party === null && followedByOffice(mark, sentence, marks);
    return false;
  }
  if (!isLinked) return kind === "person" && isApposed && draft.officeMark !== null && medial;
  if (kind === "office")
    return (
      (draft.party !== null && draft.officeMark === null) || (draft.officeMark !== null && !draft.plural) || draft.organisation !== null
    );
  if (kind === "person") return draft.officeMark !== null || draft.demonym || draft.organisation !== null || (draft.party !== null && genitiveBetween(draft, sentence, marks, mark)) || (draft.party !== null && medial && draft.to === mark.from && sentence.pack?.language === "ru"); // prettier-ignore
  if (kind === "state" || kind === "bloc" || kind === "organisation" || kind === "demonym")
    return draft.officeMark !== null && draft.party === null && medial && kind !== "demonym";
  return false;
}

const genitiveBetween = (draft: Draft, sentence: Sentence, marks: Marks, mark: NameMark): boolean =>
  (draft.cases & CASE.gen) !== 0 || marks.grammar.some((one) => one.from >= draft.to && one.to <= mark.from && one.meaning.value === "genitive") || (sentence.pack?.language !== "ru" && /['’]s$/.test(sentence.tokens[draft.to - 1]?.fold ?? "")); // prettier-ignore

function followedByOffice(mark: NameMark, sentence: Sentence, marks: Marks): boolean {
  const next = marks.names.find((other) => other.from >= mark.to);
  return next !== undefined && kindOf(next) === "office" && linked(sentence, marks, mark.to, next.from);
}

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
    sentence.pack?.language === "bn" &&
    ((vocabularyOf(last.script)?.casesOf(last.fold) ?? 0) !== 0 || marks.names.some((mark) => mark.from === to))
  );
}

/** The unknown words after an office that make a name: capitals in cased scripts; elsewhere words in no table, up to a marked word. */
function unseenName(
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
        : (lexicon?.knows(token.fold) && !isInitial(token)) || token.end - token.start < 2
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

/** In Bengali the case stands on the last word of the phrase: after প্রধানমন্ত্রীর no name follows. */
const isOblique = (sentence: Sentence, cases: number): boolean =>
  sentence.pack?.language === "bn" && (cases & (CASE.gen | CASE.dat | CASE.loc)) !== 0;

function finish(draft: Draft, sentence: Sentence, marks: Marks, taken: Taken): Actor {
  let unseen: string | null = null;
  let to = draft.to;
  let cases = draft.cases;
  if (!draft.person && draft.officeMark && draft.to === draft.officeMark.to && !draft.plural && !isOblique(sentence, draft.cases)) {
    const found = unseenName(sentence, marks, draft.to, taken, draft.cases);
    if (found) {
      unseen = found.name;
      to = found.to;
      cases = vocabularyOf(sentence.tokens[to - 1]!.script)?.casesOf(sentence.tokens[to - 1]!.fold) ?? 0;
    }
  }
  const people = draft.person ? of(draft.person, "person") : [];
  const kind: ActorKind = people.length > 0 || unseen ? "person" : draft.offices.length > 0 ? "office" : draft.organisation ? "organisation" : draft.bloc ? "bloc" : "state"; // prettier-ignore
  return {
    kind,
    from: draft.from,
    to,
    cases,
    party: draft.party,
    candidates: people.map((thing) => thing.person),
    unseen,
    offices: draft.offices,
    plural: draft.plural,
    short: people.length > 0 && people.every((thing) => thing.short),
    weak: draft.weak,
    demonym: draft.demonym && kind === "state",
    organisation: draft.organisation,
  };
}

/** A surname alone right after a word of no table has another's first name before it (রিশাদ হোসেন), in scripts without capitals. */
function isNamesake(sentence: Sentence, marks: Marks, mark: NameMark): boolean {
  const before = sentence.tokens[mark.from - 1];
  const token = sentence.tokens[mark.from]!;
  if (!before || before.script !== token.script || token.script === "Latn" || token.script === "Cyrl") return false;
  if (!of(mark, "person").every((one) => one.short) || !/^\s+$/u.test(token.before) || before.end - before.start <= 3) return false;
  return !covered(marks, mark.from - 1) && !(vocabularyOf(before.script)?.knows(before.fold) ?? true);
}

/** The actor phrases of a sentence, in order. */
export function actorsOf(sentence: Sentence, marks: Marks, taken: Taken): Actor[] {
  const actors: Actor[] = [];
  let draft: Draft | null = null;
  for (const mark of marks.names) {
    const kind = kindOf(mark);
    if (!PIECES.has(kind) || (kind === "person" && isNamesake(sentence, marks, mark))) continue;
    if (draft && continues(draft, mark, sentence, marks)) {
      take(draft, mark);
      draft.to = mark.to;
      continue;
    }
    if (draft) actors.push(finish(draft, sentence, marks, taken));
    draft = start(mark);
  }
  if (draft) actors.push(finish(draft, sentence, marks, taken));
  return actors;
}
