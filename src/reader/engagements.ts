/** Stage 8, records: happenings become engagements; a happening told again enriches the record it already has. */
import type { Engagement, Participant, Topic } from "../model/index.js";
import { between, edtfOf, overlaps, spanOf } from "../time/edtf.js";
import { revalued, type TimeMark } from "../time/value.js";
import { pairName, stateName } from "../world/world.js";
import { timeTold } from "./anchors.js";
import { meaningOf, type Dated } from "./dating.js";
import { evidenceOf } from "./evidence.js";
import { gatheringOf } from "./gatherings.js";
import { type Happening, retold } from "./happening.js";
import type { Who } from "./identities.js";
import type { Fate } from "./putting-off.js";

type Draft = { -readonly [K in keyof Engagement]: Engagement[K] } & {
  told: boolean;
  /** Told with a time of its own that no day bounds: "परसों", the day before yesterday, where nobody knows what day it is. */
  loose: boolean;
  /** Told as speaking, without a place: a call, where the two are not together. */ spoken: boolean;
};

const MONTH = 31;
const OPEN: ReadonlySet<string> = new Set(["scheduled", "expected", "invited"]);

const participant = (who: Who): Participant => ({ name: who.kind === "person" ? who.name : null, party: who.party, office: who.office });

function leanOf(happening: Happening): "past" | "future" | null {
  if (happening.modality === "held") return "past";
  // "Is leaving on Monday": the journey under way lies ahead.
  if (happening.modality === "ongoing" && happening.trigger.isVerb && happening.trigger.frame.kind === "visit") return "future";
  // "В воскресенье вылетает в Париж", "arrives on Monday": the present of what has its day lies ahead.
  if (happening.modality === "unsaid" && happening.rules.includes("present tense") && happening.analysis.sentence.pack?.freeOrder) return "future"; // prettier-ignore
  return OPEN.has(happening.modality) ? "future" : null;
}

/** "His first visit since 2021" tells of one in 2021, and does not date this one. */
const isSince = (time: TimeMark): boolean => time.value.kind === "after" || time.value.kind === "since";

function whenOf(happening: Happening, dated: Dated | null, last: string | null): { edtf: string | null; rule: string } {
  const lean = leanOf(happening);
  const told = happening.times
    .filter((time) => !isSince(time))
    .map((time) => timeTold(happening.analysis, time, dated, last, lean))
    .filter((edtf): edtf is string => edtf !== null);
  // "A month after his visit, on 20 June, he flew": what is over has no time ahead, where another is told.
  const now = spanOf(dated?.edtf ?? null);
  const over = told.filter((edtf) => !now || (spanOf(edtf)?.first ?? -Infinity) <= now.last);
  const values = lean === "past" && over.length > 0 ? over : told;
  const precise = [...values].sort((a, b) => widthOf(a) - widthOf(b));
  const first = values[0];
  if (!first) return { edtf: null, rule: "" };
  const left = happening.end ? timeTold(happening.analysis, happening.end, dated, last, lean) : null;
  const whole = left && widthOf(left) === 0 && widthOf(first) === 0 ? between(first, left) : null;
  if (whole) return { edtf: whole, rule: "coming and parting" };
  const stay = stayOf(first, happening);
  if (stay) return { edtf: stay, rule: "length of the stay" };
  const inner = precise.find((edtf) => edtf !== first && overlapping(edtf, first) && widthOf(edtf) < widthOf(first));
  return { edtf: inner ?? first, rule: "time in the clause" };
}

const ENDING: ReadonlySet<string> = new Set(["end", "return", "finish"]);
/** "Two-day visit over, he left": where verbs stand last, "having ended" follows what it ends. */
const endsRightAfter = ({ analysis, trigger }: Happening): boolean =>
  analysis.sentence.pack?.order === "final" && analysis.marks.grammar.some((mark) => mark.from === trigger.to && mark.meaning.group === "verb" && mark.meaning.value === "end"); // prettier-ignore
