/** Which of the things that the words of a name may stand for is meant. */
import type { NamedThing } from "../world/world.js";
import type { NameMark } from "./marks.js";

const alternatives = (mark: NameMark): readonly NamedThing[] => [mark.meaning, ...mark.others];
/** What of one kind the words may stand for. */
export const of = <K extends NamedThing["kind"]>(mark: NameMark, kind: K): Extract<NamedThing, { kind: K }>[] =>
  alternatives(mark).filter((thing): thing is Extract<NamedThing, { kind: K }> => thing.kind === kind);

/** The kind a mark is taken for, where its words may stand for several. */
export function kindOf(mark: NameMark): NamedThing["kind"] {
  // A capital is meant before a surname of the same letters (মালে: Malé, Malley).
  if (of(mark, "place").some(({ place }) => place.role === "capital") && of(mark, "person").every((one) => one.short) && of(mark, "state").length === 0) return "place"; // prettier-ignore
  for (const kind of ["office", "state", "bloc", "demonym", "person", "organisation", "place"] as const)
    if (of(mark, kind).length > 0) return kind;
  return mark.meaning.kind;
}
