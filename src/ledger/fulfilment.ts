/**
 * What carried a commitment out, by its kind: a promised meeting by the meeting, an instrument by its signing, a target by a figure that
 * reaches it, a delivery by the project's standing. Only what is told counts: silence never fulfils anything.
 */
import type { AnyEntry, EntryOf, LifeStep } from "../model/index.js";
import { HAPPENED } from "../model/vocabulary.js";
import { SentenceIndex, type Words } from "./evidence.js";
import { FAMILY, foldMechanism, foldName } from "./engagements.js";
import { bounds, measureKey } from "./figures.js";
import { groupBy } from "./grouping.js";
import { knownDate } from "./known.js";
import { byTime, meets, stretch, type Stretch } from "./when.js";

type Commitment = EntryOf<"commitments">;
export interface Deeds {
  readonly engagements: readonly EntryOf<"engagements">[];
  readonly instruments: readonly EntryOf<"instruments">[];
  readonly figures: readonly EntryOf<"figures">[];
  readonly projects: readonly EntryOf<"projects">[];
  readonly series: readonly EntryOf<"series">[];
}

const CONCLUDED: ReadonlySet<string> = new Set(["signed", "adopted", "ratified", "in-force"]);
const COMPLETE: ReadonlySet<string> = new Set(["operational", "completed"]);

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const mechanismOf = (entry: { readonly mechanism: string | null }): string => (entry.mechanism === null ? "" : foldMechanism(entry.mechanism)); // prettier-ignore