/** "Arrived on Monday for a four-day visit" is Monday to Thursday; "ended a four-day visit" counts back. */
function stayOf(edtf: string, happening: Happening): string | null {
  const span = spanOf(edtf);
  if (happening.days === null || !span || span.first !== span.last) return null;
  const { trigger, spot } = happening;
  const left = trigger.words.includes("leave") && spot?.role === "bare" && happening.analysis.sentence.pack?.order === "final";
  const ends =
    left ||
    trigger.role === "after" ||
    endsRightAfter(happening) ||
    (trigger.verb?.words.some((word) => ENDING.has(word.meaning.value)) ?? false);
  const length = happening.days - 1;
  return edtfOf(ends ? { first: span.first - length, last: span.first } : { first: span.first, last: span.first + length });
}

const widthOf = (edtf: string): number => {
  const span = spanOf(edtf);
  return span ? span.last - span.first : Infinity;
};
const overlapping = (a: string | null, b: string | null): boolean => {
  const x = spanOf(a);
  const y = spanOf(b);
  return x !== null && y !== null && overlaps(x, y);
};

function statusOf(happening: Happening, when: string | null, dated: Dated | null): Engagement["status"] | null {
  const { modality } = happening;
  if (modality === "denied") return null;
  const span = spanOf(when);
  const now = spanOf(dated?.edtf ?? null);
  const later = span !== null && now !== null && span.first > now.last;
  const earlier = span !== null && now !== null && span.last < now.first;
  const travels = happening.rules.includes("present tense") && happening.trigger.frame.kind === "visit";
  if (modality === "unsaid")
    return later || (travels && (when === null || (happening.analysis.sentence.pack?.freeOrder && !earlier))) ? "scheduled" : "held";
  if (modality === "held" && later) return "scheduled";
  if (modality === "ongoing" && later) return "scheduled";
  // "আজ বৈঠকে বসছেন": where the progressive of a deed has the day of the news, it is to be done that day.
  const today = span !== null && !earlier && happening.trigger.isVerb && happening.analysis.sentence.pack?.afterVerb === true;
  if (modality === "ongoing" && today && happening.trigger.words.includes("meet")) return "scheduled";
  if (modality === "ongoing" && happening.trigger.frame.kind !== "visit") return "held";
  if ((modality === "scheduled" || modality === "ongoing") && earlier) return "held";
  return modality;
}

/** "Arrived yesterday on a three-day visit": the guest is still there. */
function underWay(happening: Happening, when: { readonly edtf: string | null; readonly rule: string }, dated: Dated | null): boolean {
  if (happening.modality !== "held" || when.rule !== "length of the stay") return false;
  const span = spanOf(when.edtf);
  const now = spanOf(dated?.edtf ?? null);
  const ended = happening.trigger.verb?.words.some((word) => ENDING.has(word.meaning.value)) ?? false;
  return !ended && span !== null && now !== null && span.first <= now.last && span.last >= now.last;
}

function mechanismName(happening: Happening, parties: readonly string[]): string | null {
  const row = happening.trigger.mechanism;
  if (!row) return null;
  if (row.parties.length > 0 || parties.length < 2) return row.name;
  return pairName(parties, row.name);
}

function partiesOf(happening: Happening, host: string | null): string[] {
  const parties = new Set<string>();
  for (const who of happening.sides) if (who.party) parties.add(who.party);
  for (const state of happening.states) parties.add(state);
  for (const party of happening.trigger.mechanism?.parties ?? []) parties.add(party);
  if (host) parties.add(host);
  return [...parties];
}

/** Within three days of an arrival the guest is still there. */
function soonAfter(arrival: string, when: string): boolean {
  const first = spanOf(arrival);
  const then = spanOf(when);
  return first !== null && then !== null && first.last - first.first <= 1 && then.first > first.last && then.last - first.last <= 3;
}

/** "Sharif spoke to Modi": heads and ministers who only speak do so by telephone. */
const isSpoken = ({ trigger, spot, sides }: Happening): boolean =>
  spot === null && trigger.words.every((word) => word === "speak") && new Set(sides.map((who) => who.party)).size === 2;

