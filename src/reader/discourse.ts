/**
 * Stage 6, discourse: what was spoken of before. It stands in for what a sentence leaves out: "the two leaders", "he", "his
 * counterpart", a dropped subject, "both sides".
 */
import type { Analysis, Mention, Spot } from "./analysis.js";
import type { Identities, Who } from "./identities.js";
import type { WordMark } from "./marks.js";
import type { Format } from "./numbered.js";
import type { Trigger } from "./triggers.js";

export interface Sides {
  readonly people: readonly Who[];
  readonly states: readonly string[];
  readonly rules: readonly string[];
}

const distinct = (people: readonly Who[]): Who[] => [...new Map(people.map((who) => [who.key, who])).values()];
const partiesOf = (people: readonly Who[], states: readonly string[]): Set<string> =>
  new Set([...people.map((who) => who.party).filter((party): party is string => party !== null), ...states]);

const HEADS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "monarch"]);
const NOBODY: Sides = { people: [], states: [], rules: [] };
const CONVENE: ReadonlySet<string> = new Set(["happen", "hold", "sit", "end"]);
/** A formal meeting without its parties is reported where it has a time, a number, or a verb of taking place. */
const isReported = (analysis: Analysis, trigger: Trigger): boolean =>
  trigger.mechanism !== null ||
  analysis.times.some((time) => time.kind !== "duration" && analysis.clauses.cost(time.from, trigger.from) < 0.9) ||
  (trigger.verb?.words.some((word) => CONVENE.has(word.meaning.value)) ?? false);

/** "2023-24 के सत्र में": in the session of a year no commission sits, but students do. */
const isSchoolYear = (analysis: Analysis, trigger: Trigger): boolean =>
  trigger.mechanism === null &&
  trigger.role === "locus" &&
  analysis.times.some((time) => time.value.kind === "fiscal" && trigger.from - time.to <= 1 && time.to <= trigger.from);

const TALKS: ReadonlySet<string> = new Set(["meeting", "call", "press"]);
const FORMAL: ReadonlySet<string> = new Set(["summit", "session", "negotiation"]);

/** "Their third conversation", "the next encounter", "the previous meeting": one of several of the same people. */
function isOneOfTheirs({ sentence, marks, quantities }: Analysis, trigger: Trigger): boolean {
  if (trigger.isVerb || sentence.pack?.order !== "medial" || !TALKS.has(trigger.frame.kind)) return false;
  const near = (one: { readonly from: number; readonly to: number }): boolean => one.to <= trigger.from && trigger.from - one.to <= 2;
  return (
    marks.grammar.some((mark) => near(mark) && (mark.meaning.value === "they" || mark.meaning.value === "last")) ||
    quantities.some((one) => one.kind === "ordinal" && near(one)) ||
    marks.grammar.some((mark) => near(mark) && mark.meaning.group === "cue" && mark.meaning.value === "next")
  );
}

