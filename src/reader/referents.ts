/**
 * Stage 6, referents: "he", "them", "whom", "his Indian counterpart", "there", "here" become mentions and places of what they stand
 * for, so that the frames need not know of them. A pack lists such words in its `referent` table.
 */
import type { Actor } from "./actors.js";
import { analysisOf, type Analysis, type Mention, type Spot } from "./analysis.js";
import type { Discourse } from "./discourse.js";
import type { Who } from "./identities.js";
import type { WordMark } from "./marks.js";
import { capitalOf } from "../world/world.js";
import { objectsStandBare } from "./prepare.js";
import { coordinated, rolesOf } from "./roles.js";
import { withTeams } from "./teams.js";

const PERSONAL: ReadonlySet<string> = new Set(["person", "office"]);
const isPerson = (mention: Mention): boolean => mention.who !== null && PERSONAL.has(mention.who.kind);

/** Verbs that take no person for their object: "В Москве побывала глава МИД" has its subject behind. */
const OBJECTLESS: ReadonlySet<string> = new Set(["visit", "arrive", "travel", "go", "come", "leave", "return", "be", "talk"]);

const TRAVELS: ReadonlySet<string> = new Set(["visit", "arrive", "travel", "go", "come", "stay"]);

/** A person in the subject's place: bare or marked as agent, and no object of a verb right before. */
function isSubject(analysis: Analysis, mention: Mention): boolean {
  if (!isPerson(mention) || (mention.role !== "bare" && mention.role !== "agent")) return false;
  if (analysis.sentence.pack?.order === "final") return true;
  const free = analysis.sentence.pack?.freeOrder ?? false;
  return !analysis.marks.grammar.some(
    ({ meaning, to }) =>
      meaning.group === "verb" && to <= mention.from && mention.from - to <= 1 && !(free && OBJECTLESS.has(meaning.value)),
  );
}

const subjectBefore = (analysis: Analysis, at: number): Who | null =>
  analysis.mentions.findLast((mention) => mention.to <= at && isSubject(analysis, mention))?.who ?? null;

/** "Modi leaves for Vienna, where the chancellor will receive him": whoever was named before, but not the subject of this clause. */
function object(analysis: Analysis, at: number, discourse: Discourse): Who | null {
  const subject = subjectBefore(analysis, at);
  const before = analysis.mentions.findLast(
    (mention) => mention.to <= at && isPerson(mention) && mention.who!.key !== subject?.key && mention.who!.party !== subject?.party,
  );
  return before?.who ?? discourse.opposite(subject);
}

function plural(analysis: Analysis, at: number, discourse: Discourse): readonly Who[] {
  const here = analysis.mentions.filter((mention) => mention.to <= at && isSubject(analysis, mention)).map((mention) => mention.who!);
  return here.length >= 2 ? here : discourse.together;
}

/** "Он приезжал в Самарканд", after an Uzbek: who travels there is the other one. */
function travelsHome(analysis: Analysis, mark: WordMark, who: Who): boolean {
  const verb = analysis.marks.grammar.find(({ meaning, from }) => meaning.group === "verb" && from >= mark.to && from - mark.to <= 3);
  if (!analysis.sentence.pack?.freeOrder || !verb || !TRAVELS.has(verb.meaning.value)) return false;
  return analysis.spots.some(
    (spot) => spot.role === "goal" && spot.country === who.party && spot.from >= verb.to && spot.from - verb.to <= 3,
  );
}

/** Those a relative pronoun follows: "Zelenskyy, whom …", "Xi, with whom …", "Erdoğan and Mitsotakis, who …". */
function antecedents(analysis: Analysis, at: number): readonly Who[] {
  const last = analysis.mentions.findLast((mention) => mention.to <= at && at - mention.to <= 2 && isPerson(mention));
  if (!last) return [];
  const joined = objectsStandBare(analysis.sentence)
    ? analysis.mentions.filter((other) => isPerson(other) && other.who!.key !== last.who!.key && coordinated(analysis.sentence, analysis.marks, phrase(other), phrase(last))) // prettier-ignore
    : [];
  return [...joined, last].map((mention) => mention.who!);
}