function draftOf(happening: Happening, dated: Dated | null, last: string | null): Draft | null {
  const own = happening.trigger.frame.kind;
  const all = partiesOf(happening, own === "visit" ? (happening.spot?.country ?? null) : null);
  const bloc = gatheringOf(happening, all);
  const spoken = isSpoken(happening);
  const kind = bloc ? "conference" : spoken ? "call" : own;
  const when = whenOf(happening, dated, last);
  const status = underWay(happening, when, dated) ? "ongoing" : statusOf(happening, when.edtf, dated);
  if (!status) return null;
  const { spot } = happening;
  const parties = bloc ? [bloc] : all;
  const where =
    kind === "call" ? null : spot ? { name: spot.state ? stateName(spot.country ?? "") : spot.name, country: spot.country } : null;
  const multilateral = kind === "conference" || happening.trigger.mechanism !== null;
  if (parties.length < (multilateral ? 1 : 2)) return null;
  const { analysis, from, to } = happening;
  return {
    kind,
    status,
    parties,
    participants: happening.sides.map(participant),
    when: when.edtf,
    where,
    mechanism: mechanismName(happening, parties),
    ordinal: happening.ordinal,
    informal: happening.informal,
    topics: [...happening.topics],
    evidence: [evidenceOf(analysis.sentence, from, to)],
    rules: [...happening.rules, ...(when.rule ? [when.rule] : [])],
    confidence: 0.5 + (happening.sides.length >= 1 ? 0.2 : 0) + (when.edtf ? 0.15 : 0) + (happening.modality !== "unsaid" ? 0.1 : 0),
    told: happening.analysis.sentence.zone !== "headline",
    loose: when.edtf === null && happening.times.some((time) => !isSince(time)),
    spoken,
  };
}

const CONTACT: ReadonlySet<string> = new Set(["summit", "meeting", "session", "negotiation"]);
const sameKind = (a: Draft, b: Draft): boolean =>
  a.kind === b.kind || (CONTACT.has(a.kind) && CONTACT.has(b.kind) && (a.kind === "meeting" || b.kind === "meeting"));
const keys = (draft: Draft): Set<string> => new Set(draft.participants.map((one) => one.name ?? `${one.office}@${one.party}`));

/** Whether two records of one document tell one happening: nothing contradicts, and people or mechanism agree. */
function sameHappening(a: Draft, b: Draft): boolean {
  if (!sameKind(a, b)) return false;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  if (a.informal !== b.informal && a.kind === b.kind && a.when !== null && b.when !== null && !overlapping(a.when, b.when)) return false;
  if (a.when !== null && b.when !== null && !overlapping(a.when, b.when)) return false;
  const bothOpen = OPEN.has(a.status) && OPEN.has(b.status);
  if (a.status !== b.status && !bothOpen && !(a.when !== null && a.when === b.when)) return false;
  // What has a time of its own is no longer one of those that filled a year.
  if ((a.loose && widthOf(b.when ?? "") > MONTH) || (b.loose && widthOf(a.when ?? "") > MONTH)) return false;
  if (a.where && b.where && a.where.country !== b.where.country) return false;
  const x = keys(a);
  const y = keys(b);
  const shared = [...x].filter((key) => y.has(key)).length;
  const parties = a.parties.filter((party) => b.parties.includes(party)).length;
  if (parties < Math.min(a.parties.length, b.parties.length, 2)) return false;
  if (a.kind === "visit") return shared > 0 && (a.when === null || b.when === null || overlapping(a.when, b.when));
  if (x.size > 0 && y.size > 0) return shared >= Math.min(x.size, y.size);
  // Without people on one side, the same time, number or format must tell that it is one happening.
  const sameTime = a.when !== null && b.when !== null;
  const sameFormat = a.mechanism !== null && a.mechanism === b.mechanism;
  if (a.kind !== b.kind) return sameTime && Math.max(widthOf(a.when!), widthOf(b.when!)) <= MONTH;
  return (
    sameTime ||
    sameFormat ||
    (a.ordinal !== null && a.ordinal === b.ordinal) ||
    (a.when === null && b.when === null && (a.mechanism === null || b.mechanism === null))
  );
}

const finer = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : widthOf(b) < widthOf(a) ? b : a);

function enrich(into: Draft, from: Draft): void {
  const known = keys(into);
  into.participants = [...into.participants, ...from.participants.filter((one) => !known.has(one.name ?? `${one.office}@${one.party}`))];
  into.parties = [...new Set([...into.parties, ...from.parties])];
  into.kind = into.kind === "meeting" ? from.kind : into.kind;
  into.when = finer(into.when, from.when);
  into.where =
    into.where && from.where && into.where.name === stateName(into.where.country ?? "") ? from.where : (into.where ?? from.where);
  into.mechanism ??= from.mechanism;
  into.ordinal ??= from.ordinal;
  into.informal ||= from.informal;
  into.topics = [...new Set<Topic>([...into.topics, ...from.topics])];
  into.evidence = [...into.evidence, ...from.evidence];
  into.rules = [...new Set([...into.rules, ...from.rules, "told again"])];
  into.confidence = Math.min(0.98, into.confidence + 0.05);
}

