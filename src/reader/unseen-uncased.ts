/**
 * Unseen names where no capitals tell them (Devanagari, Bengali): parts of people's names with unknown words beside them, words
 * after a title, what stands before an organisation's or a place's word, and what is listed beside a known place.
 */
import type { Scene, Unseen } from "./unseen.js";

/** Whether a name can end before token `to`: a stop, a postposition or a link stands there. */
const closes = (scene: Scene, to: number): boolean =>
  scene.parted(to) || scene.isNamed(to) || scene.isBorder(to) || scene.isOrdinary(to) || scene.class(to, "honorific") !== undefined || scene.class(to, "says") !== undefined || scene.isInflected(to - 1); // prettier-ignore

const personPart = (scene: Scene, index: number): boolean =>
  scene.any(index, "part", "weak") !== undefined || scene.isInitial(index) || endsAsPerson(scene, index);

const endsAsPerson = (scene: Scene, index: number): boolean =>
  scene.isUnknown(index) && (scene.words.personEnding?.test(scene.stem(index)) ?? false);

function personAt(scene: Scene, start: number): Unseen | null {
  let from = start;
  let to = start;
  let strong = 0;
  let weak = 0;
  while (to < scene.tokens.length && (to === start || (scene.joined(to) && !scene.isInflected(to - 1)))) {
    const ordinary = scene.class(to, "ordinary") !== undefined;
    const part = ordinary ? undefined : scene.class(to, "part");
    const other = ordinary ? undefined : scene.class(to, "weak");
    if (endsAsPerson(scene, to)) [strong, to] = [strong + 1, to + 1];
    else if (part && !scene.isBorder(to)) [strong, to] = [strong + 1, part.to];
    else if (other && !scene.isBorder(to)) [weak, to] = [weak + 1, other.to];
    else if (scene.isInitial(to)) to++;
    else break;
  }
  if (strong + weak === 0) return null;
  const titled = titleBefore(scene, from);
  // Unknown words on both sides belong to the name where it is fenced there.
  if (!titled && from > 0 && scene.joined(from) && scene.isUnknown(from - 1) && !scene.isInflected(from - 1) && (from === 1 || scene.parted(from - 1) || !scene.isUnknown(from - 2))) { from--; weak++; } // prettier-ignore
  const mayGrow = strong > 0 && (strong + weak === 1 || scene.class(to - 1, "weak") !== undefined);
  if (
    mayGrow &&
    to < scene.tokens.length &&
    scene.joined(to) &&
    !scene.isInflected(to - 1) &&
    scene.isUnknown(to) &&
    closes(scene, to + 1)
  ) {
    to++;
    weak++;
  }
  const agent = (scene.words.agent?.test(scene.tokens[to]?.fold ?? "") ?? false) || scene.class(to, "says") !== undefined;
  const honoured = scene.class(to, "honorific") !== undefined && scene.joined(to);
  if (strong > 0 || weak > 1 || (weak > 0 && (titled || agent || honoured))) return { from, to, kind: "person", rule: "parts" };
  return null;
}

const titleBefore = (scene: Scene, from: number): boolean => {
  if (from <= 0 || (scene.parted(from) && !/^[\s.]*$/.test(scene.tokens[from]!.before))) return false;
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (scene.class(i, "title")?.to === from) return true;
  return scene.marked.marks.names.some((mark) => mark.to === from && (mark.meaning.kind === "office" || mark.others.some((other) => other.kind === "office"))); // prettier-ignore
};

/** One to three unknown words after a title, up to where a name can end. */
function titledAt(scene: Scene, start: number): Unseen | null {
  if (!titleBefore(scene, start) || scene.isInflected(start - 1)) return null;
  let to = start;
  while (
    to - start < 3 &&
    (to === start || (scene.joined(to) && !scene.isInflected(to - 1))) &&
    (scene.isUnknown(to) || personPart(scene, to))
  )
    to++;
  return to > start && closes(scene, to) ? { from: start, to, kind: "person", rule: "title" } : null;
}

/** "X ने कहा": one or two unknown words between a border and the mark of the agent. */
function agentBefore(scene: Scene, marker: number): Unseen | null {
  let from = marker;
  while (from > 0 && marker - from < 2 && scene.isUnknown(from - 1) && (from === marker || scene.joined(from))) from--;
  if (from === marker || !(from === 0 || scene.parted(from) || scene.isOrdinary(from - 1))) return null;
  return { from, to: marker, kind: "person", rule: "agent" };
}

