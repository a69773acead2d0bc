/**
 * Commitments: what parties agree, decide, pledge, or instruct to be done; what a state says it will give or build; and what was founded or
 * raised to a higher name, which is done already.
 */
import type { Commitment } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import type { VerbGroup } from "./clauses.js";
import { contentOf, type Context } from "./context.js";
import { isFinal, isTense, negated, typeOf, within, type Deed, type Extent } from "./deeds.js";
import { dueOf } from "./due.js";
import { evidenceOf } from "./evidence.js";
import { extentOf } from "./extents.js";
import { promised } from "./futures.js";
import { isVerbHeading } from "./lists.js";
import { topicsIn } from "./matter.js";
import { governing } from "./modality.js";
import { byOf, hasUndertaker } from "./undertakers.js";
import { UNDERTAKING, undertakings } from "./undertakings.js";

/** What can be undertaken by saying it once more. */
const REAFFIRMED: ReadonlySet<string> = new Set([
  "support",
  "refrain",
  "consult",
  "deliver",
  "fund",
  "other",
  "expand",
  "target",
  "conclude",
]);

/** What can be agreed on that is no instrument: "agreed on setting up a committee". */
const SETTLED: ReadonlySet<string> = new Set(["establish", "hold", "expand", "target", "deliver", "support", "refrain", "consult", "fund"]);

/** "Announced that the treaty had been agreed": told as done, nothing undertaken. */
function isReport(analysis: Analysis, value: string, extent: Extent): boolean {
  const that = analysis.marks.grammar.find(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "that" && within(mark, extent),
  );
  const verb = that && analysis.clauses.verbs.find((one) => one.finite && one.from >= that.to);
  return value === "announce" && verb !== undefined && isTense(verb, "past") && !isTense(verb, "future");
}

/** "Agreed not to raise tariffs": what is denied is the deed, not its undertaking. */
function isForgone(analysis: Analysis, at: Extent): boolean {
  const { grammar } = analysis.marks;
  const nots = grammar.filter((mark) => mark.meaning.group === "negation");
  const particles = nots.filter((mark) => mark.meaning.value === "particle");
  if (!isFinal(analysis)) return particles.some((mark) => mark.from === at.to) && !nots.some((mark) => mark.to <= at.from && at.from - mark.to <= 1); // prettier-ignore
  const deeds = [...contentOf(analysis, "commitment"), ...grammar.filter(({ meaning }) => meaning.tense === "infinitive")];
  return particles.some(
    (mark) =>
      mark.to <= at.from &&
      at.from - mark.to <= 5 &&
      deeds.some((deed) => deed.from === mark.to && deed.to <= at.from) &&
      !analysis.clauses.verbs.some((verb) => verb.finite && verb.from >= mark.to && verb.to <= at.from),
  );
}

/** "Agreed to set up a fund and to resume flights": each infinitive with its particle is a deed of its own. */
function joined(analysis: Analysis, deed: Deed): Deed[] {
  if (isFinal(analysis)) return [deed];
  const { grammar } = analysis.marks;
  const isTo = (at: number): boolean => grammar.some(({ meaning, from }) => from === at && meaning.group === "role" && meaning.value === "recipient"); // prettier-ignore
  const and = grammar.find(({ meaning, from, to }) => meaning.group === "link" && meaning.value === "and" && from > deed.at.to && to < deed.extent.to && isTo(to)); // prettier-ignore
  const isNamed = and && contentOf(analysis, "commitment").some((mark) => mark.from === and.to + 1);
  if (!isNamed || !isTo(deed.at.to)) return [deed];
  const extent = { from: and.to, to: deed.extent.to };
  const type = typeOf(analysis, deed.value, extent);
  const own = { ...deed, extent: { from: deed.extent.from, to: and.from } };
  return type === deed.type ? [deed] : [own, { ...own, type, extent }];
}

function undertaken(analysis: Analysis): Deed[] {
  const deeds: Deed[] = [];
  for (const { at, value } of undertakings(analysis)) {
    const group = analysis.clauses.verbs.find((one) => one.from <= at.from && one.to >= at.to) ?? (at.meaning.group === "event" ? governing(analysis.sentence, analysis.clauses, at.from, at.to) : null); // prettier-ignore
    const forgone = isForgone(analysis, at);
    if (negated(group) && !forgone) continue;
    const extent = extentOf(analysis, at);
    const type = forgone ? "refrain" : typeOf(analysis, value, extent, at);
    // "Agreed on the importance of", "reaffirmed the significance": a view, nothing undertaken.
    const view = contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "importance" && within(mark, extent));
    if (type === "other" && (value === "announce" || view)) continue;
    // "Announced that it will host the summit": news of an engagement, nothing undertaken.
    if ((value === "announce" && type === "hold" && !isFinal(analysis)) || (value === "settle" && !SETTLED.has(type))) continue;
    // "They agreed:", "reaffirmed their adherence", forecasters who promise snow: nothing that a side undertakes.
    const empty = !isFinal(analysis) && type === "other" && (value === "reaffirm" || extent.to - extent.from < 3 || (value === "pledge" && !hasUndertaker(analysis, at))); // prettier-ignore
    if (empty) continue;
    // "The dates will be agreed": what is still to be undertaken is not.
    if (type === "other" && group && isTense(group, "future")) continue;
    if (isReport(analysis, value, extent) || (value === "reaffirm" && !REAFFIRMED.has(type))) continue;
    deeds.push(...joined(analysis, { at, value, type, extent, status: "open" }));
  }
  return deeds;
}

/** An item that tells what is finished, where the verb that ends it says so. */
const isOver = (analysis: Analysis): boolean => {
  const last = analysis.clauses.verbs.findLast((verb) => verb.finite);
  return isFinal(analysis) && last !== undefined && isTense(last, "past");
};

