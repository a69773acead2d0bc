/** The lines of a file of any size, one in memory at a time; a gzip file is unpacked on the way. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Readable } from "node:stream";

export interface Line {
  readonly number: number;
  /** Null where the line is longer than any entity is. */
  readonly text: string | null;
}

/** Special:EntityData of a much described state has about 4 MB. */
export const LONGEST_LINE = 64_000_000;
const NEWLINE = 10;

async function isGzip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 })) return (chunk as Buffer).equals(Buffer.of(0x1f, 0x8b));
  return false;
}

function unpacked(path: string, gzip: boolean): Readable {
  const file = createReadStream(path);
  if (!gzip) return file;
  const gunzip = createGunzip();
  file.on("error", (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

/** Pieces of one line until its end; beyond the limit they are dropped. */
class Pieces {
  private pieces: Buffer[] = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length <= this.limit) this.pieces.push(piece);
    else this.pieces = [];
  }

  take(): string | null {
    const text = this.length <= this.limit ? Buffer.concat(this.pieces).toString("utf8") : null;
    this.pieces = [];
    this.length = 0;
    return text;
  }
}

/** `limit`: bytes of the longest line that is given out. */
export async function* linesOf(path: string, limit = LONGEST_LINE): AsyncGenerator<Line> {
  const pieces = new Pieces(limit);
  let number = 1;
  for await (const chunk of unpacked(path, await isGzip(path))) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      pieces.add(bytes.subarray(from, to));
      from = to + 1;
      yield { number: number++, text: pieces.take() };
    }
    pieces.add(bytes.subarray(from));
  }
  yield { number, text: pieces.take() };
}
