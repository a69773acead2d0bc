/** English words for instruments, figures, projects, what a relationship is called, and recurring formats. */
import { table } from "../../text/table.js";

export const instruments = table`
  treaty = treaty, convention, peace treaty, friendship treaty, extradition treaty, mutual legal assistance treaty, boundary treaty, border treaty
  agreement = agreement, pact, deal, accord, accords, framework agreement, arrangement, understanding on, annex, bargain, settlement, concord, peace agreement, peace deal, peace accord, ceasefire agreement, truce, interim deal, interim agreement, framework deal, loan agreement, partnership agreement, security pact, defence pact, defense pact, border agreement, transit agreement, cooperation agreement, tax treaty, air services agreement, bilateral investment treaty, investment treaty, extradition pact, trade deal, trade pact, trade and technology deal, implementing arrangement, framework consensus, consensus on, package of agreements, roadmap agreement, framework for, nuclear deal, arms deal, gas deal, swap agreement, supply agreement, grant agreement, financing agreement, access agreement
  fta = free trade agreement, fta, free-trade agreement, free trade deal, free-trade deal, free trade pact, free-trade pact, comprehensive economic partnership agreement, cepa, trade agreement, preferential trade agreement, economic partnership agreement, comprehensive economic cooperation agreement, ceca, free trade area agreement, free-trade accord, free trade accord, comprehensive trade agreement, comprehensive trade deal, trade and economic partnership agreement, free trade zone agreement, customs union agreement
  mou = memorandum of understanding, memoranda of understanding, memorandums of understanding, mou, mous, memorandum, memoranda, memorandums, mou's, memorandum of cooperation, memoranda of cooperation, memorandum of intent
  protocol = protocol, amending protocol, additional protocol, protocols
  contract = contract, contracts, supply contract, purchase contract, sales contract, gas contract
  joint-statement = joint statement, joint communique, joint communiqué, communique, communiqué, joint press release, joint press communique, leaders' statement
  declaration = declaration, vision document, joint declaration, vision statement, joint vision, joint vision statement, joint vision document, political declaration, declaration of principles, declaration of intent, declarations of intent, leaders' declaration
  roadmap = roadmap, road map, action plan, plan of action, joint action plan, plan of implementation, strategic roadmap
  programme = programme of cooperation, program of cooperation, cooperation programme, cooperation program, executive programme, work programme, cultural exchange programme, exchange programme, executive program, work program, programme of exchanges, programme for cooperation
  outcome-document = outcome document, outcome documents, list of outcomes, outcomes
  other = letter of intent, letters of intent, letter of exchange, exchange of letters, terms of reference, statement of intent, documents, instruments, papers, agreed minutes, concept paper, understandings, record of discussions, agreed framework
`;

