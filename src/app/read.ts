/** Reads one input: bytes to Document to Reading, or a clear word why not. No store, and nothing loaded that only a store needs. */
import { RECORD_TYPES } from "../model/vocabulary.js";
import type { Document, Reading, Unreadable } from "../model/index.js";
import { languagesRead, read, type ReadOptions } from "../reader/index.js";
import { documentFrom } from "../sources/index.js";
import type { Input } from "./inputs.js";

const NAMES = new Intl.ListFormat("en").format(languagesRead.values());

export type { ReadOptions } from "../reader/index.js";

export interface ReadDocument {
  readonly kind: "read";
  readonly document: Document;
  readonly reading: Reading;
  /** What a person should know about how it was read. */
  readonly note: string | null;
  /** Why nothing could be read in it, although it is text. */
  readonly unreadable: string | null;
}
export type Outcome = ReadDocument | ({ readonly kind: "unreadable" } & Unreadable);

export function readInput(input: Input, options: ReadOptions = {}): Outcome {
  if ("reason" in input) return { kind: "unreadable", ...input };
  const taken = documentFrom(input.path, input.bytes);
  if (taken.kind === "unreadable") return taken;
  const reading = read(taken.document, options);
  return { kind: "read", document: taken.document, reading, note: taken.note, unreadable: languageProblem(reading) };
}

function languageProblem(reading: Reading): string | null {
  const { language } = reading.document;
  if ((language !== null && languagesRead.has(language)) || RECORD_TYPES.some((type) => reading[type].length > 0)) return null;
  if (language === null) return `its language was not recognised; Samvad reads ${NAMES}`;
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  return `it is in ${name} (${language}); Samvad reads ${NAMES}`;
}
