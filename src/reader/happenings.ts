/**
 * Stage 4, frames filled: for each trigger, the actors, place and time around it that its frame's roles allow. What the sentence
 * leaves out ("the two leaders", a dropped subject) comes from the discourse before it.
 */
import type { Topic } from "../model/index.js";
import type { TimeMark } from "../time/index.js";
import type { Analysis, Mention, Spot } from "./analysis.js";
import { contentOf, isSince } from "./context.js";
import { engagementFrame } from "../frames/engagements.js";
import { impersonal, type Discourse } from "./discourse.js";
import type { Who } from "./identities.js";
import { modalityOf, type Modality, type Told } from "./modality.js";
import { formatIn, ordinalOf, topicsNamed, withNumbered } from "./numbered.js";
import { triggersOf, type Trigger } from "./triggers.js";

export interface Happening {
  readonly analysis: Analysis;
  readonly trigger: Trigger;
  readonly modality: Modality;
  readonly sides: readonly Who[];
  /** Parties named only as states ("India and Russia"), besides those of the sides. */
  readonly states: readonly string[];
  readonly spot: Spot | null;
  readonly times: readonly TimeMark[];
  /** How many days a trip takes, where told. */
  readonly days: number | null;
  readonly ordinal: number | null;
  readonly informal: boolean;
  readonly topics: readonly Topic[];
  /** Token indexes that the evidence spans. */
  readonly from: number;
  readonly to: number;
  readonly rules: readonly string[];
}

/** Kinds of meetings that recur as formats. */
const FORMATS: ReadonlySet<string> = new Set(["summit", "session", "negotiation"]);
/** Who sits at a summit. */
const HEADS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "monarch", "organisation-head"]);
const PERSONAL = new Set(["person", "office"]);
const APART: ReadonlySet<string> = new Set([
  "topic",
  "source",
  "versus",
  "inviter",
  "sideline",
  "onbehalf",
  "entourage",
  "after",
  "before",
  "during",
  "purpose",
]);

/** How far a mention is from a trigger: clause borders weigh most, then words. */
const distance = (analysis: Analysis, mention: { from: number; to: number }, trigger: Trigger): number =>
  analysis.clauses.cost(mention.from, trigger.from) +
  0.015 * Math.max(0, mention.from < trigger.from ? trigger.from - mention.to : mention.from - trigger.to);

const hasLink = (analysis: Analysis, from: number, to: number): boolean =>
  analysis.marks.grammar.some(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "and" && mark.from >= from && mark.to <= to,
  );

/** The trigger a mention belongs to: the nearest of those whose clause it stands in. */
function nearestTrigger(analysis: Analysis, at: { from: number; to: number }, triggers: readonly Trigger[]): Trigger | null {
  const final = analysis.sentence.pack?.order === "final";
  let best: Trigger | null = null;
  let bestCost = Infinity;
  for (const trigger of triggers) {
    const after = at.from >= trigger.to;
    // "Arrived in Baku on 8 May and met Aliyev": what stands before "and" belongs to the verb before it.
    const parted = !final && trigger.isVerb && at.to <= trigger.from && hasLink(analysis, at.to, trigger.from);
    const cost = distance(analysis, at, trigger) + (final && after ? 0.35 : 0) + (parted ? 0.15 : 0);
    if (cost < bestCost) {
      best = trigger;
      bestCost = cost;
    }
  }
  return best;
}

const REACH = 0.95;

