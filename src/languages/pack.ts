/**
 * The contract of a language pack: everything the reader must know of one language, and nothing that is common to all.
 * Tables hold words by what they mean to the reader (`value = form, form`); the pipeline itself is the same for every language.
 */
import type { Inflection } from "../text/lexicon.js";
import type { Script } from "../text/tokens.js";

export type Table = ReadonlyMap<string, readonly string[]>;

/** What a verb form tells of its clause. `conjunctive`: "having met" (मिलकर, গিয়ে); `possible`: may, could. */
export type Tense =
  "past" | "negative" | "irrealis" | "present" | "progressive" | "future" | "infinitive" | "conjunctive" | "possible" | "participle";

export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
}

/**
 * Groups of words; the values each may have are the keys the reader knows (see src/reader and src/frames).
 *  event       nouns that name a happening: value = frame (meet, talks, visit, summit, session, call, …)
 *  role        adpositions: value = kāraka (agent, companion, between, recipient, genitive, locus, goal, source, topic, …)
 *  cue         status and background: scheduled, expected, cancelled, postponed, invited, ongoing, denied, irrealis, background, pointing ("it", where that was put off)
 *  link        and, but, subordinators: value = and | or | barrier | that
 *  negation    words that deny the clause
 *  pronoun     he, they, both-leaders, both-sides, both-countries, counterpart, own, there
 *  referent    words that stand for someone or some place told before: subject | subjects | guests | guest | bloc | object | objects | relative | there | here | delegates | capital | land
 *  body        nouns of what states set up together (commission, working group, fund): all of one value
 *  project     nouns of works that states build (dam, railway …): value = the noun in English
 *  format      nouns of what meets again and again (commission, forum …): value = the noun in English, "Mechanism" for any
 *  comparison  words before the time that a figure is compared with: than, base (the latter only of growth: "up 5 % on 2023")
 *  particle    what follows the object of a split verb ("brought them together"): together | over
 *  topic, instrument, indicator, qualifier, project-status, designation, series, informal, tense
 */
export type WordGroup =
  | "event"
  | "role"
  | "cue"
  | "link"
  | "negation"
  | "pronoun"
  | "referent"
  | "topic"
  | "instrument"
  | "indicator"
  | "qualifier"
  | "comparison"
  | "projectStatus"
  | "projectUnit"
  | "project"
  | "designation"
  | "series"
  | "format"
  | "informal"
  | "commitment"
  | "body"
  | "tense"
  | "filler"
  | "particle"
  | "common"
  | "boilerplate";

export interface Pack {
  readonly language: string;
  readonly name: string;
  readonly script: Script;
  /** Where the finite verb stands: after its arguments (Hindi, Bengali) or between them (English, Russian). */
  readonly order: "final" | "medial";
  /** The subject may also follow its verb, and its case tells it ("Баку посетил президент": the president is the visitor). */
  readonly freeOrder?: boolean;
  /** Folded words of this form have one form for all cases (Баку, Токио, США): nothing can be told of theirs. */
  readonly undeclined?: RegExp;
  /** The adjectives that the first half of a joined one may stand for ("российско-" → российский), without its hyphen, folded. */
  readonly combining?: (fold: string) => readonly string[];
  /** Whether the subject, place or time of a final verb may also follow it: "ঢাকায় এসেছেন চাভুশোগলু". */
  readonly afterVerb?: boolean;
  /** Whether a case is an ending on the last word of its phrase: after প্রধানমন্ত্রীর no name of that person follows. */
  readonly suffixedCases?: boolean;
  /** Folded words by which a clause of agreeing takes up the one before it: "…, এমন সিদ্ধান্ত হয়েছে". */
  readonly takingUp?: RegExp;
  /** What stands between one sum and the same in another currency: "or", "यानी". */
  readonly inOtherWords?: RegExp;
  /** Whether adpositions follow what they govern. */
  readonly adpositions: "after" | "before";
  /** Where an adjective of a state stands beside its office: "Russian president" (left out) or after it, "presidente ruso". */
  readonly adjectives?: "after";
  /** Endings the reader may strip where the rest is a known word. */
  readonly inflections: readonly Inflection[];
  /** Groups whose words are listed in all their forms, so that none is taken for a form of another ("они" of "он"). */
  readonly unchanging?: readonly (WordGroup | "verb")[];
  /** Cases (bits of CASE) of a noun that stands as listed. */
  readonly exactCases: number;
  /** Words that end in a stop without ending the sentence, without that stop, folded. */
  readonly abbreviations: readonly string[];
  /** The word before an infinitive, where it has the form of a noun: "to visit", against "a visit". */
  readonly infinitiveMarker?: string;
  /** Beginnings of a sentence after which "that" parts nothing: "It was in Bali that they met". */
  readonly cleft?: RegExp;
  /** Lengths of time that count from what was told, not from the day of the news: "three days earlier", against "three days ago". */
  readonly fromStory?: RegExp;
  /** States a text in this language most often speaks from, used only where nothing in the text tells. */
  readonly home: readonly string[];
  readonly words: Readonly<Partial<Record<WordGroup, Table>>>;
  /** Verbs by frame or light-verb value; forms come from `conjugate`. */
  readonly verbs: Table;
  readonly conjugate: (lemma: string) => readonly VerbForm[];
  /** Ending of the folded finite verb whose subject is a person of rank, where the language has such forms (করেন, not করে). */
  readonly honorific?: RegExp;
  /** Folded verb forms whose subject is a thing or a common person, where rank is told by the plural (आया, not आए). */
  readonly common?: RegExp;
  /** Endings after which a verb of motion only helps the word before it ("रखी गई", "was put"), where the language has such verbs. */
  readonly helped?: RegExp;
  /** What the pack does not read yet, told to users by `samvad explain`. */
  readonly gaps: readonly { readonly what: string; readonly why: string }[];
}