/** An item under "Both sides decided:" is undertaken as a whole. */
function underIntroduction(analysis: Analysis, context: Context, intro: Analysis): Commitment[] {
  const verb = intro.marks.grammar.findLast((mark) => (mark.meaning.group === "verb" || mark.meaning.group === "event") && UNDERTAKING.has(mark.meaning.value)); // prettier-ignore
  if (!verb) return [];
  const by = byOf(intro, context, verb, verb.meaning.value);
  const extent = { from: 0, to: analysis.sentence.tokens.length };
  const type = typeOf(analysis, verb.meaning.value === "instruct" ? "decide" : verb.meaning.value, extent);
  if (by.length === 0 || (type === "other" && verb.meaning.value === "announce") || isOver(analysis)) return [];
  return [{
    type,
    by,
    topics: topicsIn(analysis),
    due: dueOf(analysis, context, extent, null),
    status: "open",
    evidence: [evidenceOf(analysis.sentence, 0, extent.to)],
    rules: [`undertaking: ${verb.meaning.value}`, "item of a list", `deed: ${type}`],
    confidence: 0.5,
  }]; // prettier-ignore
}

/** "We hereby raise our ties": a bare present form in a language whose infinitive has a particle. */
const declared = (analysis: Analysis, group: VerbGroup): boolean =>
  analysis.sentence.pack?.adpositions === "before" &&
  !analysis.sentence.pack.freeOrder &&
  !analysis.marks.grammar.some((mark) => mark.to === group.from && mark.meaning.group === "role");

/** "The commission, founded in 1987, met": a participle of the past before its time or place says what a body is, not what was done. */
const isRelative = (analysis: Analysis, group: VerbGroup): boolean =>
  analysis.sentence.pack?.adpositions === "before" &&
  !analysis.sentence.pack.freeOrder &&
  !group.words.some((mark) => mark.meaning.group === "tense") &&
  analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.from === group.to && /^(?:locus|agent|after)/.test(mark.meaning.value)); // prettier-ignore

/** Where a verb of founding is as often said of works and goods ("launched a satellite"), a body or format must be named. */
function foundsBody(analysis: Analysis, { from, to }: Extent): boolean {
  if (isFinal(analysis) || analysis.sentence.pack?.freeOrder) return true;
  const inside = (mark: Extent): boolean => within(mark, { from: from - 12, to });
  return (
    [...contentOf(analysis, "designation"), ...contentOf(analysis, "body")].some(inside) ||
    analysis.marks.names.some((name) => name.meaning.kind === "mechanism" && inside(name))
  );
}

/** What was founded, or raised to a partnership of a higher name. */
function accomplished(analysis: Analysis): Deed[] {
  const marks = analysis.marks.grammar.filter((mark) => mark.meaning.group === "verb" && (mark.meaning.value === "found" || mark.meaning.value === "elevate")); // prettier-ignore
  return marks.flatMap((at): Deed[] => {
    const group = analysis.clauses.verbs.find((one) => one.from <= at.from && one.to >= at.to);
    const raised = at.meaning.value === "elevate";
    if (!group || negated(group) || isRelative(analysis, group) || !(group.finite || (raised && declared(analysis, group)))) return [];
    const extent = extentOf(analysis, at);
    if (raised ? contentOf(analysis, "designation").length === 0 : !foundsBody(analysis, extent)) return [];
    const status = isTense(group, "future") || (!raised && isTense(group, "present") && !isFinal(analysis)) ? "open" : "done";
    return [{ at, value: at.meaning.value, type: raised ? "expand" : "establish", extent, status }];
  });
}

/** Cues of a word that was kept or broken: "and did so", "the deadline came and went". */
const FATES: Readonly<Record<string, Commitment["status"]>> = { kept: "done", broken: "dropped", cancelled: "dropped" };

/** What became of an undertaking, where its sentence goes on to tell. */
function statusOf(analysis: Analysis, { at, status, value }: Deed): Commitment["status"] {
  if (status !== "open" || value === "future") return status;
  const fate = analysis.marks.grammar.find(
    (mark) => mark.meaning.group === "cue" && FATES[mark.meaning.value] && (mark.from >= at.to || isFinal(analysis)),
  );
  return fate ? FATES[fate.meaning.value]! : status;
}

/** What it is about: told in its own clause, else anywhere in the sentence. */
function topicsOf(analysis: Analysis, { from, to }: Extent): Commitment["topics"] {
  const own = topicsIn(analysis, from, to);
  return own.length > 0 ? own : topicsIn(analysis);
}

export function commitmentsOf(analysis: Analysis, context: Context, intro: Analysis | null = null): Commitment[] {
  if (isVerbHeading(analysis)) return [];
  const items = intro ? underIntroduction(analysis, context, intro) : [];
  if (items.length > 0) return items;
  const said = undertaken(analysis);
  const done = accomplished(analysis).filter((deed) => !said.some((one) => within(deed.at, one.extent)));
  return [...said, ...done, ...promised(analysis, [...said, ...done])].flatMap((deed): Commitment[] => {
    const by = byOf(analysis, context, deed.at, deed.value, deed.type);
    if (by.length === 0) return [];
    const { from, to } = deed.extent;
    return [{
      type: deed.type,
      by,
      topics: topicsOf(analysis, deed.extent),
      due: deed.status === "done" ? null : dueOf(analysis, context, deed.extent, deed.at),
      status: statusOf(analysis, deed),
      evidence: [evidenceOf(analysis.sentence, from, to)],
      rules: [`undertaking: ${deed.value}`, `deed: ${deed.type}`],
      confidence: deed.type === "other" ? 0.45 : 0.6,
    }]; // prettier-ignore
  });
}
