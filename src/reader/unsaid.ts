/** Stage 5, modality: the status of what the verb leaves unsaid, told by where the words stand. */
import type { Analysis } from "./analysis.js";
import type { Discourse } from "./discourse.js";
import type { Told } from "./modality.js";
import { objectsStandBare } from "./prepare.js";
import type { Trigger } from "./triggers.js";

/** A line without a verb under the announcement of a visit is a line of its programme. */
export function inProgramme(analysis: Analysis, discourse: Discourse, told: Told): Told {
  const plain = told.modality === "unsaid" && !analysis.clauses.verbs.some((verb) => verb.finite) && analysis.sentence.zone === "body";
  return plain && discourse.ahead ? { modality: "scheduled", verb: null, rule: "line of a programme" } : told;
}

/** "Is on a two-day visit to Delhi": who is on it now has not come home. */
export function onVisit(analysis: Analysis, trigger: Trigger, told: Told): Told {
  const present = trigger.verb?.words.every((word) => word.meaning.tense === "present" || word.meaning.value === "present") ?? false;
  const on = !trigger.isVerb && analysis.marks.grammar.some((mark) => mark.from === trigger.verb?.to && mark.meaning.group === "role" && trigger.from - mark.to <= 4) && trigger.frame.slots.visitor !== undefined && objectsStandBare(analysis.sentence); // prettier-ignore
  return on && present && told.modality === "unsaid" ? { ...told, modality: "ongoing", rule: "stays on a visit" } : told;
}