function meant(analysis: Analysis, mark: WordMark, discourse: Discourse): readonly Who[] {
  const one = (who: Who | null): readonly Who[] => (who ? [who] : []);
  switch (mark.meaning.value) {
    case "subject": {
      const who = subjectBefore(analysis, mark.from) ?? discourse.subject(analysis);
      return one(who && travelsHome(analysis, mark, who) ? (discourse.opposite(who) ?? who) : who);
    }
    case "object":
      return one(object(analysis, mark.from, discourse));
    case "subjects":
    case "objects":
      return plural(analysis, mark.from, discourse);
    case "guests": {
      const together = plural(analysis, mark.from, discourse);
      const abroad = together.filter((who) => who.party !== discourse.dateline?.country);
      return abroad.length > 0 ? abroad : together;
    }
    case "guest":
      return one(discourse.guest);
    case "host":
      return one(discourse.host);
    case "bloc":
      return one(discourse.bloc);
    case "relative":
      return antecedents(analysis, mark.from);
    default:
      return [];
  }
}

/** The mention of somebody else; field by field, so that all mentions have one shape. */
const mentionOf = ({ actor: own, from, to, role: as }: Mention, who: Who, actor = own, role = as): Mention => ({
  actor,
  from,
  to,
  role,
  who,
});

const stub = (mark: WordMark, who: Who): Actor => ({ kind: who.kind, from: mark.from, to: mark.to, cases: mark.cases, party: who.party, candidates: [], unseen: null, offices: [], plural: false, short: false, weak: false, demonym: false, organisation: null }); // prettier-ignore

/** "Посетил республику", "прилетел в страну": the state the text is about that is not the traveller's own. */
function landSpot(analysis: Analysis, mark: WordMark, discourse: Discourse): Spot[] {
  const travels = analysis.marks.grammar.some(({ meaning, from, to }) => meaning.group === "verb" && TRAVELS.has(meaning.value) && mark.from - to <= 1 && from < mark.from); // prettier-ignore
  const traveller = travels ? (subjectBefore(analysis, mark.from) ?? discourse.subject(analysis)) : null;
  const country = traveller ? discourse.pair.find((party) => party.length === 2 && party !== traveller.party) : undefined;
  return country ? [{ from: mark.from, to: mark.to, role: "goal", name: "", country, state: true }] : [];
}

/** "বেলজিয়ামের রাজধানীতে", "in the capital": that of the state named beside it, else where the news is from. */
function capitalSpot(analysis: Analysis, mark: WordMark, discourse: Discourse): Spot[] {
  const owner = analysis.mentions.find(
    (mention) => mention.who?.kind === "state" && (mention.to === mark.from || (mention.from >= mark.to && mention.from - mark.to <= 1)),
  );
  const country = owner?.who?.party ?? discourse.home;
  const capital = country ? capitalOf(country) : null;
  return capital ? [{ from: mark.from, to: mark.to, role: "locus", name: capital.name, country, state: false }] : [];
}

function placeOf(analysis: Analysis, mark: WordMark, discourse: Discourse): Spot[] {
  const { value } = mark.meaning;
  const before = analysis.spots.findLast((spot) => spot.to <= mark.from && spot.role !== "source");
  const home = discourse.home;
  const homeland: Spot | null = home ? { from: mark.from, to: mark.to, role: "locus", name: "", country: home, state: true } : null;
  const spot = value === "here" ? (discourse.dateline ?? homeland) : value === "there" ? (before ?? discourse.lastPlace) : null;
  if (value === "land") return landSpot(analysis, mark, discourse);
  if (value === "capital") return capitalSpot(analysis, mark, discourse);
  return spot ? [{ ...spot, from: mark.from, to: mark.to, role: "locus" }] : [];
}

/** "His Indian and Pakistani counterparts": an adjective joined to the one right before the noun. */
const isOneOfAdjectives = ({ mentions, sentence, marks }: Analysis, mention: Mention, word: WordMark): boolean =>
  mentions.some((other) => other !== mention && other.actor.demonym && other.to === word.from && other.from >= mention.to && coordinated(sentence, marks, phrase(mention), phrase(other))); // prettier-ignore