export const indicators = table`
  trade = trade, bilateral trade, trade turnover, turnover, commerce, two-way trade, trade volume, merchandise trade, goods trade, trade in goods, trade in services, mutual trade, goods and services trade, both ways, volume of trade, commercial exchanges
  exports = exports, export, exported, sold, shipped, shipments, deliveries, supplies to, selling, sales to, sales, sells, exporting
  imports = imports, import, imported, bought, purchases, importing, buying, purchased, buys
  investment = investment, investments, invested, fdi, invest, cost, investing, putting, put, capital, ploughed, poured, pump, pumped, investment package, stake, price tag, costing, worth of investment, ploughing, spend, earmarked
  credit = credit, loan, loans, line of credit, credit line, lending, credit facility, borrowing, lent, soft loan, concessional loan, export credit, currency swap, swap line, lines of credit
  aid = aid, grant, grants, assistance, donation, relief, donated, give, gives, gave, budget support, bailout, relief package, military aid, grant assistance, gift, financial support, humanitarian assistance, development assistance, extended, support, compensation, donate, rebuilding package, package, donating
  growth = growth, grew, rose, increase, increased, risen, up by, surged, jumped, gained, rise, climbed, zoomed, soared, expanded, up, higher, grown, leapt, swelled, jump, surge, an increase of, more than the year before, growing, edged up, shot up, ticked up, advanced, uptick
  decline = fell, decline, declined, dropped, shrank, decrease, decreased, contracted, down by, fallen, down, slumped, plunged, slipped, drop, fall, lower, tumbled, dipped, shrunk, sank, slump, contraction, slid, less than previous, plummeted, drop of, dwindled
  doubled = doubled, double, twofold, doubling
  tripled = tripled, triple, threefold, trebled, tripling
  deficit = deficit, surplus
  count = students, flights, tourists, scholarships, companies, visas, workers, people, visitors, vehicles, doses, seats, tanks, aircraft, buses, soldiers, troops, prisoners, trucks, books, passengers, nurses, engineers, pilgrims, refugees, migrants, detainees, fishermen, helicopters, jets, fighter jets, drones, missiles, locomotives, coaches, carriages, ambulances, tractors, homes, houses, schools, teachers, doctors, travellers, travelers, ventilators, vaccines, submarines, ships, vessels, turbines, transformers, generators, bronzes, artefacts, artifacts, hostages, captives, bodies, firms, enterprises, joint ventures, peacekeepers, trainees, internships, places, slots, satellites, warships, launchers, rifles, bulletproof vests, cadets, scholars, officers, nationals, families, reactors, wagons, sailors, inmates, evacuees, professionals
`;

export const qualifiers = table`
  about = about, around, nearly, almost, close to, approximately, roughly, some, barely, an estimated, near, in the region of, circa, in the order of, just under, or so, just short of, an approximate, estimated, to the tune of, in the neighbourhood of
  over = over, more than, above, exceeding, exceeded, in excess of, upwards of, at least, crossed, surpassed, topped, not less than, no less than, no fewer than, past, just over, passed, well over, exceeds, upward of, a minimum of
  under = less than, below, fewer than, up to, at most, not more than, no more than, just below, under
  target = target, goal, aim, to reach, ambition, objective, aiming, target of, aims, targeting, set themselves, with a view to, raise trade to, take trade to, lifting, take two-way trade to, boost trade to, bring trade to, eye, eyes, eyeing, ambitions, to lift, wants to, hopes to reach
`;

/** Words before the time that a figure is compared with; `base` only after a rate of growth ("up 5 per cent on 2023"). */
export const comparisons = table`
  than = than, than in, compared to, compared with, relative to, as against, vis-a-vis, short of those of, than during, as compared to, as compared with, in comparison with, in comparison to
  base = on, over, from
`;

export const projectStatus = table`
  operational = operational, operating, commissioned, running, in operation, on stream, up and running, open since, opened since, working, in service, went online, online, came online, switched on, feeding the grid, generating, operates, is open, carrying, entered service, came on stream, thrown open, plying, in use, flowing, already feeding, pumping
  under-construction = under construction, being built, is building, are building, construction began, construction started, construction is, coming up, being laid, half-built, half-rebuilt, is being laid, are being built, being constructed, taking shape, three-fourths complete, half complete, half-finished, going up, being erected, work has begun, first concrete, foundation stone, cornerstone, construction is under way, construction is underway, rising, is taking shape, broke ground, bulldozers
  building = construction of, building of, the construction, construction
  planned = planned, to be built, proposed, will be built, will build, plans to build, planning, feasibility study, on paper, on the drawing board, yet to commence, yet to start, yet to begin, yet to break ground, ground-breaking, groundbreaking, launch of, to be laid, to be constructed, envisaged, detailed project report, detailed report, would link, would carry, still to be built, preparations, in the pipeline, blueprint, to construct, pre-feasibility
  completed = completed, inaugurated, finished, opened, handed over, constructed, built, was completed, is complete, restored, rebuilt, unveiled, opened its doors
  suspended = suspended, halted, frozen, stalled, shelved, pulled out, abandoned, shut, mothballed, on hold, closed, idle, stopped, scrapped, put on ice, in limbo, dormant
  in-progress = progress, in progress, under way, underway, ongoing, advancing, put to use, moving ahead, progressing, slowly forward
`;

