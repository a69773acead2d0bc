/** From what a user types to the codes of parties: "IN", "in", "India", "eaeu". */
import { BLOCS } from "../model/vocabulary.js";

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const isState = (code: string): boolean => /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined;

export class UnknownParty extends Error {
  override readonly name = "UnknownParty";
}

/** Throws UnknownParty where a word is neither code nor English name of a state, nor a bloc. */
export function partyCode(word: string): string {
  const code = word.trim().toUpperCase();
  if ((BLOCS as readonly string[]).includes(code) || isState(code)) return code;
  const named = stateNamed(word);
  if (named !== null) return named;
  throw new UnknownParty(`"${word}" is no party Samvad knows; use ISO codes (IN, RU), English names (India), or one of ${BLOCS.join(" ")}`);
}

function stateNamed(word: string): string | null {
  const wanted = word.trim().toLowerCase();
  for (const first of LETTERS)
    for (const second of LETTERS) if (REGIONS.of(first + second)?.toLowerCase() === wanted) return first + second;
  return null;
}

export const partyCodes = (words: readonly string[]): string[] => [...new Set(words.map(partyCode))];
