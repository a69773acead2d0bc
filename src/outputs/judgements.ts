/** Judgements for people: what was decided, on which words, by whom and why, and whether it still stands. */
import type { Decision, Judgement } from "../model/index.js";
import type { Layout } from "./entries.js";
import { quoted, wrap } from "./layout.js";

interface Standing extends Judgement {
  readonly standing: string;
}

function decisionText(decision: Decision): string {
  switch (decision.kind) {
    case "correct":
      return `correct ${decision.field} to ${typeof decision.value === "string" ? decision.value : JSON.stringify(decision.value)}`;
    case "settle":
      return `settle ${decision.type}: ${decision.claim ?? "both stand"}`;
    case "verdict":
      return `verdict ${decision.value > 0 ? "+1 (kept)" : decision.value < 0 ? "−1 (not kept)" : "0 (partly, or in progress)"}`;
    case "undo":
      return `undo ${decision.judgement}`;
    default:
      return decision.kind;
  }
}

const wordsOf = (decision: Decision): string[] =>
  decision.kind === "undo" ? [] : [...new Set(decision.about.map(({ quote }) => quoted(quote)))].slice(0, 2);

export const judgementsText = (all: readonly Standing[], { paint, width }: Layout): string =>
  all.length === 0
    ? "Nobody has judged anything yet.\n"
    : all
        .map(({ id, decision, by, at, why, standing }) =>
          [
            `${paint.strong(decisionText(decision))}  ${standing === "in force" ? "" : paint.warn(standing)}`.trimEnd(),
            `    ${wrap(`${by}, ${at.slice(0, 16).replace("T", " ")}: ${why}`, Math.max(30, width - 6), "    ")}`,
            ...wordsOf(decision).map((words) => `    ${paint.faint(wrap(words, Math.max(30, width - 6), "    "))}`),
            `    ${paint.faint(id)}`,
            "",
          ].join("\n"),
        )
        .join("\n");
