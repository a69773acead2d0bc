/** Stage 4: one happening for each counterpart, where those met or called were met or called one by one. */
import type { Analysis, Mention } from "./analysis.js";
import { type Happening, retold } from "./happening.js";
import type { Who } from "./identities.js";
import { byParty } from "./sides.js";

/** "Separately", "in turn", "first …, then …". */
const isSaid = ({ analysis, trigger }: Happening): boolean =>
  analysis.marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "separately" && analysis.clauses.cost(mark.from, trigger.from) < 0.9); // prettier-ignore

/** "Called on the president at the palace and the premier at his office": each has a place of his own. */
function haveOwnPlace(analysis: Analysis, others: readonly Mention[]): boolean {
  if (analysis.sentence.pack?.order !== "medial" || others.length < 2) return false;
  const placed = ({ to }: Mention): boolean =>
    analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.meaning.value.startsWith("locus") && mark.from === to);
  return others.slice(0, -1).every(placed);
}

/** Who meets them: whom the clause has for its subject, else the one who is alone of his party. */
function agentsOf({ sides, trigger }: Happening, people: readonly Mention[]): readonly Who[] {
  const subjects = people.filter((mention) => mention.to <= trigger.from && (mention.role === "bare" || mention.role === "agent"));
  const named = sides.filter((who) => subjects.some((mention) => mention.who!.key === who.key));
  if (named.length > 0 && named.length < sides.length && new Set(named.map((who) => who.party)).size === 1) return named;
  const told = new Set(people.map((mention) => mention.who!.key));
  const left = sides.filter((who) => !told.has(who.key));
  if (left.length === 1 && sides.length > 2) return left;
  const alone = byParty(sides).filter((group) => group.length === 1);
  return alone.length === 1 && byParty(sides).length === 2 ? alone[0]! : [];
}

/** A call has two ends: who rings several people rings each of them. */
const isCall = ({ trigger, analysis }: Happening): boolean =>
  trigger.isVerb && trigger.frame.kind === "call" && analysis.sentence.pack?.order === "medial";

/** "Met the president and the prime minister separately", "telephoned both leaders": one meeting or call with each of them. */
export function eachApart(happening: Happening, people: readonly Mention[]): Happening[] {
  if (happening.sides.length < 3) return [happening];
  const agents = agentsOf(happening, people);
  const others = happening.sides.filter((who) => !agents.includes(who));
  if (agents.length === 0 || others.length < 2) return [happening];
  const met = people.filter((mention) => others.some((who) => who.key === mention.who!.key));
  if (!isSaid(happening) && !isCall(happening) && !haveOwnPlace(happening.analysis, met)) return [happening];
  return others.map((who) => retold(happening, { sides: [...agents, who], states: [], rules: [...happening.rules, "each apart"] }));
}
