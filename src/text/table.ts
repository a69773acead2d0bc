/** Plain tables written as template strings: rows of words that a contributor edits without touching code. */

/** `a | b; c | d` lines → cells. Blank lines and lines that begin with # are skipped. */
export function rows(strings: TemplateStringsArray): string[][] {
  return (strings[0] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The names in a cell: `a; b` → ["a", "b"]. */
export const names = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/**
 * `value = form, form, …` lines → a map from value to its forms. A form may have several words; forms are parted by commas.
 * A form listed under two values, or twice, is an error: the words of a language must not drift apart.
 */
export function table(strings: TemplateStringsArray): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  const seen = new Map<string, string>();
  for (const line of (strings[0] ?? "").split("\n")) {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) continue;
    const cut = text.indexOf("=");
    if (cut < 0) throw new Error(`table: no "=" in line "${text}"`);
    const value = text.slice(0, cut).trim();
    const forms = text
      .slice(cut + 1)
      .split(",")
      .map((form) => form.trim())
      .filter((form) => form !== "");
    for (const form of forms) {
      const other = seen.get(form);
      if (other !== undefined) throw new Error(`table: "${form}" is listed under "${other}" and "${value}"`);
      seen.set(form, value);
    }
    out.set(value, [...(out.get(value) ?? []), ...forms]);
  }
  return out;
}

/** "chin(o a os)" → chino, china, chinos; `_` is no ending. */
export function endings(form: string): string[] {
  const match = /^([^(]*\S)\(([^)]*)\)(.*)$/.exec(form);
  if (!match) return [form];
  const [, stem = "", list = "", rest = ""] = match;
  return list.split(" ").flatMap((ending) => endings(rest).map((end) => stem + (ending === "_" ? "" : ending) + end));
}

/** Rows whose last cell lists names with alternative endings → the same with every name in full. */
export const forms = (table: readonly string[][]): string[][] =>
  table.map((row) => [...row.slice(0, -1), names(row.at(-1)).flatMap(endings).join("; ")]);
