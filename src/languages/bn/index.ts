/** The Bengali pack. */
import type { Pack } from "../pack.js";
import { common } from "./common.js";
import * as grammar from "./grammar.js";
import { conjugate, inflections } from "./morphology.js";
import * as things from "./things.js";
import { boilerplate, topics } from "./topics.js";
import { events, verbs } from "./triggers.js";

export const bn: Pack = {
  language: "bn",
  name: "Bengali",
  script: "Beng",
  order: "final",
  afterVerb: true,
  suffixedCases: true,
  takingUp: /^(?:এমন|এই|এ|এতে|তাতে|তিনটিতেই|দুটিতেই|সবকটিতেই|মর্মে|বলে|ব্যাপারে|বিষযে)$/u,
  inOtherWords: /^,?\s*অর্থাৎ\s/u,
  adpositions: "after",
  inflections,
  // "যেতে" (to go) is no form of যে, "নিয়ে" (about) none of নি, "হয়ে" none of হয়.
  unchanging: ["verb", "link", "negation", "tense"],
  exactCases: 0,
  abbreviations: ["ড", "মো", "ডা", "প্রফেসর", "লি", "হি", "স", "মি", "মিঃ", "ইঞ্জি", "অধ্যা"],
  home: ["BD", "IN"],
  words: {
    event: events,
    role: grammar.roles,
    link: grammar.links,
    negation: grammar.negation,
    pronoun: grammar.pronouns,
    referent: grammar.referents,
    cue: grammar.cues,
    informal: grammar.informal,
    filler: grammar.fillers,
    common,
    tense: grammar.tenses,
    topic: topics,
    instrument: things.instruments,
    indicator: things.indicators,
    qualifier: things.qualifiers,
    projectStatus: things.projectStatus,
    projectUnit: things.projectUnits,
    project: things.works,
    designation: things.designations,
    series: things.series,
    format: things.formats,
    commitment: things.commitments,
    body: things.bodies,
    boilerplate,
  },
  verbs,
  conjugate,
  honorific: /ন(?:নি|ই|ও)?$/u,
  // The conjunctive of verbs in আনো: "ছাড়িয়ে গেছে" (has passed), "পিছিয়ে যায়" (is put off).
  helped: /িযে$/u,
  gaps: [],
};