/** "Welcomed Putin's offer": a name in 's owns what follows and is itself no party to the deed. */
const isPossessor = (analysis: Analysis, mention: Mention): boolean =>
  analysis.sentence.pack?.script === "Latn" && /['’]s?$/.test(analysis.sentence.tokens[mention.to - 1]?.fold ?? "");

/** "Putin's visit", "визит Путина": whose trip it is stands right beside its noun, whoever else is in the clause. */
function owners(mentions: readonly Mention[], trigger: Trigger): readonly Mention[] {
  const near = mentions.filter(
    (mention) =>
      PERSONAL.has(mention.who!.kind) &&
      mention.role === "genitive" &&
      ((mention.to <= trigger.from && trigger.from - mention.to <= 3) || (mention.from >= trigger.to && mention.from - trigger.to <= 2)),
  );
  return near.length > 0 && !trigger.isVerb ? near : mentions;
}

/** "On the sidelines of the G20 summit": whose gathering it is, is no side of the talk. */
const isOccasionOf = (analysis: Analysis, mention: Mention): boolean =>
  mention.who?.kind === "bloc" &&
  analysis.sentence.pack?.adpositions === "before" &&
  analysis.marks.grammar.some(
    (mark) =>
      mark.meaning.value === "sideline" &&
      mark.to <= mention.from &&
      mention.from - mark.to <= 3 &&
      analysis.clauses.cost(mark.from, mention.from) < 0.9,
  );

/** Where word order is free a person in the nominative is the subject on either side of the verb. */
const inverted = (analysis: Analysis, mention: Mention): boolean =>
  analysis.sentence.pack?.freeOrder === true && PERSONAL.has(mention.who!.kind);

/** Who follows the verb in its clause, where the language lets the subject do so: "বৈঠক করেন তৌহিদ ও দার". */
const follows = (analysis: Analysis, mention: Mention, trigger: Trigger): boolean =>
  (analysis.sentence.pack?.afterVerb ?? false) &&
  trigger.verb !== null &&
  mention.from >= trigger.verb.to &&
  mention.from >= trigger.to &&
  mention.role !== "genitive" &&
  analysis.clauses.cost(trigger.from, mention.from) < 0.55;

function sidesOf(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[]): Mention[] {
  const roles = trigger.frame.slots.side ?? trigger.frame.slots.visitor ?? [];
  const final = analysis.sentence.pack?.order === "final";
  return analysis.mentions.filter((mention) => {
    if (!mention.who || APART.has(mention.role) || mention.actor.demonym) return false;
    if (!roles.includes(mention.role) && mention.role !== "goal") return false;
    if (isOccasionOf(analysis, mention)) return false;
    if (trigger.isVerb && isPossessor(analysis, mention) && mention.to !== trigger.from) return false;
    // "Visited Xi in Beijing": whom a verb of travel has for its object does not travel.
    if (trigger.isVerb && trigger.frame.slots.visitor && mention.from >= trigger.to && mention.role === "bare" && !final && !inverted(analysis, mention)) return false; // prettier-ignore
    const cost = distance(analysis, mention, trigger);
    const left = mention.to <= trigger.from;
    const isAgent = mention.role === "agent" || mention.role === "bare" || mention.role === "instrumental";
    const reach = isAgent && left ? REACH + (trigger.isVerb || trigger.verb ? 0.25 : 0) : REACH - 0.25;
    if (cost > reach) return false;
    if (follows(analysis, mention, trigger)) return true;
    if (!left && final && (mention.role === "agent" || (trigger.verb && mention.from > trigger.verb.to))) return false;
    if (isAgent && left) return true;
    // "Прибывший в Париж президент": the participle's head follows it, whatever that does then.
    if (isParticiple(trigger) && isAgent && inverted(analysis, mention) && cost < 0.3) return true;
    return nearestTrigger(analysis, mention, triggers) === trigger;
  });
}

const isParticiple = (trigger: Trigger): boolean =>
  trigger.isVerb && (trigger.verb?.words.every((word) => word.meaning.tense === "participle") ?? false);

/** "Invited Macron to visit": where objects stand bare, whom follows the verb. */
const isObject = (analysis: Analysis, mention: Mention, verb: Told["verb"]): boolean =>
  analysis.sentence.pack?.order === "medial" &&
  analysis.sentence.pack.exactCases === 0 &&
  mention.role === "bare" &&
  verb !== null &&
  mention.from >= verb.to &&
  mention.from - verb.to <= 6;

/** Of several agents before a trigger only the nearest coordinated group is the subject. */
function nearestAgents(mentions: readonly Mention[], trigger: Trigger, analysis: Analysis): Mention[] {
  const agents = mentions.filter((mention) => mention.to <= trigger.from && (mention.role === "bare" || mention.role === "agent"));
  if (mentions.some((mention) => mention.role === "bare" && PERSONAL.has(mention.who!.kind) && follows(analysis, mention, trigger)))
    return mentions.filter((mention) => !agents.includes(mention));
  const marked = agents.filter((mention) => mention.role === "agent" && PERSONAL.has(mention.who!.kind));
  const pool =
    marked.length > 0
      ? marked
      : agents.some((mention) => PERSONAL.has(mention.who!.kind))
        ? agents.filter((mention) => PERSONAL.has(mention.who!.kind))
        : agents;
  const last = pool.at(-1);
  if (!last) return mentions.filter((mention) => !agents.includes(mention));
  // A finite verb between two of them parts the clauses of the one and the other; a lone auxiliary does not ("has on Tuesday … met").
  const parted = (mention: Mention): boolean => analysis.sentence.pack?.order !== "final" && analysis.clauses.verbs.some((verb) => verb.finite && verb !== trigger.verb && verb.words.some((word) => word.meaning.group === "verb") && verb.from >= mention.to && verb.to <= last.from); // prettier-ignore
  const group = pool.filter((mention) => analysis.clauses.cost(mention.from, last.from) < 0.45 && !parted(mention));
  return mentions.filter((mention) => group.includes(mention) || !agents.includes(mention));
}

/** "In Madrid, where they met", "May 1989, when they shook hands": what stands right before the link that opens the trigger's clause. */
function antecedent<T extends { readonly from: number; readonly to: number }>(
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
  return hosts ? (analysis.spots.findLast((spot) => spot.to <= trigger.verb!.from && spot.role === "bare") ?? null) : null;
}

function spotOf(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[]): Spot | null {
  const candidates = analysis.spots
    .filter(
      (spot) => spot.role === "locus" && distance(analysis, spot, trigger) < REACH && nearestTrigger(analysis, spot, triggers) === trigger,
    )
    .sort((a, b) => Number(a.state) - Number(b.state) || distance(analysis, a, trigger) - distance(analysis, b, trigger));
  return candidates[0] ?? hostOf(analysis, trigger) ?? antecedent(analysis, trigger, analysis.spots);
}

/** Where a visit goes: what stands right before or after its word, else a goal or place of the clause. */
function destinationsOf(analysis: Analysis, trigger: Trigger, visitor: Who | null): Spot[] {
  const final = analysis.sentence.pack?.order === "final";
  const leaving = trigger.words.includes("depart") ? trigger.frame.slots.destination : undefined;
  const fits = (spot: Spot): boolean => spot.country !== null && spot.country !== visitor?.party && (leaving?.includes(spot.role) ?? true);
  const scored = analysis.spots
    .filter((spot) => fits(spot) && !["source", "inviter", "companion", "agent", "between", "onbehalf"].includes(spot.role))
    .map((spot) => {
      const gap = spot.to <= trigger.from ? trigger.from - spot.to : spot.from >= trigger.to ? spot.from - trigger.to : 0;
      const free = analysis.sentence.pack?.freeOrder === true && trigger.isVerb;
      const side = free || final === spot.to <= trigger.from;
      const role = ["goal", "locus", "recipient", "object"].includes(spot.role)
        ? 0.25
        : spot.role === "genitive"
          ? 0.15
          : (gap <= 1 || free) && side
            ? 0.2
            : -0.3;
      return { spot, score: role + (side ? 0.3 : 0) - 0.04 * gap - analysis.clauses.cost(spot.from, trigger.from) };
    })
    .filter(({ score }) => score > -0.35)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.spot;
  if (!best) return [];
  const near = scored
    .map(({ spot }) => spot)
    .filter((spot) => spot === best || (spot.role === best.role && Math.abs(spot.from - best.from) <= 3 && !spot.state === !best.state));
  const byCountry = new Map<string, Spot>();
  for (const spot of near.sort((a, b) => a.from - b.from)) if (!byCountry.has(spot.country!)) byCountry.set(spot.country!, spot);
  return [...byCountry.values()];
}

/** "It was founded in October 2019, when Modi went to Riyadh": the clause of "when" shares the time of the one before it. */
function timesBefore(analysis: Analysis, trigger: Trigger, usable: readonly TimeMark[]): TimeMark[] {
  const link = analysis.marks.grammar.findLast((mark) => mark.meaning.group === "link" && mark.meaning.value === "when" && mark.to <= trigger.from); // prettier-ignore
  if (!link || analysis.clauses.cost(link.from, trigger.from) >= REACH) return [];
  return usable.filter((time) => time.to <= link.from).slice(-1);
}

function timesOf(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[]): TimeMark[] {
  const usable = analysis.times.filter((time) => time.kind !== "duration" && time.kind !== "set");
  const own = usable
    .filter((time) => distance(analysis, time, trigger) < REACH + 0.2 && nearestTrigger(analysis, time, triggers) === trigger)
    .sort((a, b) => distance(analysis, a, trigger) - distance(analysis, b, trigger));
  const linked = own.length > 0 ? null : antecedent(analysis, trigger, usable);
  if (linked) return [linked];
  if (own.length > 0) return own;
  const shared = timesBefore(analysis, trigger, usable);
  if (shared.length > 0) return shared;
  // A time that opens the sentence holds for all that it tells.
  return usable.filter((time) => time.from <= 2 && trigger.from - time.to < 30).slice(0, 1);
}

/** "A four-day visit": its length in days. */
function daysOf(analysis: Analysis, trigger: Trigger): number | null {
  const length = analysis.times.find(
    (time) =>
      time.duration !== undefined &&
      /^P\d+D$/.test(time.duration) &&
      Math.abs(time.from - trigger.from) <= 5 &&
      distance(analysis, time, trigger) < 0.5,
  );
  const days = length ? Number(/^P(\d+)D$/.exec(length.duration ?? "")?.[1]) : NaN;
  return days >= 2 && days <= 21 ? days : null;
}

/** Topics told as the matter of the talks: in the clause of a trigger, or anywhere in a sentence that discusses. */
export function topicsIn(analysis: Analysis, from = 0, to = Infinity): Topic[] {
  const topics = analysis.marks.content
    .filter((mark) => mark.meaning.group === "topic" && mark.from >= from && mark.to <= to)
    .map((mark) => mark.meaning.value as Topic);
  return [...new Set(topics)];
}

const discusses = (analysis: Analysis): boolean =>
  analysis.marks.grammar.some((mark) => mark.meaning.value === "discuss") || analysis.mentions.some((mention) => mention.role === "topic");

function topicsOf(analysis: Analysis): Topic[] {
  if (!discusses(analysis)) return [];
  return topicsIn(analysis);
}

const isInformal = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.marks.content.some((mark) => mark.meaning.group === "informal" && mark.from >= trigger.from - 4 && mark.to <= trigger.to);

/** Visitors of several states travel each for their own. */
function byParty(visitors: readonly Who[]): (readonly Who[])[] {
  const groups = new Map<string | null, Who[]>();
  for (const who of visitors) groups.set(who.party, [...(groups.get(who.party) ?? []), who]);
  return [...groups.values()];
}

type Base = Omit<Happening, "sides" | "states" | "spot" | "rules" | "from" | "to">;

/** "টোকিওতে গিয়ে … ফাম মিন চিন বৈঠক করেন": a verb in the conjunctive has the subject of the verb it leads to. */
function sharedSubject(analysis: Analysis, trigger: Trigger): readonly Who[] {
  const conjunctive = analysis.marks.grammar.some((mark) => mark.from === trigger.from && mark.meaning.tense === "conjunctive");
  if (!conjunctive || !analysis.sentence.pack?.afterVerb) return [];
  const subject = analysis.mentions.find(
    (mention) =>
      mention.who && PERSONAL.has(mention.who.kind) && mention.role === "bare" && analysis.clauses.cost(trigger.from, mention.from) < 0.55,
  );
  return subject?.who ? [subject.who] : [];
}

/** "Moscow will host the prime minister": the guest travels to the place told, or to the host's state. */
function hosted(
  analysis: Analysis,
  trigger: Trigger,
  base: Base,
  rules: readonly string[],
  extent: (parts: readonly { from: number; to: number }[]) => { from: number; to: number },
  discourse: Discourse,
): Happening[] {
  const final = analysis.sentence.pack?.order === "final";
  const people = analysis.mentions.filter(
    (mention) => mention.who && PERSONAL.has(mention.who.kind) && distance(analysis, mention, trigger) < REACH,
  );
  const guest =
    people.find((mention) => ["recipient", "object", "genitive"].includes(mention.role)) ??
    (final ? null : people.find((mention) => mention.from >= trigger.to && mention.role === "bare")) ??
    // "Моди ждут в Киеве": a name of one form before the verb of waiting is the awaited one.
    (trigger.words.includes("await") && people.length === 1 ? people[0]! : undefined);
  const host =
    people.find((mention) => mention !== guest && (mention.to <= trigger.from || mention.role === "agent")) ??
    analysis.mentions.find((mention) => mention.who?.kind === "state" && mention.to <= trigger.from && mention.role === "bare");
  if (!guest?.who) return [];
  // "Chen hosted him to dinner": where the host is a person it is the meeting that is told.
  if (
    base.modality === "held" &&
    host?.who &&
    PERSONAL.has(host.who.kind) &&
    host.who.party !== guest.who.party &&
    !isPossessor(analysis, host)
  ) {
    const meeting = { ...trigger, frame: engagementFrame("receive")! };
    const spot = analysis.spots.find((one) => one.role === "locus" && distance(analysis, one, trigger) < REACH) ?? null;
    return [{ ...base, trigger: meeting, sides: [host.who, guest.who], states: [], spot, rules, ...extent([host, guest]) }];
  }
  const place = analysis.spots.find(
    (spot) => spot.role === "locus" && spot.country !== guest.who!.party && distance(analysis, spot, trigger) < REACH,
  );
  const left = discourse.visitor(analysis).find((who) => who.party !== guest.who!.party) ?? null;
  const country = host?.who?.party ?? left?.party ?? null;
  const at = host ?? trigger;
  const spot =
    place ??
    (country !== null && country !== guest.who.party ? { from: at.from, to: at.to, role: "locus", name: "", country, state: true } : null);
  return spot ? [{ ...base, sides: [guest.who], states: [], spot, rules, ...extent([guest, spot]) }] : [];
}

/** "Sultan Qaboos came in 1997": who only comes comes here, to the other of the two states the text is about. */
function comesHere(analysis: Analysis, trigger: Trigger, visitors: readonly Who[], discourse: Discourse): Spot[] {
  const party = visitors[0]?.party ?? null;
  const here = discourse.pair.find((one) => one !== party) ?? null;
  const comes = trigger.isVerb && trigger.words.includes("come") && analysis.times.length > 0;
  if (!comes || party === null || here === null || visitors[0]!.kind !== "person") return [];
  return [{ from: trigger.from, to: trigger.to, role: "locus", name: "", country: here, state: true }];
}

/** A line without a verb under the announcement of a visit is a line of its programme. */
function inProgramme(analysis: Analysis, discourse: Discourse, told: Told): Told {
  const plain = told.modality === "unsaid" && !analysis.clauses.verbs.some((verb) => verb.finite) && analysis.sentence.zone === "body";
  return plain && discourse.ahead ? { modality: "scheduled", verb: null, rule: "line of a programme" } : told;
}

/** Who has accepted an invitation goes to the place told, else to the inviter's state. */
function accepted(
  analysis: Analysis,
  trigger: Trigger,
  base: Base,
  visitors: readonly Who[],
  rules: readonly string[],
  extent: (parts: readonly { from: number; to: number }[]) => { from: number; to: number },
): Happening[] {
  const party = visitors[0]?.party ?? null;
  const inviter = analysis.mentions.find((mention) => mention.role === "genitive" && mention.who?.party && mention.who.party !== party);
  const named = destinationsOf(analysis, trigger, visitors[0] ?? null)[0] ?? analysis.spots.find((spot) => spot.country !== party && spot.role !== "source"); // prettier-ignore
  const country = inviter?.who?.party ?? null;
  const spot = named ?? (country ? { from: inviter!.from, to: inviter!.to, role: "locus", name: "", country, state: true } : null);
  if (!spot || base.modality !== "held") return [];
  const modality: Modality = base.times.length > 0 ? "scheduled" : "invited";
  return [{ ...base, modality, sides: visitors, states: [], spot, rules: [...rules, "invitation accepted"], ...extent([spot]) }];
}

/** "Flew to Paris, to Chirac": whom a trip is to is met there. */
function calledOn(
  analysis: Analysis,
  trigger: Trigger,
  base: Base,
  visitors: readonly Who[],
  destinations: readonly Spot[],
  rules: readonly string[],
  extent: (parts: readonly { from: number; to: number }[]) => { from: number; to: number },
): Happening[] {
  if (!analysis.sentence.pack?.freeOrder || !trigger.isVerb || base.modality === "invited") return [];
  const called = analysis.mentions.find(
    (mention) =>
      mention.who?.kind === "person" &&
      mention.role === "recipient" &&
      mention.from >= trigger.to &&
      distance(analysis, mention, trigger) < 0.5,
  );
  if (!called?.who || visitors.some((who) => who.party === called.who!.party) || visitors.length === 0) return [];
  const meeting = { ...trigger, frame: engagementFrame("meet")! };
  const spot = destinations.find((one) => one.country === called.who!.party) ?? null;
  return [
    { ...base, trigger: meeting, sides: [...visitors, called.who], states: [], spot, rules: [...rules, "called on"], ...extent([called]) },
  ];
}

/** What was put off has two times: its old one keeps its place, the new one is another plan ("перенесён с 20 мая на 3 июня"). */
function moved(happening: Happening, analysis: Analysis): Happening[] {
  if (happening.modality !== "postponed" || !analysis.sentence.pack?.freeOrder) return [happening];
  const verb = analysis.clauses.verbs.find((one) => one.words.some((word) => word.meaning.value === "postpone"));
  if (!verb) return [happening];
  const goes = (time: TimeMark): boolean => analysis.marks.grammar.some((mark) => mark.meaning.group === "role" && mark.to === time.from && mark.meaning.value.includes("goal")); // prettier-ignore
  const isNew = (time: TimeMark): boolean => time.from >= verb.to && time.value.kind !== "since" && (time.bound === "until" || goes(time));
  const usable = analysis.times.filter(
    (time) => time.kind !== "duration" && time.kind !== "set" && analysis.clauses.cost(verb.from, time.from) < 1.2,
  );
  const later = usable.filter(isNew);
  const left = (time: TimeMark): TimeMark => (time.value.kind === "since" ? { ...time, value: time.value.of } : time);
  const old = { ...happening, times: usable.filter((time) => !later.includes(time)).map(left) };
  return later.length === 0
    ? [old]
    : [old, { ...happening, modality: "scheduled", times: later, rules: [...happening.rules, "put off to"] }];
}

function build(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[], discourse: Discourse): Happening[] {
  const told = inProgramme(analysis, discourse, modalityOf(analysis.sentence, analysis.marks, analysis.clauses, trigger.from, trigger.to));
  const trip = trigger.frame.slots.visitor !== undefined;
  const mentions = nearestAgents(sidesOf(analysis, trigger, triggers), trigger, analysis);
  const base = { analysis, trigger, modality: told.modality, times: timesOf(analysis, trigger, triggers), days: trip ? daysOf(analysis, trigger) : null, ordinal: ordinalOf(analysis, trigger), informal: isInformal(analysis, trigger), topics: trip ? [] : [...new Set([...topicsOf(analysis), ...topicsNamed(analysis, trigger), ...numberedTopics(trigger, discourse)])] }; // prettier-ignore
  const rules = [`frame: ${trigger.frame.name}`, told.rule];
  const extent = (parts: readonly { from: number; to: number }[]): { from: number; to: number } => {
    const verbEnd = told.verb && told.verb.from - trigger.to < 6 ? told.verb.to : trigger.to;
    const near = parts.filter((part) => analysis.clauses.cost(part.from, trigger.from) < 0.9);
    return {
      from: Math.min(trigger.from, ...near.map((part) => part.from)),
      to: Math.max(verbEnd, trigger.to, ...near.map((part) => part.to)),
    };
  };
  if (trigger.frame.name === "host") return hosted(analysis, trigger, base, rules, extent, discourse);
  if (trip) {
    const invited =
      told.modality === "invited" || told.rule === "is to be" || told.rule.startsWith("was to have been")
        ? analysis.mentions.filter(
            (mention) => mention.who && PERSONAL.has(mention.who.kind) && (mention.role === "recipient" || mention.role === "object" || isObject(analysis, mention, told.verb) || (mention.role === "genitive" && analysis.sentence.pack?.freeOrder)), // prettier-ignore
          )
        : [];
    const people = invited.length > 0 ? invited : owners(mentions, trigger).filter((mention) => PERSONAL.has(mention.who!.kind));
    if (trigger.words.every((word) => word === "invite") && people.length === 0) return [];
    const shared = people.length === 0 ? sharedSubject(analysis, trigger) : [];
    const left = impersonal(analysis, trigger) ? [] : discourse.visitor(analysis);
    const visitors = people.length > 0 ? people.map((mention) => mention.who!) : shared.length > 0 ? shared : left;
    if (trigger.words.includes("accept-invitation")) {
      const own = people.filter((mention) => mention.role !== "genitive").map((mention) => mention.who!);
      return accepted(analysis, trigger, base, own.length > 0 ? own : discourse.visitor(analysis), rules, extent);
    }
    const named = destinationsOf(analysis, trigger, visitors[0] ?? null);
    const destinations = named.length > 0 ? named : comesHere(analysis, trigger, visitors, discourse);
    const spokenOf = destinations.length === 0 && people.length === 0 ? theVisit(analysis, trigger, discourse) : null;
    if (spokenOf) return [{ ...base, sides: spokenOf.sides, states: [], spot: spokenOf.spot, rules: [...rules, "the visit spoken of"], ...extent(base.times.slice(0, 1)) }]; // prettier-ignore
    const trips = destinations.flatMap((spot) =>
      byParty(visitors).map((group) => ({
        ...base,
        sides: group,
        states: [],
        spot,
        rules,
        ...extent([...people, spot, ...base.times.slice(0, 1)]),
      })),
    );
    return [...trips, ...calledOn(analysis, trigger, base, visitors, destinations, rules, extent)];
  }
  const persons = withoutTitles(mentions.filter((mention) => PERSONAL.has(mention.who!.kind)));
  const people =
    trigger.frame.kind === "summit" ? persons.filter((mention) => mention.who!.office === null || HEADS.has(mention.who!.office)) : persons;
  const states = mentions.filter((mention) => ["state", "bloc", "organisation"].includes(mention.who!.kind) && mention.who!.party !== null); // prettier-ignore
  const spot = spotOf(analysis, trigger, triggers);
  const isNumbered = trigger.words.includes("numbered") && discourse.format !== null && people.length + states.length < 2;
  const sides = isNumbered
    ? { people: people.map((mention) => mention.who!), states: discourse.format!.parties, rules: ["number of the format before"] }
    : discourse.complete(
        analysis,
        trigger,
        people.map((mention) => mention.who!),
        states.map((mention) => mention.who!.party!),
      );
  const parts = [...people, ...states, ...(spot ? [spot] : []), ...base.times.slice(0, 1)];
  return separately({ ...base, sides: sides.people, states: sides.states, spot, rules: [...rules, ...sides.rules], ...extent(parts) });
}

/** "Met the president and the prime minister separately": one meeting with each of them. */
function separately(happening: Happening): Happening[] {
  const { analysis, trigger, sides } = happening;
  const apart = analysis.marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "separately" && analysis.clauses.cost(mark.from, trigger.from) < 0.9); // prettier-ignore
  const groups = byParty(sides);
  const many = groups.find((group) => group.length >= 2);
  const one = groups.find((group) => group.length === 1);
  if (!apart || groups.length !== 2 || !many || !one) return [happening];
  return many.map((who) => ({ ...happening, sides: [...one, who], rules: [...happening.rules, "each apart"] }));
}

