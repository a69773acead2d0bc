/** Stage 4: what a sentence tells of one contact, before records are made of it. */
import type { Topic } from "../model/index.js";
import type { TimeMark } from "../time/index.js";
import type { Analysis, Spot } from "./analysis.js";
import type { Who } from "./identities.js";
import type { Modality } from "./modality.js";
import type { Trigger } from "./triggers.js";

export interface Happening {
  readonly analysis: Analysis;
  readonly trigger: Trigger;
  readonly modality: Modality;
  readonly sides: readonly Who[];
  /** Parties named only as states ("India and Russia"), besides those of the sides. */
  readonly states: readonly string[];
  readonly spot: Spot | null;
  readonly times: readonly TimeMark[];
  /** When the guest left again, where told. */
  readonly end: TimeMark | null;
  /** How many days a trip takes, where told. */
  readonly days: number | null;
  readonly ordinal: number | null;
  readonly informal: boolean;
  readonly topics: readonly Topic[];
  /** Token indexes that the evidence spans. */
  readonly from: number;
  readonly to: number;
  readonly rules: readonly string[];
}

/** What a trigger tells by itself, before its sides and place are found. */
export type Base = Omit<Happening, "sides" | "states" | "spot" | "rules" | "from" | "to">;

/** The happening of a trigger, field by field: those that follow are quick to read where all have one shape. */
export function happening(
  told: Base,
  sides: Happening["sides"],
  states: Happening["states"],
  spot: Spot | null,
  rules: Happening["rules"],
  { from, to }: { readonly from: number; readonly to: number },
): Happening {
  const { analysis, trigger, modality, times, end, days, ordinal, informal, topics } = told;
  return { analysis, trigger, modality, sides, states, spot, times, end, days, ordinal, informal, topics, from, to, rules };
}

/** The happening told otherwise in part, of the same shape. */
export const retold = (one: Happening, other: Partial<Omit<Happening, "from" | "to">>): Happening => {
  const told = { ...one, ...other };
  return happening(told, told.sides, told.states, told.spot, told.rules, one);
};
