/** Plain text in columns, with colour where the terminal wants it. Widths are counted in cells as a terminal draws them. */

export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
}
const plain = (text: string): string => text;
export const PLAIN: Paint = { strong: plain, faint: plain, good: plain, warn: plain };

const sgr =
  (code: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`;
export const COLOUR: Paint = { strong: sgr(1), faint: sgr(2), good: sgr(32), warn: sgr(33) };

/** Cells a text takes: combining marks none, wide East Asian letters and emoji two. */
export function cells(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}

export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - cells(text)));

/** Breaks a text at blanks so that no line is wider than `width` where that can be; later lines are indented. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && cells(line) + 1 + cells(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Quotation marks around words of a source, whitespace as one blank. */
export const quoted = (quote: string): string => `«${quote.replace(/\s+/g, " ").trim()}»`;
