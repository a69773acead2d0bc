/**
 * Stage 6, referents: "মালয়েশিয়ার একটি বাণিজ্য প্রতিনিধিদল" (a trade delegation of Malaysia's) stands for officials of the state named before
 * it. Where nouns follow what qualifies them the state may stand some words away; a leader who is named travels for his team.
 */
import type { Analysis, Mention } from "./analysis.js";
import type { Actor } from "./actors.js";
import type { WordMark } from "./marks.js";
import { rolesOf } from "./roles.js";

const FARTHEST = 6;

/** The state whose team it is: the last one in the genitive, or as an adjective, with no pause or verb between. */
function ownerOf({ sentence, clauses, marks }: Analysis, mentions: readonly Mention[], team: WordMark): Mention | undefined {
  const owner = mentions.findLast((one) => one.to <= team.from && one.who?.kind === "state");
  if (!owner || team.from - owner.to > FARTHEST || !(owner.actor.demonym || owner.role === "genitive")) return undefined;
  const parted = sentence.tokens.slice(owner.to, team.from + 1).some((token) => /[,;:।()]/.test(token.before));
  const verbal = marks.grammar.some((mark) => mark.meaning.group === "verb" && mark.from >= owner.to && mark.to <= team.from);
  return parted || verbal || clauses.cost(owner.from, team.from) > 0.2 ? undefined : owner;
}

const isLed = ({ clauses }: Analysis, mentions: readonly Mention[], team: WordMark): boolean =>
  mentions.some((one) => one.role === "leader" && clauses.cost(one.from, team.from) < 0.5);

/** The mentions of a sentence, with its teams in the place of the states that sent them. */
export function withTeams(analysis: Analysis, mentions: readonly Mention[]): Mention[] {
  const { sentence, marks } = analysis;
  if (sentence.pack?.order !== "final") return [...mentions];
  const teams = marks.grammar.filter((mark) => mark.meaning.group === "referent" && mark.meaning.value === "delegates");
  return teams.reduce<Mention[]>(
    (all, team) => {
      const owner = ownerOf(analysis, all, team);
      if (!owner || isLed(analysis, all, team)) return all;
      const { party } = owner.who!;
      const actor: Actor = { ...owner.actor, kind: "office", from: team.from, to: team.to, cases: team.cases, demonym: false };
      const who = { kind: "office" as const, key: `official@${party}`, name: null, party, office: "official" as const };
      const mention = { actor, from: team.from, to: team.to, role: rolesOf(sentence, marks, [team])[0]!, who };
      return all.map((one) => (one === owner ? mention : one));
    },
    [...mentions],
  );
}
