/** Figures: what is measured (indicator, direction, unit, period) makes a series; tellings within rounding of each other are one figure. */
import type { EntryOf, Figure } from "../model/index.js";
import { canonical, shortId, unique } from "./canonical.js";
import { nameOf, runPass, type Cluster, type Pass } from "./clusters.js";
import { heldBy, inOrder, mostTold, type Cards } from "./resolve.js";

/** The values a telling leaves open: "65 billion" is 64.5 to 65.5, "about" a little more, "over" has no upper end. */
export function bounds(figure: Pick<Figure, "value" | "qualifier">): [number, number] {
  const size = Math.abs(figure.value);
  const digits = size === 0 ? 0 : lastDigit(size);
  const slack = Math.min(digits / 2, size * 0.025) + (figure.qualifier === "about" ? size * 0.05 : 0);
  if (figure.qualifier === "over") return [figure.value - slack, figure.value + Math.max(slack, size * 0.1)];
  if (figure.qualifier === "under") return [figure.value - Math.max(slack, size * 0.1), figure.value + slack];
  return [figure.value - slack, figure.value + slack];
}

/** The worth of the last digit that is not nought: 65 billion → 1 billion, 65.7 → 0.1. */
function lastDigit(size: number): number {
  const [digits = "", exponent = "0"] = size.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** What is measured, whatever its value; a target stands apart from what was reached. */
export function measureKey(figure: Omit<Figure, "evidence" | "rules" | "confidence">): string {
  const { indicator, from, to, unit, period } = figure;
  return canonical([indicator, unique(figure.parties), from, to, unit, period, figure.qualifier === "target"]);
}

interface Telling {
  readonly cluster: Cluster<"figures">;
  readonly figures: readonly Figure[];
  /** What all its tellings leave open. */
  readonly range: readonly [number, number];
}
function view(cluster: Cluster<"figures">): Telling {
  const own = cluster.statements.map(({ record }) => [`${measureKey(record)}|${record.value}|${record.qualifier}`, record] as const);
  const figures = [...new Map(own).values()];
  const ranges = figures.map(bounds);
  return { cluster, figures, range: [Math.max(...ranges.map(([from]) => from)), Math.min(...ranges.map(([, to]) => to))] };
}

const PASSES: readonly Pass<Telling>[] = [
  {
    why: "same measure, period and value",
    keys: (one) => one.figures.map((figure) => `${measureKey(figure)}|${figure.value}`),
    same: () => true,
    looksAt: () => null,
  },
  {
    why: "same measure and period, values within rounding",
    keys: (one) => one.figures.flatMap((figure) => (figure.period === null ? [] : [measureKey(figure)])),
    same: (a, b) => a.range[0] <= b.range[1] && b.range[0] <= a.range[1],
    looksAt: ({ figures }) => figures.map(({ value, qualifier }) => [value, qualifier]),
    unique: true,
  },
];

const digits = (figure: Figure): number => String(figure.value).replace(/0+$/, "").replace(/\D/g, "").length;

/** Of tellings within rounding the one with the most digits is the most exact; a bare value before a qualified one. */
function best(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted(
    (a, b) => digits(b) - digits(a) || (a.qualifier === null ? 0 : 1) - (b.qualifier === null ? 0 : 1) || a.value - b.value,
  )[0];
}

function entry(cluster: Cluster<"figures">, cards: Cards): EntryOf<"figures"> {
  const said = inOrder(cluster, cards).map((statement) => statement.record);
  const figure = best(said);
  if (!figure) throw new Error("a figure without a statement");
  return {
    ...heldBy(shortId("f", nameOf(cluster)), "figures", cluster, cards),
    indicator: figure.indicator,
    parties: unique(figure.parties),
    from: figure.from,
    to: figure.to,
    value: figure.value,
    unit: figure.unit,
    period: figure.period ?? mostTold(said.flatMap((one) => one.period ?? [])),
    qualifier: figure.qualifier,
  };
}

export function figureEntries(start: readonly Cluster<"figures">[], cards: Cards): EntryOf<"figures">[] {
  return PASSES.reduce<Telling[]>((tellings, pass) => runPass(tellings, pass, view), start.map(view)).map((one) =>
    entry(one.cluster, cards),
  );
}
