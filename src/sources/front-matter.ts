/** Front matter: the lines between two `---` at the very beginning that say title, date, publisher and address of a text. */

export interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** Where the body begins. */
  readonly bodyStart: number;
}

const NONE: FrontMatter = { title: null, published: null, source: null, url: null, bodyStart: 0 };
const LIMIT = 8192;

/** Simple `key: value` lines only; a block that is not closed, or holds anything else, is no front matter but text. */
export function frontMatter(text: string): FrontMatter {
  const head = text.slice(0, LIMIT);
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(head);
  if (!block) return NONE;
  const fields = new Map<string, string>();
  for (const line of (block[1] ?? "").split(/\r?\n/)) {
    const field = /^([A-Za-z_][\w-]*):[ \t]*(.*)$/.exec(line);
    if (field) fields.set((field[1] ?? "").toLowerCase(), unquote(field[2] ?? ""));
    else if (line.trim() !== "" && !/^[ \t#-]/.test(line)) return NONE;
  }
  const get = (name: string): string | null => fields.get(name) || null;
  return {
    title: get("title"),
    published: isoDate(get("published") ?? get("date")),
    source: get("source"),
    url: get("url"),
    bodyStart: block[0].length,
  };
}

const unquote = (value: string): string => {
  const trimmed = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(trimmed);
  return (quoted ? (quoted[1] ?? quoted[2] ?? "") : trimmed).trim();
};

/** "2024-07-05T10:00:00+05:30" → "2024-07-05": the day as the publisher wrote it. Anything that is no ISO date is not a date. */
function isoDate(value: string | null): string | null {
  const match = value === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ].*)?$/.exec(value);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const time = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || (day !== undefined && time.getUTCDate() !== Number(day))) return null;
  return [year, month, day].filter((part) => part !== undefined).join("-");
}
