/** Goals: a figure that is aimed at is also what the parties undertook to reach. */
import type { Commitment, Figure } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { nearest, type Context } from "./context.js";
import { deadlineOf } from "./dating.js";
import type { Extent } from "./deeds.js";
import { evidenceOf } from "./evidence.js";
import { topicsIn } from "./matter.js";
import { byOf } from "./undertakers.js";

/** Deeds that are the reaching of a figure, where one is aimed at in their words. */
const VAGUE: ReadonlySet<Commitment["type"]> = new Set(["other", "expand", "prepare"]);
const AIMED: ReadonlySet<Figure["indicator"]> = new Set(["trade", "exports", "imports", "investment", "growth"]);

const covers = (commitment: Commitment, figure: Figure): boolean =>
  commitment.evidence.some(({ start, end }) => figure.evidence.some((one) => one.start >= start && one.end <= end));

function goalOf(analysis: Analysis, context: Context, figure: Figure): Commitment[] {
  const { sentence, times } = analysis;
  const { start, end } = figure.evidence[0]!;
  const at: Extent = {
    from: sentence.tokens.findIndex((token) => token.start >= start),
    to: sentence.tokens.findLastIndex((token) => token.end <= end) + 1,
  };
  const by = byOf(analysis, context, at, "goal");
  const usable = times.filter((time) => time.kind !== "set" && time.kind !== "time");
  const time = nearest(analysis, at, usable, 1);
  if (by.length === 0) return [];
  return [{
    type: "target",
    by: by.length === 1 && figure.indicator === "trade" ? [...new Set([...by, ...figure.parties])].slice(0, 2) : by,
    topics: [...new Set([...(figure.indicator === "trade" ? (["trade"] as const) : []), ...topicsIn(analysis, at.from - 6, at.to + 6)])],
    due: time ? deadlineOf(time.value, context.dated) : null,
    status: "open",
    evidence: [evidenceOf(sentence, Math.min(at.from, time?.from ?? at.from), Math.max(at.to, time?.to ?? at.to))],
    rules: ["goal for a figure"],
    confidence: 0.5,
  }]; // prettier-ignore
}

/** The commitments of a sentence, with those that its figures aim at. */
export function withGoals(
  analysis: Analysis,
  context: Context,
  commitments: readonly Commitment[],
  figures: readonly Figure[],
): Commitment[] {
  const aimed = figures.filter((figure) => figure.qualifier === "target" && AIMED.has(figure.indicator));
  if (aimed.length === 0) return [...commitments];
  const told = commitments.map((one) =>
    VAGUE.has(one.type) && aimed.some((figure) => covers(one, figure)) ? { ...one, type: "target" as const } : one,
  );
  const open = aimed.filter((figure) => !told.some((one) => one.type === "target" || covers(one, figure)));
  return [...told, ...open.slice(0, 1).flatMap((figure) => goalOf(analysis, context, figure))];
}
