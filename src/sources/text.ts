/** Text and Markdown files to Documents. The text stays as it was decoded, marks and front matter included, so that every offset can be found again. */
import { createHash } from "node:crypto";
import type { Document, Unreadable } from "../model/index.js";
import { decode } from "./decode.js";
import { frontMatterOf } from "../text/front-matter.js";
import { spanOf } from "../time/edtf.js";

export type Taken =
  { readonly kind: "document"; readonly document: Document; readonly note: string | null } | ({ readonly kind: "unreadable" } & Unreadable);

/** The same content always has the same id, wherever it was found. */
export const documentId = (content: Pick<Document, "title" | "text" | "published" | "url">): string =>
  createHash("sha256")
    .update(JSON.stringify([content.title, content.text, content.published, content.url]))
    .digest("hex");

export function documentFrom(path: string, bytes: Uint8Array): Taken {
  const decoded = decode(bytes);
  if ("reason" in decoded) return { kind: "unreadable", path, reason: decoded.reason };
  const { text, note } = decoded;
  const front = frontMatterOf(text);
  const { title, source, url, bodyStart } = front;
  if (text.slice(bodyStart).trim() === "") return { kind: "unreadable", path, reason: "there is front matter but no text after it" };
  const published = front.published !== null && spanOf(front.published) ? front.published : null;
  const id = documentId({ title, text, published, url });
  return { kind: "document", document: { id, path, text, title, source, url, published }, note };
}
