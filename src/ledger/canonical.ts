/** One spelling of a value and the short ids made of it: the same content always gives the same bytes, whatever order its keys came in. */
import { createHash } from "node:crypto";

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const rows = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${rows.join(",")}}`;
}

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** `length` letters of Crockford's base 32 (5 bits each) of the SHA-256 of the text, after a letter that tells what it names. */
export function shortId(letter: string, text: string, length = 11): string {
  const digest = createHash("sha256").update(text).digest();
  const letters = Array.from(digest.subarray(0, length), (byte) => ALPHABET[byte & 31]);
  return letter + letters.join("");
}

/** Plain order of code units: the same on every machine, unlike `localeCompare`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted(compare);