export const designations = table`
  # Names of agreements, which are no designations.
  none = partnership and cooperation agreement, enhanced partnership and cooperation agreement, strategic partnership council, economic partnership agreement, comprehensive economic partnership
  comprehensive cooperative partnership = comprehensive cooperative partnership
  strategic partnership of cooperation featuring everlasting friendship = strategic partnership of cooperation featuring everlasting friendship
  enhanced comprehensive strategic partnership = enhanced comprehensive strategic partnership
  comprehensive and enduring strategic partnership = comprehensive and enduring strategic partnership
  major defence partner = major defence partner, major defense partner
  time-tested friendship = time-tested friendship
  permanent comprehensive strategic partnership = permanent comprehensive strategic partnership
  special and privileged strategic partnership = special and privileged strategic partnership, special and privileged strategic partner, special privileged strategic partnership
  comprehensive strategic partnership = comprehensive strategic partnership, comprehensive strategic partner
  comprehensive global strategic partnership = comprehensive global strategic partnership, comprehensive and global strategic partnership
  special strategic and global partnership = special strategic and global partnership
  special strategic partnership = special strategic partnership
  global strategic partnership = global strategic partnership
  strategic partnership = strategic partnership, strategic partner
  strategic and comprehensive partnership = strategic and comprehensive partnership
  enhanced strategic partnership = enhanced strategic partnership
  enhanced partnership = enhanced partnership
  privileged partnership = privileged partnership
  special partnership = special partnership
  comprehensive partnership = comprehensive partnership, comprehensive partner
  green strategic partnership = green strategic partnership
  global partnership = global partnership
  strategic partnership of coordination = strategic partnership of coordination, strategic partnership of co-ordination
  comprehensive strategic partnership of coordination = comprehensive strategic partnership of coordination, comprehensive strategic partnership of coordination for a new era
  strategic cooperative partnership = strategic cooperative partnership, strategic cooperative partner, strategic partnership of cooperation
  comprehensive strategic cooperative partnership = comprehensive strategic cooperative partnership, comprehensive strategic partnership of cooperation
  all-weather strategic cooperative partnership = all-weather strategic cooperative partnership, all-weather strategic partnership, all-weather partnership
  all-round cooperative partnership = all-round cooperative partnership
  all-round high-quality future-oriented partnership = all-round high-quality future-oriented partnership
  friendship with no limits = friendship with no limits, no-limits partnership, no limits partnership, partnership without limits, friendship without limits, no limits
  special relationship = special relationship
  alliance = allied relations, treaty alliance
  comprehensive strategic and cooperative partnership = comprehensive strategic and cooperative partnership
  strategic dialogue partnership = strategic dialogue partnership
  major non-nato ally = major non-nato ally
`;

export const series = table`
  annual = annual, annually, every year, yearly, each year, once a year, year after year, on an annual basis, on a yearly basis, year in and year out
  biennial = biennial, every two years, every other year, biennially, once every two years, every second year, once in two years, at two-year intervals
  alternates = alternately, alternate, alternates, alternating, in turn, by turns, rotates, rotating, in either country, alternatively, by rotation, on a rotational basis, takes turns, take turns, taking turns, now in one now in the other
  so-far = so far, to date, until now, thus far, hitherto, as of now, altogether, in all, in total
  times = times, editions, rounds, sessions, summits, meetings, iterations
  founded = established, founded, set up, instituted, created, launched, inaugurated, constituted, came into being, came into existence, dates from, dates back to, goes back to, begun, began, existed
`;

/** Nouns of formats in which states meet again and again (value = the noun in English; Mechanism for any of them). */
export const formats = table`
  Commission = commission, commissions
  Council = council, councils
  Committee = committee, committees
  Consultations = consultations
  Dialogue = dialogue, dialogues
  Forum = forum, forums, fora
  Summit = summit, summits
  Working Group = working group, working groups
  Joint Committee = joint committee, joint committees
  Strategic Dialogue = strategic dialogue
  Economic Dialogue = economic dialogue
  Security Dialogue = security dialogue
  Energy Dialogue = energy dialogue
  Defence Dialogue = defence dialogue, defense dialogue
  Economic Forum = economic forum
  Vision Group = vision group
  Joint Council = joint council
  Political Consultations = political consultations
  Mechanism = mechanism, format, body, platform, the talks, these talks, these meetings, the meetings, tradition
`;

