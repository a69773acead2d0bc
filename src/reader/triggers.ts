/** Stage 4, frames: the words of a sentence that open a frame of contact, grouped so that one happening told by several words is one. */
import { objectsStandBare } from "./prepare.js";
import { engagementFrame } from "../frames/engagements.js";
import type { Frame } from "../frames/frame.js";
import type { MechanismRow } from "../world/world.js";
import type { Analysis } from "./analysis.js";
import { onlyHelps } from "./auxiliaries.js";
import type { VerbGroup } from "./clauses.js";
import type { WordMark } from "./marks.js";
import { governing } from "./modality.js";
import { presences } from "./presences.js";
import { splitVerbs } from "./split-verbs.js";

export interface Trigger {
  /** Half-open token indexes of the words that name the happening. */
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  readonly verb: VerbGroup | null;
  /** The role the happening itself plays in the clause ("after the meeting"), or null. */
  readonly role: string | null;
  readonly mechanism: MechanismRow | null;
  readonly isVerb: boolean;
  readonly words: readonly string[];
}

/** The same words as they open another frame; field by field, so that all triggers have one shape. */
export const reframed = (
  { from, to, verb, role, mechanism: own, isVerb, words: said }: Trigger,
  frame: Frame,
  mechanism = own,
  words = said,
): Trigger => ({ from, to, frame, verb, role, mechanism, isVerb, words });

const MOTION: Readonly<Record<string, string>> = {
  await: "host",
  invitation: "invite",
  go: "travel",
  come: "travel",
  travel: "travel",
  leave: "travel",
  destination: "visit",
  invite: "travel",
  return: "return",
  send: "travel",
};
const ASIDE: ReadonlySet<string> = new Set(["after", "before", "during", "sideline", "inviter", "topic", "purpose"]);

