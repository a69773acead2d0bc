/** Are two told persons the same, and can two tellings of who was there be of one engagement? */
import type { Participant } from "../model/index.js";

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** "Lavrov" is "Sergey Lavrov"; "S. Jaishankar" is "Subrahmanyam Jaishankar"; "Sergey Ivanov" is not "Igor Ivanov". */
export function sameName(a: string, b: string): boolean {
  const x = fold(a).split(" ");
  const y = fold(b).split(" ");
  if (x.join(" ") === y.join(" ")) return true;
  if (x.at(-1) !== y.at(-1)) return false;
  const [first = "", second = ""] = [x[0], y[0]];
  return x.length === 1 || y.length === 1 || ((first.length === 1 || second.length === 1) && first[0] === second[0]);
}

/** A person told only by office is whoever of that party holds it. */
export function samePerson(a: Participant, b: Participant): boolean {
  if (a.party !== null && b.party !== null && a.party !== b.party) return false;
  if (a.name !== null && b.name !== null) return sameName(a.name, b.name);
  return a.office !== null && a.office === b.office && a.party === b.party;
}

export type Agreement = "shared" | "silent" | "against";

/** What two lists say together: some person is in both, nothing can be said, or one side sent another person. */
export function peopleAgree(a: readonly Participant[], b: readonly Participant[]): Agreement {
  let shared = false;
  for (const party of new Set(a.map((person) => person.party))) {
    const mine = a.filter((person) => person.party === party);
    const theirs = b.filter((person) => person.party === party);
    if (mine.length === 0 || theirs.length === 0) continue;
    if (!mine.some((person) => theirs.some((other) => samePerson(person, other)))) return "against";
    shared = true;
  }
  return shared ? "shared" : "silent";
}

/** All persons of several lists, each once, under the fullest telling. */
export function allPeople(lists: readonly (readonly Participant[])[]): Participant[] {
  const people: Participant[] = [];
  for (const person of lists.flat()) {
    const at = people.findIndex((other) => samePerson(person, other));
    const known = people[at];
    if (known === undefined) people.push({ ...person });
    else people[at] = fuller(known, person);
  }
  return people.filter((person, at) => !people.some((other, i) => i < at && samePerson(person, other)));
}

function fuller(a: Participant, b: Participant): Participant {
  const name = a.name === null || (b.name !== null && b.name.length > a.name.length) ? (b.name ?? a.name) : a.name;
  return { name, party: a.party ?? b.party, office: a.office ?? b.office };
}
