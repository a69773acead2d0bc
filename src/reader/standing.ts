/** What stands between two states for longer: projects and their units, and what the relationship is called. */
import type { Project, Relation } from "../model/index.js";
import type { ProjectRow } from "../world/world.js";
import type { Analysis } from "./analysis.js";
import { contentOf, gapBetween, isSince, nearest, partiesNear, type Context } from "./context.js";
import { meaningOf } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import type { NameMark, WordMark } from "./marks.js";
import { worksOf } from "./projects.js";

interface Known {
  readonly name: string;
  readonly parties: readonly string[];
}

/** Projects named in a sentence. Where the name is a place's too (Kudankulam), or nothing is said of its state, it is only mentioned. */
function namedIn(analysis: Analysis, units: readonly WordMark[]): { readonly mark: NameMark; readonly project: ProjectRow }[] {
  const state = [...contentOf(analysis, "projectStatus"), ...units];
  return analysis.marks.names.flatMap((mark) => {
    const thing = [mark.meaning, ...mark.others].find((one) => one.kind === "project");
    if (thing?.kind !== "project") return [];
    return nearest(analysis, mark, state, mark.meaning.kind === "project" ? 1.6 : 0.5) ? [{ mark, project: thing.project }] : [];
  });
}

/** Projects of a document; "units 3 and 4" of a later clause belong to the project named last. */
export class Projects {
  private last: Known | null = null;
  private readonly names: string[] = [];

  of(analysis: Analysis, context: Context): Project[] {
    const out: Project[] = [];
    const units = unitWords(analysis);
    const names = namedIn(analysis, units);
    for (const { mark, project } of names) {
      const { name, parties } = project;
      this.last = { name, parties: parties.length > 0 ? parties : partiesNear(analysis, context, mark) };
      out.push(this.record(analysis, mark, unitsNear(analysis, units, mark)));
    }
    for (const work of names.length > 0 ? [] : worksOf(analysis)) {
      if (!nearest(analysis, work, contentOf(analysis, "projectStatus"), 1.6)) continue;
      this.last = { name: this.called(work.name), parties: partiesNear(analysis, context, work) };
      out.push(this.record(analysis, work, unitsNear(analysis, units, work)));
    }
    if (names.length === 0 && out.length === 0 && this.last && units.length > 0) {
      const numbers = numbersOf(analysis, units[0]!);
      if (numbers.length > 0) out.push(this.record(analysis, units[0]!, numbers));
    }
    return out;
  }

  /** One work keeps the name of its first telling: "the Arun-III project" after "the Arun-III hydropower project". */
  private called(name: string): string {
    const first = name.split(" ")[0]!;
    const known = this.names.find((other) => other.split(" ")[0] === first) ?? name;
    if (known === name) this.names.push(name);
    return known;
  }

  private record(analysis: Analysis, at: { from: number; to: number }, units: readonly number[]): Project {
    const word = nearest(analysis, at, contentOf(analysis, "projectStatus"), 1.6);
    return {
      name: this.last!.name,
      units: [...units],
      status: (word?.meaning.value as Project["status"]) ?? "in-progress",
      parties: [...this.last!.parties],
      evidence: [evidenceOf(analysis.sentence, Math.min(at.from, word?.from ?? at.from), Math.max(at.to, word?.to ?? at.to))],
      rules: [word ? `project: ${word.meaning.value}` : "project named"],
      confidence: word ? 0.7 : 0.5,
    };
  }
}

const unitWords = (analysis: Analysis): WordMark[] => contentOf(analysis, "projectUnit");

function numbersOf(analysis: Analysis, unit: WordMark): number[] {
  const numbers = analysis.quantities.filter(
    (one) =>
      (one.kind === "number" || one.kind === "ordinal") &&
      gapBetween(analysis, one, unit) < 0.35 &&
      Number.isInteger(one.value) &&
      one.value > 0 &&
      one.value < 20,
  );
  return [...new Set(numbers.map((one) => one.value))].sort((a, b) => a - b);
}

const unitsNear = (analysis: Analysis, units: readonly WordMark[], at: { from: number; to: number }): number[] => {
  const unit = nearest(analysis, at, units, 0.9);
  return unit ? numbersOf(analysis, unit) : [];
};

const sinceOf = (analysis: Analysis, context: Context, at: { from: number; to: number }): string | null => {
  const times = analysis.times.filter((one) => isSince(analysis, one));
  const time = nearest(analysis, at, times, 1.2);
  if (!time) return null;
  return meaningOf(time.value.kind === "since" ? time.value.of : time.value, context.dated, "past");
};

const NAMING: ReadonlySet<string> = new Set(["elevate", "announce", "found", "happen", "get", "sign", "adopt"]);
/** "Was raised to a strategic partnership in 2010": the time of the verb that gave the name. */
function namedOn(analysis: Analysis, context: Context, mark: WordMark): string | null {
  const verb = analysis.clauses.verbs.find(
    (one) =>
      analysis.clauses.cost(mark.from, one.from) < 0.7 &&
      !one.negated &&
      one.words.some((word) => NAMING.has(word.meaning.value)) &&
      !one.words.some((word) => word.meaning.tense === "future" || word.meaning.tense === "infinitive"),
  );
  if (!verb) return null;
  const times = analysis.times.filter((one) => (one.kind === "date" || one.kind === "period") && analysis.clauses.cost(one.from, verb.from) < 0.7); // prettier-ignore
  const time = nearest(analysis, mark, times, 1.2);
  return time ? meaningOf(time.value, context.dated, "past") : null;
}

export function relationsOf(analysis: Analysis, context: Context): Relation[] {
  return contentOf(analysis, "designation")
    .map((mark): Relation => ({
      parties: partiesNear(analysis, context, mark).slice(0, 2),
      designation: mark.meaning.value,
      since: sinceOf(analysis, context, mark) ?? namedOn(analysis, context, mark),
      evidence: [evidenceOf(analysis.sentence, mark.from, mark.to)],
      rules: ["designation"],
      confidence: 0.7,
    }))
    .filter((relation) => relation.parties.length === 2);
}