export const commitments = table`
  other = abolish, scrap, waive, lift, ease, relax, withdraw, pull out, pull back, release, set free, free, reopen, restore, revive, resume, exchange, share, exempt, train, recognise, recognize, allow, permit, admit, accept, cut, lower, reduce, slash, halve, remove, simplify, facilitate, streamline, protect, guarantee, buy, purchase, restructure, write off, cancel, return, extradite, separate, demarcate, disarm, dismantle, vacate, treat, honour, honor, respect, observe, implement, fulfil, fulfill, introduce, extend, relocate, move its embassy, evacuate, take back, take in, rejoin, join, cover, clear the way, ceasefire, cease-fire, ceasefires, cease-fires
  importance = importance, significance, need for, commonality
  hold = hold, meet, convene, next meeting, next round, next session, host, resume talks, start talks, begin talks, start negotiations, talks, summit, launch negotiations, open negotiations, reconvene, resume negotiations, continue the discussions, continue talks, pick up the thread, resume dialogue, continue negotiations, begin negotiations, resume discussions, fixed the dates, fix the dates, organise, organize, get together, gather, sit down, take place, be held, fixed the date
  conclude = conclude, sign, finalise, finalize, agreement, treaty, pact, deal, free trade agreement, mou, wrap up, clinch, seal, ratify, have it done, exemption, work on, bring into force, initial
  establish = establish, set up, create, launch, form, found, setting up, open, establishing, institute, start, inaugurate, opening, liaison office, consulate, consulates, launching, be set up, up and running, creation of, establishment of, framework within, constitute, new mechanism, working group, task force, joint committee, joint fund, hotline, appoint, put in place, proclaim
  prepare = prepare, draw up, draft, work out, roadmap, study, instructed, tasked, preparing, drawing up, legal checks, explore, chapters, feasibility study, elaborate, examine, develop a plan, look into, complete the report, list of
  expand = expand, deepen, strengthen, increase, boost, enhance, step up, widen, elevate, upgrade, intensify, broaden, more frequent, ramp up, scale up, enlarge, widening, expanding, deepening, strengthening, diversify, accelerate, build on, reinforce, bolster, extend cooperation, take relations, raise ties, joint drills, cooperate, co-operate, work together, work closely, collaborate, join forces
  target = target, double, triple, raise trade, reach, quadruple, take trade, take two-way trade, lift trade, to $100 billion, bring trade, import, aim of, goal of, trade to, increase trade to
  deliver = deliver, supply, hand over, complete, build, ship, provide, send, transfer, dispatch, furnish, donate, supplying, export, shipment, delivery, repatriate, return of, construct, hand back, gift
  fund = fund, finance, credit, loan, grant, aid, invest, billion, million, allocate, earmark, spend, contribute, give, extend a loan, lend, bankroll, package, crore, pour, put up, budget, allot, set aside, disburse, bear the cost
  support = support, back, endorse, vote for, candidature, candidacy, bid for, stand by, backing, candidate, extend its support, lend its support, throw its weight behind
  consult = consult, consultations, stay in touch, remain in contact, coordinate, exchange views, keep in touch, stay in contact, maintain contact, remain in close contact, keep channels open, stay in close touch, stay in close contact, remain in close touch, keep in close contact, keep in close touch, maintain close contact, maintain close contacts, maintain contacts, keep each other informed, compare notes, inform each other, remain in touch
  refrain = refrain, not to, abstain, halt, avoid, suspend, desist, no more, stop obstructing, freeze, stay suspended, cease, moratorium, stop, forswear, hold off, renounce, forgo, stay out of
`;

