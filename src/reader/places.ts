/** Stage 4: where a happening took place, and where a visit went. */
import type { TimeMark } from "../time/index.js";
import type { Analysis, Spot } from "./analysis.js";
import type { Discourse } from "./discourse.js";
import type { Who } from "./identities.js";
import { distance, nearestTrigger, REACH } from "./nearness.js";
import type { Trigger } from "./triggers.js";

/** "In Madrid, where they met", "May 1989, when they shook hands": what stands right before the link that opens the trigger's clause. */
export function antecedent<T extends { readonly from: number; readonly to: number }>(
  analysis: Analysis,
  trigger: Trigger,
  among: readonly T[],
): T | null {
  const link = analysis.marks.grammar.findLast(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "barrier" && mark.from < trigger.from,
  );
  if (!link || analysis.clauses.cost(link.from, trigger.from) >= REACH) return null;
  return among.find((one) => one.to <= link.from && link.from - one.to <= 1) ?? null;
}

/** "Singapore will host the 20th session": a gathering is where its host is. */
function hostOf(analysis: Analysis, trigger: Trigger): Spot | null {
  const hosts = trigger.verb?.words.some((word) => word.meaning.value === "host" || word.meaning.value === "receive") ?? false;
  const host = analysis.marks.grammar.some((mark) => mark.meaning.value === "host-state" && mark.from >= trigger.to && analysis.clauses.cost(trigger.from, mark.from) < 0.3); // prettier-ignore
  if (!trigger.verb || !(hosts || host)) return null;
  return analysis.spots.findLast((spot) => spot.to <= trigger.verb!.from && spot.role === "bare") ?? null;
}

export function spotOf(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[]): Spot | null {
  const candidates = analysis.spots
    .filter(
      (spot) => spot.role === "locus" && distance(analysis, spot, trigger) < REACH && nearestTrigger(analysis, spot, triggers) === trigger,
    )
    .sort((a, b) => Number(a.state) - Number(b.state) || distance(analysis, a, trigger) - distance(analysis, b, trigger));
  return candidates[0] ?? hostOf(analysis, trigger) ?? antecedent(analysis, trigger, analysis.spots);
}

