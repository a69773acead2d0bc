/** Stage 4: the people and states that fill the sides of a contact, by their roles. */
import type { Analysis, Mention } from "./analysis.js";
import type { Who } from "./identities.js";
import type { Told } from "./modality.js";
import { distance, nearestTrigger, PERSONAL, REACH } from "./nearness.js";
import type { Trigger } from "./triggers.js";

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

/** "Welcomed Putin's offer": a name in 's owns what follows and is itself no party to the deed. */
export const isPossessor = (analysis: Analysis, mention: Mention): boolean =>
  analysis.sentence.pack?.script === "Latn" && /['’]s?$/.test(analysis.sentence.tokens[mention.to - 1]?.fold ?? "");

/** "Putin's visit", "визит Путина": whose trip it is stands right beside its noun, whoever else is in the clause. */
export function owners(analysis: Analysis, mentions: readonly Mention[], trigger: Trigger): readonly Mention[] {
  const near = mentions.filter(
    (mention) =>
      PERSONAL.has(mention.who!.kind) &&
      mention.role === "genitive" &&
      ((mention.to <= trigger.from && trigger.from - mention.to <= (analysis.sentence.pack?.order === "final" ? 5 : 3)) ||
        (mention.from >= trigger.to && mention.from - trigger.to <= 2)),
  );
  return near.length > 0 && !trigger.isVerb ? near : mentions;
}

/** Who travels: where a verb has a subject, whoever stands in the genitive before it owns something else of the clause. */
export function travellers(mentions: readonly Mention[], trigger: Trigger): readonly Mention[] {
  const people = mentions.filter((mention) => PERSONAL.has(mention.who!.kind));
  const subjects = trigger.isVerb ? people.filter((mention) => mention.role === "bare" || mention.role === "agent") : [];
  return subjects.length > 0 ? people.filter((mention) => mention.role !== "genitive") : people;
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

/** "Обсудили Украину", "встреча, посвящённая Ирану": a state in the dative or after a verb of discussing is what is spoken of. */
const isMatter = (analysis: Analysis, mention: Mention, trigger: Trigger): boolean =>
  analysis.sentence.pack?.freeOrder === true &&
  (mention.who?.kind === "state" || mention.who?.kind === "bloc") &&
  trigger.frame.slots.side !== undefined &&
  (mention.role === "recipient" ||
    (mention.role === "bare" &&
      analysis.clauses.verbs.some(
        (verb) => verb.to <= mention.from && mention.from - verb.to <= 6 && verb.words.some((word) => word.meaning.value === "discuss"),
      )));

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

/** "Putin's plane took off from Harbin": whose plane it is travels in it. */
const ridesIn = ({ marks }: Analysis, mention: Mention, trigger: Trigger): boolean =>
  trigger.frame.slots.visitor !== undefined &&
  marks.grammar.some((mark) => mark.meaning.value === "vehicle" && mark.from >= mention.to && mark.from - mention.to <= 1 && trigger.from - mark.to <= 2 && trigger.from >= mark.to); // prettier-ignore

export function sidesOf(analysis: Analysis, trigger: Trigger, triggers: readonly Trigger[]): Mention[] {
  const roles = trigger.frame.slots.side ?? trigger.frame.slots.visitor ?? [];
  const final = analysis.sentence.pack?.order === "final";
  return analysis.mentions.filter((mention) => {
    if (!mention.who || APART.has(mention.role) || mention.actor.demonym) return false;
    if (!roles.includes(mention.role) && mention.role !== "goal") return false;
    if (isOccasionOf(analysis, mention) || isMatter(analysis, mention, trigger)) return false;
    if (trigger.isVerb && isPossessor(analysis, mention) && mention.to !== trigger.from && !ridesIn(analysis, mention, trigger))
      return false;
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

/** "Раунд российско-украинских переговоров": the states of a joined adjective right beside the noun meet. */
export function statesJoined(analysis: Analysis, trigger: Trigger): string[] {
  const { mentions, sentence, clauses } = analysis;
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    if (!mention.actor.demonym || !next?.actor.demonym || next.from !== mention.to || sentence.tokens[next.from]!.before !== "-") return [];
    const gap = next.to <= trigger.from ? trigger.from - next.to : mention.from >= trigger.to ? mention.from - trigger.to : 0;
    const ofIt = gap <= 3 && !trigger.isVerb && clauses.cost(next.to, trigger.from) < 0.2;
    return ofIt ? [mention.who?.party ?? [], next.who?.party ?? []].flat() : [];
  });
}

const isParticiple = (trigger: Trigger): boolean =>
  trigger.isVerb && (trigger.verb?.words.every((word) => word.meaning.tense === "participle") ?? false);

/** "Invited Macron to visit": where objects stand bare, whom follows the verb. */
export const isObject = (analysis: Analysis, mention: Mention, verb: Told["verb"]): boolean =>
  analysis.sentence.pack?.order === "medial" &&
  analysis.sentence.pack.exactCases === 0 &&
  mention.role === "bare" &&
  verb !== null &&
  mention.from >= verb.to &&
  mention.from - verb.to <= 6;

/** Of several agents before a trigger only the nearest coordinated group is the subject. */
export function nearestAgents(mentions: readonly Mention[], trigger: Trigger, analysis: Analysis): Mention[] {
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
  const group = pool.filter((mention) => analysis.clauses.cost(mention.from, last.from) < 0.45 && !parted(mention) && isJoined(analysis, mention, last)); // prettier-ignore
  return mentions.filter((mention) => group.includes(mention) || !agents.includes(mention));
}

/** "At the wish of her colleague, Ms Meloni, the Chancellor came": subjects are joined by a link, a comma alone parts them. */
function isJoined({ sentence, marks }: Analysis, a: Mention, b: Mention): boolean {
  if (sentence.pack?.order !== "medial" || sentence.pack.exactCases !== 0 || a === b || sentence.zone === "headline" || !PERSONAL.has(a.who!.kind)) return true; // prettier-ignore
  if (marks.grammar.some((mark) => mark.from === a.from && mark.meaning.group === "referent" && mark.meaning.value === "relative"))
    return true;
  return marks.grammar.some(
    (mark) => mark.meaning.group === "link" && mark.meaning.value === "and" && mark.from >= a.to && mark.to <= b.from,
  );
}

/** Visitors of several states travel each for their own. */
export function byParty(visitors: readonly Who[]): (readonly Who[])[] {
  const groups = new Map<string | null, Who[]>();
  for (const who of visitors) groups.set(who.party, [...(groups.get(who.party) ?? []), who]);
  return [...groups.values()];
}

/** "টোকিওতে গিয়ে … ফাম মিন চিন বৈঠক করেন": a verb in the conjunctive has the subject of the verb it leads to. */
export function sharedSubject(analysis: Analysis, trigger: Trigger): readonly Who[] {
  const conjunctive = analysis.marks.grammar.some((mark) => mark.from === trigger.from && mark.meaning.tense === "conjunctive");
  if (!conjunctive || !analysis.sentence.pack?.afterVerb) return [];
  const subject = analysis.mentions.find(
    (mention) =>
      mention.who && PERSONAL.has(mention.who.kind) && mention.role === "bare" && analysis.clauses.cost(trigger.from, mention.from) < 0.55,
  );
  return subject?.who ? [subject.who] : [];
}

/** "The foreign ministers of Russia and Iran, Lavrov and Bagheri": a title of several is no further person, and it is theirs. */
export function withoutTitles(people: readonly Mention[]): readonly Mention[] {
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
