/**
 * Unseen names where capitals tell them (Latin, Cyrillic): a run of capital words is a person, a place or an organisation by
 * its parts, endings and neighbours; what nothing tells is left alone.
 */
import type { Scene, Unseen, UnseenKind } from "./unseen.js";

const JOINS_EN = /^(?:of|the|and|for|de|al|el|bin|ibn|von|van|der|du|la|le)$/;
const JOINS_PERSON = /^(?:de|da|dos|del|al|el|bin|ibn|von|van|der|den|du|la|le|di|фон|ван|де|ди|аль|бин|ибн|да|дер)$/;
const PLACE_BEFORE = /^(?:in|at|near|from|to|toward|towards|into|across|outside|throughout|around|в|во|из|под|близ|около|возле)$/;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}&-]{1,6}|\p{Lu}{2,}\p{Ll})$/u;
const ROMAN = /^[IVXLC]+$/;

interface Run {
  from: number;
  to: number;
}

const isCapital = (scene: Scene, index: number): boolean => scene.tokens[index]?.capital ?? false;
const named = (scene: Scene, index: number): boolean =>
  scene.any(index, "part", "weak", "place", "organisation", "organisationWord", "placePart") !== undefined ||
  scene.marked.marks.names.some((mark) => mark.from <= index && mark.to > index);

/** A capital that the beginning of the sentence or a quotation explains tells nothing. */
function isInitialCapital(scene: Scene, index: number): boolean {
  if (index === 0) return true;
  const before = scene.tokens[index]!.before;
  return /[.!?:…•]\s*["'«“(—–-]*\s*$|^\s*["«“]\s*$|[—–]\s*$/.test(before) && !scene.isInitial(index - 1);
}

