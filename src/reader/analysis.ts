/** One sentence, analysed: its marks, actors with their roles and identities, places, times, quantities and clauses. */
import { quantitiesIn, type Quantity } from "../quantities/index.js";
import { timesIn, type TimeMark } from "../time/index.js";
import type { AddedWorld } from "../world/added.js";
import { cityOf, type PlaceRow } from "../world/world.js";
import { actorsOf, newcomer, type Actor } from "./actors.js";
import { clausesOf, type Clauses } from "./clauses.js";
import type { Identities, Who } from "./identities.js";
import { markSentence, type Marks, type NameMark, type WordMark } from "./marks.js";
import { spokenOf, surnames, type Taken } from "./newcomers.js";
import type { Sentence } from "./prepare.js";
import { coordinated, rolesOf } from "./roles.js";

/** A place where something can happen: a place's name, or a state's. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly name: string;
  readonly country: string | null;
  /** A whole state rather than a place in it. */
  readonly state: boolean;
}

export interface Mention {
  readonly actor: Actor;
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly who: Who | null;
}

/** What can be said of a sentence before the document's people are known. */
export interface Marked {
  readonly sentence: Sentence;
  readonly marks: Marks;
  readonly actors: readonly Actor[];
  readonly times: readonly TimeMark[];
  readonly quantities: readonly Quantity[];
  readonly clauses: Clauses;
}

export interface Analysis extends Marked {
  readonly mentions: readonly Mention[];
  readonly spots: readonly Spot[];
}

/** "अगले साल", next year, is a time; "अगला दौर", the next round, a cue that it is to come. */
const isWithin = (one: WordMark, times: readonly TimeMark[]): boolean => times.some((time) => time.from <= one.from && time.to >= one.to);

export function mark(sentence: Sentence, world: AddedWorld | null = null): Marked {
  const language = sentence.pack?.language ?? null;
  const all = markSentence(sentence.source, sentence.tokens, language, world);
  const told = language ? timesIn(sentence.source, sentence.tokens, language) : [];
  const grammar = all.grammar.filter((one) => one.meaning.group !== "cue" || !isWithin(one, told));
  const marks = withoutTimes(sentence, { names: all.names, grammar, content: all.content }, told);
  const quantities = language ? quantitiesIn(sentence.source, sentence.tokens, language) : [];
  // "Fifty million US dollars": the state in the name of a currency takes no part.
  const isCurrency = (actor: Actor): boolean => actor.kind === "state" && quantities.some((one) => one.kind === "money" && one.from < actor.to && one.to > actor.from); // prettier-ignore
  const actors = actorsOf(sentence, marks, takenBy([...told, ...quantities])).filter((actor) => !isCurrency(actor));
  // The "Jun" of Dong Jun and the "May" of Theresa May are no months.
  const named = (time: TimeMark): boolean => actors.some((actor) => actor.candidates.length > 0 && actor.from < time.from && actor.to >= time.to); // prettier-ignore
  const times = told.filter((time) => !named(time));
  return { sentence, marks, actors, times, quantities, clauses: clausesOf(sentence, marks) };
}

/** "Deferred to May", "at the end of October": a word inside a time is no verb. */
function withoutTimes(sentence: Sentence, marks: Marks, times: readonly TimeMark[]): Marks {
  if (sentence.pack?.order !== "medial" || times.length === 0) return marks;
  const inTime = takenBy(times);
  const isVerb = ({ meaning }: Marks["grammar"][number]): boolean => meaning.group === "verb" || (meaning.group === "tense" && meaning.value === "possible"); // prettier-ignore
  return {
    names: marks.names,
    content: marks.content,
    grammar: marks.grammar.filter((mark) => !isVerb(mark) || !(inTime(mark.from) && inTime(mark.to - 1))),
  };
}

/** "Foreign Secretary: On the first …": who speaks stands before a colon and takes part in nothing. */
const SPEAKER = 5;
function speakerEnd({ sentence }: Marked): number {
  if (sentence.pack?.order !== "medial" || sentence.start !== sentence.paragraph) return 0;
  return sentence.tokens.findIndex((token, i) => i > 0 && i <= SPEAKER && /^\s*:\s/.test(token.before)) || 0;
}

const takenBy =
  (spans: readonly { readonly from: number; readonly to: number }[]): Taken =>
  (index) =>
    spans.some((one) => one.from <= index && one.to > index);