/** The earlier one that "the first since 2021" speaks of. */
function precedent(happening: Happening, draft: Draft, dated: Dated | null): Draft | null {
  const since = happening.times.find(isSince);
  const first = happening.analysis.quantities.some((one) => one.kind === "ordinal" && one.value === 1);
  if (!since || !first || !("of" in since.value) || !since.value.of) return null;
  const when = meaningOf(since.value.of, dated, "past");
  // "No Indian prime minister since 1997": the one before was another holder of the office.
  const any = happening.analysis.marks.grammar.some((mark) => mark.meaning.group === "pronoun" && mark.meaning.value === "any");
  const participants = draft.participants.map((one) => (any && one.office !== null ? { ...one, name: null } : one));
  return when ? { ...draft, participants, status: "held", when, topics: [], ordinal: null, rules: ["first since: the one before"] } : null;
}

/** "It has not sat since 2010", "2019 के बाद से नहीं मिले": the one of that time is told. */
function notSince(happening: Happening): Happening {
  const since = happening.modality === "denied" ? happening.times.find(isSince) : undefined;
  if (!since || !("of" in since.value) || !since.value.of) return happening;
  const time = revalued(since, since.value.of);
  return retold(happening, { modality: "held", times: [time], rules: [...happening.rules, "not since: the one then"] });
}

/** The sentences that open a text, headline and dateline among them, in which the news itself stands. */
const NEWS = 4;

/** Collects the engagements of a document while it is read from beginning to end. */
export class Engagements {
  private readonly drafts: Draft[] = [];
  private last: Draft | null = null;
  private lastSentence = 0;
  /** The format spoken of last, and in which sentence. */
  private lastFormat: { readonly key: string; readonly name: string; readonly at: number } | null = null;
  private readonly formats = new Map<string, string>();
  /** The time of what was told last. */
  private lastTime: string | null = null;

  constructor(
    private readonly dated: Dated | null,
    /** The place the text was written in, where its dateline tells. */
    private readonly dateline: Engagement["where"],
  ) {}

  add(told: Happening): void {
    const happening = notSince(told);
    const draft = draftOf(happening, this.dated, this.lastTime);
    if (!draft) return;
    const fate = draft.status === "postponed" || draft.status === "cancelled" ? draft.status : null;
    if (fate && draft.rules.includes("the visit spoken of") && this.putOff(fate, told.analysis.sentence.index)) return;
    this.lastTime = draft.when ?? this.lastTime;
    this.take(draft, happening);
    const before = precedent(happening, draft, this.dated);
    if (before) this.take(before, happening);
  }

  /** "The last summit was in December 2021", right after the annual summits were spoken of, was one of them. */
  private named(draft: Draft, at: number): void {
    const { lastFormat } = this;
    if (draft.kind !== "summit" || draft.mechanism !== null || draft.informal || !lastFormat || at - lastFormat.at > 1) return;
    if ([...draft.parties].sort().join("+") === lastFormat.key) draft.mechanism = lastFormat.name;
  }

  private take(draft: Draft, happening: Happening): void {
    this.named(draft, happening.analysis.sentence.index);
    const beside = draft.spoken ? this.together(draft) : null;
    if (beside) draft.kind = "meeting";
    if (happening.trigger.frame.name === "wish" && this.utteredAt(draft)) return;
    const known =
      beside && beside.kind !== "visit"
        ? beside
        : this.drafts.find((other) => sameHappening(other, draft) && !this.isEarlier(other, draft));
    if (known) enrich(known, draft);
    else this.drafts.push(draft);
    if (draft.kind !== "visit" && draft.kind !== "message" && happening.analysis.sentence.zone !== "headline") {
      this.last = known ?? draft;
      this.lastSentence = happening.analysis.sentence.index;
    }
  }