/** A place in the first words of the body with a comma, colon, stop or dash after it. */
function datelineOf(sentences: readonly Analysis[]): Spot | null {
  const first = sentences.find(({ sentence }) => sentence.zone === "body");
  const spot = first?.spots.find((one) => !one.state && one.from <= 1);
  if (!first || !spot) return null;
  const last = first.sentence.tokens[spot.to - 1]!;
  return /^\s*[,:.(–—-]/.test(first.sentence.source.slice(last.end, last.end + 3)) ? spot : null;
}

/** A finite verb in the form for things and common people, where persons of rank have another: none of them is left out. */
export function impersonal(analysis: Analysis, trigger: Trigger): boolean {
  const pack = analysis.sentence.pack;
  const { honorific: form, common } = pack ?? {};
  if (!trigger.verb?.finite) return false;
  if (common) return analysis.sentence.tokens.slice(trigger.verb.from, trigger.verb.to).some((token) => common.test(token.fold));
  if (!form) return false;
  const last = analysis.sentence.tokens[trigger.verb.to - 1]!;
  const passive = trigger.verb.words.some((word) => word.meaning.tense === "participle");
  return !form.test(last.fold) && !passive;
}

/** Several people who are together the subject of the first finite verb, where that stands between subject and object. */
function groupIn({ mentions, clauses, sentence }: Analysis): readonly Who[] {
  if (sentence.pack?.order === "final") return [];
  const verb = clauses.verbs.find((one) => one.finite)?.from ?? 0;
  const people = mentions.filter(
    ({ who, role, to }) => (who?.kind === "person" || who?.kind === "office") && role === "bare" && to <= verb,
  );
  return distinct(people.flatMap(({ who }) => who ?? []));
}

/** The first of the people right before the verb whom a link joins: a name parted from them by a comma alone is none of them. */
function firstOf({ sentence, marks }: Analysis, bare: readonly Mention[]): Mention | undefined {
  const last = bare.at(-1);
  if (!last || sentence.pack?.order !== "medial" || sentence.pack.exactCases !== 0) return undefined;
  const isLink = (mark: WordMark): boolean => mark.meaning.group === "link" && mark.meaning.value === "and";
  return bare.find((one) => one === last || marks.grammar.some((mark) => isLink(mark) && mark.from >= one.to && mark.to <= last.from));
}

/** "Позвонил Дару, а затем вылетел в Баку": where subjects are left out, that of the clause before is meant. */
function ownSubject(analysis: Analysis, trigger: Trigger): Who | null {
  if (!analysis.sentence.pack?.freeOrder) return null;
  const subject = analysis.mentions.find((one) => one.role === "bare" && one.who?.kind === "person" && one.to <= trigger.from);
  return subject?.who ?? null;
}

/** "X signed it with Y, then both met the press": the two of different states whom the sentence itself has named. */
function bothBefore({ mentions, sentence }: Analysis, trigger: Trigger): readonly Who[] {
  if (sentence.pack?.order !== "final") return [];
  const people = distinct(mentions.flatMap(({ who, to, role }) => who && (who.kind === "person" || who.kind === "office") && to <= trigger.from && role !== "genitive" ? [who] : [])); // prettier-ignore
  return people.length === 2 && partiesOf(people, []).size === 2 ? people : [];
}

/** "Они с премьером", literally "they with the premier", are he and the premier. */
const isHimWith = (analysis: Analysis, { to }: WordMark): boolean =>
  analysis.sentence.pack?.freeOrder === true && analysis.mentions.some((one) => one.role === "companion" && one.from - to === 1);

interface Trip {
  readonly sides: readonly Who[];
  readonly spot: Spot | null;
}

export class Discourse {
  /** People in the order in which they were last spoken of, latest last. */
  private recent: Who[] = [];
  /** The two sides of the last contact told. */
  private lastSides: readonly Who[] = [];
  private lastContact = -9;
  private lastAgent: Who | null = null;
  /** Several who were together the subject of a sentence, and of which. */
  private lastStates: { readonly pair: readonly string[]; readonly at: number } = { pair: [], at: -9 };
  private lastGroup: { readonly people: readonly Who[]; readonly at: number } = { people: [], at: -9 };
  /** The last place told of, and the one the news is written from ("MANILA, July 30 —"). */
  lastPlace: Spot | null = null;
  readonly dateline: Spot | null;
  /** The state the text speaks from. */
  get home(): string | null {
    return this.identities.home;
  }
  /** When the contact told last was held, where the text tells. */
  lastDay: string | null = null;
  /** Whether the happening told last lies ahead. */
  ahead = false;
  private traveller: Who | null = null;
  /** The visit told last. */
  lastTrip: Trip | null = null;
  /** The bloc spoken of last: "the bloc's summit", জোটের শিখর সম্মেলন. */
  bloc: Who | null = null;
  /** The recurring format spoken of last. */
  format: Format | null = null;

  /** The two parties the text is mostly about. */
  readonly pair: readonly string[];

  /** Authors of posts by where the post begins. */
  private readonly authors: ReadonlyMap<number, Who>;

  constructor(
    private readonly identities: Identities,
    sentences: readonly Analysis[],
  ) {
    const signed = sentences.filter(
      ({ sentence }) => sentence.zone === "post" && /\(@\w+\)/.test(sentence.source.slice(sentence.start, sentence.end)),
    );
    this.dateline = datelineOf(sentences);
    this.pair = identities.parties.slice(0, 2);
    this.authors = new Map(
      signed.flatMap(({ sentence, mentions }) => {
        const author = mentions.findLast((mention) => mention.who?.kind === "person")?.who;
        return author ? [[sentence.paragraph, author] as const] : [];
      }),
    );
  }

  /** Those who met where they were more than two; none elsewhere. */
  gathering: readonly string[] = [];
  /** All that "the sides" and "we" stand for. */
  get sides(): readonly string[] {
    return this.pair.every((party) => this.gathering.includes(party)) ? this.gathering : this.pair;
  }

  /** In a quoted post the subject left out is its author, named in its last line. */
  subject(analysis: Analysis, trigger?: Trigger): Who | null {
    const own = trigger ? (this.subjectBefore(analysis, trigger) ?? ownSubject(analysis, trigger)) : null;
    if (own) return own;
    return analysis.sentence.zone === "post" ? (this.authors.get(analysis.sentence.paragraph) ?? this.lastAgent) : this.lastAgent;
  }

  /** "X दिल्ली पहुंचे और … से मिले": where verbs stand last, the subject of the clause before is left out in the next. */
  private subjectBefore(analysis: Analysis, trigger: Trigger): Who | null {
    if (analysis.sentence.pack?.order !== "final" || analysis.sentence.zone === "post") return null;
    const before = analysis.mentions.filter(
      ({ who, to, role }) =>
        who &&
        (who.kind === "person" || who.kind === "office") &&
        who.party !== null &&
        to <= trigger.from &&
        (role === "agent" || role === "bare"),
    );
    const last = before.findLast((mention) => mention.role === "agent") ?? before.at(-1);
    const owner = analysis.mentions.find(({ who, role, to }) => who?.kind === "person" && role === "genitive" && to <= trigger.from);
    const subject = last ?? owner;
    return subject && analysis.clauses.verbs.some((verb) => verb.finite && verb.from >= subject.to && verb.to <= trigger.from) ? subject.who : null; // prettier-ignore
  }

  /** "The guest": who travels. */
  get guest(): Who | null {
    return this.traveller;
  }

  /** "The host": whom the guest met, else who leads where the news is from. */
  get host(): Who | null {
    const { traveller } = this;
    // Where no journey was told, the host is who is at home where the news is from.
    const atHome = traveller ? undefined : this.lastSides.find((who) => who.party === this.dateline?.country);
    const met = atHome ?? this.lastSides.find((who) => who.party !== traveller?.party && who.key !== traveller?.key);
    return met ?? this.identities.leaders(this.pair).find((who) => who.party !== this.traveller?.party) ?? null;
  }

  /** Those who met last, where people are known. */
  get lastMet(): readonly Who[] {
    return this.lastSides;
  }

  /** "They", "them": several who were the subject of the sentence before, else those who met last. */
  get together(): readonly Who[] {
    return this.lastGroup.at >= this.lastContact ? this.lastGroup.people : this.lastSides;
  }

  /** Who was spoken of last, but for one. */
  before(other: Who | null): Who | null {
    return this.lastAgent && this.lastAgent.key !== other?.key
      ? this.lastAgent
      : (this.recent.findLast((who) => who.key !== other?.key) ?? null);
  }

  /** Who of another party was spoken of last. */
  opposite(other: Who | null): Who | null {
    const apart = (who: Who): boolean => who.party !== null && who.party !== other?.party;
    return this.lastAgent && apart(this.lastAgent) ? this.lastAgent : (this.recent.findLast(apart) ?? this.before(other));
  }

  /** Who else the text has named for an office: "the Prime Minister" whom another prime minister invites. */
  otherHolder(office: Who["office"], than: Who): Who | null {
    return this.recent.findLast((who) => who.office === office && who.key !== than.key && who.party !== than.party) ?? null;
  }

  /** Whom the text has named for an office of a party. */
  holder(office: Who["office"], party: string): Who | null {
    const named = this.recent.findLast((who) => who.office === office && who.party === party && who.kind === "person");
    return named ?? (office ? this.identities.holder(office, party) : null);
  }

  /** Takes note of a sentence once its happenings have been read. */
  note(analysis: Analysis): void {
    for (const mention of analysis.mentions) {
      const { who } = mention;
      if (!who || (who.kind !== "person" && who.kind !== "office")) continue;
      const known = this.recent.findIndex((other) => other.key === who.key);
      if (known >= 0) this.recent.splice(known, 1);
      this.recent.push(who);
    }
    this.bloc = analysis.mentions.findLast(({ who }) => who?.kind === "bloc")?.who ?? this.bloc;
    if (this.opensProgramme(analysis)) this.ahead = true;
    const states = new Set(analysis.mentions.flatMap(({ who }) => (who?.party && who.party.length === 2 ? [who.party] : [])));
    const isMedial = analysis.sentence.pack?.order === "medial";
    if (isMedial && states.size === 2) this.lastStates = { pair: [...states], at: analysis.sentence.index };
    else if (isMedial && states.size > 2) this.lastStates = { pair: [], at: -9 };
    const group = groupIn(analysis);
    if (group.length >= 2) this.lastGroup = { people: group, at: analysis.sentence.index };
    this.lastAgent = this.center(analysis) ?? this.subjectOf(analysis) ?? this.lastAgent;
    const told = analysis.spots.filter((spot) => ["locus", "goal", "recipient", "bare"].includes(spot.role));
    // "They flew in from Tokyo": where no other place is told, "there" is where they came from.
    const left = told.length === 0 ? analysis.spots.filter((spot) => spot.role === "source") : told;
    this.lastPlace = left.findLast((spot) => !spot.state) ?? left.at(-1) ?? this.lastPlace;
  }

  /** Whom a pronoun takes up stays the one the text is about ("The emir welcomed him"), where subjects are left out freely. */
  private center(analysis: Analysis): Who | null {
    if (!analysis.sentence.pack?.afterVerb) return null;
    const pronouns = analysis.marks.grammar.filter((mark) => mark.meaning.group === "referent" && ["subject", "object"].includes(mark.meaning.value)); // prettier-ignore
    const taken = pronouns.map((mark) => analysis.mentions.find((mention) => mention.from === mark.from)?.who ?? null);
    return taken.find((who) => who !== null && who.key === this.lastAgent?.key) ?? null;
  }

  /** The one a sentence is about: its marked agent, else the first bare person before its verb. */
  private subjectOf(analysis: Analysis): Who | null {
    const people = analysis.mentions.filter((mention) => mention.who?.kind === "person" || mention.who?.kind === "office");
    const verb = analysis.clauses.verbs.find((one) => one.finite)?.from ?? Infinity;
    const limit = analysis.sentence.pack?.order === "final" ? Infinity : verb;
    const bare = people.filter((mention) => mention.role === "bare" && mention.from < limit);
    // "В Москве гостил Аракчи": where order is free the subject may follow its verb.
    const after = analysis.sentence.pack?.freeOrder ? people.find((mention) => mention.role === "bare") : undefined;
    const agent = people.find((mention) => mention.role === "agent") ?? firstOf(analysis, bare) ?? bare[0] ?? after;
    return agent?.who ?? null;
  }

  /** Keeps whether what is told lies ahead, and who travels. */
  follow(happenings: readonly (Trip & { readonly modality: string; readonly trigger: Trigger })[]): void {
    const last = happenings.at(-1);
    if (last && (last.modality === "scheduled" || last.modality === "held")) this.ahead = last.modality === "scheduled";
    const trip = happenings.findLast((one) => one.trigger.frame.kind === "visit" && one.sides.length > 0);
    if (trip) this.lastTrip = trip;
    this.traveller = happenings.findLast((one) => one.trigger.frame.kind === "visit")?.sides[0] ?? this.traveller;
  }

  /** "The programme:" opens a list of what lies ahead. */
  private opensProgramme({ sentence, marks }: Analysis): boolean {
    const end = sentence.source.slice(sentence.end - 1, sentence.end + 1);
    return end.includes(":") && marks.grammar.some((mark) => mark.meaning.group === "cue" && mark.meaning.value === "programme");
  }

  noteSides(people: readonly Who[], at: number): void {
    if (partiesOf(people, []).size < 2) return;
    this.lastSides = people;
    this.lastContact = at;
  }

  private pronoun(analysis: Analysis, trigger: Trigger): string | null {
    const marks = analysis.marks.grammar.filter(
      (mark) => mark.meaning.group === "pronoun" && analysis.clauses.cost(mark.from, trigger.from) < 1.2,
    );
    const said = marks.find((mark) => mark.meaning.value.startsWith("both")) ?? marks[0];
    return said?.meaning.value === "they" && isHimWith(analysis, said) ? "he" : (said?.meaning.value ?? null);
  }

  private other(than: ReadonlySet<string>): Who | null {
    return [...this.recent].reverse().find((who) => who.party !== null && !than.has(who.party)) ?? null;
  }

  /** "The two leaders" are those who met before, if they lead; else the heads the text names of its two parties. */
  private leaders(at: number): readonly Who[] {
    if (this.lastSides.length >= 2 && at - this.lastContact <= 3) return this.lastSides.slice(0, 2);
    const met = this.lastSides.filter((who) => who.office === null || HEADS.has(who.office));
    if (met.length >= 2) return met.slice(0, 2);
    const named = this.identities.leaders(this.pair);
    return named.length === 2 ? named : this.both();
  }

  /** The two states the sentence before was about, else those the text is about. */
  private twoSides(analysis: Analysis): readonly string[] {
    return analysis.sentence.index - this.lastStates.at <= 1 ? this.lastStates.pair : this.pair;
  }

  private both(): readonly Who[] {
    if (this.lastSides.length >= 2) return this.lastSides.slice(0, 2);
    const last = this.recent.at(-1);
    const before = last ? this.other(new Set([last.party ?? ""])) : null;
    return last && before ? [before, last] : [];
  }

  /** Who travels where the sentence does not say. */
  visitor(analysis: Analysis, trigger?: Trigger): Who[] {
    const him = this.subject(analysis, trigger);
    return him ? [him] : [];
  }

  /** The sides of a contact: those told, and those that pronouns and the talk before stand for. */
  complete(analysis: Analysis, trigger: Trigger, told: readonly Who[], states: readonly string[]): Sides {
    const people = distinct(told);
    const plural = analysis.mentions.find(
      (mention) => mention.actor.plural && mention.who?.kind === "office" && people.some((who) => who.key === mention.who?.key),
    );
    if (plural?.who && plural.who.party === null) return this.pluralOffice(plural.who, people, states);
    const parties = partiesOf(people, states);
    const left = this.leftOut(analysis, trigger, people);
    if (left) return { people: [left, ...people], states: [], rules: ["dropped subject"] };
    if (parties.size >= 2) return { people, states: states.filter((state) => !people.some((who) => who.party === state)), rules: [] };
    const pronoun = this.pronoun(analysis, trigger);
    if (pronoun === "both-leaders" || (pronoun === "both" && !this.officeOfBoth(analysis, trigger))) {
      const here = bothBefore(analysis, trigger);
      const both = here.length === 2 ? here : pronoun === "both-leaders" ? this.leaders(analysis.sentence.index) : this.both();
      // "The envoy telephoned both leaders": who is none of the two is a third.
      const third =
        trigger.isVerb && people.length === 1 && !both.some((who) => who.key === people[0]!.key || who.party === people[0]!.party);
      if (both.length === 2)
        return { people: distinct([...people, ...both]).slice(0, third ? 3 : Math.max(2, people.length)), states: [], rules: ["the two leaders"] }; // prettier-ignore
    }
    const ofBoth = pronoun?.startsWith("both") ? this.officeOfBoth(analysis, trigger) : null;
    if (ofBoth) return this.pluralOffice(ofBoth, [], []);
    if (pronoun === "both-sides" || pronoun === "both-countries") return { people: [], states: this.twoSides(analysis), rules: ["both sides"] }; // prettier-ignore
    if (pronoun === "counterpart" && people.length === 1) {
      const party = states.find((state) => state !== people[0]!.party) ?? this.pair.find((one) => one !== people[0]!.party) ?? null;
      const { office } = people[0]!;
      const holder = party && office ? this.holder(office, party) : null;
      if (party) return { people: [...people, holder ?? { kind: "office", key: `${office}@${party}`, name: null, party, office }], states: [], rules: ["counterpart"] }; // prettier-ignore
    }
    if (trigger.frame.kind === "press" && people.length <= 1 && this.lastSides.length >= 2 && people.every((who) => this.lastSides.some((one) => one.key === who.key)))
      return { people: this.lastSides.slice(0, 2), states: [], rules: ["those who met speak to the press"] }; // prettier-ignore
    const active =
      trigger.isVerb ||
      (trigger.verb !== null && !trigger.verb.words.some((word) => word.meaning.value === "happen" || word.meaning.value === "be"));
    // "Переговоры прошли в Кремле": talks without sides are those of the two who met last.
    if (people.length === 0 && parties.size === 0 && this.isOfLast(analysis, trigger)) return { people: this.lastSides.slice(0, 2), states: [], rules: ["those who met last"] }; // prettier-ignore
    // "The OIC Council of Foreign Ministers meets in March": a body of its own has its own members.
    if (people.length === 0 && parties.size === 0 && (trigger.mechanism?.parties.length ?? 0) > 0) return NOBODY;
    if (people.length === 0 && parties.size === 0 && this.together.length >= 2 && isOneOfTheirs(analysis, trigger)) return { people: this.together, states: [], rules: ["one more of theirs"] }; // prettier-ignore
    if (people.length === 0 && parties.size === 0 && FORMAL.has(trigger.frame.kind))
      return !isSchoolYear(analysis, trigger) && isReported(analysis, trigger)
        ? { people: [], states: this.pair, rules: ["the pair the text is about"] }
        : NOBODY;
    if (
      people.length === 0 &&
      (pronoun === "he" || pronoun === "they") &&
      trigger.isVerb &&
      trigger.words.includes("meet") &&
      this.lastSides.length >= 2
    )
      return { people: this.lastSides.slice(0, 2), states: [], rules: ["pronoun: those who met before"] };
    // "शुक्रवार – X के साथ बैठक": a line of a programme leaves its subject to the traveller.
    const line = trigger.verb === null && analysis.mentions.some((one) => one.role === "companion" && one.who?.key === people[0]?.key);
    const his =
      pronoun === "he" &&
      people.length === 1 &&
      analysis.mentions.some((one) => one.role === "companion" && one.who?.key === people[0]!.key);
    const nearby = his ? analysis.mentions.findLast((one) => one.who?.kind === "person" && one.to <= trigger.from && ["agent", "bare"].includes(one.role) && one.who.party !== people[0]!.party) : null; // prettier-ignore
    const dropped = line && this.ahead && this.traveller ? this.traveller : (nearby?.who ?? this.subject(analysis, trigger));
    const him = (line || pronoun === "he") && dropped?.party === people[0]?.party ? this.opposite(people[0] ?? null) : dropped;
    const oneSide = people.length >= 1 && new Set(people.map((who) => who.party)).size === 1;
    if (
      oneSide &&
      (active || line || his) &&
      (pronoun === "he" || (pronoun === null && !impersonal(analysis, trigger))) &&
      him &&
      him.party !== people[0]!.party
    )
      return { people: [him, ...people], states: [], rules: [pronoun === null ? "dropped subject" : "pronoun"] };
    return { people, states, rules: [] };
  }

  /** "मैक्रों और मेलोनी से अलग-अलग मिले": where all who are told are the met, who met them is left out. */
  private leftOut(analysis: Analysis, trigger: Trigger, people: readonly Who[]): Who | null {
    if (analysis.sentence.pack?.order !== "final" || people.length < 2 || trigger.mechanism !== null) return null;
    if (!["meeting", "call"].includes(trigger.frame.kind)) return null;
    const roleOf = (who: Who): string | undefined => analysis.mentions.find((mention) => mention.who?.key === who.key)?.role;
    if (!people.every((who) => roleOf(who) === "companion")) return null;
    const who = this.ahead && this.traveller ? this.traveller : this.subject(analysis);
    return who && people.every((one) => one.key !== who.key && one.party !== who.party) ? who : null;
  }

  /** "दोनों देशों के विदेश सचिव", "दोनों विदेश मंत्री": an office right after who or whose both are; Hindi nouns may have one form for one and many. */
  private officeOfBoth(analysis: Analysis, trigger: Trigger): Who | null {
    if (analysis.sentence.pack?.order !== "final") return null;
    const pronouns = analysis.marks.grammar.filter((mark) => mark.meaning.group === "pronoun" && mark.meaning.value.startsWith("both"));
    const office = analysis.mentions.find(
      ({ actor, who, from }) =>
        actor.kind === "office" &&
        actor.party === null &&
        who?.office &&
        analysis.clauses.cost(from, trigger.from) < 0.9 &&
        pronouns.some((mark) => mark.to <= from && from - mark.to <= 1),
    );
    return office?.who ? { ...office.who, key: `${office.who.office}@`, kind: "office", name: null, party: null } : null;
  }

  private isOfLast(analysis: Analysis, trigger: Trigger): boolean {
    const { freeOrder, common } = analysis.sentence.pack ?? {};
    if (trigger.isVerb || !(freeOrder || common) || !TALKS.has(trigger.frame.kind)) return false;
    return this.lastSides.length >= 2 && analysis.sentence.index - this.lastContact <= 4 && isReported(analysis, trigger);
  }

  /** "The two foreign ministers": one of each of the sides. */
  private pluralOffice(office: Who, people: readonly Who[], states: readonly string[]): Sides {
    const named = people.filter((who) => who.key !== office.key);
    const met = this.lastSides.filter((who) => who.office === office.office);
    if (states.length < 2 && new Set(met.map((who) => who.party)).size === 2 && met.length === 2) return { people: distinct([...named, ...met]), states: [], rules: ["plural office"] }; // prettier-ignore
    const parties = states.length >= 2 ? states : this.pair;
    const holders = parties.map(
      (party) =>
        this.recent.find((who) => who.party === party && who.office === office.office) ??
        (office.office ? this.identities.holder(office.office, party) : null) ?? {
          kind: "office" as const,
          key: `${office.office}@${party}`,
          name: null,
          party,
          office: office.office,
        },
    );
    return { people: distinct([...named, ...holders]), states: [], rules: ["plural office"] };
  }
}