/** "His Indian counterpart": of the office of the subject, of the state named; a named counterpart holds that office too. */
function counterparts(analysis: Analysis, discourse: Discourse): Mention[] {
  const words = analysis.marks.grammar.filter((mark) => mark.meaning.group === "pronoun" && mark.meaning.value === "counterpart");
  return words.reduce<Mention[]>(
    (mentions, word) => {
      const subject = subjectBefore(analysis, word.from) ?? discourse.subject(analysis);
      if (!subject?.office) return mentions;
      return mentions.map((mention) => {
        if (!mention.who || mention.who.party === subject.party) return mention;
        const named = mention.who.kind === "person" && mention.who.office === null && mention.to > word.to && mention.from - word.to <= 2;
        if (named) return mentionOf(mention, { ...mention.who, office: subject.office });
        const adjective = mention.who.kind === "state" && mention.actor.demonym && (mention.to === word.from || isOneOfAdjectives(analysis, mention, word)); // prettier-ignore
        const nameFollows = mentions.some((other) => other.who?.kind === "person" && other.who.party === mention.who!.party && other.from >= word.to && other.from - word.to <= 2); // prettier-ignore
        if (!adjective || nameFollows) return mention;
        const { party } = mention.who;
        const who: Who = discourse.holder(subject.office!, party!) ?? { kind: "office", key: `${subject.office}@${party}`, name: null, party, office: subject.office }; // prettier-ignore
        return mentionOf(mention, who, { ...mention.actor, demonym: false, kind: who.kind });
      });
    },
    [...analysis.mentions],
  );
}

/** "Indian and Maldivian officials": an adjective of a state coordinated with an office has that office too. */
function sharedOffices(analysis: Analysis, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (!mention.actor.demonym || mention.who?.kind !== "state" || next?.who?.kind !== "office" || !next.actor.plural) return mention;
    if (next.who.party === mention.who.party || !coordinated(analysis.sentence, analysis.marks, phrase(mention), phrase(next)))
      return mention;
    const { party } = mention.who;
    const who: Who = { kind: "office", key: `${next.who.office}@${party}`, name: null, party, office: next.who.office };
    return mentionOf(mention, who, { ...next.actor, from: mention.from, to: mention.to, party }, next.role);
  });
}
/** "Modi invited the Prime Minister": an office without a name, after one who holds it, is another's. */
function otherHolders(analysis: Analysis, mentions: readonly Mention[], discourse: Discourse): Mention[] {
  return mentions.map((mention, i) => {
    const bare = mention.actor.kind === "office" && mention.actor.party === null && !mention.actor.plural;
    const before = mentions.slice(0, i).findLast((other) => other.who?.key === mention.who?.key && other.who?.kind === "person");
    if (!bare || !mention.who || !before || analysis.clauses.cost(before.from, mention.from) > 0.3) return mention;
    const who = discourse.otherHolder(mention.who.office, mention.who);
    return who ? mentionOf(mention, who) : mention;
  });
}

/** "Главы МИД России и Индии", "послов Ирана и Турции": an office before states in the genitive has a holder of each of them. */
function holdersOfStates(analysis: Analysis, mentions: readonly Mention[], discourse: Discourse): Mention[] {
  if (!analysis.sentence.pack?.freeOrder) return [...mentions];
  const out = [...mentions];
  out.forEach((mention, i) => {
    const next = out[i + 1];
    const { actor, who } = mention;
    const titled = actor.offices.length > 0 && actor.party !== null && actor.candidates.length === 0 && actor.unseen === null;
    if (!titled || !who?.office || next?.who?.kind !== "state" || next.actor.demonym || next.actor.kind !== "state") return;
    if (next.who.party === who.party || !coordinated(analysis.sentence, analysis.marks, phrase(mention), phrase(next))) return;
    const party = next.who.party!;
    const other: Who = discourse.holder(who.office, party) ?? { kind: "office", key: `${who.office}@${party}`, name: null, party, office: who.office }; // prettier-ignore
    out[i] = mentionOf(mention, who, { ...actor, plural: true });
    out[i + 1] = mentionOf(next, other, { ...actor, from: next.from, to: next.to, party, plural: true }, mention.role);
  });
  return out;
}

