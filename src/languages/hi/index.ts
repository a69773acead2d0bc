/** The Hindi pack. */
import type { Pack } from "../pack.js";
import { common } from "./common.js";
import * as grammar from "./grammar.js";
import { conjugate, inflections } from "./morphology.js";
import * as things from "./things.js";
import { boilerplate, topics } from "./topics.js";
import { events, verbs } from "./triggers.js";

export const hi: Pack = {
  language: "hi",
  name: "Hindi",
  script: "Deva",
  order: "final",
  adpositions: "after",
  inflections,
  exactCases: 0,
  abbreviations: ["डॉ", "डा", "श्री", "रु", "सो", "मो", "प्रो", "ले", "कि", "हि", "स"],
  home: ["IN"],
  words: {
    event: events,
    role: grammar.roles,
    link: grammar.links,
    negation: grammar.negation,
    pronoun: grammar.pronouns,
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
    designation: things.designations,
    series: things.series,
    format: things.formats,
    commitment: things.commitments,
    boilerplate,
  },
  verbs,
  conjugate,
  helped: /(?:[ािीेएई]|ीं)$/,
  gaps: [],
};
