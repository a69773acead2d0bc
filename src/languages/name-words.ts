/** The name words of every language that has them. */
import { nameWords as bn } from "./bn/names.js";
import { nameWords as en } from "./en/names.js";
import { nameWords as hi } from "./hi/names.js";
import { nameWords as ru } from "./ru/names.js";
import { nominative } from "./ru/nominative.js";
import type { NameWords } from "./names.js";

export const nameWords: Readonly<Record<string, NameWords>> = Object.freeze({ hi, bn, en, ru: { ...ru, nominative } });
