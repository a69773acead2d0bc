/** Names as registers write them → names as newspapers print them: "LAVROV, Sergey" → "Sergey Lavrov". What is no name is left out. */

/** Titles, remarks and addresses make a name longer than any newspaper prints it. */
const MOST_WORDS = 6;
const READ_SCRIPT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}\s.'’ʼ‑-]+$/u;

const capitalised = (word: string): string => word.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());
/** Registers write family names in capitals; a word of one or two is an acronym or initials. */
const asWritten = (word: string): string => (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ? capitalised(word) : word);

function inOrder(name: string): string {
  const [family = "", given = "", ...rest] = name.split(/\s*,\s*/);
  return given !== "" && rest.length === 0 ? `${given} ${family}` : name;
}

/** Russian registers put the family name first; the patronymic (-вич, -вна) after it shows it. Newspapers leave the patronymic out. */
function withoutPatronymic(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /(?:вич|вна|инична)$/u.test(word));
  if (words.length !== 3 || at < 1) return [];
  return at === 2 ? [`${words[1]} ${words[0]}`] : [`${words[0]} ${words[2]}`];
}

/** The names a text may use for a person in full: of two words or more. */
export function fullNames(raw: readonly string[]): string[] {
  const found = raw.flatMap((name) => {
    const words = inOrder(name.normalize("NFC").trim()).split(/\s+/).map(asWritten);
    if (words.length < 2 || words.length > MOST_WORDS || !READ_SCRIPT.test(words.join(" "))) return [];
    return [words.join(" "), ...withoutPatronymic(words)];
  });
  return [...new Set(found)];
}

const UNCASED_WORD = /^[\p{Script=Devanagari}\p{Script=Bengali}\p{M}]+$/u;

/** Names of an organisation; a single word counts where a capital shows a name (Роснефть), not in scripts that have none. */
export const organisationNames = (raw: readonly string[]): string[] => [
  ...new Set(
    raw
      .map((name) => name.normalize("NFC").trim())
      .filter((name) => name.length > 3 && name.split(/\s+/).length <= 10 && !/[,;:()"«»]/.test(name) && !UNCASED_WORD.test(name)),
  ),
];

const scriptRank = (name: string): number => (/^\p{Script=Latin}/u.test(name) ? 0 : 1);
/** The name that readings print is in Latin letters, where there is one. */
export const customaryFirst = (names: readonly string[]): string[] => names.toSorted((a, b) => scriptRank(a) - scriptRank(b));