/** "The foreign ministers of Russia and Iran, Lavrov and Bagheri": a title of several is no further person, and it is theirs. */
function withoutTitles(people: readonly Mention[]): readonly Mention[] {
  const titles = people.filter((one) => one.actor.plural && one.who!.kind === "office");
  const named = (one: Mention): boolean => one.who!.kind === "person" && one.who!.office === null;
  const follow = titles.filter(
    (title) => people.filter((one) => named(one) && one.from >= title.to && one.from - title.to <= 6).length >= 2,
  );
  if (follow.length === 0) return people;
  const office = follow[0]!.who!.office;
  return people
    .filter((one) => !follow.includes(one))
    .map((one) => (named(one) && one.from >= follow[0]!.to ? { ...one, who: { ...one.who!, office } } : one));
}

/** "The two-day visit ended", "его поездка сдвинута": a noun without its traveller or place is the visit told last. */
function theVisit(analysis: Analysis, trigger: Trigger, discourse: Discourse): { sides: readonly Who[]; spot: Spot } | null {
  const last = discourse.lastTrip;
  if (trigger.isVerb || !last?.spot || !analysis.sentence.pack?.freeOrder) return null;
  const told = trigger.verb?.words.some((word) => ["happen", "postpone", "cancel"].includes(word.meaning.value)) ?? false;
  return told ? { sides: last.sides, spot: last.spot } : null;
}

