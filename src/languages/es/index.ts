/** The Spanish pack: meetings, visits, calls and their standing. It is partial; its gaps tell what is not read. */
import type { Pack } from "../pack.js";
import * as grammar from "./grammar.js";
import { conjugate } from "./morphology.js";
import { boilerplate, topics } from "./topics.js";
import { events, verbs } from "./triggers.js";

export const es: Pack = {
  language: "es",
  name: "Spanish",
  script: "Latn",
  order: "medial",
  adpositions: "before",
  adjectives: "after",
  inflections: [],
  exactCases: 0,
  abbreviations: ["sr", "sra", "srta", "dr", "dra", "ee.uu", "ee. uu", "gral", "núm", "pág", "prof"],
  home: ["ES"],
  words: {
    event: events,
    role: grammar.roles,
    link: grammar.links,
    negation: grammar.negation,
    pronoun: grammar.pronouns,
    cue: grammar.cues,
    informal: grammar.informal,
    filler: grammar.fillers,
    tense: grammar.tenses,
    topic: topics,
    boilerplate,
  },
  verbs,
  conjugate,
  gaps: [
    {
      what: "agreements, figures, projects, commitments and recurring formats",
      why: "their words are not listed yet; only contact between states is",
    },
    { what: "subjects left out (Se reunió con Lavrov)", why: "the verb's person alone does not tell who it was" },
    { what: "object pronouns joined to verbs (recibirlo)", why: "they stand for persons told before, and the reader does not part them" },
    {
      what: "dots between thousands (1.500)",
      why: "the reader takes a dot in digits for a decimal sign, as in news of the other languages",
    },
    { what: "names of people no table lists", why: "the words that introduce a name in Spanish are not listed yet" },
    {
      what: "cities and formats under names of their own in Spanish, save capitals",
      why: "only states, capitals and offices have Spanish names yet",
    },
  ],
};
