/** Finds mechanisms by name: the whole name first, else all that hold each word asked for. */
import { foldMechanism, foldName } from "../ledger/index.js";
import type { Mechanism } from "../model/index.js";

export function mechanismsNamed(mechanisms: readonly Mechanism[], name: string): Mechanism[] {
  const wanted = foldMechanism(name);
  const exact = mechanisms.filter((one) => foldMechanism(one.name) === wanted || one.id === name);
  if (exact.length > 0) return exact;
  const words = foldName(name).split(" ");
  return mechanisms.filter((one) => words.every((word) => foldName(one.name).includes(word)));
}
