/** The reader: one document in, what it says out. The stages stand here in their order; the same input gives the same bytes. */
import type { Reading } from "../model/index.js";
import type { AddedWorld } from "../world/added.js";
import { analyse, mark, withNewcomers, type Analysis, type Marked } from "./analysis.js";
import { commitmentsOf } from "./commitments.js";
import { weighed } from "./confidence.js";
import { concerned, isContest } from "./concerned.js";
import type { Context } from "./context.js";
import { dateOf } from "./dating.js";
import { attendeesOf, delegatesOf, says } from "./delegations.js";
import { Discourse } from "./discourse.js";
import { Engagements } from "./engagements.js";
import { Figures } from "./figures.js";
import { withGoals } from "./goals.js";
import { happeningsOf } from "./happenings.js";
import { identify } from "./identities.js";
import { instrumentsOf } from "./instruments.js";
import { introducedBy, introduction, type Introduction } from "./lists.js";
import { prepare } from "./prepare.js";
import { isMatterTold, topicsIn } from "./matter.js";
import { fateTold } from "./putting-off.js";
import { refer } from "./referents.js";
import { distinctRecords, withHeadline } from "./repeats.js";
import { Formats } from "./series.js";
import { Projects } from "./projects.js";
import { relationsOf } from "./relations.js";
import { StoryYear } from "./story-year.js";
import { unreadOf } from "./unread.js";
import { visible, type Visible } from "../text/visible.js";
import { inSource } from "./source.js";

/** Bump with every change that can change a reading. */
export const READER_VERSION = "2";

export interface Input {
  readonly path: string;
  readonly text: string;
  readonly published?: string | null;
}
export interface ReadOptions {
  /** The day on which the text was written, where the user knows it: EDTF. */
  readonly reference?: string;
  /** People and organisations of the user's own, beside those the reader knows. */
  readonly world?: AddedWorld;
}

/** A document analysed, before records are made of it: what `explain` shows. */
export interface Understanding {
  readonly language: string | null;
  readonly published: string | null;
  readonly context: Context;
  readonly sentences: readonly Analysis[];
  /** The text as it was read, and where it stands in the text that came. */
  readonly visible: Visible;
}

const isRead = ({ sentence }: Marked): boolean => sentence.zone !== "boilerplate" && sentence.pack !== null;

/** Countries of the places the text names. */
const placesOf = (marked: readonly Marked[]): string[] =>
  marked.flatMap(({ marks }) => marks.names.flatMap(({ meaning }) => (meaning.kind === "place" ? [meaning.place.country] : [])));

export function understand(input: Input, options: ReadOptions = {}): Understanding {
  const shown = visible(input.text);
  const prepared = prepare(shown.text);
  const marked = withNewcomers(prepared.sentences.map((sentence) => mark(sentence, options.world)));
  const published = options.reference ?? input.published ?? prepared.front.published;
  const dated = dateOf(marked, published);
  const actors = marked.filter(isRead).flatMap((one) => one.actors);
  const identities = identify(actors, dated?.edtf ?? null, prepared.language, null, placesOf(marked.filter(isRead)));
  const sentences = marked.map((one) => analyse(one, identities));
  const discourse = new Discourse(identities, sentences);
  return {
    language: prepared.language,
    published: input.published ?? prepared.front.published,
    context: { dated, identities, discourse },
    sentences,
    visible: shown,
  };
}

/** The place before the dash, bracket or colon of a dateline. */
function datelineOf(sentences: readonly Analysis[]): { name: string; country: string | null } | null {
  for (const { sentence, spots } of sentences.filter((one) => one.sentence.zone === "body").slice(0, 2)) {
    const spot = spots.find((one) => !one.state);
    const head = sentence.source.slice(sentence.start, sentence.start + 60);
    if (spot && spot.from <= 1 && /^[^.।]{2,50}?(?:\s[-–—]{1,2}\s|\)\s*[:–—-]?|:)/u.test(head))
      return { name: spot.name, country: spot.country };
  }
  return null;
}

export function recordsOf({ context, sentences }: Understanding): Omit<Reading, "document" | "unread"> {
  const engagements = new Engagements(context.dated, datelineOf(sentences));
  const projects = new Projects();
  const figures = new Figures();
  const formats = new Formats();
  const records = { commitments: [], instruments: [], figures: [], projects: [], relations: [], series: [] } as Omit<
    Reading,
    "document" | "unread" | "engagements"
  >;
  const headline: Pick<Reading, "commitments" | "instruments"> = { commitments: [], instruments: [] };
  let intro: Introduction | null = null;
  const story = new StoryYear(context.dated);
  for (const one of sentences) {
    if (!isRead(one) || isContest(one)) continue;
    const analysis = story.in(refer(one, context.discourse));
    const under = introducedBy(intro, analysis);
    intro = introduction(intro, analysis);
    const happenings = happeningsOf(analysis, context.discourse);
    for (const happening of happenings) {
      engagements.add(happening);
      context.discourse.lastDay = engagements.lastDay;
      context.discourse.gathering = engagements.gathering;
      context.discourse.noteSides(happening.sides, analysis.sentence.index);
    }
    engagements.joined(attendeesOf(analysis), analysis.sentence.index);
    if (!happenings.some((one) => one.sides.length > 0)) engagements.joined(delegatesOf(analysis), analysis.sentence.index);
    if (says(analysis, "accept")) engagements.accepted();
    const fate = happenings.length === 0 ? fateTold(analysis) : null;
    if (fate) engagements.putOff(fate, analysis.sentence.index);
    if (happenings.length === 0 && (says(analysis, "discuss") || isMatterTold(analysis))) engagements.discussed(topicsIn(analysis));
    const into = analysis.sentence.zone === "headline" ? headline : records;
    into.instruments.push(...instrumentsOf(analysis, context, under, records.instruments.at(-1) ?? null));
    const measured = figures.of(analysis, context);
    records.figures.push(...measured);
    into.commitments.push(...withGoals(analysis, context, commitmentsOf(analysis, context, under), measured));
    records.projects.push(...projects.of(analysis, context));
    records.relations.push(...relationsOf(analysis, context));
    const series = formats.of(analysis, context);
    for (const one of series) if (/Summit/.test(one.mechanism)) engagements.format(one.parties, one.mechanism, analysis.sentence.index);
    records.series.push(...series);
    context.discourse.note(analysis);
  }
  return {
    engagements: engagements.finish((parties) =>
      context.identities.leaders(parties).map(({ name, party, office }) => ({ name, party, office })),
    ),
    ...distinctRecords(withHeadline(records, headline)),
  };
}

export function read(input: Input, options: ReadOptions = {}): Reading {
  const understanding = understand(input, options);
  const records = weighed(concerned(understanding.sentences, recordsOf(understanding)));
  const reading: Reading = {
    document: {
      path: input.path,
      language: understanding.language,
      published: understanding.published,
      dated: understanding.context.dated,
    },
    ...records,
    unread: unreadOf(understanding.sentences, records),
  };
  return inSource(reading, input.text, understanding.visible);
}
