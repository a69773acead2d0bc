/** The frames of contact: meeting, talking, calling, visiting, hosting, sitting in session, speaking to the press, sending word. */
import type { Frame } from "./frame.js";

/** Who meets whom: agents, companions, both sides of "between", and the object of a transitive verb. */
const SIDES = ["agent", "companion", "between", "bare", "recipient", "genitive", "instrumental", "object", "leader", "versus"] as const;
const VISITOR = ["agent", "bare", "genitive", "instrumental", "leader"] as const;
const DESTINATION = ["goal", "locus", "genitive", "bare", "object", "recipient", "topic"] as const;

const contact = (name: string, kind: Frame["kind"], rank: number, nominal = true): Frame => ({
  name,
  kind,
  rank,
  nominal,
  slots: { side: SIDES },
});
const trip = (name: string, nominal: boolean): Frame => ({
  name,
  kind: "visit",
  rank: 1,
  nominal,
  slots: { visitor: VISITOR, destination: DESTINATION },
});

export const engagementFrames: readonly Frame[] = [
  contact("meet", "meeting", 2, false),
  contact("meeting", "meeting", 2),
  contact("talks", "meeting", 1),
  contact("talk", "meeting", 1, false),
  // "Spoke to Modi": a call, unless a place or a meeting of the two is told.
  // Two who dine or part: only where the sentence has both of them.
  contact("together", "meeting", 1, false),
  contact("speak", "meeting", 1, false),
  contact("receive", "meeting", 1, false),
  contact("summit", "summit", 6),
  contact("session", "session", 5),
  contact("negotiation", "negotiation", 4),
  contact("negotiate", "negotiation", 4, false),
  // A round of whatever was last spoken of; alone it needs its number.
  contact("round", "negotiation", 2),
  contact("call", "call", 7),
  // "By video link", "by telephone": talks become a call by it; a session or summit stays what it is.
  contact("remote", "call", 2.5),
  contact("press", "press", 3),
  contact("conference", "conference", 4),
  contact("message", "message", 3),
  contact("congratulate", "message", 3, false),
  // Wishes are often uttered at a meeting; a letter is a contact of its own.
  contact("wish", "message", 3, false),
  trip("visit", true),
  trip("arrive", false),
  // "Invited to the celebrations in Dhaka": a visit to come, to the place told or to the host's.
  trip("invite", false),
  // "Has accepted Xi's invitation": a visit to the inviter's, with a date due, without one still invited.
  trip("accept-invitation", false),
  // "Is on a visit", in the present: the visit is under way.
  trip("stay", false),
  trip("travel", false),
  // "Left Moscow for Vienna": a verb of leaving has only its goal for a destination.
  { ...trip("depart", false), slots: { visitor: VISITOR, destination: ["goal", "recipient"] } },
  // "Came back from Beijing": where one returns from was visited.
  { ...trip("return", false), slots: { visitor: VISITOR, destination: ["source", "companion"] } },
  // "He was in Beijing in May": to be somewhere abroad is to visit it.
  trip("presence", false),
  {
    name: "host",
    kind: "visit",
    rank: 1,
    nominal: false,
    slots: { host: ["agent", "bare"], visitor: ["object", "recipient", "genitive", "bare"], destination: ["locus"] },
  },
];

const byName = new Map(engagementFrames.map((frame) => [frame.name, frame]));
export const engagementFrame = (name: string): Frame | null => byName.get(name) ?? null;
