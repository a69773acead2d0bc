/** The English pack. */
import type { Pack } from "../pack.js";
import * as grammar from "./grammar.js";
import { conjugate, inflections } from "./morphology.js";
import * as things from "./things.js";
import { boilerplate, topics } from "./topics.js";
import { events, verbs } from "./triggers.js";

export const en: Pack = {
  language: "en",
  name: "English",
  script: "Latn",
  order: "medial",
  adpositions: "before",
  inflections,
  exactCases: 0,
  abbreviations: ["hon", "rt", "retd", "messrs", "pres", "brig", "maj", "capt", "adm", "min", "dept", "govt", "fig", "art", "mt", "e.g", "i.e", "dist", "mr", "mrs", "ms", "dr", "gen", "lt", "col", "st", "u.s", "u.k", "u.n", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "h.e", "rs", "prof", "sen", "rep", "gov", "jr", "sr", "inc", "ltd", "co", "vs", "approx", "p.m", "a.m"], // prettier-ignore
  inOtherWords: /^,?\s*or\s/iu,
  fromStory: /\s(?:earlier|before|previously|beforehand)$/iu,
  infinitiveMarker: "to",
  cleft: /^It (?:was|is) (?:also |only |not until |there |here )?(?:in|on|at|during|there|here)\s/u,
  home: [],
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
    particle: grammar.particles,
    common: grammar.common,
    tense: grammar.tenses,
    topic: topics,
    instrument: things.instruments,
    indicator: things.indicators,
    qualifier: things.qualifiers,
    comparison: things.comparisons,
    projectStatus: things.projectStatus,
    projectUnit: things.projectUnits,
    project: things.projects,
    designation: things.designations,
    series: things.series,
    format: things.formats,
    commitment: things.commitments,
    body: things.bodies,
    boilerplate,
  },
  verbs,
  conjugate,
  gaps: [],
};