const numberedTopics = (trigger: Trigger, discourse: Discourse): readonly Topic[] =>
  trigger.words.includes("numbered") ? (discourse.format?.topics ?? []) : [];

/** The happenings of one sentence, in order. */
export function happeningsOf(analysis: Analysis, discourse: Discourse): Happening[] {
  const triggers = withNumbered(analysis, triggersOf(analysis), discourse.format);
  if (isQuestion(analysis)) {
    discourse.format = formatIn(analysis, triggers, discourse.pair, []) ?? discourse.format;
    return [];
  }
  const happenings = triggers
    .filter(
      (trigger) =>
        !isOccasion(trigger) && !isCounted(analysis, trigger) && !isBackReference(analysis, trigger) && !isPlannedBody(analysis, trigger),
    )
    .flatMap((trigger) => build(analysis, trigger, triggers, discourse))
    .flatMap((happening) => moved(happening, analysis))
    .filter(isTold);
  discourse.follow(happenings);
  const told = happenings.findLast((one) => one.trigger.mechanism !== null || one.trigger.frame.kind === "negotiation");
  const parties = told ? [...new Set([...told.states, ...told.sides.flatMap((who) => who.party ?? [])])] : [];
  discourse.format = formatIn(analysis, triggers, discourse.pair, parties) ?? discourse.format;
  return happenings;
}

