/**
 * Unseen names where capitals tell them (Latin, Cyrillic): a run of capital words is a person, a place or an organisation by
 * its parts, endings and neighbours; what nothing tells is left alone.
 */
import type { Scene, Unseen, UnseenKind } from "./unseen.js";

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
      if (isCapital(scene, to) && scene.joined(to) && !parts(scene, i, to)) to++;
      else if (scene.words.joins?.test(fold(scene, to)) && joinsOrganisation(scene, i, to)) to += isCapital(scene, to + 1) ? 2 : 3;
      else if (scene.words.particles?.test(fold(scene, to)) && scene.joined(to) && isCapital(scene, to + 1) && scene.joined(to + 1))
        to += 2;
      else break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Two names stand side by side in a language of cases: "КНР Си Цзиньпин", "«Мегафона» Ивану Таврину", "Dell Майкл Делл". */
function parts(scene: Scene, from: number, index: number): boolean {
  if (!scene.words.declines) return false;
  const before = index - 1;
  if (scene.tokens[index]!.script !== scene.tokens[before]!.script) return true;
  if (ACRONYM.test(scene.text(before)) && !ACRONYM.test(scene.text(index)) && !scene.isInitial(before)) return true;
  if (scene.any(index, "part", "weak") === undefined) return false;
  return !Array.from({ length: index - from }, (_, k) => from + k).some((k) => scene.any(k, "part", "weak", "title", "ordinary") !== undefined || scene.isInitial(k) || scene.words.personEnding!.test(scene.shape(k))); // prettier-ignore
}

/** A sentence's first word begins a name where it is one, or where a capital word follows and it is no word of the language. */
const startsName = (scene: Scene, index: number): boolean =>
  !scene.class(index, "ordinary") && !scene.isOrdinary(index) && (named(scene, index) || ACRONYM.test(scene.text(index)) || (!scene.words.declines ? isCapital(scene, index + 1) && scene.joined(index + 1) : scene.isUnknown(index) && (((isCapital(scene, index + 1) && scene.joined(index + 1)) || (scene.class(index + 1, "says") !== undefined))))); // prettier-ignore

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
    const office = scene.marked.marks.names.find((mark) => mark.from <= from && mark.to > from && mark.meaning.kind === "office");
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
  if (scene.words.declines && scene.tokens[from]!.script === "Latn") return "organisation";
  const strong = indexes.filter((k) => scene.class(k, "part")).length;
  const weak = indexes.filter((k) => scene.class(k, "weak") || scene.isInitial(k)).length;
  if (strong > 0 || (weak > 0 && to - from > 1)) return "person";
  if (to - from === 1 && ACRONYM.test(scene.text(from)) && !ROMAN.test(scene.text(from))) return "organisation";
  const ending = scene.words.personEnding;
  // No person has an article: "the Rimington Trophy".
  const article = scene.words.article?.test(fold(scene, from - 1)) === true && scene.joined(from);
  const demonym = scene.marked.marks.names.some((mark) => mark.from === from && mark.meaning.kind === "demonym");
  if (scene.words.placeBefore?.test(fold(scene, from - 1)) && to - from <= 2) return "place";
  if (scene.class(from - 1, "placeWord") && scene.joined(from)) return "place";
  if (scene.class(from - 1, "organisationWord") && /["«“„]/.test(scene.tokens[from]!.before)) return "organisation";
  if (scene.words.placeEnding?.test(fold(scene, last)) && !ending?.test(fold(scene, last)) && to - from === 1) return "place";
  if (article || (demonym && to - from === 1)) return null;
  if (ending?.test(fold(scene, last)) && !/["«“„]/.test(scene.tokens[from]!.before)) return "person";
  if (scene.class(to, "says")) return "person";
  if (
    to - from >= 2 &&
    to - from <= 3 &&
    indexes.every((k) => scene.isUnknown(k) || scene.isInitial(k)) &&
    !/["«“„]/.test(scene.tokens[from]!.before)
  )
    return "person";
  if (
    scene.words.declines &&
    to - from === 1 &&
    scene.isUnknown(from) &&
    !ACRONYM.test(scene.text(from)) &&
    !isInitialCapital(scene, from) &&
    !/["«“„]/.test(scene.tokens[from]!.before)
  )
    return "person";
  return null;
}

/** "Iraqi security forces", "the Asad regime": whose, what sort, and what body. */
function bodiesOf(scene: Scene): Unseen[] {
  if (!scene.words.body) return [];
  return scene.marked.marks.names.flatMap((mark): Unseen[] => {
    if (!["demonym", "state", "person"].includes(mark.meaning.kind)) return [];
    let to = mark.to;
    while (to - mark.to < 2 && scene.words.bodyQualifier?.test(fold(scene, to)) && scene.joined(to)) to++;
    return scene.words.body?.test(fold(scene, to)) && scene.joined(to)
      ? [{ from: mark.from, to: to + 1, kind: "organisation", rule: "body" }]
      : [];
  });
}

export function cased(scene: Scene): Unseen[] {
  const found = bodiesOf(scene);
  for (const run of runsOf(scene)) {
    const { from, titled } = trimmed(scene, run);
    if (
      from >= run.to ||
      (run.to - from === 1 && scene.class(from, "title")) ||
      Array.from({ length: run.to - from }, (_, k) => from + k).every((k) => scene.isOrdinary(k))
    )
      continue;
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
