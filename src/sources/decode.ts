/** Bytes to text: UTF-8 unless a byte order mark or the pattern of zero bytes says UTF-16. What is no text is told, with the place where it breaks. */

export type Decoded = { readonly text: string; readonly note: string | null } | { readonly reason: string };

/** Longest text taken in one document, in bytes: far above any article, far below what would fill the memory. */
export const MAX_BYTES = 32 * 1024 * 1024;

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: "the file is empty" };
  if (bytes.length > MAX_BYTES)
    return { reason: `the file has ${bytes.length} bytes; more than ${MAX_BYTES} are not taken as one document` };
  const kind = magic(bytes);
  if (kind) return { reason: `this is ${kind}, not text; convert it to text first` };
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff))
    return utf16(bytes.subarray(2), bytes[0] === 0xff ? "utf-16le" : "utf-16be", null);
  const guess = withoutMark(bytes);
  if (guess) return utf16(bytes, guess, `no byte order mark; taken for ${guess.toUpperCase()} by its zero bytes`);
  return utf8(starts(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes);
}

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive (perhaps DOCX or EPUB)", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
];
const magic = (bytes: Uint8Array): string | undefined => MAGIC.find(([, mark]) => starts(bytes, ...mark))?.[0];

/**
 * UTF-16 without a mark: in Latin text every other byte is zero; in Devanagari, Bengali and Cyrillic every other byte is one of a few block
 * numbers (09, 04) while spaces and line ends still put zeros on that side only.
 */
function withoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length % 2 === 1 || sample.length < 8) return null;
  const zeros = [0, 0];
  const blocks = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
    if (byte === 0 || byte === 4 || byte === 9 || byte === 0x20) blocks[i % 2]! += 1;
  });
  const half = sample.length / 2;
  const high = [0, 1].find((side) => zeros[side]! > 0 && zeros[1 - side] === 0 && blocks[side]! > half * 0.85);
  return high === undefined ? null : high === 1 ? "utf-16le" : "utf-16be";
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", note: string | null): Decoded {
  if (bytes.length % 2 === 1) return { reason: `broken ${encoding.toUpperCase()}: an odd number of bytes` };
  try {
    return checked(new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes), note);
  } catch {
    return { reason: `broken ${encoding.toUpperCase()}: half of a character stands alone` };
  }
}

function utf8(bytes: Uint8Array): Decoded {
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes), null);
  } catch {
    if (bytes.includes(0)) return { reason: "this is binary data, not text (it has zero bytes)" };
    const at = firstBreak(bytes);
    const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
    const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return { reason: `broken UTF-8 at byte ${at} (line ${line}): ${hex} cannot stand there; save the file as UTF-8` };
  }
}

/** Text with zero or many other control characters is data in disguise. */
function checked(text: string, note: string | null): Decoded {
  if (text.includes("\0")) return { reason: "this is binary data, not text (it has zero bytes)" };
  const controls = text.slice(0, 65_536).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 8 && controls > text.length / 100) return { reason: "this is binary data, not text (it is full of control characters)" };
  if (text.trim() === "") return { reason: "the file holds nothing but blanks" };
  return { text, note };
}

/** The first byte at which decoding fails. */
function firstBreak(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const size = sequence(bytes, at);
    if (size === 0) return at;
    at += size;
  }
  return at;
}

/** Length of the well-formed UTF-8 sequence at a byte, 0 where there is none (Unicode 15, table 3-7). */
function sequence(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