/** The sentences with those whom the text has introduced and now speaks of by surname. */
export function withNewcomers(document: readonly Marked[]): Marked[] {
  const known = surnames(document.flatMap(({ actors }) => actors.flatMap(({ unseen }) => unseen ?? [])));
  if (known.size === 0) return [...document];
  return document.map((marked) => {
    const { sentence, marks, actors, times, quantities, clauses } = marked;
    const found = spokenOf(sentence, marks, known, takenBy([...actors, ...times, ...quantities]));
    if (found.length === 0) return marked;
    const all = [...actors, ...found.map(newcomer)].sort((a, b) => a.from - b.from);
    return { sentence, marks, actors: all, times, quantities, clauses };
  });
}

/** Field by field, for every stage reads these and objects of one shape are quick to read. */
export const analysisOf = (
  { sentence, marks, actors, times: own, quantities, clauses }: Marked,
  mentions: readonly Mention[],
  spots: readonly Spot[],
  times: readonly TimeMark[] = own,
): Analysis => ({ sentence, marks, actors, times, quantities, clauses, mentions, spots });

const placeOf = (name: NameMark): PlaceRow | null => {
  const thing = [name.meaning, ...name.others].find((one) => one.kind === "place");
  return thing?.kind === "place" ? thing.place : null;
};

/** "Manila is talking to Beijing", "between Delhi and Dhaka": a capital or seat beside no place word stands for its government. */
const isMetonym = (place: PlaceRow, role: string): boolean =>
  place.country !== "" &&
  (place.role === "capital" || place.role.startsWith("seat")) &&
  ["bare", "agent", "companion", "between", "recipient"].includes(role);

const capitalAsState = ({ from, to, cases }: { from: number; to: number; cases: number }, place: PlaceRow): Actor => ({ kind: "state", from, to, cases, party: place.country, candidates: [], unseen: null, offices: [], plural: false, short: false, weak: true, demonym: false, organisation: null }); // prettier-ignore

/** Unions stand among the states ("EU") but are no place. */
const isBloc = (code: string): boolean => code.length > 2 || code === "EU" || code === "UN";

/** "भारत और सिंगापुर के रक्षा मंत्री": states joined before an office have a holder each. */
function officeOf(sentence: Sentence, marks: Marks, phrases: readonly Joined[], i: number): Actor | null {
  const actor = phrases[i]!.actor;
  if (sentence.pack?.adpositions !== "after" || actor?.kind !== "state" || actor.demonym) return null;
  let last = i;
  while (phrases[last + 1] && coordinated(sentence, marks, phrases[last]!, phrases[last + 1]!)) last++;
  const holder = phrases[last]!.actor;
  const ofOwn = holder?.kind === "office" && holder.party !== null && holder.party !== actor.party && last > i;
  return ofOwn ? { ...holder, from: actor.from, to: actor.to, party: actor.party } : null;
}

interface Joined {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly actor: Actor | null;
}

export function analyse(marked: Marked, identities: Identities): Analysis {
  const { sentence, marks, actors } = marked;
  const places = marks.names.filter(
    (name) => placeOf(name) !== null && !actors.some((actor) => actor.from <= name.from && actor.to >= name.to && actor.kind !== "state"),
  );
  const phrases = [
    ...actors.map((actor) => ({ from: actor.from, to: actor.to, cases: actor.cases, actor, place: null as PlaceRow | null })),
    ...places
      .filter((name) => !actors.some((actor) => actor.from === name.from))
      .map((name) => ({ from: name.from, to: name.to, cases: name.cases, actor: null as Actor | null, place: placeOf(name) })),
  ].sort((a, b) => a.from - b.from);
  const speaker = speakerEnd(marked);
  const roles = rolesOf(sentence, marks, phrases).map((role, i) => (phrases[i]!.to <= speaker ? "speaker" : role));
  const mentions: Mention[] = [];
  const spots: Spot[] = [];
  phrases.forEach((phrase, i) => {
    const { from, to, actor, place } = phrase;
    const role = roles[i]!;
    const shared = actor ? officeOf(sentence, marks, phrases, i) : null;
    if (actor) mentions.push({ actor: shared ?? actor, from, to, role, who: identities.who(shared ?? actor) });
    if (actor?.kind === "state" && !actor.demonym && actor.party && !isBloc(actor.party))
      spots.push({ from, to, role, name: "", country: actor.party, state: true });
    if (place && isMetonym(place, role))
      mentions.push({
        actor: capitalAsState(phrase, place),
        from,
        to,
        role,
        who: { kind: "state", key: place.country, name: null, party: place.country, office: null },
      });
    if (place) {
      const city = cityOf(place);
      if (city.country !== "") spots.push({ from, to, role, name: city.name, country: city.country || null, state: false });
    }
  });
  return analysisOf(marked, mentions, spots);
}
