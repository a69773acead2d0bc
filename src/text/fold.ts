/**
 * Folding brings spellings that a reader takes for one to one form: case, native digits, nukta, joiners, nasal signs, ё.
 * The folded form is only for comparing; places in the text are always told in the untouched text.
 */

const ZERO = [0x966, 0x9e6, 0x660, 0x6f0, 0xff10];

/** The value of a digit of any script, or -1. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  for (const zero of ZERO) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** "२०२४" → "2024"; other characters stay. */
export const asciiDigits = (text: string): string =>
  text.replace(/[०-९০-৯٠-٩۰-۹０-９]/g, (digit) => String(digitValue(digit.charCodeAt(0))));

const IGNORED = /[\u200b-\u200f\u00ad\u2060\ufeff]/g;
/** Homorganic nasal + virama is the same sound as anusvara: हिन्दी = हिंदी, जयशङ्कर = जयशंकर. */
const DEVANAGARI_NASAL = /ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदध])|म्(?=[पफबभ])/g;
const BENGALI_NASAL = /ঙ্(?=[কখগঘ])/g;
/** Glide spellings after a vowel: गये/गए, नयी/नई, चाहिये/चाहिए. */
const GLIDE: Record<string, string> = { ये: "ए", यी: "ई", यें: "एं", यीं: "ईं" };

const foldDevanagari = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u093c]/g, "")
    .replace(/ँ/g, "ं")
    .replace(DEVANAGARI_NASAL, "ं")
    .replace(/ॅ/g, "े")
    .replace(/ॉ/g, "ो")
    .replace(/ऑ/g, "ओ")
    .replace(/(?<=.)(ये|यी|यें|यीं)$/, (glide) => GLIDE[glide] ?? glide);

const foldBengali = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u09bc\u0981-]/g, "")
    .replace(BENGALI_NASAL, "ং")
    .replace(/ৎ/g, "ত")
    .replace(/ৗ/g, "ৌ");

const foldLatin = (word: string): string => {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/ı/g, "i")
        .replace(/ø/g, "o")
        .replace(/ł/g, "l")
        .replace(/ß/g, "ss")
        .replace(/[’ʼ]/g, "'");
};

const foldCyrillic = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFC")
    .replace(/ё/g, "е")
    .replace(/[\u0300\u0301]/g, "");

/** The folded form of one word. */
export function foldWord(word: string): string {
  const bare = asciiDigits(word.replace(IGNORED, ""));
  const code = bare.charCodeAt(0);
  if (code >= 0x900 && code <= 0x97f) return foldDevanagari(bare);
  if (code >= 0x980 && code <= 0x9ff) return foldBengali(bare);
  if (code >= 0x400 && code <= 0x52f) return foldCyrillic(bare);
  return foldLatin(bare);
}
