/**
 * Files the build writes beside the bundle so that a cold start need not compile tables: parts of bytes under one name. Their names
 * carry the stamp of the sources they were made from, so that a bundle never reads those of another. From source there are none.
 */
import { readFileSync } from "node:fs";

/** Put in by tools/build.mjs; from source it is not defined. */
declare const SAMVAD_TABLES: string;

const ALIGNED = 8;
const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** Parts as the bytes of one file: how many, their lengths, then each at a multiple of eight. */
export function packed(parts: readonly ArrayBufferView[]): Uint8Array {
  const head = Uint32Array.from([parts.length, ...parts.map((part) => part.byteLength)]);
  const all: readonly ArrayBufferView[] = [head, ...parts];
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + aligned(part.byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

export function unpacked(bytes: Uint8Array): Uint8Array[] {
  const { buffer, byteOffset } = bytes.byteOffset % ALIGNED === 0 ? bytes : bytes.slice();
  const count = new Uint32Array(buffer, byteOffset, 1)[0]!;
  const lengths = new Uint32Array(buffer, byteOffset + 4, count);
  let at = aligned(4 * (count + 1));
  return Array.from(lengths, (length) => {
    const part = new Uint8Array(buffer, byteOffset + at, length);
    at += aligned(length);
    return part;
  });
}

/** The parts of the file of this name, or null where the program runs from source. */
export function precompiled(name: string): Uint8Array[] | null {
  if (typeof SAMVAD_TABLES === "undefined") return null;
  return unpacked(readFileSync(new URL(`./${name}-${SAMVAD_TABLES}.bin`, import.meta.url)));
}
