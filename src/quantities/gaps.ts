/** What may stand between the words of one number or between a number and its unit. */

/** Nothing but blanks. */
export const onlyBlank = (gap: string): boolean => gap === " " || /^[\s\u00a0]+$/.test(gap);

/** A hyphen or dash, with or without blanks. */
export const hyphened = (gap: string): boolean => /^[ \u00a0]*[-‐‑–—][ \u00a0]*$/.test(gap);

/** Blanks or one hyphen: what may stand inside "twenty-one". */
export const within = (gap: string): boolean => gap === " " || ((onlyBlank(gap) || hyphened(gap)) && !gap.includes("\n\n"));

/** A full stop and blanks: what may stand after млн. or тыс. */
export const afterAbbreviation = (gap: string): boolean => /^\.[ \u00a0]*$/.test(gap);
