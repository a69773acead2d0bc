/** What an entry says to one part of a claim, and what the parts together come to. */
import type { AnyEntry, Answer } from "../model/index.js";

/** `open`: the entry does not tell, or tells it less exactly than the claim does. */
export type Word = "yes" | "open" | "no";

/** One part of a claim held against an entry: `part` names it for people ("time", "place"). */
export interface Tested {
  readonly part: string;
  readonly word: Word;
}

export interface Reason {
  readonly answer: Answer;
  /** "the ledger has it in December 2021"; for people. */
  readonly why: string;
  readonly entries: readonly AnyEntry[];
}
export interface Verdict {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
}

export const SILENT: Verdict = { answer: "unknown", reasons: [] };

export const partsWith = (tested: readonly Tested[], word: Word): string[] => tested.filter((one) => one.word === word).map(({ part }) => part); // prettier-ignore
export const agrees = (tested: readonly Tested[]): boolean => tested.every(({ word }) => word === "yes");
export const wordOf = (tested: readonly Tested[], part: string): Word => tested.find((one) => one.part === part)?.word ?? "yes";

/** All parts of a claim must hold; one that is contradicted contradicts the whole. */
export function together(reasons: readonly Reason[]): Verdict {
  if (reasons.length === 0) return SILENT;
  const said = new Set(reasons.map(({ answer }) => answer));
  return { answer: said.has("contradicted") ? "contradicted" : said.has("unknown") ? "unknown" : "supported", reasons };
}

/** A claim that something was not so stands where the entries speak against its being so, and falls where they support it. */
export function opposite({ answer, reasons }: Verdict): Verdict {
  const turned = (one: Answer): Answer => (one === "supported" ? "contradicted" : "unknown");
  return { answer: turned(answer), reasons: reasons.map((reason) => ({ ...reason, answer: turned(reason.answer) })) };
}
