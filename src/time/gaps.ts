/** What stands between two tokens, as bits: rules say over which gaps they reach. */
import type { Token } from "../text/tokens.js";

export const GAP = {
  tight: 1,
  blank: 2,
  comma: 4,
  hyphen: 8,
  dash: 16,
  dot: 32,
  slash: 64,
  colon: 128,
  bracket: 256,
  tightDash: 512,
} as const;

export const SOFT = GAP.tight | GAP.blank | GAP.hyphen | GAP.dot;
export const LOOSE = SOFT | GAP.comma | GAP.bracket;
export const DASHED = GAP.hyphen | GAP.dash | GAP.tightDash;

const known = new Map<string, number>();

function classify(before: string): number {
  if (before === "") return GAP.tight;
  if (/^[ \u00a0\t\u202f\u2009]+$|^ ?[@+|] ?$|^['’] ?$/.test(before)) return GAP.blank;
  if (/^ *[,،] *$/.test(before)) return GAP.comma;
  if (before === "-" || before === "‐" || before === "‑") return GAP.hyphen;
  if (/^[–—−~]$/.test(before)) return GAP.tightDash;
  if (/^[ \u00a0]*[-–—−~][ \u00a0]*$|^\. ?[-–—] ?$|^\.\/$/.test(before)) return GAP.dash;
  if (/^ ?\. ?$/.test(before)) return GAP.dot;
  if (/^\., ?$/.test(before)) return GAP.comma;
  if (/^ ?\/ ?$/.test(before)) return GAP.slash;
  if (before === ":") return GAP.colon;
  if (/^,? ?[([] ?$|^[)\]],? ?$/.test(before)) return GAP.bracket;
  return 0;
}

/** 0 where nothing of one expression may reach over the gap: line ends, sentence ends, other signs. */
export function gapBefore(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const last = tokens[index - 1];
  if (!token || !last) return 0;
  const before = token.before;
  if (before === " ") return GAP.blank;
  let bits = known.get(before);
  if (bits === undefined) {
    if (known.size > 5000) known.clear();
    known.set(before, (bits = classify(before)));
  }
  // A full stop ends a sentence after a whole word, and before a capital letter unless a short form stands before it.
  if (bits === GAP.dot && before !== "." && last.script !== "Number" && last.fold.length > 5) return 0;
  const short = token.script === "Cyrl" ? 2 : 4;
  if (bits === GAP.dot && before !== "." && token.capital && last.script !== "Number" && last.fold.length > short) return 0;
  if (bits === GAP.dot && token.script !== "Number" && last.script === "Number" && token.capital && last.fold.length > 2) return 0;
  return bits;
}
