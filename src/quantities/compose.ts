/** Composition of a number from its words: what may be added to what, what multiplies what. No word of any language is known here. */

/**
 * A number being composed: parts from the greatest down. `rooms[i]` says that only numbers below it may follow part i: 300 has room for
 * 1 … 99, 20 (twenty) for 1 … 9, बीस for none.
 */
export interface Sum {
  readonly parts: number[];
  readonly rooms: number[];
}

export const emptySum = (): Sum => ({ parts: [], rooms: [] });

export const total = ({ parts }: Sum): number => parts.reduce((sum, part) => sum + part, 0);

export const copy = ({ parts, rooms }: Sum): Sum => ({ parts: [...parts], rooms: [...rooms] });

const lastRoom = (sum: Sum): number => sum.rooms[sum.rooms.length - 1] ?? Infinity;

/** Adds below what is there (300 + 21); false if there is no room for it. */
export function add(sum: Sum, value: number, room: number): boolean {
  if (sum.parts.length > 0 && (value >= lastRoom(sum) || value < 1)) return false;
  sum.parts.push(value);
  sum.rooms.push(Number.isInteger(value) ? room : 1);
  return true;
}

/** The index of the first part that a scale multiplies: all parts that leave less room than the scale. */
function firstBelow({ rooms }: Sum, scale: number): number {
  let first = rooms.length;
  while (first > 0 && (rooms[first - 1] ?? 0) < scale) first--;
  return first;
}

/** Multiplies what stands below the scale: "3 लाख करोड़" is 3 × 10⁵ × 10⁷. False where nothing stands there, or there is no room. */
export function multiply(sum: Sum, scale: number): boolean {
  const first = firstBelow(sum, scale);
  if (first === sum.parts.length && first > 0) return false;
  const below = sum.parts.slice(first).reduce((a, b) => a + b, 0);
  const value = first === sum.parts.length ? scale : below * scale;
  if (value >= (sum.rooms[first - 1] ?? Infinity)) return false;
  sum.parts.length = first;
  sum.rooms.length = first;
  sum.parts.push(round(value));
  // Nothing is added to dozens and tens: "three dozen".
  sum.rooms.push(scale < 100 || !Number.isInteger(below) ? 1 : scale);
  return true;
}

/** "nineteen forty-seven": two numbers below 100 in a row are hundreds and the rest. */
export function pair(sum: Sum, value: number, room: number): boolean {
  const left = total(sum);
  if (!(left >= 1 && left < 100 && value >= 10 && value < 100 && Number.isInteger(left))) return false;
  sum.parts.splice(0, sum.parts.length, left * 100, value);
  sum.rooms.splice(0, sum.rooms.length, 100, room);
  return true;
}

/** Takes away what binary fractions add: 4.7 × 10⁹ is 4700000000, not 4700000000.000001. */
export const round = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