  /** One told without its time is the news itself: no meeting of some other year, told elsewhere in the text, is the same. */
  private isEarlier(a: Draft, b: Draft): boolean {
    const when = spanOf(a.when ?? b.when);
    const now = spanOf(this.dated?.edtf ?? null);
    if ((a.when === null) === (b.when === null) || a.status !== "held" || a.mechanism !== null || !when || !now) return false;
    const apart = Math.abs(a.evidence.at(-1)!.sentence - b.evidence[0]!.sentence);
    return when.last < now.first - 10 && apart > 0;
  }

  /** Wishes without a day of their own, of people whose call or meeting the text tells: they were uttered there. */
  private utteredAt(draft: Draft): boolean {
    const own = keys(draft);
    const dayTold = draft.when !== null && widthOf(draft.when) === 0;
    const met = (other: Draft): boolean =>
      (CONTACT.has(other.kind) || other.kind === "call") &&
      other.status === "held" &&
      (draft.when === null || overlapping(draft.when, other.when)) &&
      [...own].every((key) => keys(other).has(key));
    return !dayTold && own.size <= 2 && this.drafts.some(met);
  }

  /** Whether the text tells that these people met, or that one of them was with the other. */
  private together(draft: Draft): Draft | null {
    const own = keys(draft);
    return (
      this.drafts.findLast(
        (other) =>
          (other.when === null || draft.when === null || overlapping(other.when, draft.when)) &&
          ((other.kind !== "visit" && CONTACT.has(other.kind) && [...own].every((key) => keys(other).has(key))) ||
            (other.kind === "visit" && draft.parties.includes(other.where?.country ?? "") && [...keys(other)].some((key) => own.has(key)))),
      ) ?? null
    );
  }

  /** When the contact told last was held. */
  get lastDay(): string | null {
    return this.last?.status === "held" ? this.last.when : null;
  }

  /** Those who met where they were more than two: in the contact the text opens with, else in the one told last. */
  get gathering(): readonly string[] {
    // At a round of negotiations the third is most often the mediator, who undertakes nothing.
    return [this.drafts[0], this.last].find((one) => one && one.kind !== "negotiation" && one.parties.length > 2)?.parties ?? [];
  }

  /** "The invitation was accepted": the visit spoken of last is to come, where its day is told. */
  accepted(): void {
    const invited = this.drafts.at(-1);
    if (invited?.status !== "invited" || invited.when === null) return;
    invited.status = "scheduled";
    invited.rules = [...invited.rules, "invitation accepted"];
  }

  /** "It was put off", "সেটি পিছিয়ে গেছে": what was due when it was told is so no longer. */
  putOff(status: Fate, sentence: number): boolean {
    const due = this.drafts.at(-1);
    if (!due || sentence - due.evidence.at(-1)!.sentence > 1) return false;
    const wasDue = due.rules.some((rule) => rule.includes("was to have been"));
    if (!OPEN.has(due.status) && !(status === "postponed" && due.status === "cancelled" && wasDue)) return false;
    due.status = status;
    due.rules = [...due.rules, "put off after it was told"];
    return true;
  }

  /** Topics that a following sentence says were discussed. */
  discussed(topics: readonly Topic[]): void {
    if (this.last) this.last.topics = [...new Set<Topic>([...this.last.topics, ...topics])];
  }

  /** People whom a following sentence names as leading or taking part. */
  joined(people: readonly Who[], sentence: number): void {
    const { last } = this;
    if (!last || people.length === 0 || sentence - this.lastSentence > 5) return;
    if (!["session", "summit", "conference", "negotiation"].includes(last.kind)) return;
    const known = keys(last);
    const fresh = people.map(participant).filter((one) => !known.has(one.name ?? `${one.office}@${one.party}`));
    last.participants = [
      ...last.participants,
      ...fresh.filter((one) => last.kind === "conference" || last.parties.includes(one.party ?? "")),
    ];
  }

  /** Fills in what the text leaves to the reader: the day of the news, the place of the visit that a talk belongs to. */
  finish(leaders: (parties: readonly string[]) => readonly Participant[]): Engagement[] {
    for (const draft of this.drafts) this.fill(draft);
    for (const draft of this.drafts) {
      if (draft.kind !== "summit" || draft.informal) continue;
      draft.mechanism ??= draft.ordinal !== null || draft.status === "scheduled" ? this.formatOf(draft) : null;
      if (draft.participants.length === 0 && draft.status === "scheduled") draft.participants = [...leaders(draft.parties)];
    }
    return this.drafts.map(({ told: _told, loose: _loose, spoken: _spoken, ...record }) => record);
  }

