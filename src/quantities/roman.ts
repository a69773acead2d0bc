/** Roman numerals, as they number summits and sessions: XXIII, also with the Cyrillic letter Х. */

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const CANONICAL = /^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const CYRILLIC: Readonly<Record<string, string>> = { х: "x", і: "i", с: "c", у: "v" };

/** "xxiii" (folded) → 23; NaN for what is no Roman numeral below 400. */
export function romanValue(fold: string): number {
  const latin = fold.replace(/[хісу]/g, (letter) => CYRILLIC[letter] ?? letter);
  if (latin === "" || latin.length > 10 || !CANONICAL.test(latin)) return NaN;
  let total = 0;
  for (let i = 0; i < latin.length; i++) {
    const value = VALUES[latin.charAt(i)] ?? 0;
    total += value < (VALUES[latin.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}