/** "On the sidelines of the summit": a gathering named only as the occasion. */
const OCCASIONS: ReadonlySet<string> = new Set(["summit", "conference", "session"]);
const isOccasion = (trigger: Trigger): boolean => !trigger.isVerb && trigger.role === "sideline" && OCCASIONS.has(trigger.frame.kind);

/** What is asked is not told. */
const isQuestion = ({ sentence }: Analysis): boolean =>
  /[?？]["”»]?\s*$/u.test(sentence.source.slice(sentence.start, Math.min(sentence.source.length, sentence.end + 1)));

const beside = (analysis: Analysis, trigger: Trigger, limit = 3): { readonly from: number; readonly to: number } => ({
  from: trigger.from - limit,
  to: trigger.to + limit + (analysis.sentence.pack?.order === "final" ? 1 : 0),
});

/** "This summit", "इस वार्ता से": a noun with a demonstrative, and nobody and no time beside it, speaks of what was told before. */
function isBackReference(analysis: Analysis, trigger: Trigger): boolean {
  if (trigger.isVerb) return false;
  const told = analysis.marks.grammar.some(
    (mark) => mark.meaning.group === "pronoun" && mark.meaning.value === "this" && mark.to <= trigger.from && trigger.from - mark.to <= 1,
  );
  return (
    told &&
    timesOf(analysis, trigger, [trigger]).length === 0 &&
    !analysis.mentions.some((mention) => mention.who && PERSONAL.has(mention.who.kind) && distance(analysis, mention, trigger) < 0.5)
  );
}

/** "To establish an economic dialogue", "the protocol on consultations": a body or a matter, not a meeting. */
function isPlannedBody(analysis: Analysis, trigger: Trigger): boolean {
  if (trigger.isVerb || timesOf(analysis, trigger, [trigger]).length > 0) return false;
  const { from, to } = beside(analysis, trigger);
  const final = analysis.sentence.pack?.order === "final";
  const founding = contentOf(analysis, "commitment").some((mark) => mark.meaning.value === "establish" && (final ? mark.from >= trigger.to && mark.to <= to : mark.to <= trigger.from && mark.from >= from)); // prettier-ignore
  const matter =
    trigger.role === "topic" &&
    FORMATS.has(trigger.frame.kind) &&
    contentOf(analysis, "instrument").some((mark) => mark.from >= from && mark.to <= to + 1);
  return (founding && trigger.frame.kind !== "visit") || matter;
}

/** "21 annual summits": a count of meetings is none of them. */
const isCounted = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.quantities.some((one) => one.kind === "number" && one.value > 1 && one.to <= trigger.from && trigger.from - one.to <= 2 && !analysis.times.some((time) => time.from <= one.from && time.to >= one.to) && analysis.clauses.cost(one.from, trigger.from) < 0.1 && !trigger.isVerb) && analysis.times.length === 0; // prettier-ignore

/** A happening only named, with no verb, time, place or ordinal of its own, is not told. */
const isTold = (happening: Happening): boolean => !isStanding(happening) && isReported(happening);

/** "The annual summit has gone on since 2000" tells of the format, not of a meeting. */
const isStanding = ({ analysis, trigger, times }: Happening): boolean =>
  FORMATS.has(trigger.frame.kind) &&
  times.length > 0 &&
  times.every((time) => isSince(analysis, time)) &&
  contentOf(analysis, "series").length > 0;

const isReported = (happening: Happening): boolean =>
  happening.modality !== "unsaid" ||
  happening.times.length > 0 ||
  happening.ordinal !== null ||
  happening.trigger.isVerb ||
  (happening.spot !== null && happening.sides.length > 0);
