/** English function words: prepositions by kāraka role, links, negation, pronouns, tense words, and cues of status. */
import { table } from "../../text/table.js";

export const roles = table`
  agent = by
  companion = with, together with, alongside, along with, versus
  between = between, among
  recipient = to, for
  genitive = of
  locus = in, at, inside, into
  source = from
  topic = on, about, regarding, concerning, over, including, such as, covering, around, as regards, relating to
  inviter = at the invitation of, on the invitation of, upon the invitation of, invitation from, invitation of, an invitation from
  sideline = on the sidelines of, on the margins of, on the fringes of, at the margins of, in the margins of, on the fringe of, on the sideline of, at the sidelines of, on the edge of, along the sidelines of
  entourage = accompanied by, flanked by, in the presence of, in presence of
  onbehalf = on behalf of, in place of, instead of
  after = after, following, since
  before = before, ahead of, prior to, on the eve of
  during = during, in the course of, in the midst of
  versus = against, despite, without
`;

export const links = table`
  and = and, as well as, plus
  or = or
  that = that
  barrier = which, who, whom, where, when, while, but, because, although, though, if, whether, as, whose, so
`;

export const negation = table`
  particle = not, never
  not = no, nor, neither, n't, without, cannot, didn't, wasn't, weren't, won't, isn't, hasn't, haven't, hadn't, doesn't, don't, couldn't, wouldn't, aren't, no plans, yet to, has yet to, have yet to, nobody, none, no one, hardly, failed to, refused to, declined to, nothing
`;

/** Phrases whose words would otherwise be read as something else: "not only" denies nothing, "called on both sides" is no visit. */
export const common = table`
  common = there is, there was, there are, there were, there has, there have, there will, there would, there had, there can, there may, not only, no fewer than, no less than, no more than, no later than, not least, no doubt, no longer, as soon as possible, as possible, where possible, called on all, called on both sides, called on the sides, called on both, called on countries, calls on all, calling on all, call on all, see to it, seen as, see as, saw as, seeing as, as well, in order to, so far, so-called, in line with, together with the fact, called on the world, called on the international community, called on each other, negotiating team, negotiating teams, negotiating table, negotiating position, negotiating text, negotiating mandate, meeting room, meeting rooms, visiting hours, visiting delegation, talking points, call centre, call center, call for, calls for, called for, calling for, trading partner, travel advisory, travel ban, tour operator, tour operators, tour groups, ran into trouble, ran into difficulties, ran into resistance, sees no, see no reason, session of parliament, parliamentary session, plenary of parliament, plenary of the parliament, court session, visit to the theatre, call on the international community, been able to, no-limits, saw fit, letter and spirit, meet the needs, meet the demand, meet the target, meeting the needs, meeting demand, meet demand, meet its obligations, meet their obligations, see eye to eye, saw eye to eye, head of, heads of, heading, reach agreement, reached agreement, reached a deal, reached an agreement, letter of intent, exchange of letters, general secretary, open to, opened to, opened fire, gathered pace, gathering pace, gather pace, in the wake of
`;

export const tenses = table`
  future = will, shall, will continue to, shall continue to, 'll, is to, are to, is due, are due, is due to, are due to, is set to, are set to, is slated, is slated to, are slated to, is scheduled to, are scheduled to, due to, will be, to be, is going to, are going to, set to, poised to, slated to, scheduled to, is to be, are to be, was to, were to, is due to be, plans to, plan to, intends to, intend to, planning to
  possible = may, might, could, can, should
  reported = would, would continue to
  past = was, were, had, did, has, have, having, had been, has been, have been
  present = is, are, does, do, am
  participle = been, being
`;

export const pronouns = table`
  he = he, she, him, her, his
  they = they, them, their
  both-leaders = the two leaders, both leaders, the leaders, the two presidents, the two prime ministers, both presidents, both prime ministers, the two heads of state, the two men, the two women, the pair, the two, the duo, the two of them, the two heads of government, the two premiers, both premiers, the two officials, the presidents, the prime ministers, the two counterparts, the two heads of state and government, the two statesmen, the two strongmen, the two politicians, the two dignitaries, the two chiefs, both men, each other
  both-sides = both sides, the two sides, the sides, both parties, the parties, the two parties, the two delegations, both delegations, either side, the two teams
  both-countries = the two countries, both countries, the two nations, both nations, the two states, both states, the two governments, both governments, the neighbours, the neighbors, the two neighbours, the two neighbors, the two lands, both lands, the two capitals, the two allies, the allies, their countries, their two countries
  we = we, our, ourselves
  both = both
  this = this, these, such
  counterpart = counterpart, opposite number, colleague
`;

