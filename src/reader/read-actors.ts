/** Who and what a text names: everything the world's tables know, and unseen people, organisations and places found by rule. */
import { packFor } from "../languages/index.js";
import { scriptOfTokens } from "../text/language.js";
import { transliterate } from "../text/transliterate.js";
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
}

/** A single word of the world's names that is also an ordinary one of the language needs more than itself. */
const candidatesOf = (marks: readonly NameMark[], isOrdinary: (index: number) => boolean): Candidate[] =>
  marks.flatMap(({ from, to, meaning, others }) => {
    if (meaning.kind === "demonym" || others.some((other) => other.kind === "demonym")) return [];
    const known = knownAs(meaning) ?? others.map(knownAs).find((one) => one !== null) ?? null;
    if (!known || (to - from === 1 && isOrdinary(from))) return [];
    return [{ ...known, from, to, rank: known.kind === "office" ? 0.5 : 2 * (to - from) + (to - from > 1 ? 1 : 0.5) }];
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

const unseenIn = (scene: Scene | null): Unseen[] =>
  scene === null ? [] : scene.language === "hi" || scene.language === "bn" ? uncased(scene) : cased(scene);

/** Every name in the text with its place, in order. Offsets are UTF-16 code units of `text`. */
export function readActors(text: string, options: ActorOptions = {}): NamedActor[] {
  const out: NamedActor[] = [];
  for (const sentence of prepare(text).sentences) {
    const marked = mark(spoken(sentence, options.language));
    const { tokens } = sentence;
    const written = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const language = marked.sentence.pack?.language ?? null;
    const scene = language ? Scene.of(marked, language) : null;
    const unseen = unseenIn(scene).map(
      ({ from, to, kind, rule }): Candidate => ({ from, to, kind, id: null, name: transliterate(written(from, to), language), rank: 2 * (to - from) + (rule === "listed" ? 0.7 : 0) }), // prettier-ignore
    );
    const known = candidatesOf(marked.marks.names, (index) => scene?.class(index, "ordinary") !== undefined);
    for (const { from, to, kind, id, name } of apart([...known, ...unseen])) {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      out.push({ start, end, text: text.slice(start, end), kind, id, name });
    }
  }
  return out;
}
