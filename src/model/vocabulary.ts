/** The closed lists of words the contract uses, without the schemas, so that a quick command need not load the validator. */
export const TOPICS = [
  "trade", "investment", "energy", "oil-gas", "nuclear-energy", "defence", "security", "terrorism", "space",
  "science-technology", "digital", "cyber", "education", "culture", "people-to-people", "tourism", "visas-migration",
  "health", "agriculture", "connectivity", "infrastructure", "banking-payments", "sanctions", "climate-environment",
  "water", "border", "maritime", "indo-pacific", "ukraine", "middle-east", "afghanistan", "korea", "multilateral",
  "un-reform", "arms-control", "human-rights", "humanitarian", "elections", "sport", "media", "world-order",
] as const; // prettier-ignore
export type Topic = (typeof TOPICS)[number];

export const OFFICES = [
  "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister",
  "deputy-head-of-government", "security-adviser", "foreign-secretary", "ambassador", "envoy", "legislator", "monarch",
  "organisation-head", "official",
] as const; // prettier-ignore
export type Office = (typeof OFFICES)[number];

/** Ids of blocs and organisations that can be a party besides states (ISO 3166-1 alpha-2). */
export const BLOCS = [
  "EU", "ASEAN", "BRICS", "SCO", "G20", "G7", "UN", "NATO", "EAEU", "CIS", "CSTO", "AFU", "GCC", "SAARC", "BIMSTEC",
  "QUAD", "OPEC", "IMF", "WB", "WTO", "IAEA", "ICC", "IORA", "LAS", "OIC", "CELAC", "MERCOSUR", "PIF", "EAS", "APEC",
] as const; // prettier-ignore

export const ENGAGEMENT_KINDS = ["summit", "meeting", "visit", "call", "session", "negotiation", "conference", "press", "message"] as const;
export const ENGAGEMENT_STATUSES = ["held", "ongoing", "scheduled", "expected", "invited", "postponed", "cancelled"] as const;
/** Standings of what has taken place, or is taking place. */
export const HAPPENED: ReadonlySet<string> = new Set(["held", "ongoing"]);
export const COMMITMENT_TYPES = ["hold", "conclude", "establish", "prepare", "expand", "target", "deliver", "fund", "support", "consult", "refrain", "other"] as const; // prettier-ignore
export const INSTRUMENT_TYPES = ["treaty", "agreement", "fta", "mou", "protocol", "contract", "joint-statement", "declaration", "roadmap", "programme", "outcome-document", "other"] as const; // prettier-ignore
export const INSTRUMENT_STATUSES = ["signed", "adopted", "negotiating", "planned", "ratified", "in-force", "ended"] as const;
export const INDICATORS = ["trade", "exports", "imports", "investment", "credit", "aid", "growth", "volume", "capacity", "count"] as const;
export const QUALIFIERS = ["about", "over", "under", "target"] as const;
export const PROJECT_STATUSES = ["operational", "under-construction", "planned", "completed", "suspended", "in-progress"] as const;

/** The record lists of a Reading, by name. */
export const RECORD_TYPES = ["engagements", "commitments", "instruments", "figures", "projects", "relations", "series"] as const;
export type RecordType = (typeof RECORD_TYPES)[number];
