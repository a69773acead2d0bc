/** The packs the reader has, in the order in which they were written. A new language is added here and nowhere else. */
import { bn } from "./bn/index.js";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import { hi } from "./hi/index.js";
import { ru } from "./ru/index.js";
import type { Pack } from "./pack.js";

export const packs: readonly Pack[] = [hi, bn, en, ru, es];

const byLanguage = new Map(packs.map((pack) => [pack.language, pack]));
export const packFor = (language: string | null): Pack | null => (language === null ? null : (byLanguage.get(language) ?? null));

/** Codes and English names of the languages that are read. */
export const languagesRead: ReadonlyMap<string, string> = new Map(packs.map(({ language, name }) => [language, name]));
