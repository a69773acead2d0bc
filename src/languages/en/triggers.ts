/** English nouns and verbs that tell of a happening. Values are frames (src/frames) or the light verbs the reader knows. */
import { table } from "../../text/table.js";

export const events = table`
  meeting = meeting, bilateral meeting, one-on-one, tete-a-tete, encounter, sit-down, trilateral meeting, get-together, audience, courtesy call, courtesy call on, face-to-face meeting, gathering
  talks = talks, discussions, conversation, consultations with, exchange of views, parleys, delegation-level talks, deliberations, round of talks
  summit = summit, summit meeting, summit talks, leaders' meeting, leaders' retreat, leaders' summit, retreat
  session = session, commission meeting, plenary, sitting, foreign office consultations, political consultations, consultations, joint commission, strategic dialogue, dialogue, joint committee, working group, joint working group, intergovernmental commission, joint economic commission, council meeting, steering council, consultative commission, intergovernmental consultations, two-plus-two, 2+2
  negotiation = negotiations, negotiation, round of negotiations, negotiating round, trade talks
  call = phone call, telephone call, telephone conversation, phone conversation, video call, call with, phone talks, telephone talks, phone talk, telephonic conversation, video conference, video link
  visit = visit, trip, tour, state visit, official visit, working visit, journey, stay, stopover, visits
  press = joint press conference, press conference, joint news conference, news conference, joint briefing, press statement, joint press statement, joint press appearance, media statement
  message = letter, message, congratulatory message, greetings, condolences, telegram, congratulations
  conference = conference, forum, ministerial, ministerial meeting, general assembly, congress
  invitation = invitation
`;

export const verbs = table`
  meet = meet:met, sit down with:sat down with, meet with:met with, confer with, call on, hold talks:held talks, hold a meeting:held a meeting, huddle with, see:saw:seen, gather
  talk = talk with, speak with:spoke with:spoken with, speak to:spoke to:spoken to, talk to
  call = telephone, phone, speak by phone:spoke by phone, talk by phone, speak on the phone:spoke on the phone
  visit = visit, be due in:was due in, be due at, tour, travel to, fly to:flew to:flown to, head to, fly into:flew into, fly in:flew in:flown in, go to:went to:gone to, come to:came to, travel, journey to, stop over in
  arrive = arrive, land in, land at, reach, touch down
  leave = leave for:left for, depart for, set out for:set out for
  return = return, fly home:flew home, head home
  receive = receive, welcome, greet
  host = host, play host to
  invite = invite
  attend = attend, take part in:took part in:taken part in, participate in, join
  hold = hold:held, convene, organise, organize, co-chair, chair, open
  happen = take place:took place:taken place, be held, start, begin:began:begun, conclude, end, resume, kick off
  sign = sign, ink, initial, put pen to, exchange
  adopt = adopt, issue, approve, endorse
  ratify = ratify
  agree = agree, reach agreement
  decide = decide, resolve
  pledge = pledge, promise, commit, undertake:undertook:undertaken, vow
  announce = announce, unveil, declare
  instruct = instruct, task, direct
  reaffirm = reaffirm, reiterate
  discuss = discuss, review, talk about, address, deliberate, touch on, raise, focus on, cover
  congratulate = congratulate, condole, wish
  postpone = postpone, put off:put off, defer, reschedule, delay, push back
  cancel = cancel, call off, scrap, abandon
  deny = deny, refute, dismiss, rule out
  accept = accept
  say = say:said, tell:told, add, note, state, report, write:wrote:written, quote, stress
  expect = expect
  plan = plan, intend, hope
  be = be
  do = do:did:done
  give = give:gave:given
  make = make:made, pay:paid
`;
