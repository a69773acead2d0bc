/** Deeds that nobody is said to undertake, but that a state's own future tells: "India will lend 250 million". */
import type { Analysis } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import { contentOf } from "./context.js";
import { isFinal, isTense, negated, overlaps, typeOf, type Deed, type DeedType } from "./deeds.js";
import { extentOf } from "./extents.js";
import { agentsOf } from "./undertakers.js";

/** Deeds that a plain future tells of: "India will give a loan". */
const GIVEN: ReadonlySet<DeedType> = new Set(["fund", "deliver", "establish", "target", "expand", "conclude", "refrain", "support"]);

const byState = (analysis: Analysis, verb: VerbGroup): boolean =>
  agentsOf(analysis, verb).some((one) => one.who!.kind === "state" || one.who!.kind === "bloc");

/** "भारत ऋण देगा": a word for what is given or built before a verb of the future. */
const finalDeeds = (analysis: Analysis, futures: readonly VerbGroup[]): Deed[] =>
  futures
    .map((at): Deed => {
      const extent = extentOf(analysis, at);
      return { at, value: "future", type: typeOf(analysis, "future", extent), extent, status: "open" };
    })
    .filter((deed) => GIVEN.has(deed.type) && (!negated(deed.at as VerbGroup) || deed.type === "refrain"))
    .filter((deed) => byState(analysis, deed.at as VerbGroup));

/** "New Delhi will open two consulates": the verb of the future is itself the deed, and a state its subject. */
function medialDeeds(analysis: Analysis, futures: readonly VerbGroup[]): Deed[] {
  return futures.flatMap((group): Deed[] => {
    if (isTense(group, "possible") || isTense(group, "past") || negated(group)) return [];
    const subject = analysis.mentions.findLast((one) => one.to <= group.from && analysis.clauses.cost(one.from, group.from) < 0.3);
    if (!subject?.who?.party || !["state", "bloc"].includes(subject.who.kind) || subject.role !== "bare" || group.from - subject.to > 4)
      return [];
    const deed = contentOf(analysis, "commitment").find((mark) => mark.from >= group.from && mark.from <= group.to);
    const type = deed?.meaning.value as DeedType;
    return GIVEN.has(type) ? [{ at: group, value: "future", type, extent: extentOf(analysis, group), status: "open" }] : [];
  });
}

/** Verbs whose own future is a promise: "Пекин выделит региону полтора миллиарда". */
const DEEDS: Readonly<Record<string, DeedType>> = { supply: "deliver", build: "deliver", found: "establish", endow: "fund", support: "support", raise: "expand" }; // prettier-ignore
const deedOf = (group: VerbGroup): DeedType | undefined =>
  group.words.map((word) => (word.meaning.group === "verb" ? DEEDS[word.meaning.value] : undefined)).find((one) => one !== undefined);

const freeDeeds = (analysis: Analysis, futures: readonly VerbGroup[]): Deed[] =>
  futures.flatMap((at): Deed[] => {
    const type = deedOf(at);
    if (type === undefined || negated(at) || agentsOf(analysis, at).length === 0) return [];
    return [{ at, value: "future", type, extent: extentOf(analysis, at), status: "open" }];
  });

/** The deeds of plain futures outside of what is undertaken already. */
export function promised(analysis: Analysis, taken: readonly Deed[]): Deed[] {
  const futures = analysis.clauses.verbs.filter((group) => isTense(group, "future") && !overlaps(taken, group));
  if (futures.length === 0) return [];
  const headline = analysis.sentence.zone === "headline";
  if (analysis.sentence.pack?.freeOrder) return headline ? [] : freeDeeds(analysis, futures);
  if (!isFinal(analysis)) return medialDeeds(analysis, futures);
  return headline ? [] : finalDeeds(analysis, futures);
}