/** "Indian and Maldivian officials", where no table knows the noun: adjectives of states before it stand for their officials. */
function officials(analysis: Analysis, mentions: readonly Mention[]): Mention[] {
  const nouns = analysis.marks.grammar.filter((mark) => mark.meaning.group === "referent" && mark.meaning.value === "delegates");
  if (nouns.length === 0) return [...mentions];
  const out = [...mentions];
  for (let i = out.length - 1; i >= 0; i--) {
    const mention = out[i]!;
    const next = out[i + 1];
    const heads = nouns.some((noun) => noun.from === mention.to);
    const joined = next?.who?.key.startsWith("official@") && coordinated(analysis.sentence, analysis.marks, phrase(mention), phrase(next));
    if (!mention.actor.demonym || mention.who?.kind !== "state" || (!heads && !joined)) continue;
    const { party } = mention.who;
    out[i] = { ...mention, actor: { ...mention.actor, demonym: false, kind: "office" }, who: { kind: "office", key: `official@${party}`, name: null, party, office: "official" } }; // prettier-ignore
  }
  return out;
}
/** "Officials from Japan and South Korea": states named after the noun by where its people come from stand for them too. */
function officialsFrom(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  if (!objectsStandBare(analysis.sentence)) return mentions;
  const nouns = analysis.marks.grammar.filter((mark) => mark.meaning.group === "referent" && mark.meaning.value === "delegates");
  const nounOf = (at: number): WordMark | undefined => nouns.find((noun) => at - noun.to === 1);
  let last: { readonly mention: Mention; readonly role: string } | null = null;
  return mentions.map((mention) => {
    if (mention.who?.kind !== "state" || mention.actor.demonym || !["source", "genitive"].includes(mention.role)) return mention;
    const noun = nounOf(mention.from);
    const joined = last && coordinated(analysis.sentence, analysis.marks, phrase(last.mention), phrase(mention)) ? last.role : null;
    if (!noun && joined === null) return mention;
    const role = noun ? rolesOf(analysis.sentence, analysis.marks, [noun])[0]! : joined!;
    last = { mention, role };
    const { party } = mention.who;
    return { ...mention, role, actor: { ...mention.actor, kind: "office" }, who: { kind: "office", key: `official@${party}`, name: null, party, office: "official" } }; // prettier-ignore
  });
}

const phrase = ({ from, to, actor }: Mention): { from: number; to: number; cases: number } => ({ from, to, cases: actor.cases });

/** The sentence with its referring words resolved. */
export function refer(analysis: Analysis, discourse: Discourse): Analysis {
  const marks = analysis.marks.grammar.filter((mark) => mark.meaning.group === "referent");
  const own = holdersOfStates(analysis, otherHolders(analysis, counterparts(analysis, discourse), discourse), discourse);
  const mentions = withTeams(analysis, officials(analysis, officialsFrom(analysis, sharedOffices(analysis, own))));
  if (marks.length === 0) return analysisOf(analysis, mentions, analysis.spots);
  const added = marks.flatMap((mark): Mention[] => {
    const own = rolesOf(analysis.sentence, analysis.marks, [mark])[0]!;
    // उसे and उन्हें carry the case of the recipient in themselves.
    const role = mark.meaning.value === "object" && own === "bare" && analysis.sentence.pack?.common ? "recipient" : own;
    return meant(analysis, mark, discourse).map((who) => ({ actor: stub(mark, who), from: mark.from, to: mark.to, role, who }));
  });
  const places = marks.flatMap((mark) => placeOf(analysis, mark, discourse));
  const byPlace = (a: { from: number }, b: { from: number }): number => a.from - b.from;
  return analysisOf(analysis, [...mentions, ...added].sort(byPlace), [...analysis.spots, ...places].sort(byPlace));
}
