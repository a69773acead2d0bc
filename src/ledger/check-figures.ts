/** Claims of quantities: trade of 65 billion, growth of 9 per cent. Rounding and qualifiers leave room; another value for the same period stands against it. */
import type { ClaimedFigure, EntryOf } from "../model/index.js";
import { partiesKey } from "./engagements.js";
import { bounds } from "./figures.js";
import type { Reason } from "./verdict.js";
import { daysIn, meets, stretch } from "./when.js";

type Figure = EntryOf<"figures">;
type Size = Pick<ClaimedFigure, "value" | "qualifier">;

const isGoal = ({ qualifier }: Size): boolean => qualifier === "target";
const oneWay = ({ indicator }: ClaimedFigure): string => (indicator === "imports" || indicator === "exports" ? "goods" : indicator);
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** The same thing measured, as far as the claim tells whose and which way. Imports of one side are exports of the other. */
function sameMeasure(asked: ClaimedFigure, told: Figure): boolean {
  return (
    oneWay(asked) === oneWay(told) &&
    asked.unit === told.unit &&
    isGoal(asked) === isGoal(told) &&
    asked.parties.every((party) => told.parties.includes(party)) &&
    agree(asked.from, told.from) &&
    agree(asked.to, told.to) &&
    (asked.from !== null || asked.to !== null || asked.indicator === told.indicator)
  );
}

type Period = "same" | "open" | "other";
function periods(asked: string | null, told: string | null): Period {
  if (asked === null || asked === told) return "same";
  const [x, y] = [stretch(asked), stretch(told)];
  if (!x || !y) return "open";
  if (!meets(x, y)) return "other";
  return Math.abs(daysIn(x) - daysIn(y)) < 20 && Math.abs(x.first - y.first) < 20 ? "same" : "open";
}

/** "More than 50 billion" holds of 65; "65" of "about 65"; "60" of neither. */
export function valueHolds(asked: Size, told: Size): boolean {
  const [low, high] = bounds(told);
  if (asked.qualifier === "over") return high >= asked.value;
  if (asked.qualifier === "under") return low <= asked.value;
  const [least, most] = bounds(asked);
  return least <= high && low <= most;
}

export function checkFigure(asked: ClaimedFigure, figures: readonly Figure[]): Reason {
  const measured = figures.filter((told) => sameMeasure(asked, told));
  const at = (period: Period): Figure[] => measured.filter((told) => periods(asked.period, told.period) === period);
  const bearing = at("same").filter((told) => valueHolds(asked, told));
  if (bearing.length > 0) return { answer: "supported", why: "the ledger has this figure", entries: bearing };
  const owners = new Set(at("same").map(({ parties }) => partiesKey(parties)));
  if (owners.size === 1) return { answer: "contradicted", why: "the ledger has another value", entries: at("same") };
  if (owners.size > 1) return { answer: "unknown", why: "the claim does not tell whose figure it means", entries: at("same") };
  if (at("open").length > 0) return { answer: "unknown", why: "the ledger tells the period otherwise", entries: at("open") };
  if (measured.length > 0) return { answer: "unknown", why: "the ledger has it only for other periods", entries: measured };
  return { answer: "unknown", why: "the ledger is silent on this figure", entries: [] };
}
