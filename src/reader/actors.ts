/**
 * Stage 4, actors: neighbouring names that speak of one actor become one phrase ("रूस के प्रथम उप प्रधानमंत्री डेनिस मंटुरोव":
 * state + office + name), in any language; a name never seen before is taken from the words beside an office.
 */
import type { Office } from "../model/index.js";
import { CASE } from "../text/lexicon.js";
import type { Person } from "../world/registry.js";
import type { Marks, NameMark } from "./marks.js";
import { kindOf, of } from "./name-kinds.js";
import { isNamesake, nameBefore, nameBeside, namesAfter, namesakeAt, type Newcomer, type Taken, unseenName } from "./newcomers.js";
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
  /** A state stands in apposition to the person. */
  apposed: boolean;
}

function start(mark: NameMark): Draft {
  const draft: Draft = { from: mark.from, to: mark.to, head: mark.to - 1, cases: mark.cases, party: null, weak: false, demonym: false, person: null, offices: [], officeMark: null, organisation: null, bloc: false, stateAfterOffice: false, plural: false, apposed: false }; // prettier-ignore
  take(draft, mark);
  return draft;
}

/** "President of the European Commission": an office that only one bloc has tells the bloc. */
const ofOneBloc = (offices: readonly { readonly parties: readonly string[] }[]): string | null =>
  offices.every(({ parties }) => parties.length === 1 && parties[0] === "EU") ? "EU" : null;

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
    draft.party ??= of(mark, "office").find((one) => one.of !== undefined)?.of ?? ofOneBloc(of(mark, "office"));
    draft.officeMark ??= mark;
  } else if (kind === "state" || kind === "demonym" || kind === "bloc") {
    const thing = of(mark, kind)[0]!;
    const code = (thing as { code: string }).code;
    draft.party ??= code;
    draft.weak ||= "weak" in thing && thing.weak;
    draft.apposed = draft.person !== null;
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
    // "Avdullah Hoti, Kosovo's prime minister": after its state, the office is linked to that.
    if (kind === "office")
      return draft.offices.length === 0 && (isLinked ? draft.apposed : isApposed && !opensClause(mark, sentence, marks));
    if (kind === "demonym" || kind === "state" || kind === "bloc") {
      const title = draft.offices.length > 0 && draft.officeMark !== null && draft.officeMark.to > draft.person.from;
      // "Albin Kurti, the prime minister of Kosovo": what is genitive to the office says whose it is.
      if (title) return isLinked && draft.to < mark.from && draft.party === null && medial && kind !== "demonym";
      return isApposed && draft.offices.length === 0 && draft.party === null && followedByOffice(mark, sentence, marks);
    }
    return false;
  }
  if (!isLinked) return kind === "person" && isApposed && draft.officeMark !== null && medial;
  if (kind === "office")
    return (
      (draft.party !== null && draft.officeMark === null) || (draft.officeMark !== null && !draft.plural) || draft.organisation !== null
    );
  if (kind === "person") return draft.officeMark !== null || draft.demonym || draft.organisation !== null || (draft.party !== null && genitiveBetween(draft, sentence, marks, mark)) || (draft.party !== null && medial && draft.to === mark.from && sentence.pack?.language === "ru"); // prettier-ignore
  if (kind === "state" || kind === "bloc" || kind === "organisation" || kind === "demonym")
    return draft.officeMark !== null && draft.party === null && medial && (kind !== "demonym" || sentence.pack?.adjectives === "after");
  return false;
}

