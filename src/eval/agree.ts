/** How well one value of a reading agrees with gold, 0 to 1: equal values, times by overlap, names by likeness, sets by F1. */
import { lengthOf, overlaps, spanOf } from "../time/edtf.js";

export type Agreement<T> = (gold: T, read: T) => number;

/** Letters and digits in lower case without marks: what names are compared by. */
export const plain = (text: unknown): string =>
  String(text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

export const likeness = (a: string, b: string): number =>
  a.length + b.length === 0 ? 1 : 1 - editDistance(a, b) / Math.max(a.length, b.length);

/** Whole names alike; or last words alike and nothing in the first against it. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y || likeness(x, y) >= 0.8) return true;
  const [left, right] = [x.split(" "), y.split(" ")];
  if (likeness(left.at(-1)!, right.at(-1)!) < 0.75) return false;
  return left.length === 1 || right.length === 1 || likeness(left[0]!, right[0]!) >= 0.6 || left[0]![0] === right[0]![0];
}

export const equal: Agreement<unknown> = (gold, read) => ((gold ?? null) === (read ?? null) ? 1 : 0);

/** Both absent agree, one absent does not; else as `same` tells. */
export const present =
  <T>(same: (gold: T, read: T) => boolean): Agreement<T | null | undefined> =>
  (gold, read) =>
    gold == null && read == null ? 1 : gold == null || read == null ? 0 : same(gold, read) ? 1 : 0;

/** F1 of two lists as sets. */
export const setAgreement =
  <T>(same: (gold: T, read: T) => boolean = (gold, read) => gold === read): Agreement<readonly T[] | undefined> =>
  (gold = [], read = []) => {
    if (gold.length === 0 && read.length === 0) return 1;
    const left = [...read];
    let hits = 0;
    for (const one of gold) {
      const at = left.findIndex((other) => same(one, other));
      if (at < 0) continue;
      hits++;
      left.splice(at, 1);
    }
    return gold.length === 0 || read.length === 0 ? 0 : (2 * hits) / (gold.length + read.length);
  };

/** Days in common over days in either, at least 0.3; 0.5 within two days of each other; 0.4 where one side is silent. */
export const timeAgreement: Agreement<string | null | undefined> = (gold, read) => {
  const [x, y] = [spanOf(gold ?? null), spanOf(read ?? null)];
  if (!x && !y) return 1;
  if (!x || !y) return 0.4;
  if (!overlaps(x, y)) return Math.max(x.first, y.first) - Math.min(x.last, y.last) <= 2 ? 0.5 : 0;
  const common = lengthOf({ first: Math.max(x.first, y.first), last: Math.min(x.last, y.last) });
  const either = lengthOf({ first: Math.min(x.first, y.first), last: Math.max(x.last, y.last) });
  return Math.max(Number.isFinite(either) ? common / either : 0, 0.3);
};

interface Place {
  readonly name: string;
  readonly country: string | null;
}
export const placeAgreement: Agreement<Place | null> = (gold, read) => {
  if (!gold || !read) return !gold && !read ? 1 : 0;
  if (sameName(gold.name, read.name)) return 1;
  return gold.country !== null && gold.country === read.country ? 0.6 : 0;
};

export const numberAgreement: Agreement<number | null> = (gold, read) =>
  gold == null || read == null ? equal(gold, read) : Math.abs(gold - read) <= 0.005 * Math.abs(gold) ? 1 : 0;

export const formatAgreement: Agreement<string | null | undefined> = present((gold, read) => {
  const [x, y] = [plain(gold), plain(read)];
  return likeness(x, y) >= 0.55 || x.includes(y) || y.includes(x);
});
