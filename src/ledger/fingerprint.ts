/**
 * MinHash of the shingles of a text (A. Broder, 1997): the share of equal numbers in two fingerprints estimates how much of their
 * wording two texts have in common. Two papers that print one agency's report differ by a headline and a byline.
 */
const LENGTH = 32;
/** Words in a shingle. */
const WIDTH = 4;

/** FNV-1a over code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** One hash made into another (the finaliser of MurmurHash3 on a multiple of an odd number). */
function mixed(value: number, seed: number): number {
  let x = (value + Math.imul(seed, 0x9e3779b1)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The body without the front matter, which names the paper. */
const bodyOf = (text: string): string => text.replace(/^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");

/** Null for a text too short to be known by its wording. */
export function fingerprint(text: string): number[] | null {
  const words = bodyOf(text).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []; // prettier-ignore
  if (words.length < WIDTH * 3) return null;
  const least = new Array<number>(LENGTH).fill(0xffffffff);
  for (let at = 0; at + WIDTH <= words.length; at++) {
    const shingle = hash(words.slice(at, at + WIDTH).join(" "));
    for (let seed = 0; seed < LENGTH; seed++) least[seed] = Math.min(least[seed] ?? 0xffffffff, mixed(shingle, seed));
  }
  return least;
}

/** 0..1: the estimated share of common shingles. */
export const likeness = (a: readonly number[], b: readonly number[]): number => a.filter((value, i) => value === b[i]).length / LENGTH;

/** Keys of which two texts as alike as `copies` asks share one almost surely: pairs of numbers at one place. */
export const bands = (print: readonly number[]): string[] =>
  Array.from({ length: LENGTH / 2 }, (_, i) => `${i}:${print[2 * i]}:${print[2 * i + 1]}`);
