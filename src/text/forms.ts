/**
 * Word forms by number: each distinct form of a text is folded and classified once, and whatever a later stage finds of a folded word
 * is kept by its number, so that a word met again costs an array's element.
 */
import { digitValue, foldWord } from "./fold.js";

export type Script = "Latn" | "Cyrl" | "Deva" | "Beng" | "Number" | "Other";

export interface Form {
  /** The number of the folded form; forms that fold alike have the same. */
  readonly id: number;
  readonly fold: string;
  readonly script: Script;
  /** Latin and Cyrillic: begins with a capital letter. Always false in scripts without case. */
  readonly capital: boolean;
}

/** More forms than this are no language but noise; the numbers then begin anew. */
const MOST = 200_000;

function scriptOf(code: number): Script {
  if (digitValue(code) >= 0) return "Number";
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return "Latn";
  if (code >= 0x400 && code <= 0x52f) return "Cyrl";
  if (code >= 0x900 && code <= 0x97f) return "Deva";
  if (code >= 0x980 && code <= 0x9ff) return "Beng";
  return "Other";
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Numbers are given out once; those below `first` were forgotten, and nothing is kept for them. */
let first = 0;
let next = 0;
const ids = new Map<string, number>();

function idOf(fold: string): number {
  let id = ids.get(fold);
  if (id === undefined) ids.set(fold, (id = next++));
  return id;
}

function formOf(word: string, kept = true): Form {
  const script = scriptOf(word.charCodeAt(0));
  const fold = foldWord(word);
  return { id: kept ? idOf(fold) : -1, fold, script, capital: (script === "Latn" || script === "Cyrl") && isCapital(word.charAt(0)) };
}

/** Forms by hash, open addressing; the letters of form `i` end at `ends[i]`. */
let slots = new Int32Array(1 << 13).fill(-1);
let letters = new Uint16Array(1 << 16);
let ends: number[] = [];
let forms: Form[] = [];

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function isForm(index: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = index === 0 ? 0 : ends[index - 1]!;
  if (ends[index]! - from !== end - start) return false;
  for (let i = start; i < end; i++) if (letters[from + i - start] !== codes[i]) return false;
  return true;
}

function forget(): void {
  slots = new Int32Array(1 << 13).fill(-1);
  ends = [];
  forms = [];
  ids.clear();
  first = next;
  for (const kept of stores) kept.length = 0;
}

/** Twice the slots, each form in its new place. */
function spread(): void {
  slots = new Int32Array(slots.length * 2).fill(-1);
  forms.forEach((_, index) => {
    let at = hashOf(letters, index === 0 ? 0 : ends[index - 1]!, ends[index]!) & (slots.length - 1);
    while (slots[at]! >= 0) at = (at + 1) & (slots.length - 1);
    slots[at] = index;
  });
}

function added(codes: Uint16Array, start: number, end: number): Form {
  if (forms.length >= MOST) forget();
  if (forms.length * 2 >= slots.length) spread();
  const from = ends.at(-1) ?? 0;
  const to = from + end - start;
  if (to > letters.length) {
    const grown = new Uint16Array(Math.max(to, letters.length * 2));
    grown.set(letters);
    letters = grown;
  }
  letters.set(codes.subarray(start, end), from);
  const form = formOf(textOf(codes.subarray(start, end)));
  let at = hashOf(codes, start, end) & (slots.length - 1);
  while (slots[at]! >= 0) at = (at + 1) & (slots.length - 1);
  slots[at] = forms.length;
  ends.push(to);
  forms.push(form);
  return form;
}

export const textOf = ({ buffer, byteOffset, byteLength }: Uint16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");

/** No word is as long; what is longer is not kept. */
const LONGEST = 200;

/** The form that stands in the code units of a text between two places. */
export function formAt(codes: Uint16Array, start: number, end: number): Form {
  if (end - start > LONGEST) return formOf(textOf(codes.subarray(start, end)), false);
  const mask = slots.length - 1;
  for (let at = hashOf(codes, start, end) & mask; ; at = (at + 1) & mask) {
    const index = slots[at]!;
    if (index < 0) return added(codes, start, end);
    if (isForm(index, codes, start, end)) return forms[index]!;
  }
}

const stores: unknown[][] = [];

/** A function of folded words that finds once and then remembers. */
export function perWord<V>(find: (fold: string) => V): (word: Pick<Form, "id" | "fold">) => V {
  const kept: (V | undefined)[] = [];
  stores.push(kept);
  return ({ id, fold }) => {
    const at = id - first;
    if (at < 0) return find(fold);
    const known = kept[at];
    if (known !== undefined) return known;
    while (kept.length <= at) kept.push(undefined);
    return (kept[at] = find(fold));
  };
}
