/** English nouns and verbs that tell of a happening. Values are frames (src/frames) or the light verbs the reader knows. */
import { table } from "../../text/table.js";

export const events = table`
  meeting = meeting, bilateral meeting, one-on-one, tete-a-tete, tête-à-tête, encounter, sit-down, trilateral meeting, get-together, audience, courtesy call, courtesy call on, courtesy visit, call on, face-to-face meeting, face-to-face, gathering, pull-aside, pull-aside meeting, huddle, chat, trilateral, bilateral, quadrilateral, working lunch, working dinner, working breakfast, one-to-one, rendezvous, restricted meeting, meetings, side meeting, sideline meeting, luncheon meeting, dinner meeting, breakfast meeting, pull-asides, reunion
  talks = talks, discussions, conversation, conversations, exchange of views, parleys, delegation-level talks, deliberations, one-on-one talks, face-to-face talks, confabulations, restricted talks, plenary talks, tete-a-tete talks, peace talks, crisis talks, security talks, border talks
  summit = summit, summit meeting, summit talks, leaders' meeting, leaders' retreat, leaders' summit, retreat, summit-level talks, summit-level meeting, virtual summit
  session = session, commission meeting, plenary, sitting, foreign office consultations, political consultations, consultations, consultations with, joint commission, strategic dialogue, dialogue, joint committee, working group, joint working group, intergovernmental commission, joint economic commission, council meeting, steering council, consultative commission, intergovernmental consultations, two-plus-two, 2+2, two-plus-two talks, 2+2 talks, inter-governmental commission, inter-governmental consultations, staff talks, military dialogue, defence dialogue, defense dialogue, economic dialogue, security dialogue, policy dialogue, human rights dialogue, defence policy dialogue, energy dialogue, maritime dialogue, cyber dialogue, joint task force, task force meeting, commission session
  negotiation = negotiations, negotiation, round of negotiations, negotiating round, trade talks, trade negotiations, fta talks, free trade talks, free-trade talks, round of talks, rounds of talks, tariff talks, economic and trade talks, negotiating session, bargaining
  call = phone call, telephone call, telephone conversation, phone conversation, video call, video-call, call with, phone talks, telephone talks, phone talk, telephonic conversation, telephonic talks, telephone talk, by phone, by telephone, over the phone, over the telephone, on the phone, on the telephone, over telephone, over phone, phone chat, video conversation, phone calls, telecon, telcon, call between
  visit = visit, trip, tour, state visit, official visit, working visit, journey, stopover, visits, stop-over, layover, day trip, swing, return visit, goodwill visit, private visit, flying visit, whirlwind visit, halt, official visits, official trip, working trip, maiden visit, foreign trip
  press = joint press conference, press conference, press-conference, joint news conference, news conference, joint briefing, press statement, joint press statement, joint press appearance, media statement, joint media appearance, joint press briefing, joint press availability, joint media briefing, joint media conference, joint appearance
  agreement = agreement to, understanding to, understanding that, consensus to, accord to
  decision = decision to, decisions to
  promise = undertaking to, undertaking that, assurance to, assurance that, assurances that, guarantee that, offer to
  sign = signature of, signing ceremony, exchange of notes, initialling of, initialing of
  message = letter, message, congratulatory message, greetings, condolences, telegram, congratulations, felicitations, message of condolence, condolence message, congratulatory telegram, cable, letter of congratulation, message of congratulation, congratulatory letter, condolence letter, letter of condolence, birthday greetings
  conference = conference, forum, ministerial, ministerial meeting, general assembly, congress, ministerial conference, donors' conference, donor conference, peace conference, leaders' gathering, roundtable, round table
  invitation = invitation
`;

