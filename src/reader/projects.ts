/** Projects between states and how far they are: known ones by name, others by a name beside a noun of works, with their units. */
import type { Project } from "../model/index.js";
import type { ProjectRow } from "../world/world.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, nearest, partiesNear, type Context } from "./context.js";
import { evidenceOf } from "./evidence.js";
import type { NameMark, WordMark } from "./marks.js";
import { unitsIn, unitWords, type UnitGroup } from "./units.js";
import { worksOf } from "./works.js";

type Stretch = { readonly from: number; readonly to: number };
type Status = Project["status"];
interface Known {
  readonly name: string;
  readonly parties: readonly string[];
}
interface Named extends Stretch {
  readonly known: Known;
}

const REACH = 2.2;
const CLAUSE = 0.75;
/** "The railway, the laying of which has not begun": a relative clause lies between. */
const RELATIVE = 1.3;
/** "Construction" alone says that a work is being built; what is said of the construction says more. */
const OVER_BUILDING: ReadonlySet<string> = new Set(["completed", "suspended", "planned", "in-progress"]);
const PLANS: ReadonlySet<string> = new Set(["agree", "decide", "plan", "intend", "pledge", "instruct", "propose", "discuss"]);

/** No pause and no "and" lies between: one clause, in which what is said of the work follows it. */
const isClose = (analysis: Analysis, at: Stretch, word: Stretch): boolean =>
  !analysis.sentence.tokens.slice(at.to, word.from + 1).some(({ before }) => /[,;:()–—]/.test(before)) &&
  !analysis.marks.grammar.some(
    ({ meaning, from }) => meaning.group === "link" && meaning.value === "and" && from >= at.to && from < word.from,
  );

/** The word that tells how far the work at a place is: its predicate, else the nearest. */
function statusWord(analysis: Analysis, at: Stretch): WordMark | null {
  const marks = contentOf(analysis, "projectStatus");
  const predicate = marks.find((mark) => mark.from >= at.to && isClose(analysis, at, mark));
  const word = predicate ?? nearest(analysis, { from: at.to - 1, to: at.to }, marks, REACH);
  if (word?.meaning.value !== "building") return word;
  const more = marks.filter(({ meaning }) => OVER_BUILDING.has(meaning.value));
  return nearest(analysis, word, more, RELATIVE) ?? word;
}

/** "Will be built", "agreed on the construction": what lies ahead is only planned. */
const isAhead = (analysis: Analysis, word: WordMark): boolean =>
  analysis.clauses.verbs.some(
    (verb) =>
      analysis.clauses.cost(verb.from, word.from) < CLAUSE &&
      verb.words.some(({ meaning }) => meaning.tense === "future" || (meaning.group === "tense" && meaning.value === "future") || PLANS.has(meaning.value)), // prettier-ignore
  );

function statusOf(analysis: Analysis, word: WordMark): Status {
  const { value } = word.meaning;
  if (value === "building") return isAhead(analysis, word) ? "planned" : "under-construction";
  if (value === "in-progress" && contentOf(analysis, "projectStatus").some((mark) => mark.meaning.value === "building" && analysis.clauses.cost(mark.from, word.from) < CLAUSE)) return "under-construction"; // prettier-ignore
  return value as Status;
}

const projectOf = (mark: NameMark): ProjectRow | null => {
  const thing = [mark.meaning, ...mark.others].find((one) => one.kind === "project");
  return thing?.kind === "project" ? thing.project : null;
};

/** Projects of a document; "units 3 and 4" of a later clause belong to the project named last. */
export class Projects {
  private last: Known | null = null;
  private readonly names: string[] = [];

  of(analysis: Analysis, context: Context): Project[] {
    const units = unitsIn(analysis, (at) => statusWord(analysis, at));
    const named = this.named(analysis, context);
    if (named.length > 0) this.last = named.at(-1)!.known;
    if (named.length === 0) return this.last ? units.map((group) => this.record(analysis, this.last!, group, group.status, group.numbers)) : []; // prettier-ignore
    return named
      .filter((one) => named.every((other) => !tellsOf(analysis, other, one)))
      .flatMap((one) => this.told(analysis, one, named.length === 1 ? units : []));
  }

  private named(analysis: Analysis, context: Context): Named[] {
    const listed = analysis.marks.names.flatMap((mark): Named[] => {
      const row = projectOf(mark);
      if (!row || !isMeant(analysis, mark)) return [];
      const parties = row.parties.length > 0 ? row.parties : partiesNear(analysis, context, mark);
      return [{ from: mark.from, to: mark.to, known: { name: row.name, parties } }];
    });
    const others = worksOf(analysis)
      .filter((work) => statusWord(analysis, work) !== null && !listed.some((one) => one.from < work.to && one.to > work.from))
      .map((work) => ({
        from: work.from,
        to: work.to,
        known: { name: this.called(work.name), parties: partiesNear(analysis, context, work) },
      }));
    return [...listed, ...others].sort((a, b) => a.from - b.from); // prettier-ignore
  }

  /** One work keeps the name of its first telling: "the Arun-III project" after "the Arun-III hydropower project". */
  private called(name: string): string {
    const first = name.split(" ")[0]!;
    const known = this.names.find((other) => other.split(" ")[0] === first) ?? name;
    if (known === name) this.names.push(name);
    return known;
  }

  private told(analysis: Analysis, one: Named, units: readonly UnitGroup[]): Project[] {
    if (units.length > 0) return units.map((group) => this.record(analysis, one.known, { from: Math.min(one.from, group.from), to: Math.max(one.to, group.to) }, group.status, group.numbers)); // prettier-ignore
    const word = statusWord(analysis, one);
    return word ? [this.record(analysis, one.known, one, word, [])] : [];
  }

  private record(analysis: Analysis, known: Known, at: Stretch, word: WordMark | null, units: readonly number[]): Project {
    return {
      name: known.name,
      units: [...units],
      status: word ? statusOf(analysis, word) : "in-progress",
      parties: [...known.parties],
      evidence: [evidenceOf(analysis.sentence, Math.min(at.from, word?.from ?? at.from), Math.max(at.to, word?.to ?? at.to))],
      rules: [word ? `project: ${word.meaning.value}` : "project named"],
      confidence: word ? 0.7 : 0.5,
    };
  }
}

/** "The park and the city, whose second phase is being built": what is said of one work is not said of another that is further off. */
function tellsOf(analysis: Analysis, one: Named, other: Named): boolean {
  const word = statusWord(analysis, one);
  if (one === other || word === null || statusWord(analysis, other) !== word) return false;
  return gapBetween(analysis, one, word) + 0.45 < gapBetween(analysis, other, word);
}

/** A name that is a place's too (Kudankulam) is the work where a word of state or its units stand beside it. */
function isMeant(analysis: Analysis, mark: NameMark): boolean {
  if (mark.meaning.kind === "project") return true;
  const units = unitWords(analysis);
  return nearest(analysis, mark, [...contentOf(analysis, "projectStatus"), ...units], units.length > 0 ? 1.2 : 0.5) !== null;
}