const LEAST_SCORE = -0.35;
/** Where a visit goes: what stands right before or after its word, else a goal or place of the clause. */
export function destinationsOf(analysis: Analysis, trigger: Trigger, visitor: Who | null): Spot[] {
  const final = analysis.sentence.pack?.order === "final";
  const leaving = ["depart", "return"].includes(trigger.frame.name) ? trigger.frame.slots.destination : undefined;
  const fits = (spot: Spot): boolean => spot.country !== null && spot.country !== visitor?.party && (leaving?.includes(spot.role) ?? true);
  const scored = analysis.spots
    .filter(
      (spot) =>
        fits(spot) && (leaving !== undefined || !["source", "inviter", "companion", "agent", "between", "onbehalf"].includes(spot.role)),
    )
    .map((spot) => {
      const gap = spot.to <= trigger.from ? trigger.from - spot.to : spot.from >= trigger.to ? spot.from - trigger.to : 0;
      // "গন্তব্য ছিল জাকার্তা": what the destination is, the predicate says.
      const free = (analysis.sentence.pack?.freeOrder === true && trigger.isVerb) || trigger.words.includes("destination");
      const side = free || final === spot.to <= trigger.from;
      // "Chose India for his maiden trip": what is chosen for a trip is where it goes.
      const chosen = !trigger.isVerb && analysis.clauses.verbs.some((verb) => verb.to === spot.from && verb.words.some((word) => word.meaning.value === "choose")); // prettier-ignore
      const role =
        chosen || ["goal", "locus", "recipient", "object"].includes(spot.role)
          ? 0.25
          : spot.role === "genitive"
            ? 0.15
            : (gap <= 1 || free) && side
              ? 0.2
              : -0.3;
      return { spot, score: role + (side ? 0.3 : 0) - 0.04 * gap - analysis.clauses.cost(spot.from, trigger.from) };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0] && scored[0].score > LEAST_SCORE ? scored[0].spot : undefined;
  if (!best) return [];
  const alike = scored
    .map(({ spot }) => spot)
    .filter((spot) => spot.role === best.role && !spot.state === !best.state && analysis.clauses.cost(spot.from, best.from) < REACH + 0.5);
  // A list of places: each stands near another of them.
  const near = [best];
  for (let i = 0; i < near.length; i++)
    for (const spot of alike) if (!near.includes(spot) && Math.abs(spot.from - near[i]!.from) <= 3) near.push(spot);
  const byCountry = new Map<string, Spot>();
  for (const spot of near.sort((a, b) => a.from - b.from)) if (!byCountry.has(spot.country!)) byCountry.set(spot.country!, spot);
  return [...byCountry.values()];
}

/** "Прибывший в воскресенье Беннет", "его предыдущий визит состоялся в мае": who arrives, no place said, comes to the other state. */
const arrives = (analysis: Analysis, trigger: Trigger, party: string | null, discourse: Discourse): boolean =>
  analysis.sentence.pack?.freeOrder === true &&
  discourse.pair.includes(party ?? "") &&
  (trigger.words.includes("arrive") ||
    (trigger.words.includes("visit") && !trigger.isVerb && (trigger.verb?.words.some((word) => word.meaning.value === "happen") ?? false)));

/** "Sultan Qaboos came in 1997": who only comes comes here, to where the text is from, else to the other of its two states. */
export function comesHere(analysis: Analysis, trigger: Trigger, visitors: readonly Who[], discourse: Discourse): Spot[] {
  const party = visitors[0]?.party ?? null;
  const arrived = arrives(analysis, trigger, party, discourse);
  const home = arrived || discourse.home === party ? null : discourse.home;
  const here = home ?? discourse.pair.find((one) => one !== party) ?? null;
  const medial = analysis.sentence.pack?.order === "medial";
  const isVerb = trigger.isVerb && (trigger.words.includes("come") || (medial && trigger.words.includes("arrive")));
  const comes = (arrived || isVerb) && analysis.times.length > 0;
  // "Blinken flew in late on Monday": to where the news is from.
  const from = discourse.dateline;
  if (comes && from && party !== null && from.country !== party) return [{ ...from, from: trigger.from, to: trigger.to, role: "locus" }];
  if (!comes || party === null || here === null || visitors[0]!.kind !== "person") return [];
  return [{ from: trigger.from, to: trigger.to, role: "locus", name: "", country: here, state: true }];
}

export interface Stop {
  readonly spot: Spot;
  readonly times: readonly TimeMark[];
}

/** "2 जुलाई को घाना, 4 जुलाई को अर्जेंटीना", "to Ghana on 2 July and Argentina on 4 July": a route whose stops have each its day. */
export function stopsOf(analysis: Analysis, trigger: Trigger, visitor: Who | null): Stop[] {
  const final = analysis.sentence.pack?.order === "final";
  const times = analysis.times.filter(
    (time) => time.kind !== "duration" && time.kind !== "set" && analysis.clauses.cost(time.from, trigger.from) < REACH + 0.5,
  );
  const besides = (spot: Spot, time: TimeMark): boolean =>
    final ? spot.from >= time.to && spot.from - time.to <= 1 : time.from >= spot.to && time.from - spot.to <= 1;
  const stops = times.flatMap((time): Stop[] => {
    const spot = analysis.spots.find(
      (one) => one.country !== null && one.country !== visitor?.party && one.role !== "source" && besides(one, time),
    );
    return spot ? [{ spot, times: [time] }] : [];
  });
  const verbs = analysis.clauses.verbs.filter((verb) => verb.finite && stops.some(({ spot }) => verb.from > spot.to));
  return stops.length >= 2 && new Set(stops.map(({ spot }) => spot.name + spot.country)).size === stops.length && verbs.length <= 1
    ? stops
    : [];
}
