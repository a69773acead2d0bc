/** What one byte costs in texts of 4 KB to 5 MB, cut into lines as news is, and in one endless line. */
import { timed } from "./measure.js";
import type { Reader } from "./reader.js";
import { textOf } from "./texts.js";

const SIZES = [4_000, 40_000, 400_000, 5_000_000];
/** Short texts are read as often as makes this much. */
const AT_LEAST = 400_000;

function perByte(read: Reader["read"], bytes: number, oneLine: boolean): number {
  const text = textOf(bytes, oneLine);
  const times = Math.ceil(AT_LEAST / bytes);
  const ms = timed(() => {
    for (let i = 0; i < times; i++) read({ path: "text", text });
  });
  return (ms * 1000) / (times * Buffer.byteLength(text));
}

export function linearity({ read }: Reader): string[] {
  return [false, true].flatMap((oneLine) => {
    const costs = SIZES.map((bytes) => perByte(read, bytes, oneLine));
    const told = SIZES.map((bytes, i) => `${bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`} ${costs[i]!.toFixed(2)} µs/byte`);
    const ratio = (costs.at(-1)! / costs[0]!).toFixed(2);
    return [`${oneLine ? "one line" : "lines   "}  ${told.join("   ")}   largest to smallest ${ratio}`];
  });
}
