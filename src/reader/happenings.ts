/**
 * Stage 4, frames filled: for each trigger, the actors, place and time around it that its frame's roles allow. What the sentence
 * leaves out ("the two leaders", a dropped subject) comes from the discourse before it.
 */
import { objectsStandBare } from "./prepare.js";
import { engagementFrame } from "../frames/engagements.js";
import type { Topic } from "../model/index.js";
import type { TimeMark } from "../time/value.js";
import type { Analysis, Mention, Spot } from "./analysis.js";
import { byCounterpart, byTime } from "./apart.js";
import { eachApart } from "./counterparts.js";
import { type Discourse, impersonal } from "./discourse.js";
import { withGapped } from "./gapping.js";
import type { Who } from "./identities.js";
import { isInformal, topicsOf } from "./matter.js";
import { attributed, isOfCrowd } from "./attributive.js";
import { isBackReference, isCounted, isOccasion, isPlannedBody, isQuestion, isTold } from "./mentioned.js";
import { type Modality, modalityOf } from "./modality.js";
import { moved } from "./moved.js";
import { distance, PERSONAL, REACH } from "./nearness.js";
import { type Base, type Happening, happening } from "./happening.js";
import { formatIn, ordinalOf, topicsNamed, topicsNegotiated, withNumbered } from "./numbered.js";
import { accepted, inviterOf, uninvited } from "./invitations.js";
import { comesHere, destinationsOf, spotOf, stopsOf } from "./places.js";
import {
  byParty,
  isObject,
  isPossessor,
  nearestAgents,
  owners,
  sharedSubject,
  sidesOf,
  statesJoined,
  travellers,
  withoutTitles,
} from "./sides.js";
import { reframed, type Trigger, triggersOf } from "./triggers.js";
import { inProgramme, onVisit } from "./unsaid.js";
import { daysOf, endOf, timesOf } from "./when.js";

export type { Base, Happening } from "./happening.js";

/** Who sits at a summit. */
const HEADS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "monarch", "organisation-head"]);

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
    const meeting = reframed(trigger, engagementFrame("receive")!);
    const spot = analysis.spots.find((one) => one.role === "locus" && distance(analysis, one, trigger) < REACH) ?? null;
    return [happening({ ...base, trigger: meeting }, [host.who, guest.who], [], spot, rules, extent([host, guest]))];
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
  return spot ? [happening(base, [guest.who], [], spot, rules, extent([guest, spot]))] : [];
}

/** "चुनाव परिणाम आने पर": an infinitive of motion with nobody of its own is of things. */
const isInfinitive = (analysis: Analysis, trigger: Trigger): boolean =>
  analysis.sentence.pack?.order === "final" &&
  analysis.marks.grammar.some((mark) => mark.from === trigger.from && mark.to === trigger.to && mark.meaning.tense === "infinitive");

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
  const meeting = reframed(trigger, engagementFrame("meet")!);
  const spot = destinations.find((one) => one.country === called.who!.party) ?? null;
  return [happening({ ...base, trigger: meeting }, [...visitors, called.who], [], spot, [...rules, "called on"], extent([called]))];
}

