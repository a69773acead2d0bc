/** The packs the reader has, in the order in which they were written. A new language is added here and nowhere else. */
import { bn } from "./bn/index.js";
import { en } from "./en/index.js";
import { hi } from "./hi/index.js";
import { ru } from "./ru/index.js";
import type { Pack } from "./pack.js";

export const packs: readonly Pack[] = [hi, bn, en, ru];

const byLanguage = new Map(packs.map((pack) => [pack.language, pack]));
export const packFor = (language: string | null): Pack | null => (language === null ? null : (byLanguage.get(language) ?? null));