/** The deeds of a block, found by what a commitment names. */
export class Fulfilments {
  readonly #words: Words;
  readonly #beside: {
    readonly engagements: SentenceIndex<"engagements">;
    readonly instruments: SentenceIndex<"instruments">;
    readonly figures: SentenceIndex<"figures">;
    readonly projects: SentenceIndex<"projects">;
    readonly series: SentenceIndex<"series">;
  };
  readonly #byMechanism: ReadonlyMap<string, readonly EntryOf<"engagements">[]>;
  readonly #byFamily: ReadonlyMap<string, readonly EntryOf<"engagements">[]>;
  readonly #byType: ReadonlyMap<string, readonly EntryOf<"instruments">[]>;
  readonly #byMeasure: ReadonlyMap<string, readonly EntryOf<"figures">[]>;
  readonly #byProject: ReadonlyMap<string, readonly EntryOf<"projects">[]>;

  constructor({ engagements, instruments, figures, projects, series }: Deeds, words: Words) {
    const { said } = words;
    this.#words = words;
    this.#beside = {
      engagements: new SentenceIndex(engagements, said),
      instruments: new SentenceIndex(instruments, said),
      figures: new SentenceIndex(figures, said),
      projects: new SentenceIndex(projects, said),
      series: new SentenceIndex(series, said),
    };
    const held = engagements.filter(({ status, when }) => HAPPENED.has(status) && when !== null).toSorted((a, b) => byTime(a.when, b.when));
    this.#byMechanism = groupBy(held.filter(({ mechanism }) => mechanism !== null), mechanismOf); // prettier-ignore
    this.#byFamily = groupBy(held, ({ kind }) => FAMILY[kind]);
    const signed = instruments.filter(({ status }) => CONCLUDED.has(status)).toSorted((a, b) => byTime(a.when, b.when));
    this.#byType = groupBy(signed, ({ type }) => type);
    const reached = figures.filter((figure) => figure.period !== null && figure.qualifier !== "target" && this.#isLevel(figure));
    this.#byMeasure = groupBy(reached.toSorted((a, b) => byTime(a.period, b.period)), (figure) => measureOf(figure)); // prettier-ignore
    this.#byProject = groupBy(projects, ({ name }) => foldName(name));
  }

  /** The step that ends it, or the part of it that is done; null while nothing tells of it. `stated`: when the promise was first told. */
  of(promise: Commitment, stated: Stretch): LifeStep | null {
    switch (promise.type) {
      case "hold":
        return this.#meeting(promise, stated);
      case "conclude":
        return this.#instrument(promise, stated);
      case "target":
        return this.#level(promise, stated);
      case "establish":
        return this.#body(promise, stated) ?? this.#project(promise, stated);
      case "deliver":
        return this.#project(promise, stated);
      default:
        return null;
    }
  }

  #meeting(promise: Commitment, stated: Stretch): LifeStep | null {
    const promised = this.#beside.engagements.beside(promise).filter((one) => !before(one.when, stated));
    const own = promised.find(({ status }) => HAPPENED.has(status));
    if (own) return this.#held(own, "the meeting promised was held");
    const off = promised.find(({ status }) => status === "cancelled");
    const later = this.#nextMeeting(promise, promised, stated);
    if (later) return this.#held(later, "a meeting of this kind was held at the time promised");
    return off ? this.#step("lapsed", off, off.when, "the meeting promised was cancelled") : null;
  }

  /** Under the mechanism that was promised, or of the promised kind or topics at the time promised. */
  #nextMeeting(promise: Commitment, promised: readonly EntryOf<"engagements">[], stated: Stretch): EntryOf<"engagements"> | null {
    const due = stretch(promise.due ?? promised[0]?.when);
    if (!due) return null;
    const [one] = promised;
    const among = (one?.mechanism ? this.#byMechanism.get(mechanismOf(one)) : this.#byFamily.get(FAMILY[one?.kind ?? "meeting"])) ?? [];
    const fits = ({ topics, when }: EntryOf<"engagements">): boolean =>
      within(when, due) && after(when, stated) && (one !== undefined || share(topics, promise.topics));
    return from(among, ({ when }) => when, due).find(fits) ?? null;
  }

  #held = (meeting: EntryOf<"engagements">, why: string): LifeStep => this.#step("done", meeting, meeting.when, why, HAPPENED);

  #instrument(promise: Commitment, stated: Stretch): LifeStep | null {
    const promised = this.#beside.instruments.beside(promise);
    const own = promised.find(({ status, when }) => CONCLUDED.has(status) && !before(when, stated));
    const later = promised.flatMap(({ type }) => this.#byType.get(type) ?? []).find(
      (paper) => after(paper.when, stated) && (paper.type === "fta" || share(paper.topics, promise.topics)),
    ); // prettier-ignore
    const paper = own ?? later;
    if (paper) return this.#step("done", paper, paper.when, `the instrument promised was ${paper.status.replace("-", " ")}`, CONCLUDED);
    const ended = promised.find(({ status }) => status === "ended");
    return ended ? this.#step("lapsed", ended, ended.when, "the instrument promised was given up") : null;
  }

  #level(promise: Commitment, stated: Stretch): LifeStep | null {
    const beside = this.#beside.figures.beside(promise);
    const goal = beside.find(({ qualifier }) => qualifier === "target") ?? beside.find((figure) => !this.#isLevel(figure));
    if (!goal) return null;
    const levels = from(this.#byMeasure.get(measureOf(goal)) ?? [], ({ period }) => period, stated);
    const level = levels.find((figure) => !before(figure.period, stated) && bounds(figure)[1] >= goal.value);
    const late = level && promise.due !== null && before(promise.due, stretch(level.period) ?? stated);
    return level ? this.#step("done", level, level.period, `the level aimed at was reached${late ? " after the time set" : ""}`) : null;
  }

  /** A body lives from its first meeting. */
  #body(promise: Commitment, stated: Stretch): LifeStep | null {
    const named = [...this.#beside.series.beside(promise), ...this.#beside.engagements.beside(promise)];
    for (const mechanism of new Set(named.map(mechanismOf).filter((name) => name !== ""))) {
      const first = this.#byMechanism.get(mechanism)?.find(({ when }) => after(when, stated));
      if (first) return this.#held(first, "it held a meeting");
    }
    return null;
  }

  #project(promise: Commitment, stated: Stretch): LifeStep | null {
    const promised = this.#beside.projects.beside(promise)[0];
    if (!promised) return null;
    const lines = (this.#byProject.get(foldName(promised.name)) ?? []).filter(
      (line) => COMPLETE.has(line.status) && this.#learnedAfter(line, stated),
    );
    const [line] = lines;
    if (!line) return null;
    const ready = new Set(lines.flatMap(({ units }) => units));
    const all = promised.units.every((unit) => ready.has(unit));
    if (all) return this.#step("done", line, null, `${promised.name} is told to be ${line.status}`, COMPLETE);
    const some = promised.units.some((unit) => ready.has(unit));
    return some
      ? this.#step("partly", line, null, `units ${[...ready].join(", ")} of ${promised.name} are told to be ${line.status}`, COMPLETE)
      : null;
  }

  /** What is told of a period before it has begun is aimed at, not reached. */
  #isLevel({ period, statements }: EntryOf<"figures">): boolean {
    const begins = stretch(period)?.first ?? -Infinity;
    return statements.some((id) => (stretch(this.#known(id))?.last ?? -Infinity) >= begins);
  }

  #learnedAfter = (entry: AnyEntry, stated: Stretch): boolean =>
    entry.history.some(({ status, known }) => COMPLETE.has(status) && after(known, stated));

  /** With the statement that first told the standing, or the first of all. */
  #step(step: LifeStep["step"], entry: AnyEntry, on: string | null, why: string, standings?: ReadonlySet<string>): LifeStep {
    const told = standings && entry.history.find(({ status }) => standings.has(status))?.statement;
    const statement = told ?? entry.statements[0] ?? null;
    const known = statement === null ? null : this.#known(statement);
    return { step, on: on ?? known, known, statement, entry: entry.id, why, by: null };
  }

  #known(statement: string): string | null {
    const card = this.#words.cards.get((this.#words.said.get(statement) as { document: string } | undefined)?.document ?? "");
    return card ? knownDate(card) : null;
  }
}

/** The measure whatever its period, and whether aimed at or reached. */
const measureOf = (figure: EntryOf<"figures">): string => measureKey({ ...figure, period: null, qualifier: null });

const before = (when: string | null, day: Stretch): boolean => (stretch(when)?.last ?? Infinity) < day.first;
const after = (when: string | null, day: Stretch): boolean => (stretch(when)?.last ?? -Infinity) > day.last;
const within = (when: string | null, due: Stretch): boolean => {
  const span = stretch(when);
  return span !== null && meets(span, due);
};

/** Of entries in the order of their times, those from a day on; one year back, as a time may be told by its year. */
function from<E>(ordered: readonly E[], time: (entry: E) => string | null, { first }: Stretch): readonly E[] {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = ordered[middle];
    if (entry !== undefined && (stretch(time(entry))?.first ?? Infinity) < first - 366) low = middle + 1;
    else high = middle;
  }
  return ordered.slice(low);
}