function single(analysis: Analysis): Trigger[] {
  const { sentence, marks, clauses } = analysis;
  const roleAfter = (to: number): string | null =>
    sentence.pack?.adpositions === "after" ? (marks.grammar.find((mark) => mark.meaning.group === "role" && mark.from === to)?.meaning.value.split(":")[0] ?? null) : null; // prettier-ignore
  const roleBefore = (from: number): string | null => {
    if (sentence.pack?.adpositions !== "before") return null;
    for (let at = from; at > 0;) {
      const mark = marks.grammar.find((one) => one.to === at);
      if (!mark || (mark.meaning.group !== "role" && mark.meaning.group !== "filler")) return null;
      if (/[,;:()]/.test(sentence.tokens[at]?.before ?? "")) return null;
      if (mark.meaning.group === "role") return mark.meaning.value.split(/[:|]/)[0] ?? null;
      at = mark.from;
    }
    return null;
  };
  const found: Trigger[] = [];
  for (const mark of marks.grammar) {
    const { group, value } = mark.meaning;
    if ((group !== "event" && group !== "verb") || onlyHelps(analysis, mark) || isAtInvitation(analysis, mark)) continue;
    // "मोदी को कुआलालंपुर बुलाया": where no infinitive follows, to invite somewhere is to invite to a visit.
    const final = sentence.pack?.order === "final";
    if (value === "invite" && !(final ? hasGuest(analysis, mark) : invitesSomewhere(analysis, mark))) continue;
    if (value === "send" && !sendsSomebody(analysis, mark)) continue;
    if (value === "return" && (!final || sentence.pack?.afterVerb)) continue;
    const frame =
      engagementFrame(MOTION[value] ?? value) ??
      (group === "verb" ? (togetherWith(analysis, mark) ?? (expectedAbroad(analysis, mark) ? engagementFrame("arrive") : null)) : null);
    if (!frame) continue;
    const verb = governing(sentence, clauses, mark.from, mark.to);
    // "Ding has accepted Wong's invitation": the verb before it says whose visit it will be.
    const accepted = group === "event" && value === "invitation" && objectsStandBare(sentence) && (verb?.words.some((word) => word.meaning.value === "accept") ?? false); // prettier-ignore
    const name = accepted ? "accept-invitation" : value;
    const own = accepted ? engagementFrame(name)! : frame;
    found.push({ from: mark.from, to: mark.to, frame: own, verb, role: roleAfter(mark.to) ?? roleBefore(mark.from), mechanism: null, isVerb: group === "verb", words: [name] }); // prettier-ignore
  }
  found.push(...presences(analysis), ...splitVerbs(analysis));
  for (const name of marks.names) {
    const thing = name.meaning;
    if (thing.kind !== "mechanism") continue;
    const frame = engagementFrame(thing.mechanism.kind);
    if (!frame) continue;
    found.push({ from: name.from, to: name.to, frame, verb: governing(sentence, clauses, name.from, name.to), role: roleAfter(name.to) ?? roleBefore(name.from), mechanism: thing.mechanism, isVerb: false, words: [thing.mechanism.name] }); // prettier-ignore
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "Пригласил коллегу в Москву на парад": where no infinitive follows and a place is told, who is invited is to travel there. */
/** "Extended an invitation to Steinmeier": where nothing is told to which he is invited, it is a visit to the inviter's. */
const invitesHome = (analysis: Analysis, mark: WordMark): boolean =>
  analysis.sentence.pack?.exactCases === 0 &&
  analysis.mentions.some((one) => one.from >= mark.to && one.from - mark.to <= 3 && one.who?.kind === "person" && ["bare", "recipient"].includes(one.role)) &&
  !analysis.marks.grammar.some((one) => one.from >= mark.to && one.meaning.group === "event" && analysis.clauses.cost(mark.from, one.from) < 0.5); // prettier-ignore

const invitesSomewhere = (analysis: Analysis, mark: WordMark): boolean =>
  analysis.sentence.pack?.order === "medial" &&
  !analysis.clauses.verbs.some(
    (verb) =>
      verb.from > mark.from &&
      analysis.clauses.cost(mark.from, verb.from) < 0.2 &&
      verb.words.some((word) => word.meaning.tense === "infinitive"),
  ) &&
  (invitesHome(analysis, mark) ||
    analysis.spots.some(
      (spot) =>
        (["goal", "recipient"].includes(spot.role) || (spot.role === "locus" && analysis.sentence.pack?.freeOrder === true)) &&
        analysis.clauses.cost(spot.from, mark.from) < 0.5,
    ) ||
    analysis.marks.grammar.some((one) => one.meaning.value === "own-place" && one.from >= mark.to && one.from - mark.to <= 4));

/** "Sent Lavrov to Pyongyang": where objects stand bare, who is sent somewhere travels. */
const sendsSomebody = (analysis: Analysis, mark: WordMark): boolean =>
  objectsStandBare(analysis.sentence) &&
  analysis.mentions.some((one) => one.role === "bare" && one.who !== null && (one.who.kind === "person" || one.who.kind === "office") && one.from >= mark.to && one.from - mark.to <= 4) && // prettier-ignore
  analysis.spots.some((spot) => spot.from >= mark.to && ["goal", "recipient", "locus"].includes(spot.role) && analysis.clauses.cost(mark.from, spot.from) < 0.5); // prettier-ignore

/** "बैठक बुलाना" is to call a meeting: who is invited to a place has the mark of the recipient. */
const hasGuest = ({ mentions, clauses }: Analysis, mark: WordMark): boolean =>
  mentions.some((mention) => ["recipient", "object"].includes(mention.role) && clauses.cost(mention.from, mark.from) < 0.9) ||
  !mentions.some((mention) => mention.who?.kind === "state" && clauses.cost(mention.from, mark.from) < 0.9);

/** "At the former's invitation", "on his invitation": at whose wish a visit takes place, which is itself no longer an invitation. */
function isAtInvitation({ sentence, marks }: Analysis, mark: WordMark): boolean {
  if (mark.meaning.value !== "invitation" || sentence.pack?.adpositions !== "before") return false;
  const near = marks.grammar.findLast((one) => one.to <= mark.from && ["role", "link", "verb"].includes(one.meaning.group));
  return near !== undefined && mark.from - near.to <= 4 && /^(?:at|on|upon)$/.test(sentence.tokens[near.from]!.fold);
}

/** "Путин ожидается в Дели": who is expected abroad is to travel there. */
const expectedAbroad = (analysis: Analysis, mark: WordMark): boolean =>
  mark.meaning.value === "expect" &&
  analysis.sentence.pack?.freeOrder === true &&
  analysis.mentions.some(
    (mention) =>
      mention.role === "bare" &&
      (mention.who?.kind === "person" || mention.who?.kind === "office") &&
      Math.min(Math.abs(mention.to - mark.from), Math.abs(mention.from - mark.to)) <= 4 &&
      analysis.spots.some((spot) => spot.role === "locus" && spot.country !== mention.who!.party && analysis.clauses.cost(spot.from, mark.from) < 0.3), // prettier-ignore
  );

const AGREED: ReadonlySet<string> = new Set(["agree", "decide"]);
/** "On the sidelines of the G20 Biden and Xi agreed …": those who agree on something at a gathering met there. */
const onTheSidelines = (analysis: Analysis, mark: WordMark): boolean =>
  objectsStandBare(analysis.sentence) &&
  analysis.marks.grammar.some((one) => one.meaning.value === "sideline" && analysis.clauses.cost(one.from, mark.from) < 0.9);

const WITH: ReadonlySet<string> = new Set(["discuss", "sit", "sign"]);
/** "Discussed it with Lavrov", "শি-র সঙ্গে বসেন": to talk or to sit down with somebody is to meet. */
function togetherWith(analysis: Analysis, mark: WordMark): Frame | null {
  if (AGREED.has(mark.meaning.value)) return onTheSidelines(analysis, mark) ? engagementFrame("together") : null;
  if (!WITH.has(mark.meaning.value)) return null;
  const companion = analysis.mentions.some(
    (mention) =>
      mention.role === "companion" &&
      (mention.who?.kind === "person" || mention.who?.kind === "office") &&
      analysis.clauses.cost(mention.from, mark.from) < 0.5,
  );
  const talkers = analysis.mentions.filter((mention) => mention.who?.kind === "person" && ["bare", "agent"].includes(mention.role) && analysis.clauses.cost(mention.from, mark.from) < 0.5); // prettier-ignore
  const together = mark.meaning.value === "discuss" && new Set(talkers.map((mention) => mention.who!.party)).size >= 2;
  return companion || together ? engagementFrame("talk") : null;
}

const family = (trigger: Trigger): "trip" | "contact" => (trigger.frame.slots.visitor ? "trip" : "contact");

/** "Соберётся саммит ШОС, отдельного разговора не запланировано": what stands behind the comma is another happening. */
const isParted = ({ sentence }: Analysis, a: Trigger, b: Trigger): boolean =>
  sentence.pack?.freeOrder === true && sentence.tokens.slice(a.to, b.from + 1).some((token) => token.before.includes(","));

/** Verbs of greeting, which a wire turns into a call. */
const GREETS: ReadonlySet<string> = new Set(["congratulate", "wish"]);

function oneHappening(a: Trigger, b: Trigger, analysis: Analysis): boolean {
  if (b.from < a.to) return true;
  if (family(a) !== family(b)) return false;
  // "He congratulated her by telephone": the wire tells the kind.
  if (b.frame.name === "remote" && GREETS.has(a.frame.name)) return analysis.clauses.cost(a.from, b.from) < 0.55;
  if (a.frame.kind === "press" || b.frame.kind === "press" || a.frame.kind === "message" || b.frame.kind === "message")
    return a.frame.kind === b.frame.kind;
  if (analysis.clauses.cost(a.from, b.from) >= 0.55) return false;
  // "यात्रा पर सोमवार को दिल्ली पहुंचे": to arrive on a visit is that visit.
  const onTrip = a.role === "topic" && family(a) === "trip" && b.isVerb;
  if (a.role !== null && ASIDE.has(a.role) && !onTrip && !(b.from - a.to <= 1)) return false;
  // "They spoke on the sidelines of the summit": what an adposition before it sets aside is another happening.
  if (b.role !== null && ASIDE.has(b.role) && analysis.sentence.pack?.adpositions === "before") return false;
  if (a.frame.kind === "conference" && isParted(analysis, a, b)) return false;
  const near = b.from - a.to <= 3;
  return near || (a.verb !== null && a.verb === b.verb && b.from - a.to <= 10 && !(a.isVerb && b.isVerb));
}

/** The sitting of a bloc's own body ("the 48th session of the OIC Council of Foreign Ministers") is a conference of the bloc. */
const isBlocBody = ({ mechanism, frame }: Trigger): boolean => frame.kind === "conference" && (mechanism?.parties.some((party) => party.length > 2) ?? false); // prettier-ignore

function merge(a: Trigger, b: Trigger): Trigger {
  const frame =
    isBlocBody(a) && b.frame.kind === "session"
      ? a.frame
      : b.frame.rank > a.frame.rank || (b.frame.name === "remote" && GREETS.has(a.frame.name))
        ? b.frame
        : a.frame;
  return {
    from: a.from,
    to: Math.max(a.to, b.to),
    frame,
    verb: b.isVerb ? b.verb : (a.verb ?? b.verb),
    role: b.to >= a.to ? b.role : a.role,
    mechanism: a.mechanism ?? b.mechanism,
    isVerb: a.isVerb || b.isVerb,
    words: [...a.words, ...b.words],
  };
}

const OCCASIONS: ReadonlySet<string> = new Set(["sideline", "during", "purpose", "recipient"]);

/** "To Islamabad for the SAARC summit", "on the sidelines of the G20": a gathering named only as the occasion of another happening. */
const isOccasion = (trigger: Trigger, all: readonly Trigger[], analysis: Analysis): boolean =>
  trigger.role !== null &&
  OCCASIONS.has(trigger.role) &&
  !trigger.isVerb &&
  (trigger.frame.kind === "summit" || trigger.frame.kind === "conference" || trigger.role === "sideline") &&
  all.some(
    (other) =>
      other !== trigger &&
      analysis.clauses.cost(other.from, trigger.from) < 0.7 &&
      (other.isVerb ||
        family(other) !== family(trigger) ||
        (trigger.role === "sideline" && (other.to <= trigger.from || analysis.sentence.pack?.order === "final"))),
  );

/** "Прилетал в Астану, на саммит ШОС", "принял приглашение стать гостем форума": what a journey goes to is its occasion. */
const isGoalOfTrip = (trigger: Trigger, all: readonly Trigger[], analysis: Analysis): boolean =>
  analysis.sentence.pack?.freeOrder === true &&
  !trigger.isVerb &&
  (trigger.frame.kind === "summit" || trigger.frame.kind === "conference") &&
  all.some(
    (other) =>
      other.isVerb &&
      family(other) === "trip" &&
      other.to <= trigger.from &&
      analysis.clauses.cost(other.from, trigger.from) < 0.5 &&
      (trigger.role === "locus" || other.words.includes("accept-invitation")),
  );

/** The triggers of a sentence, in order; words of one happening are one trigger. */
export function triggersOf(analysis: Analysis): Trigger[] {
  const out: Trigger[] = [];
  const all = single(analysis);
  for (const trigger of all.filter((one) => !isOccasion(one, all, analysis) && !isGoalOfTrip(one, all, analysis))) {
    const last = out.at(-1);
    if (last && oneHappening(last, trigger, analysis)) out[out.length - 1] = merge(last, trigger);
    else out.push(trigger);
  }
  // Where objects stand bare, "by video link" tells how a talk was held, and is none by itself.
  const told = objectsStandBare(analysis.sentence) ? out.filter(({ words }) => words.some((word) => word !== "remote")) : out;
  return told.map((trigger) => aboutInstrument(trigger, analysis));
}

/** Talks for a treaty or trade agreement are a negotiation: "मुक्त व्यापार समझौते के लिए बातचीत", "talks on a free trade agreement". */
function aboutInstrument(trigger: Trigger, analysis: Analysis): Trigger {
  if (trigger.isVerb || trigger.frame.name !== "talks") return trigger;
  const final = analysis.sentence.pack?.order === "final";
  const near = analysis.marks.content.some(
    ({ from, to, meaning }) =>
      meaning.group === "instrument" &&
      NEGOTIATED.has(meaning.value) &&
      (final ? to <= trigger.from && trigger.from - to <= 3 : from >= trigger.to && from - trigger.to <= 4),
  );
  return near ? reframed(trigger, engagementFrame("negotiation")!) : trigger;
}
const NEGOTIATED: ReadonlySet<string> = new Set(["fta", "treaty", "agreement", "contract"]);
