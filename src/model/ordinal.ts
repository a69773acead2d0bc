/** 22 → "22nd": how a meeting of a series is called in English. */
export function ordinalWords(ordinal: number): string {
  const teens = ordinal % 100 > 10 && ordinal % 100 < 14;
  return `${ordinal}${teens ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th")}`;
}
