/** How commitments live: stated, reaffirmed, due, then done, partly done, overdue, lapsed or superseded; each step with the words that tell it. */
import type { AnyEntry, CommitmentState, EntryOf, LifeStep, Step } from "../model/index.js";
import { shareTopics } from "./commitments.js";
import { compare, unique } from "./canonical.js";
import type { Words } from "./evidence.js";
import { Fulfilments, type Deeds } from "./fulfilment.js";
import { groupBy } from "./grouping.js";
import { isoDay, meets, stretch, type Stretch } from "./when.js";

type Commitment = EntryOf<"commitments">;

/** Promises with an end that can be seen; to "expand cooperation" again replaces nothing. */
const TANGIBLE: ReadonlySet<string> = new Set(["conclude", "establish", "prepare", "target", "deliver", "fund"]);

const FATE: Readonly<Record<string, LifeStep["step"]>> = { done: "done", dropped: "lapsed" };
const WHY: Readonly<Record<LifeStep["step"], string>> = {
  stated: "first told", reaffirmed: "told again", due: "the time promised", done: "told as carried out", lapsed: "told as dropped",
  partly: "told as carried out in part", overdue: "the time promised is over and nothing tells that it was done", superseded: "a later promise replaces it",
}; // prettier-ignore

const step = (name: LifeStep["step"], fields: Partial<LifeStep>): LifeStep => ({
  step: name,
  on: null,
  known: null,
  statement: null,
  entry: null,
  why: WHY[name],
  by: null,
  ...fields,
});

/** What its own sources tell, in the order in which they told it. */
function toldSteps({ history, due, id }: Commitment, termTold: (step: Step) => boolean): LifeStep[] {
  const told = history.map(({ status, known, statement }, i) =>
    step(FATE[status] ?? (i === 0 ? "stated" : "reaffirmed"), { on: known, known, statement, entry: id }),
  );
  const term = history.find(termTold);
  return due === null
    ? told
    : [...told, step("due", { on: due, known: term?.known ?? null, statement: term?.statement ?? null, entry: id })];
}

/** The verdict of a person, put on the entry by `corrections`. */
interface Verdict {
  readonly value: 1 | 0 | -1;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}
const BY_VERDICT = { 1: "done", 0: "partly", "-1": "lapsed" } as const;
const verdictStep = (verdict: Verdict | undefined): LifeStep[] =>
  verdict ? [step(BY_VERDICT[verdict.value], { on: verdict.at.slice(0, 10), known: verdict.at.slice(0, 10), why: verdict.why, by: verdict.by })] : []; // prettier-ignore

/** The commitments with their lives, as far as they follow from what is known; nothing here depends on today. */
export function withLives(commitments: readonly Commitment[], deeds: Deeds, words: Words): Commitment[] {
  const fulfilments = new Fulfilments(deeds, words);
  const replaced = supersessions(commitments);
  return commitments.map((one) => {
    const stated = statedOn(one);
    const ended = one.history.some(({ status }) => FATE[status] !== undefined);
    const fulfilled = ended || !stated ? null : fulfilments.of(one, stated);
    const later = replaced.get(one.id);
    const steps = [
      ...toldSteps(one, ({ statement }) => hasTerm(words, statement)),
      ...(fulfilled ? [fulfilled] : []),
      ...(later ? [later] : []),
      ...verdictStep((one as { verdict?: Verdict }).verdict),
    ];
    return { ...one, life: inTime(steps) };
  });
}

const hasTerm = ({ said }: Words, statement: string): boolean => {
  const record = said.get(statement)?.record as { due?: string | null } | undefined;
  return record?.due !== null && record?.due !== undefined;
};
const statedOn = ({ history }: Commitment): Stretch | null => stretch(history[0]?.known);
const dayOf = ({ on }: LifeStep): number => stretch(on)?.last ?? Infinity;
/** Judgements last; of one day in the order of the life. */
const inTime = (steps: readonly LifeStep[]): LifeStep[] =>
  steps
    .map((one, i) => ({ one, i }))
    .toSorted((a, b) => Number(a.one.by !== null) - Number(b.one.by !== null) || order(dayOf(a.one), dayOf(b.one)) || a.i - b.i)
    .map(({ one }) => one);
