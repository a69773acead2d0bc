/** The compiled words of time by language. The tables themselves are leaves: plain words that import nothing of the engine. */
import bn from "../languages/bn/dates.js";
import en from "../languages/en/dates.js";
import es from "../languages/es/dates.js";
import hi from "../languages/hi/dates.js";
import ru from "../languages/ru/dates.js";
import { compile, type Compiled, type TimeWords } from "./words.js";

const TABLES: Readonly<Record<string, TimeWords>> = { bn, en, es, hi, ru };
const compiled = new Map<string, Compiled>();

/** Words of a language; a language without tables is read as English. English is read inside every language. */
export function wordsOf(language: string): Compiled {
  const words = TABLES[language] ?? en;
  let found = compiled.get(words.language);
  if (!found) compiled.set(words.language, (found = compile(words, words === en ? [] : [en])));
  return found;
}