  /** What the news tells without a day is of the day that its main contact of the same sides had, else of the day of the news. */
  private dayOfNews(draft: Draft, news: string): string {
    const first = spanOf(news)?.first ?? 0;
    const main = this.drafts.slice(0, this.drafts.indexOf(draft)).findLast((other) => {
      const span = other.when !== null && other.kind !== "visit" && other.status === "held" ? spanOf(other.when) : null;
      return span !== null && span.last - span.first <= 1 && first - span.first <= 3 && draft.parties.every((party) => other.parties.includes(party)); // prettier-ignore
    });
    return main?.when ?? news;
  }

  private fill(draft: Draft): void {
    const visit = draft.kind === "visit" || draft.kind === "call" || draft.kind === "message" ? null : this.visitOf(draft);
    if (visit && draft.where === null) draft.where = visit.where;
    if (visit && draft.when === null && visit.status === draft.status) {
      draft.when = visit.when;
      draft.rules = [...draft.rules, "in the course of the visit"];
    }
    if (
      draft.when === null &&
      draft.status === "held" &&
      draft.rules.at(-1) !== "verb left out" &&
      this.dated &&
      widthOf(this.dated.edtf) <= 2 &&
      draft.evidence[0]!.sentence < NEWS
    ) {
      draft.when = this.dayOfNews(draft, this.dated.edtf);
      draft.rules = [...draft.rules, "day of the news"];
    }
    if (draft.where === null && draft.kind !== "call" && draft.kind !== "message")
      draft.where = this.sameDay(draft)?.where ?? this.hereOf(draft);
  }

  /** What happens on the day of the news without a place happens where the news was written. */
  private hereOf(draft: Draft): Engagement["where"] {
    const now = this.dated?.edtf ?? null;
    const near = draft.when !== null && widthOf(draft.when) <= 3 && overlapping(draft.when, now);
    return near && draft.status === "held" && draft.parties.includes(this.dateline?.country ?? "") ? this.dateline : null;
  }

  /** The numbered format that the text names for the same parties. */
  private formatOf(draft: Draft): string | null {
    const same = (other: Draft): boolean =>
      other.kind === draft.kind && other.mechanism !== null && draft.parties.every((party) => other.parties.includes(party));
    return this.drafts.find(same)?.mechanism ?? this.formats.get([...draft.parties].sort().join("+")) ?? null;
  }

  /** Notes a recurring format that the text tells of by itself. */
  format(parties: readonly string[], name: string, at: number): void {
    this.lastFormat = { key: [...parties].sort().join("+"), name, at };
    this.formats.set([...parties].sort().join("+"), name);
  }

  /** The visit in whose course a contact took place: same people, a place of one of its parties, no other time. */
  private visitOf(draft: Draft): Draft | null {
    const names = keys(draft);
    const fits = (other: Draft): boolean =>
      other.kind === "visit" &&
      other.where !== null &&
      draft.parties.includes(other.where.country ?? "") &&
      [...keys(other)].some((key) => names.has(key)) &&
      // "They met several times last year": not all of it in the course of one visit.
      !(draft.status === "held" && draft.when !== null && widthOf(draft.when) > MONTH && widthOf(other.when ?? "") <= MONTH) &&
      (other.when === null || (draft.when === null ? !this.isOlder(other, draft) : overlapping(other.when, draft.when) || soonAfter(other.when, draft.when))); // prettier-ignore
    return this.drafts.find(fits) ?? null;
  }

  /** A visit of the past told after the news is not the one in whose course the news took place. */
  private isOlder(visit: Draft, news: Draft): boolean {
    const [when, now] = [spanOf(visit.when), spanOf(this.dated?.edtf ?? null)];
    return when !== null && now !== null && when.last < now.first - 10 && visit.evidence[0]!.sentence > news.evidence[0]!.sentence;
  }

  /** Another contact of one of the same people on the same day. */
  private sameDay(draft: Draft): Draft | null {
    const names = keys(draft);
    if (draft.when === null || widthOf(draft.when) > 2) return null;
    return this.drafts.find((other) => other !== draft && other.where !== null && other.kind !== "call" && overlapping(other.when, draft.when) && widthOf(other.when ?? "") <= 2 && [...keys(other)].some((key) => names.has(key))) ?? null; // prettier-ignore
  }
}