const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * By the id of the promise it ends: a later one by the same sides on the same topics that is told as carried out, or that sets a new
 * term. Each is held against the next ones of its kind alone, up to the first that fits.
 */
function supersessions(commitments: readonly Commitment[]): Map<string, LifeStep> {
  const found = new Map<string, LifeStep>();
  const dated = commitments.filter((one) => TANGIBLE.has(one.type) && statedOn(one));
  const groups = groupBy(dated.flatMap((one) => one.topics.map((topic) => ({ one, key: `${one.type}|${unique(one.by).join("+")}|${topic}` }))), ({ key }) => key); // prettier-ignore
  for (const group of groups.values()) {
    const ordered = group.map(({ one }) => one).toSorted((a, b) => order(statedOn(a)?.first ?? 0, statedOn(b)?.first ?? 0) || compare(a.id, b.id)); // prettier-ignore
    for (const [i, one] of ordered.entries()) {
      const next = ordered.slice(i + 1, i + 1 + AHEAD).find((later) => follows(one, later));
      const known = found.get(one.id);
      if (!next || (known && (known.on ?? "") <= (next.history[0]?.known ?? ""))) continue;
      found.set(one.id, afterwards(next));
    }
  }
  return found;
}
/** How many later promises of its kind and topic are looked at: what is not replaced by then is a strand of its own. */
const AHEAD = 12;

function follows(one: Commitment, later: Commitment): boolean {
  const [a, b] = [statedOn(one), statedOn(later)];
  if (!a || !b || a.last >= b.first || one.status !== "open" || !shareTopics(one.topics, later.topics)) return false;
  if (later.status === "done") return one.type !== "target";
  const [old, fresh] = [stretch(one.due), stretch(later.due)];
  return later.status === "open" && !!old && !!fresh && !meets(old, fresh) && fresh.first > old.last;
}

function afterwards(later: Commitment): LifeStep {
  const { known = null, statement = null } = later.history[0] ?? {};
  return later.status === "done"
    ? step("done", { on: known, known, statement, entry: later.id, why: "told as carried out by a later report" })
    : step("superseded", { on: known, known, statement, entry: later.id });
}

/** How the commitments stand on a day (EDTF); overdue is a step that only the day brings. */
export const atDay = (entries: readonly AnyEntry[], day: string | null): AnyEntry[] => {
  const now = stretch(day);
  return now ? entries.map((entry) => (entry.record === "commitments" ? standingOn(entry, now) : entry)) : [...entries];
};

const DECISIVE = ["done", "lapsed", "superseded", "partly"] as const;

function standingOn(entry: Commitment, now: Stretch): Commitment {
  const life = entry.life.filter((one) => one.step === "due" || one.on === null || (stretch(one.on)?.first ?? -Infinity) <= now.last);
  const verdict = life.findLast(({ by }) => by !== null);
  const told = verdict ?? DECISIVE.map((name) => life.find((one) => one.step === name)).find((one) => one !== undefined);
  if (entry.status === "done" && !verdict) return { ...entry, life, state: "done" };
  if (told) return { ...entry, life, state: told.step as CommitmentState };
  const due = stretch(entry.due);
  if (!due || due.last >= now.last || due.last === Infinity) return { ...entry, life, state: "open" };
  const term = life.find((one) => one.step === "due");
  const overdue = step("overdue", { on: isoDay(due.last + 1), known: term?.known ?? null, statement: term?.statement ?? null, entry: entry.id }); // prettier-ignore
  return { ...entry, life: inTime([...life, overdue]), state: "overdue" };
}