const genitiveBetween = (draft: Draft, sentence: Sentence, marks: Marks, mark: NameMark): boolean =>
  (draft.cases & CASE.gen) !== 0 || marks.grammar.some((one) => one.from >= draft.to && one.to <= mark.from && one.meaning.value === "genitive") || (sentence.pack?.language !== "ru" && /['’]s$/.test(sentence.tokens[draft.to - 1]?.fold ?? "")); // prettier-ignore

/** "At the invitation of his colleague, Ms Shinawatra, the Prime Minister will …": an office right before a finite verb is its subject. */
const opensClause = (mark: NameMark, sentence: Sentence, marks: Marks): boolean =>
  /^\s*$/.test(sentence.tokens[mark.to]?.before ?? ",") &&
  marks.grammar.some(
    (one) => one.from === mark.to && one.meaning.group === "tense" && ["future", "past", "present"].includes(one.meaning.value),
  );

function followedByOffice(mark: NameMark, sentence: Sentence, marks: Marks): boolean {
  const next = marks.names.find((other) => other.from >= mark.to);
  return next !== undefined && kindOf(next) === "office" && linked(sentence, marks, mark.to, next.from);
}

/** Where the case stands on the last word of the phrase, no name follows an office that has one. */
const isOblique = (sentence: Sentence, cases: number): boolean =>
  sentence.pack?.suffixedCases === true && (cases & (CASE.gen | CASE.dat | CASE.loc)) !== 0;

/** Somebody of whom the words tell no more than the name. */
export const newcomer = ({ from, to, name }: Newcomer): Actor => ({ kind: "person", from, to, cases: 0, party: null, candidates: [], unseen: name, offices: [], plural: false, short: false, weak: false, demonym: false, organisation: null }); // prettier-ignore

/** The party of a surname that only people of one state bear. */
const partyOfName = (mark: NameMark): string | null => {
  const parties = new Set(of(mark, "person").map(({ person }) => person.party));
  return parties.size === 1 ? [...parties][0]! : null;
};

/** Takes the name beside the phrase of an office that no table knows, or that of another bearer of a known surname, into the phrase. */
function introduce(draft: Draft, sentence: Sentence, marks: Marks, taken: Taken): string | null {
  const namesake = draft.person ? namesakeAt(sentence, marks, draft.person, taken) : null;
  if (namesake) {
    draft.from = Math.min(draft.from, namesake.from);
    draft.to = Math.max(draft.to, namesake.to);
    draft.party ??= partyOfName(draft.person!);
    draft.person = null;
    return namesake.name;
  }
  if (draft.person || !draft.officeMark || draft.plural || sentence.pack?.order !== "medial") return null;
  const before = nameBefore(sentence, marks, draft.from, taken, draft.cases);
  if (before) {
    draft.from = before.from;
    return before.name;
  }
  const after = namesAfter(sentence, marks, draft.to, taken, draft.cases);
  if (after.length !== 1) return null;
  draft.to = after[0]!.to;
  return after[0]!.name;
}

function finish(draft: Draft, sentence: Sentence, marks: Marks, taken: Taken): Actor {
  let unseen = introduce(draft, sentence, marks, taken);
  let to = draft.to;
  let cases = draft.cases;
  if (
    !unseen &&
    !draft.person &&
    draft.officeMark &&
    draft.to === draft.officeMark.to &&
    !draft.plural &&
    !isOblique(sentence, draft.cases)
  ) {
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

/** "Washington's envoy": a capital in 's before an office stands for its government. */
function asGovernment(mark: NameMark, sentence: Sentence, marks: Marks): NameMark {
  if (mark.meaning.kind !== "place" || mark.meaning.place.role !== "capital" || sentence.pack?.script !== "Latn") return mark;
  const possessive = /['’]s$/.test(sentence.tokens[mark.to - 1]!.fold);
  if (!possessive || !followedByOffice(mark, sentence, marks)) return mark;
  return { ...mark, meaning: { kind: "demonym", code: mark.meaning.place.country, weak: false }, others: [] };
}

/** Where a name ends that may go on in words of no table: "Ri Ryong-nam, a vice-premier". */
const endOf = (mark: NameMark, sentence: Sentence, marks: Marks, taken: Taken): number =>
  kindOf(mark) === "person" ? Math.max(mark.to, namesakeAt(sentence, marks, mark, taken)?.to ?? 0) : mark.to;

/** The actor phrases of a sentence, in order. */
export function actorsOf(sentence: Sentence, marks: Marks, taken: Taken): Actor[] {
  const actors: Actor[] = [];
  let draft: Draft | null = null;
  const close = (one: Draft): void => {
    const { person, to } = one;
    actors.push(finish(one, sentence, marks, taken));
    if (!one.plural && actors.at(-1)!.kind === "person") {
      const beside = nameBeside(sentence, marks, actors.at(-1)!.to, taken);
      if (beside) actors.push({ ...newcomer(beside), party: actors.at(-1)!.party ?? (person && partyOfName(person)) });
    }
    if (one.plural && sentence.pack?.order === "medial") actors.push(...namesAfter(sentence, marks, to, taken, one.cases).map(newcomer)); // prettier-ignore
  };
  for (const mark of marks.names.map((name) => asGovernment(name, sentence, marks))) {
    if (actors.some((actor) => actor.to > mark.from && actor.unseen !== null)) continue;
    const kind = kindOf(mark);
    if (!PIECES.has(kind) || (kind === "person" && isNamesake(sentence, marks, mark))) continue;
    if (draft && continues(draft, mark, sentence, marks)) {
      take(draft, mark);
      draft.to = endOf(mark, sentence, marks, taken);
      continue;
    }
    if (draft) close(draft);
    draft = start(mark);
    draft.to = endOf(mark, sentence, marks, taken);
  }
  if (draft) close(draft);
  return actors;
}
