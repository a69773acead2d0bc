/** Who and what a text names: everything the world's tables know, and unseen people, organisations and places found by rule. */
import { packFor } from "../languages/index.js";
import { scriptOfTokens } from "../text/language.js";
import { customaryName } from "./customary.js";
import { visible } from "../text/visible.js";
import type { AddedWorld } from "../world/added.js";
import type { NamedThing } from "../world/world.js";
import { stateName } from "../world/world.js";
import { mark, type Marked } from "./analysis.js";
import type { NameMark } from "./marks.js";
import { prepare, type Sentence } from "./prepare.js";
import { cased } from "./unseen-cased.js";
import { uncased } from "./unseen-uncased.js";
import { Scene, type Unseen } from "./unseen.js";

export interface NamedActor {
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly text: string;
  readonly kind: "person" | "office" | "state" | "organisation" | "place" | "project";
  /** The id in the tables of the world, or null where the name is unseen. */
  readonly id: string | null;
  /** In Latin letters. */
  readonly name: string;
}
export interface ActorOptions {
  /** ISO 639-1. */
  readonly language?: string;
  /** People and organisations of the user's own, beside those the reader knows. */
  readonly world?: AddedWorld;
}

type Known = Pick<NamedActor, "kind" | "id" | "name">;

function knownAs(thing: NamedThing): Known | null {
  switch (thing.kind) {
    case "person":
      return { kind: "person", id: thing.person.id, name: thing.person.name };
    case "state":
      return { kind: "state", id: thing.code, name: stateName(thing.code) };
    case "bloc":
      return { kind: "organisation", id: thing.code, name: stateName(thing.code) };
    case "place":
      return { kind: "place", id: thing.place.id, name: thing.place.name };
    case "organisation":
      return { kind: "organisation", id: thing.id, name: thing.name };
    case "office":
      return { kind: "office", id: thing.office, name: thing.word };
    case "project":
      return { kind: "project", id: thing.project.id, name: thing.project.name };
    default:
      return null;
  }
}

interface Candidate extends Known {
  readonly from: number;
  readonly to: number;
  /** Of two that overlap the longer stays, then the one the world knows. */
  readonly rank: number;
  /** A short name of somebody who must be introduced by the full one. */
  readonly unintroduced: boolean;
}

/** A single word of the world's names that is also an ordinary one of the language needs more than itself. */
const candidatesOf = (marks: readonly NameMark[], isOrdinary: (index: number) => boolean): Candidate[] =>
  marks.flatMap(({ from, to, meaning, others }) => {
    if (meaning.kind === "demonym" || others.some((other) => other.kind === "demonym")) return [];
    const known = knownAs(meaning) ?? others.map(knownAs).find((one) => one !== null) ?? null;
    if (!known || (to - from === 1 && isOrdinary(from))) return [];
    const unintroduced = meaning.kind === "person" && meaning.short && meaning.person.introduced === true;
    return [{ ...known, from, to, unintroduced, rank: known.kind === "office" ? 0.5 : 2 * (to - from) + (to - from > 1 ? 1 : 0.5) }];
  });

function apart(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  return [...candidates]
    .sort((a, b) => b.rank - a.rank || a.from - b.from)
    .filter(({ from, to }) => {
      for (let i = from; i < to; i++) if (taken.has(i)) return false;
      for (let i = from; i < to; i++) taken.add(i);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

/** The language asked for is the sentence's wherever its script is. */
function spoken(sentence: Sentence, language: string | undefined): Sentence {
  const pack = packFor(language ?? null);
  return pack && pack !== sentence.pack && scriptOfTokens(sentence.tokens) === pack.script ? { ...sentence, pack, language: pack.language } : sentence; // prettier-ignore
}

const unseenIn = (scene: Scene | null): Unseen[] => (scene === null ? [] : scene.isCased ? cased(scene) : uncased(scene));

interface Told {
  readonly marked: Marked;
  readonly scene: Scene | null;
  readonly found: readonly Candidate[];
}

function tell(sentence: Sentence, text: string, { language, world }: ActorOptions): Told {
  const marked = mark(spoken(sentence, language), world);
  const code = marked.sentence.pack?.language ?? null;
  const scene = code ? Scene.of(marked, code) : null;
  const unseen = unseenIn(scene).map((one) => candidate(one, marked, text));
  const known = candidatesOf(marked.marks.names, (index) => scene?.class(index, "ordinary") !== undefined);
  return { marked, scene, found: apart([...known, ...unseen]) };
}

const candidate = ({ from, to, kind, rule }: Unseen, { sentence }: Marked, text: string): Candidate => ({
  from,
  to,
  kind,
  id: null,
  name: customaryName(text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end), sentence.pack?.language ?? null),
  rank: 2 * (to - from) + (rule === "listed" ? 0.7 : 0),
  unintroduced: false,
});

/** Last words of the full names that the text has, by which it speaks of the same people further on. */
function surnamesOf(told: readonly Told[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { scene, found } of told)
    for (const { kind, id, from, to } of found)
      if (scene && kind === "person" && id === null && to - from > 1) names.add(scene.stem(to - 1));
  return names;
}

/** Unknown words that are the surname of somebody the text names in full. */
function repeated({ scene, found }: Told, surnames: ReadonlySet<string>): Unseen[] {
  if (!scene || surnames.size === 0) return [];
  const free = (index: number): boolean => !found.some(({ from, to }) => from <= index && to > index);
  return scene.tokens.flatMap((token, index): Unseen[] =>
    (token.capital || !scene.isCased) && scene.isUnknown(index) && surnames.has(scene.stem(index)) && free(index)
      ? [{ from: index, to: index + 1, kind: "person", rule: "repeated" }]
      : [],
  );
}

/** People the text names by more than a short name. */
const introducedIn = (told: readonly Told[]): ReadonlySet<string | null> =>
  new Set(told.flatMap(({ found }) => found.filter((one) => one.kind === "person" && !one.unintroduced).map(({ id }) => id)));

/** Every name in the text with its place, in order. Offsets are UTF-16 code units of `source`. */
export function readActors(source: string, options: ActorOptions = {}): NamedActor[] {
  const { text, placeOf } = visible(source);
  const told = prepare(text).sentences.map((sentence) => tell(sentence, text, options));
  const surnames = surnamesOf(told);
  const introduced = introducedIn(told);
  return told.flatMap((one) => {
    const more = repeated(one, surnames).map((unseen) => candidate(unseen, one.marked, text));
    return [...one.found.filter(({ unintroduced, id }) => !unintroduced || introduced.has(id)), ...more]
      .sort((a, b) => a.from - b.from)
      .map(({ from, to, kind, id, name }): NamedActor => {
        const { tokens } = one.marked.sentence;
        const { start, end } = placeOf({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
        return { start, end, text: source.slice(start, end), kind, id, name };
      });
  });
}
