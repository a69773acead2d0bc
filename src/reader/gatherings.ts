/** Stage 8: gatherings of a bloc, which have the bloc for their party. */
import type { Analysis } from "./analysis.js";
import type { Happening } from "./happenings.js";
import type { Trigger } from "./triggers.js";

const WORLDWIDE: ReadonlySet<string> = new Set(["EU", "UN"]);
/** "The meeting of the Quad", "ब्रिक्स के विदेश मंत्रियों की बैठक": a meeting of a bloc's own is a conference of its members. */
const isOfBloc = (analysis: Analysis, trigger: Trigger): boolean =>
  trigger.frame.kind === "meeting" &&
  !trigger.isVerb &&
  analysis.sentence.pack?.adpositions === "after" &&
  analysis.mentions.some(
    (mention) =>
      mention.who?.kind === "bloc" &&
      !WORLDWIDE.has(mention.who.party ?? "") &&
      mention.role === "genitive" &&
      mention.to <= trigger.from &&
      trigger.from - mention.to <= 7 &&
      analysis.clauses.cost(mention.from, trigger.from) < 0.1,
  );

/** "BRICS leaders gather in Kazan", "a meeting of the Quad's foreign ministers": a bloc's people, and nobody else, come together. */
const ofItsPeople = ({ analysis, trigger, sides }: Happening): boolean =>
  trigger.frame.kind === "meeting" &&
  analysis.sentence.pack?.exactCases === 0 &&
  !sides.some((who) => who.kind === "person") &&
  blocsBeside(analysis, trigger).length > 0;

/** Blocs whose own people are the subject of a verb of meeting, or stand beside its noun. */
const blocsBeside = (analysis: Analysis, trigger: Trigger): string[] =>
  analysis.mentions.flatMap(({ who, actor, role, from, to }) => {
    const isOurs =
      who?.party && who.party.length > 2 && !WORLDWIDE.has(who.party) && (actor.plural || who.kind === "bloc" || who.kind === "office");
    const left = to <= trigger.from && trigger.from - to <= (trigger.isVerb ? 6 : 3) && (role === "bare" || role === "genitive");
    const right = !trigger.isVerb && from >= trigger.to && from - trigger.to <= 3 && role === "genitive";
    return isOurs && (left || right) && analysis.clauses.cost(from, trigger.from) < 0.5 ? [who.party!] : [];
  });

/** A gathering of a bloc, summit or conference, has the bloc for its one party, whoever is named as host or guest. */
export function gatheringOf(happening: Happening, parties: readonly string[]): string | null {
  const { trigger, sides, analysis, spot } = happening;
  const kind = trigger.frame.kind;
  if (ofItsPeople(happening)) return blocsBeside(analysis, trigger)[0]!;
  if (kind !== "summit" && kind !== "conference" && !isOfBloc(analysis, trigger)) return null;
  const near = analysis.mentions
    .filter(
      (mention) =>
        mention.to <= trigger.to && (mention.who?.kind === "bloc" || (mention.actor.plural && (mention.who?.party?.length ?? 0) > 2)),
    )
    .map((mention) => mention.who!.party!);
  const own = (trigger.mechanism?.parties ?? []).filter((party) => party.length > 2);
  const bloc = [...own, ...near].find((party) => (parties.includes(party) || isOfBloc(analysis, trigger)) && party !== "EU") ?? null;
  if (bloc === null) return null;
  const states = parties.filter((party) => party !== bloc && party !== spot?.country && !sides.some((who) => who.party === party));
  return kind === "conference" || kind === "meeting" || (states.length === 0 && new Set(sides.map((who) => who.party)).size <= 1)
    ? bloc
    : null;
}
