/** English function words: prepositions by kāraka role, links, negation, pronouns, tense words, and cues of status. */
import { table } from "../../text/table.js";

export const roles = table`
  agent = by
  companion = with, together with, alongside, and his counterpart, versus
  between = between, among
  recipient = to, for
  genitive = of
  locus = in, at, inside
  source = from
  topic = on, about, regarding, concerning, over, including, such as, covering
  inviter = at the invitation of, on the invitation of
  sideline = on the sidelines of, on the margins of, on the fringes of, at the margins of
  entourage = accompanied by, flanked by
  onbehalf = on behalf of
  after = after, following, since
  before = before, ahead of, prior to
  during = during
  versus = against, despite, without
`;

export const links = table`
  and = and, as well as, plus
  or = or
  that = that
  barrier = which, who, whom, where, when, while, but, because, although, though, if, whether, as, whose, so
`;

export const negation = table`
  not = not, no, never, nor, neither, n't, without, cannot, didn't, wasn't, weren't, won't, isn't, hasn't, no plans
`;

export const tenses = table`
  future = will, shall, 'll, is to, are to, is due, are due, is set to, are set to, is slated, is scheduled, will be
  possible = may, might, could, would
  past = was, were, had, did, has, have
  present = is, are, does, do
  participle = been, being
`;

export const pronouns = table`
  he = he, she, him, her, his
  they = they, them, their, the pair, the two, the duo
  both-leaders = the two leaders, both leaders, the leaders, the two presidents, the two prime ministers, both presidents, both prime ministers, the two heads of state, the two men
  both-sides = both sides, the two sides, the sides, both parties, the parties
  both-countries = the two countries, both countries, the two nations, both nations, the two states, the two governments, the neighbours, the neighbors
  both = both
  counterpart = counterpart, opposite number
`;

export const cues = table`
  scheduled = scheduled, slated, due, set to, upcoming, forthcoming, planned, to be held, will be held, next
  expected = expected to, likely to, likely, probably, possibly, is expected, are expected, hopes to, hope to, considering, possible, tentatively, prospective
  cancelled = cancelled, canceled, called off, scrapped, never took place, fell through, did not take place, abandoned
  postponed = postponed, put off, deferred, rescheduled, delayed, pushed back
  ongoing = ongoing, under way, underway, currently visiting, is visiting, are visiting, is in the midst of
  irrealis = was to have, were to have, had been due, had been scheduled, was supposed to, was due to, had planned
  denied = denied, refuted, dismissed reports, ruled out, no plans
  last = last, previous, earlier, the previous, most recent, preceding
  background = previously, formerly, in the past
`;

export const informal = table`
  informal = informal, unofficial, without ties
`;

export const fillers = table`
  filler = the, a, an, his, her, visiting, then, former, current, new, newly elected, first, senior, union, mr, ms, mrs, dr, shri, sheikh, h.e., his excellency, gen, general, of, incumbent, outgoing
`;