/** What states set up together. */
export const bodies = table`
  body = commission, committee, council, working group, task force, dialogue, mechanism, forum, fund, framework, hotline, consulate, consulates, consulate general, embassy, embassies, liaison office, secretariat, joint venture, joint fund, coordination centre, coordination center, joint centre, joint center, alliance, coalition, partnership, initiative, platform, diplomatic relations, diplomatic ties, crossing point, crossing points, border post, check post, direct flights, free trade zone, corridor, consortium, observatory, monitoring group, expert group
`;

export const projectUnits = table`
  unit = unit, units, reactor, reactors, power unit, block
`;

/** Nouns of works that states build together; a name beside them makes a project (value = the noun in English). */
export const projects = table`
  Nuclear Power Plant = nuclear power plant, nuclear plant, nuclear power station, npp, nuclear power project, atomic power plant, nuclear station
  Hydropower Plant = hydropower plant, hydroelectric plant, hydropower project, hydroelectric project, hydro plant, hydropower station, hydro project, hydel project, hydroelectric power plant
  Solar Power Plant = solar plant, solar power plant, solar park, solar farm
  Power Plant = power plant, power station, thermal power plant, super thermal power project, coal plant, thermal power station, power project
  Wind Farm = wind farm, wind park
  Dam = dam, barrage, reservoir
  Railway = railway, railroad, rail link, rail line, railway line, rail project, high-speed railway, high-speed rail, rail corridor, railway link
  Bridge = bridge
  Tunnel = tunnel
  Port = port, deep-sea port, seaport, deep sea port
  Airport = airport, international airport
  Highway = highway, expressway, motorway, trilateral highway, road project
  Corridor = corridor, transport corridor, economic corridor, transit corridor
  Pipeline = pipeline, gas pipeline, oil pipeline, products pipeline
  Refinery = refinery
  Steel Plant = steel plant
  Terminal = terminal, lng terminal
  Transmission Line = transmission line, power line, interconnector, interconnection, power grid link
  Industrial Park = industrial park, industrial zone, industrial complex, industrial city, eco-city, economic zone, special economic zone, free zone
  Metro = metro, metro line, subway
  Satellite = satellite
  Canal = canal
  Ferry = ferry service, ferry line, ro-ro line
  Line = line
  Hub = energy hub
  Mine = mine, copper mine, uranium mine
  University = university
  Hospital = hospital
  Polytechnic = polytechnic
  Building = parliament building
  LNG Plant = lng plant, lng project, lng terminal project, liquefaction plant
  Gas Field = gas field, gasfield
  Oil Field = oil field, oilfield
  Smelter = smelter, aluminium smelter
  Fertiliser Plant = fertiliser plant, fertilizer plant, urea plant
  Desalination Plant = desalination plant
  Cement Plant = cement plant
  Substation = substation, converter station, grid station
  Cable = undersea cable, submarine cable, fibre-optic cable, subsea cable, power cable
  Road = road, ring road, link road, bypass
  Border Crossing = border crossing, crossing point, land port, dry port, border post
  Shipyard = shipyard, dry dock, naval dockyard
  Base = naval base, air base, military base, airbase
  Cosmodrome = cosmodrome, spaceport, launch site
  Space Station = space station, lunar station
  Mission = lunar mission, space mission
  Factory = factory, assembly plant, car plant, battery plant, rifle factory, missile factory
  Data Centre = data centre, data center
  Stadium = stadium
  Housing Project = housing project, housing scheme
  Canal = irrigation canal, waterway
  Irrigation Scheme = irrigation scheme, irrigation project
  Campus = campus
  Research Reactor = research reactor
  Temple = temple
  Cultural Centre = cultural centre, cultural center, convention centre, trade centre
  Coal Mine = coal mine, gold mine, lithium mine, iron ore mine
  Waste Plant = waste-to-energy plant
  Water Plant = water treatment plant, water supply project, pumping station
  Tramway = tramway, tram line
  Station = railway station, station
  Plant = plant
  Project = project, multipurpose project, initiative, check post, integrated check post, scheme, programme, megaproject
`;
