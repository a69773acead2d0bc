/** English words for the topics of the guidelines. */
import { table } from "../../text/table.js";

export const topics = table`
  trade = trade, economic, economic cooperation, economy, commerce, tariff, tariffs, market access, customs, business, industry, industrial, economic ties
  investment = investment, investments, investor
  energy = energy, electricity, power grid, renewable, renewables, solar, hydropower, hydrogen, power trade
  oil-gas = oil, gas, lng, crude, petroleum, pipeline, hydrocarbons, fuel, natural gas
  nuclear-energy = nuclear energy, nuclear power, civil nuclear, nuclear plant, nuclear power plant, peaceful nuclear, uranium
  defence = defence, defense, military, arms, weapons, military-technical, arms sales, joint exercises, exercises, navy, naval, fighter jets, missiles, helicopters
  security = security, regional security, intelligence sharing, extremism, drug trafficking, organised crime
  terrorism = terrorism, counter-terrorism, counterterrorism, terrorist, terror
  space = space, satellite, lunar, spaceflight
  science-technology = science, technology, technological, research, semiconductors, semiconductor, innovation, critical minerals, quantum
  digital = digital, artificial intelligence, ai, it sector, it services, it industry, it companies, information technology, telecom, telecommunications, 5g, internet
  cyber = cyber, cybersecurity, cyber security
  education = education, universities, scholarships, students, educational, academic, university
  culture = culture, cultural, heritage, museum, language
  people-to-people = people-to-people, exchanges between people, people to people, humanitarian exchanges, diaspora, youth
  tourism = tourism, tourists, tourist
  visas-migration = visa, visas, migration, migrants, consular, visa-free, labour migration, mobility
  health = health, vaccine, vaccines, pandemic, covid-19, coronavirus, medicine, pharmaceutical, pharmaceuticals, healthcare
  agriculture = agriculture, agricultural, fertiliser, fertilisers, fertilizer, food security, grain, wheat, fisheries, farm
  connectivity = connectivity, corridor, railway, rail, transport, logistics, port, ports, ferry, transit, flights, aviation, north-south corridor, bridge, road
  infrastructure = infrastructure, construction
  banking-payments = banking, payments, payment, national currencies, bank, financial, settlement in, settlements in, settlement of payments, currency settlement, currency swap, finance
  sanctions = sanctions, restrictions, embargo
  climate-environment = climate, environment, green, environmental, emissions, climate change, glaciers
  water = water, river, rivers, water-sharing, dam
  border = border, boundary, demarcation, delimitation, frontier, disengagement, line of actual control
  maritime = maritime, sea, south china sea, coast guard
  indo-pacific = indo-pacific, asia-pacific
  ukraine = ukraine, ukrainian
  middle-east = middle east, gaza, israel, palestine, west asia, syria, palestinian, red sea
  afghanistan = afghanistan, afghan, taliban
  korea = korean peninsula, north korea, denuclearisation, denuclearization, pyongyang
  multilateral = multilateral, brics, sco, g20, united nations, un, asean, saarc, bimstec, g7, multilateral forums
  un-reform = un reform, security council reform, permanent seat, permanent membership
  arms-control = arms control, non-proliferation, disarmament, new start, nuclear weapons, strategic stability
  human-rights = human rights
  humanitarian = humanitarian, relief, refugees, rohingya, humanitarian aid
  elections = election, elections
  sport = sport, sports, football, cricket, olympics
  media = media, journalists
  world-order = multipolar, world order, multipolarity, global governance, global order
`;

export const boilerplate = table`
  teaser = read also, also read, read more, recommended for you, featured stories, related, watch, advertisement, subscribe
  caption = photo, file photo, image, photo credits, image source
`;