/** "Her" is left out: it is the possessive too. */
export const referents = table`
  subject = he, she, the visitor, the guest
  object = him, his guest, her guest, his visitor, her visitor
  host = his host, her host, the host
  subjects = they
  guests = the visitors, the guests, his guests, her guests
  objects = them, each of them
  capital = capital
  relative = who, whom
  delegates = officials, negotiators, diplomats, delegations, experts, teams, senior officials, commanders, generals, representatives, emissaries, interlocutors, trade officials, military commanders, border guards, coast guards, technical teams, officers, lawmakers, parliamentarians, legislators
  there = there
  here = here
`;

export const particles = table`
  together = together
  over = over
`;

export const cues = table`
  vehicle = plane, aircraft, jet, presidential plane, presidential jet, special plane, train, armoured train, armored train, motorcade, flight, airplane, helicopter
  upcoming = upcoming, forthcoming
  separately = separately, in turn, one after the other, one after another, one by one, individually, each separately, and then, and later, and afterwards, followed by
  programme = programme, timetable, itinerary
  hearsay = reports, rumours, rumors, rumour, rumor, story, claims, speculation, media reports, allegations, whispers, suggestions
  scheduled = scheduled, slated, due, planned, to be held, will be held, pencilled in, penciled in, on the cards for, scheduled for, set for
  expected = expected to, likely to, likely, probably, possibly, is expected, are expected, hopes to, hope to, hoping to, considering, possible, tentatively, prospective, is on the cards, if all goes well, in all probability, perhaps, is believed to, tipped to, expected, mulling, weighing
  cancelled = cancelled, canceled, called off, scrapped, never took place, fell through, fallen through, did not take place, abandoned, did not happen, never happened, did not materialise, did not materialize, never materialised, never materialized, collapsed, came to nothing, was dropped, had to be dropped, scuttled
  postponed = postponed, put off, deferred, rescheduled, delayed, pushed back, could not be convened, put on hold, shelved, displaced
  ongoing = under way, underway, is in the midst of, is on a visit, are on a visit, is currently on
  irrealis = was to have, were to have, had been due, had been scheduled, was supposed to, were supposed to, was due to, were due to, had planned, had been expected, should originally
  denied = denied, refuted, dismissed reports, ruled out, no plans, rumours of, rumors of, speculation about, untrue, rubbished, denies, denying, baseless, fabricated, invented, unfounded, made up
  next = next, latest, opening, following
  last = last, previous, earlier, the previous, most recent, preceding
  contest = quarter-final, quarterfinal, semi-final, semifinal, World Cup, Davis Cup, Asia Cup, friendly match, Test match, penalty shoot-out, group stage, play-off, hockey, wickets, medal table, rematch, boxer, wrestler, striker, midfielder, defender, goalkeeper, football club, batsman, bowler
  among = among them, among these, including, these include, they include, one of them, one of which, include
  obliged = is to, are to, shall
  stipulated = under the deal, under the agreement, under the accord, under the pact, under the plan, under the treaty, under the terms, under the arrangement, under the contract, under this agreement, under the memorandum, under the protocol, under the understanding, in return, in exchange, for its part, by the terms of
  condition = if, unless, provided that, as long as, otherwise
  kept = and did so, was honoured, was honored, were honoured, was kept, kept its word, kept his word, kept her word, kept their word, has been honoured, has been kept, made good on, duly, was fulfilled, were fulfilled, was thus met, has since been met, was met, made good
  broken = came and went, nothing came of it, never did, never came, did not come to pass, broke its word, broke his word, has lapsed, was never honoured, was never kept, was never fulfilled, remained on paper, remains on paper, went back on, reneged on, has been dropped, was abandoned, fell by the wayside, to no avail, missed the deadline, without result, in vain
  background = previously, formerly, in the past
`;

export const informal = table`
  informal = informal, unofficial, without ties
`;

export const fillers = table`
  filler = counterpart, counterparts, opposite number, opposite numbers, colleague, colleagues, sir, lord, lady, hon, rt, rt. hon, honourable, right honourable, his majesty, her majesty, his highness, her highness, his royal highness, majesty, excellency, messrs, professor, prof, retd, lt, lieutenant, col, gen., admiral, air chief marshal, caretaker, brief, interim, acting, long-serving, veteran, embattled, beleaguered, newly appointed, newly inaugurated, re-elected, own, the, a, an, his, her, visiting, then, former, current, new, newly elected, first, senior, union, mr, ms, mrs, dr, shri, sheikh, h.e., his excellency, gen, general, of, incumbent, outgoing
`;