function runsOf(scene: Scene): Run[] {
  const runs: Run[] = [];
  const { tokens } = scene;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(scene, i)) continue;
    if (isInitialCapital(scene, i) && !startsName(scene, i)) continue;
    let to = i + 1;
    for (;;) {
      if (isCapital(scene, to) && scene.joined(to)) to++;
      else if (scene.language === "en" && JOINS_EN.test(tokens[to]?.fold ?? "") && joinsOrganisation(scene, i, to))
        to += isCapital(scene, to + 1) ? 2 : 3;
      else if (JOINS_PERSON.test(tokens[to]?.fold ?? "") && scene.joined(to) && isCapital(scene, to + 1) && scene.joined(to + 1)) to += 2;
      else break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** A sentence's first word begins a name where it is one, or where a capital word follows and it is no word of the language. */
const startsName = (scene: Scene, index: number): boolean =>
  !scene.class(index, "ordinary") && !scene.isOrdinary(index) && (named(scene, index) || ACRONYM.test(scene.text(index)) || (scene.language === "en" ? isCapital(scene, index + 1) && scene.joined(index + 1) : scene.isUnknown(index) && ((isCapital(scene, index + 1) && scene.joined(index + 1)) || scene.words.personEnding!.test(scene.tokens[index]!.fold)))); // prettier-ignore

/** "Ministry of Foreign Affairs", "University of the Punjab": after a word that tells an organisation. */
function joinsOrganisation(scene: Scene, from: number, join: number): boolean {
  if (!scene.joined(join)) return false;
  const next = scene.tokens[join + 1];
  const fold = scene.tokens[join]!.fold;
  const head = Array.from({ length: join - from }, (_, k) => from + k).some(
    (k) => scene.any(k, "organisationWord", "placePart") !== undefined && isCapital(scene, k),
  );
  if (!head && fold !== "of") return false;
  if (fold === "of" && !head) return false;
  if (fold === "and")
    return (
      head &&
      (next?.capital ?? false) &&
      scene.joined(join + 1) &&
      scene.any(join + 1, "organisationPart", "organisationWord") !== undefined
    );
  if (next?.fold === "the") return (scene.tokens[join + 2]?.capital ?? false) && scene.joined(join + 2);
  return (next?.capital ?? false) && scene.joined(join + 1);
}

const fold = (scene: Scene, index: number): string => scene.tokens[index]?.fold ?? "";

/** Titles and ordinary words at the beginning of a run are no part of the name. */
function trimmed(scene: Scene, run: Run): { from: number; titled: boolean } {
  let { from } = run;
  let titled = false;
  for (;;) {
    const title = scene.class(from, "title");
    const office = scene.marked.marks.names.find((mark) => mark.from === from && mark.meaning.kind === "office");
    const demonym = scene.marked.marks.names.find((mark) => mark.from === from && mark.meaning.kind === "demonym");
    if (title && title.to < run.to) [from, titled] = [title.to, true];
    else if (office && office.to < run.to) [from, titled] = [office.to, true];
    else if (demonym && demonym.to < run.to && titleFollows(scene, demonym.to)) from = demonym.to;
    else if (scene.class(from, "ordinary") && from + 1 < run.to) from++;
    else break;
  }
  return { from, titled: titled || titleBefore(scene, from) };
}
const titleFollows = (scene: Scene, index: number): boolean =>
  scene.class(index, "title") !== undefined ||
  scene.marked.marks.names.some((mark) => mark.from === index && mark.meaning.kind === "office");
const titleBefore = (scene: Scene, from: number): boolean => {
  if (from === 0 || !/^[\s.]*$/.test(scene.tokens[from]!.before)) return false;
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (scene.class(i, "title")?.to === from) return true;
  return scene.marked.marks.names.some((mark) => mark.to === from && mark.meaning.kind === "office");
};

function kindOf(scene: Scene, from: number, to: number, titled: boolean): UnseenKind | null {
  const indexes = Array.from({ length: to - from }, (_, k) => from + k);
  const last = to - 1;
  const whole = scene.class(from, "organisation");
  if (whole && whole.to >= to) return "organisation";
  const place = scene.class(from, "place");
  if (place && place.to >= to) return "place";
  if (scene.class(last, "placePart") && to - from > 1) return "place";
  if (indexes.some((k) => scene.class(k, "organisationWord") && isCapital(scene, k)) && to - from > 1) return "organisation";
  if (scene.class(from, "placePart") && to - from > 1) return "place";
  if (titled) return "person";
  const strong = indexes.filter((k) => scene.class(k, "part")).length;
  const weak = indexes.filter((k) => scene.class(k, "weak") || scene.isInitial(k)).length;
  if (strong > 0 || (weak > 0 && to - from > 1)) return "person";
  if (to - from === 1 && ACRONYM.test(scene.text(from)) && !ROMAN.test(scene.text(from))) return "organisation";
  const ending = scene.words.personEnding;
  if (PLACE_BEFORE.test(fold(scene, from - 1)) && to - from <= 2) return "place";
  if (scene.class(from - 1, "placeWord") && scene.joined(from)) return "place";
  if (scene.class(from - 1, "organisationWord") && /["«“„]/.test(scene.tokens[from]!.before)) return "organisation";
  if (scene.words.placeEnding?.test(fold(scene, last)) && !ending?.test(fold(scene, last)) && to - from === 1) return "place";
  if (ending?.test(fold(scene, last)) && !/["«“„]/.test(scene.tokens[from]!.before)) return "person";
  if (scene.class(to, "says")) return "person";
  if (
    to - from >= 2 &&
    to - from <= 3 &&
    indexes.every((k) => scene.isUnknown(k) || scene.isInitial(k)) &&
    !/["«“„]/.test(scene.tokens[from]!.before)
  )
    return "person";
  return null;
}

export function cased(scene: Scene): Unseen[] {
  const found: Unseen[] = [];
  for (const run of runsOf(scene)) {
    const { from, titled } = trimmed(scene, run);
    if (from >= run.to || Array.from({ length: run.to - from }, (_, k) => from + k).every((k) => scene.isOrdinary(k))) continue;
    const marks = scene.marked.marks.names.filter(
      (mark) => mark.from >= from && mark.to <= run.to && ["person", "place", "state", "bloc", "organisation"].includes(mark.meaning.kind),
    );
    if (marks.some((mark) => mark.from === from && mark.to === run.to)) continue;
    const kind = kindOf(scene, from, run.to, titled);
    if (kind === null) continue;
    // "Moscow Kremlin": names the world knows keep their own borders unless an organisation's word joins them.
    if (
      marks.length > 0 &&
      kind !== "organisation" &&
      !(kind === "place" && scene.class(run.to - 1, "placePart")) &&
      !(kind === "person" && marks.every((mark) => mark.meaning.kind === "person"))
    )
      continue;
    found.push({ from, to: run.to, kind, rule: "capitals" });
  }
  return found;
}
