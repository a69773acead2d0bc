/** From whom to whom a sum, a load or a number of people goes, by the roles of the states beside what is measured. */
import type { Figure } from "../model/index.js";
import type { Analysis, Mention } from "./analysis.js";
import { contentOf, gapBetween, nearest } from "./context.js";
import type { WordMark } from "./marks.js";

type Indicator = Figure["indicator"];
type Stretch = { readonly from: number; readonly to: number };
export interface Direction {
  readonly from: string | null;
  readonly to: string | null;
}
export const NOWHERE: Direction = { from: null, to: null };

const ONE_WAY: ReadonlySet<Indicator> = new Set(["exports", "imports", "aid", "credit", "investment", "volume", "capacity", "count"]);
const SOURCE: ReadonlySet<string> = new Set(["source"]);
const GIVERS: ReadonlySet<string> = new Set(["source", "agent", "onbehalf", "leader"]);
const GOALS: ReadonlySet<string> = new Set(["recipient", "goal", "locus", "purpose"]);
/** Whose a thing is, or who does it: "Indian exports", "भारत का निर्यात", "China bought". */
const isOwner = ({ role, actor }: Mention): boolean => role === "genitive" || role === "bare" || role === "agent" || actor.demonym;

/** Who gives, lends, sends or invests is the subject, wherever its verb lets it stand: "Кредит Москва открыла в мае". */
const GIVEN: ReadonlySet<Indicator> = new Set(["aid", "credit", "investment", "volume", "capacity"]);
const isSubject = ({ role }: Mention): boolean => role === "bare" || role === "agent";

const REACH = 1.1;

/** Who buys, drinks in or draws is where the load goes: "China drew 22 billion cubic metres". */
const isTaken = (analysis: Analysis, at: Stretch): boolean =>
  nearest(analysis, at, contentOf(analysis, "indicator").filter(({ meaning }) => meaning.value === "imports" || meaning.value === "exports"), 0.9)?.meaning.value === "imports"; // prettier-ignore

export function direction(analysis: Analysis, at: Stretch, parties: readonly string[], indicator: Indicator): Direction {
  if (!ONE_WAY.has(indicator)) return NOWHERE;
  const words = contentOf(analysis, "indicator").filter(({ meaning }) => meaning.value === "exports" || meaning.value === "imports");
  // "Russian exports made 3.7 billion, imports from Iran 1.1": each state belongs to the word beside it.
  const isElsewhere = (mention: Mention): boolean =>
    words.some((word) => word.from !== at.from && gapBetween(analysis, mention, word) < gapBetween(analysis, mention, at));
  const near = analysis.mentions.filter(
    (mention) => mention.who?.party && parties.includes(mention.who.party) && gapBetween(analysis, mention, at) < REACH && !isElsewhere(mention), // prettier-ignore
  );
  const pick = (is: (mention: Mention) => boolean, limit = REACH): string | null =>
    nearest(analysis, at, near.filter(is), limit)?.who?.party ?? null;
  const by = (roles: ReadonlySet<string>): string | null => pick(({ role }) => roles.has(role));
  const owner = adjacent(near, at) ?? pick((mention) => isOwner(mention) && mention.from < at.to, 0.9);
  const other = (than: string | null): string | null => (than === null ? null : (parties.find((party) => party !== than) ?? null));
  const takes = indicator === "imports" || (indicator === "volume" && isTaken(analysis, at)) || (indicator === "capacity" && isTaken(analysis, at)); // prettier-ignore
  if (takes) {
    const to = owner ?? by(GOALS) ?? (indicator === "imports" ? (parties[0] ?? null) : null);
    const from = by(SOURCE);
    return { from: from ?? other(to), to: to === from ? other(from) : to };
  }
  // "Japan will give Kenya a grant": of two bare states the first gives, the other receives.
  const subjects = GIVEN.has(indicator) ? near.filter(isSubject) : [];
  const giver = subjects.length > 1 ? (subjects.find(({ role }) => role === "agent") ?? subjects[0])!.who!.party : null;
  const from =
    (indicator === "exports" ? adjacent(near, at) : null) ?? by(SOURCE) ?? giver ?? owner ?? by(GIVERS) ?? (GIVEN.has(indicator) ? pick(isSubject) : null) ?? (indicator === "exports" ? (parties[0] ?? null) : null); // prettier-ignore
  const to = by(GOALS);
  if (from === null && to === null) return NOWHERE;
  if (from !== null && to !== null && from !== to) return { from, to };
  if (from !== null) return { from, to: other(from) };
  return { from: indicator === "investment" ? null : other(to), to };
}

/** The state right before the word: "российский экспорт", "India's exports". */
function adjacent(near: readonly Mention[], at: Stretch): string | null {
  const beside = near.find(
    (mention) => (mention.actor.demonym || mention.role === "genitive") && mention.to <= at.from && at.from - mention.to <= 1,
  );
  return beside?.who?.party ?? null;
}

/** Growth of exports or imports has their direction. */
export function grown(analysis: Analysis, at: Stretch, parties: readonly string[], money: readonly WordMark[]): Direction {
  const word = nearest(analysis, at, money, 2);
  const what = word?.meaning.value;
  return word && (what === "exports" || what === "imports") ? direction(analysis, word, parties, what) : NOWHERE;
}