export const verbs = table`
  meet = meet~:met, sit down with:sat down with, sit down:sat down, meet with:met with, meet up with:met up with, confer! with, call on, call upon, pay a call on:paid a call on, pay a courtesy call on:paid a courtesy call on, hold talks:held talks, hold a meeting:held a meeting, have talks:had talks, have a meeting:had a meeting, huddle with, huddle, see:saw:seen, gather~, get together:got together, come face to face with:came face to face with, come together:came together, run into:ran into, bump into, shake hands with:shook hands with, break bread with:broke bread with, dine with, lunch with, breakfast with, have dinner with:had dinner with, have lunch with:had lunch with, have breakfast with:had breakfast with, exchange views with, exchange pleasantries with, hold discussions with:held discussions with, hold discussions:held discussions, interact with, assemble, catch up with:caught up with, consult with, parley with, join for talks, hobnob! with, closet with, bring together:brought together
  talk = talk with, speak with:spoke with:spoken with, speak to:spoke to:spoken to, talk to, converse with, chat! with, chat!, chat! to, confer!, converse
  call = telephone, phone, phone up, ring:rang:rung, ring up:rang up:rung up, speak by phone:spoke by phone, talk by phone, speak on the phone:spoke on the phone, speak over the phone:spoke over the phone, speak by telephone:spoke by telephone, talk over the phone, talk by telephone, converse by telephone, speak over telephone:spoke over telephone, speak on the telephone:spoke on the telephone, hold a phone call:held a phone call, have a phone call:had a phone call, dial up, phone with
  negotiate = negotiate, negotiate with, haggle, haggle with
  visit = visit, tour, travel to, travel on to, fly to:flew to:flown to, head to, head for, head off to, fly into:flew into, fly in:flew in:flown in, fly out to:flew out to:flown out to, fly on to:flew on to:flown on to, fly down to:flew down to, fly out:flew out:flown out, fly:flew:flown, go to:went to:gone to, come to:came to, travel, journey to, stop over in:stopped over in, stop! over, stop! off in, stop! in, set foot in:set foot in, set foot on:set foot on, set foot:set foot, pay a visit to:paid a visit to, pay a visit:paid a visit, make a visit to:made a visit to, make a trip to:made a trip to, undertake a visit to:undertook a visit to, drop! in at, drop! in on, drop! by, jet off to:jetted off to, jet to:jetted to, proceed to, proceed, been to:been to, been in:been in, pass through, swing by:swung by, swing through:swung through, cross into, descend on, call at, transit through, return to, go on to:went on to:gone on to, come over to:came over to, come over:came over, go over to:went over to, embark on
  arrive = arrive, land in, land at, touch down, touch down in, touch down at, touch down on, land, fly back to:flew back to
  reach = reach, attain
  elevate = elevate, upgrade, lift ties, raise ties, raise our ties, raise their ties, raise the relationship, raise relations, raise their relationship, raise their relations
  found = establish, set up:set up, found*, launch, institute, inaugurate, create, proclaim, put in place:put in place, constitute
  extend = extend, prolong, renew, apply
  depart = leave:left, depart, set out:set out, set off:set off, take off:took off, emplane
  return = return, fly home:flew home, head home, fly back:flew back, return home
  send = send:sent, dispatch, despatch
  receive = receive, welcome, greet, host for talks, have over:had over, roll out the red carpet for, play host to, entertain
  host = host
  invite = invite, extend an invitation to, ask over
  attend = attend, take part in:took part in:taken part in, participate in, join, participate
  hold = hold:held, convene, organise, organize, co-chair, chair, open, preside over, conduct, co-host
  happen = take place:took place:taken place, be held, start, begin:began:begun, end, resume, kick off, wind up:wound up, wrap up:wrapped up, go ahead:went ahead, get under way:got under way, close, continue
  sign = sign, ink, initial, initial:initialled, undersign, sign off on, put their signatures:put their signatures, put his signature to:put his signature to, put her signature to:put her signature to, put their signature to:put their signature to, put pen to:put pen to, exchange, put their signatures to, put their names to, affix signatures to, countersign, co-sign
  adopt = adopt, issue, approve, endorse, release, put out, yield, produce, come out with:came out with
  ratify = ratify
  conclude = conclude, finalise, finalize, clinch, strike:struck, seal, hammer out, agree on, settle on, reach agreement on, reach a deal on
  prepare = draft, draw up:drew up:drawn up, work on
  enforce = enter into force, come into force:came into force, take effect:took effect, enter into effect, in force:in force, come into effect:came into effect, remain in force, dates from:dated from, date from, dates back to:dated back to, been in force:been in force
  expire = expire, lapse, terminate, denounce, abrogate
  agree = agree, reach agreement, concur!, come to an agreement:came to an agreement, come to an understanding:came to an understanding, find common ground on:found common ground on, reach consensus on, reach a consensus on, reach an understanding on
  decide = decide, resolve, settle that, fix the dates:fixed the dates, fix the date:fixed the date, take the decision to:took the decision to, opt to:opted to, make up their minds to:made up their minds to, give the green light to:gave the green light to:given the green light to, give the go-ahead to:gave the go-ahead to:given the go-ahead to, give the nod to:gave the nod to:given the nod to, settle on holding
  pledge = pledge, promise, commit!, undertake:undertook:undertaken, vow, assure, bind itself to:bound itself to, bind themselves to:bound themselves to, oblige itself, oblige themselves, give his word:gave his word:given his word, give her word:gave her word:given her word, give their word:gave their word:given their word, give its word:gave its word:given its word, give an assurance:gave an assurance, give assurances:gave assurances, give an undertaking:gave an undertaking, swear to:swore to, guarantee, engage itself to, take it upon itself to:took it upon itself to, set themselves the:set themselves the, set themselves a:set themselves a, set itself the:set itself the, set itself a:set itself a, extend its support, extend support, lend its support:lent its support, throw its weight behind:threw its weight behind, make a commitment to:made a commitment to, reaffirm its commitment to, affirm their resolve to, assume an obligation to, assume the obligation to, take on an obligation to:took on an obligation to, take on the obligation to:took on the obligation to
  announce = announce, unveil, declare, earmark, allocate, allot, set aside:set aside
  instruct = instruct, task*, direct*, order, mandate, charge*, entrust, authorise, authorize, give instructions to:gave instructions to
  reaffirm = reaffirm, reiterate
  discuss = discuss, review, talk about, address, deliberate, touch on, touch upon, raise, focus on, cover, take stock of:took stock of:taken stock of, dwell on:dwelt on, go over:went over, explore, centre on, center on, revolve around, take up:took up:taken up, tackle, survey, bring up:brought up, talk over
  congratulate = congratulate, condole with, condole, felicitate, write to:wrote to:written to
  postpone = postpone, put off:put off, defer!, reschedule, delay, push back, shelve, hold over:held over
  cancel = cancel, call off, scrap!, abandon, drop!, scotch, scupper, scrub!, shelve indefinitely, axe
  deny = deny, refute, dismiss, rule out, rubbish, decline, refuse, turn down, reject, skip!, snub!
  accept = accept, take up the invitation
  say = say:said, tell:told, add, note, state, report, quote, stress, write:wrote:written
  expect = expect, hope, consider, mull, weigh, tip!
  plan = plan, intend, aim, schedule
  be = be
  do = do:did:done
  give = give:gave:given
  make = make:made, pay:paid
`;
