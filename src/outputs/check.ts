/** The answer to a claim: one word first, then why, with the entries and the sentences behind them. */
import type { Claim } from "../model/index.js";
import type { Verdict } from "../ledger/index.js";
import { describeEntry } from "./describe.js";
import type { Layout } from "./entries.js";
import { quoted, wrap } from "./layout.js";

export function checkText({ answer, reasons }: Verdict, { paint, width }: Layout): string {
  const room = Math.max(30, width - 6);
  const colour = answer === "supported" ? paint.good : answer === "contradicted" ? paint.warn : paint.strong;
  const lines = reasons.flatMap(({ why, entries }) => [
    `  ${why}${entries.length > 0 ? ":" : "."}`,
    ...entries.flatMap((entry) => {
      const { time, standing, text } = describeEntry(entry);
      const head = [time, standing, text].filter((part) => part !== "").join(" · ");
      const [source] = entry.sources;
      return [
        `    ${paint.faint(entry.id)} ${wrap(head, room, "      ")}`,
        ...(source ? [`      ${paint.faint(wrap(`${source.path}: ${quoted(source.quote)}`, room, "      "))}`] : []),
      ];
    }),
  ]);
  return [colour(answer), ...(lines.length > 0 ? lines : ["  nothing in the claim could be held against the ledger."])].join("\n") + "\n";
}

/** One line: the answer, why, and the entries in full. */
export const checkJson = ({ text, language, records, ...asked }: Claim, { answer, reasons }: Verdict): string =>
  JSON.stringify({
    answer,
    claim: text,
    language,
    asked: { ...asked, places: asked.places.map(({ name, country }) => ({ name, country })), ...records },
    reasons: reasons.map(({ answer: word, why, entries }) => ({ answer: word, why, entries })),
  });
