/** Reading whole records, in sentences a second, beside what a well-known reader of dates needs for dates alone. */
import * as chrono from "chrono-node";
import { sideBySide } from "./measure.js";
import type { Reader } from "./reader.js";
import { articles, type Article } from "./texts.js";

const PEER = { en: chrono.en, ru: chrono.ru };
const WRITTEN = new Date("2025-01-01T00:00:00Z");

const count = (list: readonly Article[]): number => list.reduce((sum, { sentences }) => sum + sentences.length, 0);

/** One pass is some 2,000 sentences, so that a round is long enough to be measured. */
const repeated = (list: readonly Article[]): readonly Article[] => Array.from({ length: Math.ceil(2000 / count(list)) }, () => list).flat();

export function reading({ read }: Reader): string[] {
  const all = repeated(articles());
  const shared = repeated(articles().filter(({ language }) => language === "en" || language === "ru"));
  const [mixed = NaN, own = NaN, peer = NaN] = sideBySide([
    () => all.forEach(({ path, text }) => read({ path, text })),
    () => shared.forEach(({ path, text }) => read({ path, text })),
    () =>
      shared.forEach(({ language, sentences }) => sentences.forEach((sentence) => PEER[language as "en" | "ru"].parse(sentence, WRITTEN))),
  ]);
  const rate = (ms: number, list: readonly Article[]): number => Math.round((count(list) / ms) * 1000);
  return [
    `whole records, hi bn en ru mixed      ${rate(mixed, all).toLocaleString("en")} sentences/s`,
    `whole records, en ru                  ${rate(own, shared).toLocaleString("en")} sentences/s`,
    `chrono-node, dates alone, en ru       ${rate(peer, shared).toLocaleString("en")} sentences/s`,
    `ratio, whole records to dates alone   ${(peer / own).toFixed(2)}`,
  ];
}