function build(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[], discourse: Discourse): Happening[] {
  const said = modalityOf(analysis.sentence, analysis.marks, analysis.clauses, trigger.from, trigger.to);
  const told = onVisit(analysis, trigger, inProgramme(analysis, discourse, said));
  const trip = trigger.frame.slots.visitor !== undefined;
  const mentions = nearestAgents(sidesOf(analysis, trigger, triggers), trigger, analysis);
  const modality: Modality = trigger.words.includes("invitation") && told.modality !== "denied" ? "invited" : told.modality;
  const base = { analysis, trigger, modality, times: timesOf(analysis, trigger, triggers), end: endOf(analysis, trigger), days: trip ? daysOf(analysis, trigger) : null, ordinal: ordinalOf(analysis, trigger), informal: isInformal(analysis, trigger), topics: trip ? [] : [...new Set([...topicsOf(analysis), ...topicsNamed(analysis, trigger), ...numberedTopics(trigger, discourse), ...topicsNegotiated(analysis, trigger, discourse.format)])] }; // prettier-ignore
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
      modality === "invited" || trigger.words.includes("send") || told.rule === "is to be" || told.rule.startsWith("was to have been")
        ? analysis.mentions.filter(
            (mention) => mention.who && PERSONAL.has(mention.who.kind) && (mention.role === "recipient" || mention.role === "object" || isObject(analysis, mention, told.verb) || (mention.role === "genitive" && analysis.sentence.pack?.freeOrder)), // prettier-ignore
          )
        : [];
    const head = attributed(analysis, trigger);
    if (head === "thing") return [];
    const people = head ? [head] : invited.length > 0 ? invited : travellers(owners(analysis, mentions, trigger), trigger);
    const guest = modality === "invited" && people.length === 0 ? uninvited(analysis, discourse) : [];
    if (trigger.words.every((word) => word === "invite") && people.length + guest.length === 0) return [];
    if (people.length + guest.length === 0 && modality === "held" && isInfinitive(analysis, trigger)) return [];
    const shared = people.length === 0 ? sharedSubject(analysis, trigger) : [];
    const left = impersonal(analysis, trigger) || isOfCrowd(analysis, trigger) ? [] : discourse.visitor(analysis, trigger);
    const visitors = [people.map((mention) => mention.who!), guest, shared, left].find((some) => some.length > 0) ?? [];
    if (trigger.words.includes("accept-invitation")) {
      const subject = analysis.mentions.filter((mention) => mention.who?.kind === "person" && mention.role === "bare" && !isPossessor(analysis, mention) && mention.to <= (trigger.verb?.from ?? 0)); // prettier-ignore
      const own = (objectsStandBare(analysis.sentence) ? subject : people.filter((mention) => mention.role !== "genitive")).map((mention) => mention.who!); // prettier-ignore
      return accepted(analysis, trigger, base, own.length > 0 ? own : discourse.visitor(analysis), rules, extent);
    }
    const named = destinationsOf(analysis, trigger, visitors[0] ?? null);
    const destinations = [named, comesHere(analysis, trigger, visitors, discourse), modality === "invited" ? inviterOf(analysis, trigger, visitors) : []].find((some) => some.length > 0) ?? []; // prettier-ignore
    const travelled = people.every((mention) => discourse.lastTrip?.sides.some((who) => who.key === mention.who!.key));
    const spokenOf = destinations.length === 0 && travelled ? theVisit(analysis, trigger, discourse, base.times) : null;
    if (spokenOf) return [happening(base, spokenOf.sides, [], spokenOf.spot, [...rules, "the visit spoken of"], extent(base.times.slice(0, 1)))]; // prettier-ignore
    const stops = stopsOf(analysis, trigger, visitors[0] ?? null);
    const trips = (stops.length > 0 ? stops : destinations.map((spot) => ({ spot, times: base.times }))).flatMap(({ spot, times }) =>
      byParty(visitors).map((group) =>
        happening({ ...base, times }, group, [], spot, rules, extent([...people, spot, ...base.times.slice(0, 1)])),
      ),
    );
    return [...trips, ...calledOn(analysis, trigger, base, visitors, destinations, rules, extent)];
  }
  const persons = withoutTitles(
    withoutOwners(
      trigger,
      mentions.filter((mention) => PERSONAL.has(mention.who!.kind)),
    ),
  );
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
        [...new Set([...states.map((mention) => mention.who!.party!), ...statesJoined(analysis, trigger)])],
      );
  if (trigger.frame.name === "together" && new Set([...sides.people.map((who) => who.party), ...sides.states]).size < 2) return [];
  if (trigger.frame.name === "together" && sides.rules.some((rule) => /dropped|pronoun$/.test(rule))) return [];
  const hosts = sides.people.length > 0 && sides.states.length === 0 ? hostState(trigger, sides.people, spot, discourse) : [];
  const parts = [...people, ...states, ...(spot ? [spot] : []), ...base.times.slice(0, 1)];
  const one = happening(base, sides.people, [...sides.states, ...hosts], spot, [...rules, ...sides.rules], extent(parts));
  const each = analysis.sentence.pack?.order === "medial" ? eachApart(one, people) : [one];
  // Where an object stands bare, those named together after the verb were met together unless the text parts them.
  return each.length > 1 || objectsStandBare(analysis.sentence) ? each : byCounterpart(one);
}

