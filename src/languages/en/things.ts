/** English words for instruments, figures, projects, what a relationship is called, and recurring formats. */
import { table } from "../../text/table.js";

export const instruments = table`
  treaty = treaty, convention
  agreement = agreement, pact, deal, accord, accords, framework agreement, arrangement
  fta = free trade agreement, fta, free-trade agreement, free trade deal, free trade pact, comprehensive economic partnership agreement, cepa, trade agreement, preferential trade agreement
  mou = memorandum of understanding, memoranda of understanding, mou, mous, memorandum, memoranda
  protocol = protocol
  contract = contract
  joint-statement = joint statement, joint communique, communique, joint press release
  declaration = declaration, vision document, joint declaration, vision statement
  roadmap = roadmap, road map, action plan, plan of action
  programme = programme of cooperation, program of cooperation, cooperation programme, cooperation program, executive programme, work programme
  outcome-document = outcome document, outcome documents, documents
  other = letter of intent, letter of exchange, exchange of letters, terms of reference, statement of intent
`;

export const indicators = table`
  trade = trade, bilateral trade, trade turnover, turnover, commerce, two-way trade, trade volume
  exports = exports, export, exported, sold, shipped
  imports = imports, import, imported, bought, purchases
  investment = investment, investments, invested, fdi, invest, cost
  credit = credit, loan, loans, line of credit, credit line, lending
  aid = aid, grant, grants, assistance, donation, relief
  growth = growth, grew, rose, increase, increased, risen, up by, surged, jumped, gained
  decline = fell, decline, declined, dropped, shrank, decrease, decreased, contracted, down by
  doubled = doubled, double, twofold
  tripled = tripled, triple, threefold
  deficit = deficit, surplus
  count = students, flights, tourists, scholarships, companies, visas, workers, people, visitors, vehicles, doses, seats, tanks, aircraft, buses, soldiers, troops, prisoners, trucks, books
`;

export const qualifiers = table`
  about = about, around, nearly, almost, close to, approximately, roughly, some, barely, an estimated, near
  over = over, more than, above, exceeding, exceeded, in excess of, upwards of, at least, crossed, surpassed, topped
  under = under, less than, below, fewer than, up to
  target = target, goal, aim, by 2030, to reach, ambition, objective
`;

export const projectStatus = table`
  operational = operational, operating, commissioned, running, in operation, on stream, up and running
  under-construction = under construction, being built, construction, building, is building
  planned = planned, to be built, proposed, will be built, will build, plans to build
  completed = completed, inaugurated, finished, opened
  suspended = suspended, halted, frozen, stalled, shelved, pulled out, abandoned
  in-progress = progress, in progress, under way, underway, ongoing, work on
`;

export const designations = table`
  special and privileged strategic partnership = special and privileged strategic partnership
  comprehensive strategic partnership = comprehensive strategic partnership
  comprehensive global strategic partnership = comprehensive global strategic partnership
  special strategic and global partnership = special strategic and global partnership
  strategic partnership = strategic partnership
  comprehensive partnership = comprehensive partnership
  strategic cooperative partnership = strategic cooperative partnership
  comprehensive strategic cooperative partnership = comprehensive strategic cooperative partnership
  friendship with no limits = friendship with no limits, no-limits partnership
  alliance = allied relations
`;

export const series = table`
  annual = annual, annually, every year, yearly, each year
  biennial = biennial, every two years, every other year
  alternates = alternately, alternate, alternates, alternating, in turn, by turns, rotates
  so-far = so far, to date, until now, thus far
  since = since
`;

export const commitments = table`
  importance = importance, significance, need for, commonality
  hold = hold, meet, convene, next meeting, next round, next session, host, resume talks, start talks, begin talks, start negotiations, talks, summit
  conclude = conclude, sign, finalise, finalize, agreement, treaty, pact, deal, free trade agreement, mou
  establish = establish, set up, create, launch, form, found, setting up, open, establishing, institute
  prepare = prepare, draw up, draft, work out, roadmap, study, instructed, tasked
  expand = expand, deepen, strengthen, increase, boost, enhance, step up, widen, elevate, upgrade, intensify
  target = target, double, triple, raise trade, reach
  deliver = deliver, supply, hand over, complete, build, ship, provide
  fund = fund, finance, credit, loan, grant, aid, invest, billion, million, allocate, earmark
  support = support, back, endorse
  consult = consult, consultations, stay in touch, remain in contact, coordinate, exchange views, keep in touch
  refrain = refrain, not to, abstain, halt, avoid, suspend
`;

export const projectUnits = table`
  unit = unit, units, reactor, reactors, power unit, block
`;
