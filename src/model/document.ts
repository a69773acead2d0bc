/** A Document is a text with what came along with it: title, publisher, address, date. Its id is the SHA-256 of its content. */
import { z } from "zod";

export const Document = z.object({
  /** SHA-256 (hex) of title, text, published and url; the same content always has the same id. */
  id: z.string(),
  /** The path or address it was read from, as the user gave it. */
  path: z.string(),
  /** The whole text as decoded, front matter included: every offset counts from its first character. */
  text: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** EDTF date that came with the document (front matter, meta), never one guessed. */
  published: z.string().nullable(),
});
export type Document = z.infer<typeof Document>;

/** What could not become a Document, and why, in words for the person who named it. */
export const Unreadable = z.object({ path: z.string(), reason: z.string() });
export type Unreadable = z.infer<typeof Unreadable>;