/** "Лавров вёл переговоры в Дели": talks abroad that name one side are with the hosts, where the text is about them. */
function hostState(trigger: Trigger, people: readonly Who[], spot: Spot | null, discourse: Discourse): string[] {
  const parties = new Set(people.map((who) => who.party));
  const country = spot?.country ?? null;
  const alone = trigger.words.every((word) => word === "talks") && parties.size === 1;
  return alone && country !== null && !parties.has(country) && discourse.pair.includes(country) ? [country] : [];
}

/** "पोप के अंतिम संस्कार के मौके पर मोदी मेलोनी से मिले": beside who met and whom, a genitive is of something else. */
function withoutOwners(trigger: Trigger, people: readonly Mention[]): readonly Mention[] {
  const has = (role: string): boolean => people.some((mention) => mention.role === role);
  return trigger.isVerb && has("agent") && has("companion") ? people.filter((mention) => mention.role !== "genitive") : people;
}

/** "The two-day visit ended", "его поездка сдвинута": a noun without its traveller or place is the visit told last. */
function theVisit(
  analysis: Analysis,
  trigger: Trigger,
  discourse: Discourse,
  times: readonly TimeMark[],
): { sides: readonly Who[]; spot: Spot } | null {
  const last = discourse.lastTrip;
  const pack = analysis.sentence.pack;
  if (trigger.isVerb || !last?.spot || !(pack?.order === "medial" || pack?.afterVerb)) return null;
  // "তাঁর আগের সফর ছিল ২০১৬ সালে": "to be" is enough where a time is told.
  const told = trigger.verb?.words.some(({ meaning }) => ["happen", "postpone", "cancel"].includes(meaning.value) || (pack.afterVerb && times.length > 0 && (meaning.value === "be" || meaning.group === "tense"))) ?? false; // prettier-ignore
  return told ? { sides: last.sides, spot: last.spot } : null;
}

const numberedTopics = (trigger: Trigger, discourse: Discourse): readonly Topic[] =>
  trigger.words.includes("numbered") ? (discourse.format?.topics ?? []) : [];

/** The happening each document told last. */
const lastTold = new WeakMap<Discourse, Happening>();

/** The happenings of one sentence, in order. */
export function happeningsOf(analysis: Analysis, discourse: Discourse): Happening[] {
  const named = triggersOf(analysis);
  const triggers = withNumbered(analysis, named, formatIn(analysis, named, discourse.pair, []) ?? discourse.format);
  if (isQuestion(analysis)) {
    discourse.format = formatIn(analysis, triggers, discourse.pair, []) ?? discourse.format;
    return [];
  }
  const told = triggers
    .filter(
      (trigger) =>
        !isOccasion(trigger) && !isCounted(analysis, trigger) && !isBackReference(analysis, trigger) && !isPlannedBody(analysis, trigger),
    )
    .flatMap((trigger) => build(analysis, trigger, triggers, discourse))
    .flatMap((happening) => moved(happening, analysis))
    .flatMap(byTime)
    .filter(isTold);
  const happenings = withGapped(analysis, told, lastTold.get(discourse) ?? null);
  const last = happenings.at(-1);
  if (last) lastTold.set(discourse, last);
  discourse.follow(happenings);
  const formal = happenings.findLast((one) => one.trigger.mechanism !== null || one.trigger.frame.kind === "negotiation");
  const parties = formal ? [...new Set([...formal.states, ...formal.sides.flatMap((who) => who.party ?? [])])] : [];
  discourse.format = formatIn(analysis, triggers, discourse.pair, parties) ?? discourse.format;
  return happenings;
}