/** The words that an organisation's name has before its last: "भारतीय जनता" of "भारतीय जनता पार्टी". */
function organisationAt(scene: Scene, head: number, headTo: number): Unseen | null {
  const names = scene.marked.marks.names;
  let from = head;
  let telling = false;
  while (
    from > 0 &&
    head - from < 6 &&
    (from === head ? scene.joined(from) : scene.joined(from) || /^\s*$/.test(scene.tokens[from]!.before))
  ) {
    const before = from - 1;
    const mark = names.find(
      (one) => one.to === from && ["state", "demonym", "place", "bloc", "person", "organisation"].includes(one.meaning.kind),
    );
    if (scene.isInflected(before)) break;
    if (mark) [from, telling] = [mark.from, true];
    else if (scene.any(before, "organisation", "place", "part")) [from, telling] = [before, true];
    else if (scene.class(before, "organisationPart")) {
      const link = scene.isBorder(before);
      if (link && !(before > 0 && (scene.class(before - 1, "organisationPart") || scene.class(before - 1, "organisationWord")))) break;
      from = before;
      telling ||= !link;
    } else if (scene.isUnknown(before) && !scene.class(before, "organisationWord"))
      [from, telling] = [before, telling || !scene.isUnknown(before - 1)];
    else break;
  }
  while (from < head && scene.isBorder(from)) from++;
  return telling && from < head ? { from, to: headTo, kind: "organisation", rule: "organisation word" } : null;
}

/** An unknown word before "जिले", "উপজেলা"; with "नदी", "সেতু" that word too. */
function placeBefore(scene: Scene, head: number, headTo: number, included: boolean): Unseen | null {
  if (head === 0 || !scene.joined(head) || scene.isInflected(head - 1)) return null;
  let from = head - 1;
  if (!scene.isUnknown(from) && !scene.any(from, "place", "part", "weak")) return null;
  if (
    from > 0 &&
    scene.joined(from) &&
    scene.isUnknown(from) &&
    scene.isUnknown(from - 1) &&
    (from === 1 || scene.parted(from - 1) || scene.isBorder(from - 2))
  )
    from--;
  return { from, to: included ? headTo : head, kind: "place", rule: "place word" };
}

function placesListed(scene: Scene, found: readonly Unseen[]): Unseen[] {
  const places = new Map<number, number>();
  for (const one of found) if (one.kind === "place") places.set(one.from, one.to);
  for (const mark of scene.marked.marks.names)
    if (mark.meaning.kind === "state" || mark.meaning.kind === "place") places.set(mark.from, mark.to);
  const ends = new Set(places.values());
  const comma = (index: number): boolean => /^[\s)]*,[\s(]*$/.test(scene.tokens[index]?.before ?? "");
  const out: Unseen[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!scene.isUnknown(i)) continue;
    const after = comma(i + 1) && places.has(i + 1) && (i === 0 || scene.parted(i));
    const before = comma(i) && ends.has(i) && closes(scene, i + 1);
    if (after || before) out.push({ from: i, to: i + 1, kind: "place", rule: "list" });
  }
  return out;
}

export function uncased(scene: Scene): Unseen[] {
  const found: Unseen[] = [];
  const { tokens } = scene;
  const taken = new Set<number>();
  const push = (one: Unseen | null): void => {
    if (!one) return;
    for (let i = one.from; i < one.to; i++) if (taken.has(i)) return;
    for (let i = one.from; i < one.to; i++) taken.add(i);
    found.push(one);
  };
  for (let i = 0; i < tokens.length; i++) {
    const whole = scene.class(i, "organisation");
    if (whole) push({ from: i, to: whole.to, kind: "organisation", rule: "listed" });
  }
  for (let i = 0; i < tokens.length; i++) {
    const word = scene.class(i, "organisationWord");
    if (word) push(organisationAt(scene, i, word.to));
  }
  for (let i = 0; i < tokens.length; i++) {
    const part = scene.class(i, "placePart");
    if (part) push(placeBefore(scene, i, part.to, true));
    const word = scene.class(i, "placeWord");
    if (word && i > 0 && scene.isUnknown(i - 1)) push(placeBefore(scene, i, word.to, false));
    const place = scene.class(i, "place");
    if (place) push({ from: i, to: place.to, kind: "place", rule: "listed" });
  }
  for (let i = 0; i < tokens.length; i++) if (!taken.has(i)) push(titledAt(scene, i) ?? (personPart(scene, i) ? personAt(scene, i) : null));
  for (let i = 0; i < tokens.length; i++) {
    const word = scene.class(i, "placeWord");
    if (word) push(placeBefore(scene, i, word.to, false));
    if (scene.words.agent?.test(tokens[i]!.fold)) push(agentBefore(scene, i));
    if (scene.isUnknown(i) && scene.words.placeEnding?.test(scene.stem(i))) push({ from: i, to: i + 1, kind: "place", rule: "ending" });
  }
  for (const one of placesListed(scene, found)) push(one);
  return found;
}
