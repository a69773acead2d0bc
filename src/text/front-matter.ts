/** Front matter: `key: value` lines between two lines of three hyphens at the head of a text, with where the body begins. */
import type { Span } from "./sentences.js";

export interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly titleSpan: Span | null;
  /** Offset of the first character after the front matter. */
  readonly bodyStart: number;
}

const NONE: FrontMatter = { title: null, published: null, source: null, url: null, titleSpan: null, bodyStart: 0 };
const BLOCK = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** An EDTF date at the head of a value: "2024-07-05T10:00" → "2024-07-05". */
const edtfOf = (value: string | null): string | null => (value ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0] ?? null) : null);

export function frontMatterOf(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (!block) return NONE;
  const inner = block[1] ?? "";
  const base = text.indexOf(inner, 3);
  const field = (key: string): { value: string; span: Span } | null => {
    const match = new RegExp(`^${key}:[ \\t]*(["']?)(.*?)\\1[ \\t]*$`, "mi").exec(inner);
    if (!match || !match[2]) return null;
    const start = base + match.index + match[0].indexOf(match[2], key.length + 1);
    return { value: match[2], span: { start, end: start + match[2].length } };
  };
  const title = field("title");
  return {
    title: title?.value ?? null,
    published: edtfOf(field("published")?.value ?? field("date")?.value ?? null),
    source: field("source")?.value ?? null,
    url: field("url")?.value ?? null,
    titleSpan: title?.span ?? null,
    bodyStart: block[0].length,
  };
}
