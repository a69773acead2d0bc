/** Offices by their words: for which parties a word means which office, and what office a title in any register stands for. */
import type { Office } from "../model/vocabulary.js";
import { names } from "../text/table.js";
import { foldedWords } from "../text/tokens.js";
import { rowsOf } from "./rows.js";

/** `parties` as the table of offices writes them: `*` all, `!IN` all but India. */
export function holdsFor(parties: readonly string[], party: string | null): boolean {
  if (parties.includes("*")) return true;
  const negative = parties.some((one) => one.startsWith("!"));
  if (party === null || !negative) return negative || (party !== null && parties.includes(party));
  return !parties.includes("!" + party);
}

interface Meaning {
  readonly office: Office;
  readonly parties: readonly string[];
}

let known: ReadonlyMap<string, readonly Meaning[]> | null = null;
function titles(): ReadonlyMap<string, readonly Meaning[]> {
  if (known) return known;
  const found = new Map<string, Meaning[]>();
  for (const [office = "", parties = "", ...cells] of rowsOf("offices"))
    for (const name of cells.flatMap(names)) {
      if (name.endsWith("!")) continue;
      const key = foldedWords(name).join(" ");
      found.set(key, [...(found.get(key) ?? []), { office: office as Office, parties: parties.split(/\s+/) }]);
    }
  return (known = found);
}

const LONGEST = 12;
/** Who holds a thing no longer, or only helps its holder: the office itself is not theirs. */
const FORMER = /^(?:former|ex|бывший|бывшая|पूर्व|সাবেক|প্রাক্তন)$/u;
const BENEATH = /^(?:deputy|vice|assistant|under|sub|shadow|candidate|заместитель|зам|помощник|उप|উপ)$/u;

/** "Minister of Foreign Affairs of Nigeria" → foreign-minister; null where no word for an office is in it, or only a former one. */
export function officeOfTitle(title: string, party: string | null): Office | null {
  const words = foldedWords(title);
  for (let from = 0; from < words.length; from++) {
    if (FORMER.test(words[from]!)) return null;
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const meanings = titles()
        .get(words.slice(from, to).join(" "))
        ?.filter((one) => holdsFor(one.parties, party));
      const meaning = meanings?.find(({ parties }) => !parties.includes("*")) ?? meanings?.[0];
      if (meaning) return words.slice(0, from).some((word) => BENEATH.test(word)) ? "official" : meaning.office;
    }
  }
  return null;
}
