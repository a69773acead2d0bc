/** What the benchmarks read: the project's own examples in the four languages read in full, repeated and mixed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "../src/reader/prepare.js";

export interface Article {
  readonly path: string;
  readonly language: string;
  readonly text: string;
  /** As the reader cuts them. */
  readonly sentences: readonly string[];
}

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));

function article(path: string): Article {
  const text = readFileSync(join(EXAMPLES, path), "utf8");
  const { sentences } = prepare(text);
  return {
    path,
    language: /\.(\w\w)\.md$/.exec(path)?.[1] ?? "",
    text,
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
  };
}

/** Every example that is an article, the languages taking turns. */
export function articles(): Article[] {
  const all = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:hi|bn|en|ru)\.md$/.test(path))
    .sort()
    .map(article);
  const byLanguage = grouped(all);
  const most = Math.max(...[...byLanguage.values()].map((list) => list.length));
  return Array.from({ length: most }, (_, i) => [...byLanguage.values()].flatMap((list) => list.slice(i, i + 1))).flat();
}

function grouped(all: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const one of all) groups.set(one.language, [...(groups.get(one.language) ?? []), one]);
  return groups;
}

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** One text of about so many bytes: the articles one after another, their front matter left out. */
export function textOf(bytes: number, oneLine: boolean): string {
  const bodies = articles().map(({ text }) => text.replace(FRONT_MATTER, ""));
  const once = oneLine ? bodies.join(" ").replace(/\s+/g, " ") : bodies.join("\n\n");
  const perUnit = Buffer.byteLength(once) / once.length;
  const length = Math.round(bytes / perUnit);
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
