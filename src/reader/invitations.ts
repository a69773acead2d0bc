/** Stage 4: whom an invitation is for, and where it leads. */
import type { Analysis, Spot } from "./analysis.js";
import type { Discourse } from "./discourse.js";
import { type Base, type Happening, happening } from "./happening.js";
import type { Who } from "./identities.js";
import type { Modality } from "./modality.js";
import { distance, PERSONAL, REACH } from "./nearness.js";
import { destinationsOf } from "./places.js";
import { isPossessor } from "./sides.js";
import type { Trigger } from "./triggers.js";

/** Who has accepted an invitation goes to the place told, else to the inviter's state. */
export function accepted(
  analysis: Analysis,
  trigger: Trigger,
  base: Base,
  visitors: readonly Who[],
  rules: readonly string[],
  extent: (parts: readonly { from: number; to: number }[]) => { from: number; to: number },
): Happening[] {
  const party = visitors[0]?.party ?? null;
  const inviter = analysis.mentions.find(
    (mention) => (mention.role === "genitive" || isPossessor(analysis, mention)) && mention.who?.party && mention.who.party !== party,
  );
  const named = destinationsOf(analysis, trigger, visitors[0] ?? null)[0] ?? analysis.spots.find((spot) => spot.country !== party && spot.role !== "source"); // prettier-ignore
  const country = inviter?.who?.party ?? null;
  const spot = named ?? (country ? { from: inviter!.from, to: inviter!.to, role: "locus", name: "", country, state: true } : null);
  if (!spot || !["held", "scheduled", "unsaid"].includes(base.modality)) return [];
  const modality: Modality = base.times.length > 0 ? "scheduled" : "invited";
  return [happening({ ...base, modality }, visitors, [], spot, [...rules, "invitation accepted"], extent([spot]))];
}

/** "Пригласил коллегу": a counterpart without his state is of the other side. */
export function uninvited(analysis: Analysis, discourse: Discourse): readonly Who[] {
  if (analysis.sentence.pack?.order === "final" || !analysis.marks.grammar.some((mark) => mark.meaning.value === "counterpart")) return [];
  const inviter = analysis.mentions.find((mention) => mention.role === "bare" && mention.who && PERSONAL.has(mention.who.kind))?.who;
  const other = discourse.opposite(inviter ?? discourse.subject(analysis));
  return other ? [other] : [];
}

/** Who invites without saying where to, invites home. */
export function inviterOf(analysis: Analysis, trigger: Trigger, visitors: readonly Who[]): Spot[] {
  const inviter = analysis.mentions.find(
    (mention) =>
      mention.role === "bare" && mention.who && PERSONAL.has(mention.who.kind) && mention.who.party !== visitors[0]?.party && distance(analysis, mention, trigger) < REACH, // prettier-ignore
  );
  const country = inviter?.who?.party ?? null;
  const { order, afterVerb } = analysis.sentence.pack ?? {};
  if (!(order === "medial" || afterVerb) || visitors.length === 0 || country === null) return [];
  return [{ from: inviter!.from, to: inviter!.to, role: "locus", name: "", country, state: true }];
}
