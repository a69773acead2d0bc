/**
 * Words that were meant by a word that is none: every word is kept under itself and under itself less one letter, so that one letter too many,
 * too few, wrong or exchanged is found by equality alone, in any script and on any database.
 */
const SHORTEST = 4;
/** From this length two slips are forgiven. */
const LONG = 8;

function shorter(word: string): string[] {
  const letters = [...word];
  return letters.map((_, i) => letters.slice(0, i).join("") + letters.slice(i + 1).join(""));
}

/** The keys under which a word is kept; short words have none but themselves. */
export const keysOf = (word: string): string[] => ([...word].length < SHORTEST ? [word] : [...new Set([word, ...shorter(word)])]);

/** The keys under which a word is looked for. */
export const keysFor = (word: string): string[] => [
  ...new Set([...word].length >= LONG ? [...keysOf(word), ...shorter(word).flatMap(shorter)] : keysOf(word)),
];

/** Letters that must be put in, left out, changed or exchanged to make one word of the other (optimal string alignment). */
export function slips(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  let before: number[] = [];
  let row = y.map((_, j) => j).concat(y.length);
  for (const [i, letter] of x.entries()) {
    const next = [i + 1];
    for (const [j, other] of y.entries()) {
      const changed = row[j]! + (letter === other ? 0 : 1);
      const best = Math.min(changed, row[j + 1]! + 1, next[j]! + 1);
      const exchanged = i > 0 && j > 0 && letter === y[j - 1] && x[i - 1] === other ? before[j - 1]! + 1 : best;
      next.push(Math.min(best, exchanged));
    }
    before = row;
    row = next;
  }
  return row[y.length]!;
}

/** How many slips a word of this length may have. */
export const allowance = (word: string): number => {
  const length = [...word].length;
  return length < SHORTEST ? 0 : length < LONG ? 1 : 2;
};
