/**
 * Stage 4: several happenings told by one clause. "In April 2022 and in March 2023" is two; "met the president and the premier" is a
 * meeting with each of them.
 */
import { revalued, type TimeMark } from "../time/value.js";
import { spanOf } from "../time/edtf.js";
import type { Analysis, Mention } from "./analysis.js";
import { type Happening, retold } from "./happening.js";
import type { Who } from "./identities.js";
import { byParty } from "./sides.js";

const MOST_WORDS_BETWEEN = 3;
const isDay = ({ value }: TimeMark): boolean => value.kind === "partial" && value.month === null;

/** Months or years with "and" or a comma between them; adjacent days ("25 and 26 October") are one stretch of time. */
function listed(analysis: Analysis, left: TimeMark, right: TimeMark): boolean {
  const gap = right.from - left.to;
  if (gap < 0 || gap > MOST_WORDS_BETWEEN || isDay(left) || isDay(right)) return false;
  const comma = /^\s*,/.test(analysis.sentence.tokens[left.to]?.before ?? "");
  const and = analysis.marks.grammar.some((mark) => mark.meaning.value === "and" && mark.from >= left.to && mark.to <= right.from);
  const others = analysis.marks.grammar.some((mark) => ["verb", "event"].includes(mark.meaning.group) && mark.from >= left.to && mark.to <= right.from); // prettier-ignore
  return (comma || and) && !others && disjoint(left, right);
}

function disjoint(left: TimeMark, right: TimeMark): boolean {
  if (right.value.kind === "after") return disjoint(left, { ...right, value: right.value.of });
  const a = left.value.kind === "absolute" ? spanOf(left.value.edtf) : null;
  const b = right.value.kind === "absolute" ? spanOf(right.value.edtf) : null;
  if (a && b) return a.last + 1 < b.first || b.last + 1 < a.first || a.last - a.first > 27;
  const month = ({ value }: TimeMark): number | null => (value.kind === "partial" ? value.month : null);
  if (month(left) !== null && month(right) !== null) return month(left) !== month(right);
  return left.value.kind !== "partial" || month(left) !== null;
}

/** The list of times that the happening's own stands in, where it is a list of several times at all. */
function listOf(happening: Happening): readonly TimeMark[] {
  const { analysis } = happening;
  const own = happening.times[0];
  const all = analysis.times.filter((time) => time.kind !== "duration" && time.kind !== "set");
  const at = own ? all.indexOf(own) : -1;
  if (at < 0) return [];
  let first = at;
  let last = at;
  while (first > 0 && listed(analysis, all[first - 1]!, all[first]!)) first--;
  while (last + 1 < all.length && listed(analysis, all[last]!, all[last + 1]!)) last++;
  const list = all.slice(first, last + 1);
  const linked = analysis.marks.grammar.some((mark) => mark.meaning.value === "and" && mark.from >= list[0]!.to && mark.to <= list.at(-1)!.from); // prettier-ignore
  return linked ? list : [];
}

/** "Was here in April 2022 and again in September 2023": as many happenings as times. */
export function byTime(happening: Happening): Happening[] {
  const list = listOf(happening);
  if (list.length < 2) return [happening];
  const rules = [...happening.rules, "one for each time"];
  const last = list.at(-1)!;
  if (last.value.kind !== "after") return list.map((time) => retold(happening, { times: [time], rules }));
  // "The fourth, after those of 2015, 2017 and 2019": the ones before it, each in its time, besides itself.
  const before = [...list.slice(0, -1), revalued(last, last.value.of)];
  const own = retold(happening, { times: happening.times.filter((time) => !list.includes(time)) });
  return [own, ...before.map((time) => retold(happening, { modality: "held", times: [time], topics: [], rules }))];
}

const HEADS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "monarch"]);
const isMet = ({ role, actor }: Mention): boolean => !actor.plural && ["companion", "recipient", "object"].includes(role);
const says = ({ analysis, trigger }: Happening, cue: string): boolean =>
  analysis.marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === cue && analysis.clauses.cost(mark.from, trigger.from) < 0.9); // prettier-ignore

/** Whether those met were received each in turn: so the text says, or they lead, or they come from different states. */
function eachInTurn(met: readonly Who[]): boolean {
  const parties = new Set(met.map((who) => who.party));
  return parties.size === met.length || met.some((who) => who.office !== null && HEADS.has(who.office));
}

/** "Met the president and the prime minister": one meeting with each of them. */
export function byCounterpart(happening: Happening): Happening[] {
  const { analysis, trigger, sides } = happening;
  const said = says(happening, "separately");
  if (trigger.mechanism !== null || !["meeting", "call"].includes(trigger.frame.kind)) return [happening];
  // "Принял Моди и Си": where persons have their object in the genitive's form, a verb's genitives are met.
  const isObject = (mention: Mention): boolean => mention.role === "genitive" && trigger.isVerb && analysis.sentence.pack?.freeOrder === true && !mention.actor.plural; // prettier-ignore
  const roleOf = (who: Who): boolean => analysis.mentions.some((mention) => mention.who?.key === who.key && (isMet(mention) || isObject(mention))); // prettier-ignore
  const met = sides.filter(roleOf);
  const others = sides.filter((who) => !met.includes(who));
  const apart = (left: readonly Who[], right: readonly Who[]): Happening[] =>
    right.map((who) => retold(happening, { sides: [...left, who], states: [], rules: [...happening.rules, "each apart"] }));
  if (others.length === 1 && met.length >= 2 && !says(happening, "together") && (said || eachInTurn(met))) return apart(others, met);
  if (!said) return [happening];
  const groups = byParty(sides);
  const many = groups.find((group) => group.length >= 2);
  const one = groups.find((group) => group.length === 1);
  return groups.length === 2 && many && one ? apart(one, many) : [happening];
}
