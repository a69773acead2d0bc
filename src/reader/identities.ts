/**
 * Who is who in the document: short names find the person whose full name or office the text gives, offices without a state
 * find theirs from the text around, and each person carries the office that the text itself states.
 */
import type { Office } from "../model/index.js";
import { spanOf } from "../time/edtf.js";
import { packFor } from "../languages/index.js";
import { holdsFor } from "../world/offices.js";
import type { Person } from "../world/registry.js";
import type { Actor } from "./actors.js";

export interface Who {
  readonly kind: Actor["kind"];
  /** Stable within the document: a person's id, a name, or an office of a party. */
  readonly key: string;
  readonly name: string | null;
  readonly party: string | null;
  readonly office: Office | null;
}

export interface Identities {
  who(actor: Actor): Who | null;
  /** Whom the text names, if only by name, that held this office of this party when it was written. */
  holder(office: Office, party: string): Who | null;
  /** The heads that the text names of these parties, who speak for them at a summit. */
  leaders(parties: readonly string[]): readonly Who[];
  /** The state the text speaks from. */
  readonly home: string | null;
  /** Parties by how often the text speaks of them or their people, most often first. */
  readonly parties: readonly string[];
}

/** Offices that one person holds at a time. */
const SINGLE: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "security-adviser",
  "foreign-secretary",
  "monarch",
]);
const TOP: ReadonlySet<Office> = new Set(["head-of-state", "head-of-government", "foreign-minister", "monarch"]);

function holds(person: Person, offices: readonly Office[], around: string | null): boolean {
  const span = spanOf(around);
  return person.tenures.some((tenure) => {
    if (offices.length > 0 && !offices.includes(tenure.office)) return false;
    if (!span) return true;
    const from = spanOf(tenure.from === ".." ? null : tenure.from)?.first ?? -Infinity;
    const to = spanOf(tenure.to === ".." ? null : tenure.to)?.last ?? Infinity;
    return from <= span.last && to >= span.first;
  });
}

/** When somebody last held office: of two of one name the later is meant. */
const lastHeld = (person: Person): string =>
  person.tenures
    .map(({ to }) => (to === ".." ? "9999" : to))
    .sort()
    .at(-1) ?? "";

/** The office a phrase states, for a holder of this party. */
export function officeOf(actor: Actor, party: string | null): Office | null {
  const fitting = actor.offices.filter((one) => holdsFor(one.parties, party));
  const specific =
    fitting.find((one) => !one.parties.includes("*")) ?? fitting[0] ?? actor.offices.find((one) => one.parties.includes("*"));
  const offices = fitting.map((one) => one.office);
  return offices.includes("foreign-minister") && offices.includes("deputy-head-of-government")
    ? "foreign-minister"
    : (specific?.office ?? null);
}

/** "Хозяин Белого дома", "госсекретарь": a title that only one state has tells whose it is. */
function soleParty(actor: Actor): string | null {
  const parties = new Set(actor.offices.flatMap((one) => one.parties));
  const [only] = parties;
  return parties.size === 1 && only !== undefined && /^[A-Z]+$/.test(only) ? only : null;
}

/** "External Affairs Minister": a title that only one state gives tells whose it is. */
function titleOf(actor: Actor): string | null {
  const parties = new Set(actor.offices.flatMap((one) => one.parties));
  const only = parties.size === 1 ? [...parties][0]! : null;
  return only !== null && /^[A-Z]{2,}$/.test(only) ? only : null;
}

/** States whose president does not lead the government's summits. */
const PARLIAMENTARY: ReadonlySet<string> = new Set([
  "IN",
  "DE",
  "IT",
  "BD",
  "NP",
  "IL",
  "IE",
  "GR",
  "HU",
  "AT",
  "PT",
  "SG",
  "IQ",
  "PK",
  "ET",
]);

/** Of the states that write in a language, the one this text speaks of most: a text on India and Nepal in Bengali is no Bangladeshi's. */
function homeOf(homes: readonly string[], actors: readonly Actor[]): string | null {
  const times = (home: string): number => actors.filter((actor) => actor.party === home || (actor.candidates.length > 0 && actor.candidates.every((person) => person.party === home))).length; // prettier-ignore
  return [...homes].sort((a, b) => times(b) - times(a))[0] ?? null;
}

class Register implements Identities {
  private readonly fullNamed = new Set<string>();
  private readonly named = new Map<string, Person>();
  private readonly stated = new Map<string, Office>();
  private readonly byOffice = new Map<string, Map<string, Person | string>>();
  private readonly count = new Map<string, number>();
  private readonly unseenParty = new Map<string, string>();
  /** Parties that the text speaks of by more than a short name. */
  private readonly spoken: Set<string>;
  readonly home: string | null;
  readonly parties: readonly string[];

  constructor(
    actors: readonly Actor[],
    private readonly around: string | null,
    language: string | null,
    homeParty: string | null,
    places: readonly string[],
  ) {
    for (const actor of actors) if (!actor.short) for (const person of actor.candidates) this.fullNamed.add(person.id);
    this.spoken = new Set(places);
    this.home = homeParty ?? homeOf(packFor(language)?.home ?? [], actors);
    for (const actor of actors) if (actor.party) this.spoken.add(actor.party);
    for (const actor of actors)
      if (!actor.short || actor.offices.length > 0) for (const person of actor.candidates) this.spoken.add(person.party);
    for (const actor of actors) this.note(actor);
    this.parties = this.byCount();
  }

  private note(actor: Actor): void {
    const person = this.choose(actor);
    if (person) this.named.set(person.id, person);
    const party = person?.party ?? actor.party;
    if (party) this.count.set(party, (this.count.get(party) ?? 0) + (actor.demonym ? 0.5 : 1));
    if (actor.unseen && actor.party) this.unseenParty.set(actor.unseen, actor.party);
    if (!person && !actor.unseen) return;
    const office = officeOf(actor, party);
    if (!office) return;
    const key = person?.id ?? actor.unseen!;
    if (!this.stated.has(key)) this.stated.set(key, office);
    const holders = this.byOffice.get(office) ?? new Map<string, Person | string>();
    holders.set(key, person ?? actor.unseen!);
    this.byOffice.set(office, holders);
  }

  /** The person a name stands for here, or null where nobody is likely enough. */
  private choose(actor: Actor): Person | null {
    let best: Person | null = null;
    let bestScore = -Infinity;
    const offices = actor.offices.map((one) => one.office);
    for (const person of actor.candidates) {
      if (actor.short && person.introduced && !this.fullNamed.has(person.id)) continue;
      if (
        actor.short &&
        offices.length === 0 &&
        actor.party === null &&
        !this.fullNamed.has(person.id) &&
        !this.spoken.has(person.party) &&
        !this.leadsHome(person)
      )
        continue;
      let score = 0;
      if (actor.party !== null) score += person.party === actor.party ? 3 : -4;
      if (offices.length > 0) score += holds(person, offices, this.around) ? 3 : holds(person, offices, null) ? 2 : -1;
      if (this.fullNamed.has(person.id)) score += actor.short ? 5 : 1;
      if (this.around !== null) score += holds(person, [], this.around) ? 1.5 : 0;
      if (person.tenures.some((tenure) => TOP.has(tenure.office))) score += 1;
      if (person.party === this.home) score += 0.25;
      const latest = person.tenures.at(-1);
      if (this.around === null && latest?.to === "..") score += 0.5;
      if (score > bestScore || (score === bestScore && lastHeld(person) > lastHeld(best!))) {
        best = person;
        bestScore = score;
      }
    }
    return bestScore >= (actor.short ? 1 : 0) - (actor.short ? 0 : 4) ? best : null;
  }

  /** The reader's own head of government needs no introduction. */
  private leadsHome(person: Person): boolean {
    return person.party === this.home && holds(person, ["head-of-government", "head-of-state", "foreign-minister"], this.around);
  }

  /** Those spoken of most come first. */
  private byCount(): readonly string[] {
    return [...this.count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([party]) => party);
  }

  leaders(parties: readonly string[]): Who[] {
    return parties.flatMap((party) => {
      for (const office of ["head-of-government", "head-of-state", "monarch"] as const) {
        for (const [key, holder] of this.byOffice.get(office) ?? []) {
          if (typeof holder !== "string" && holder.party === party && (office !== "head-of-state" || !PARLIAMENTARY.has(party)))
            return [{ kind: "person" as const, key, name: holder.name, party, office }];
        }
      }
      for (const office of ["head-of-government", "head-of-state"] as const) {
        const named = office === "head-of-state" && PARLIAMENTARY.has(party) ? null : this.namedHolder(office, party);
        if (named) return [{ kind: "person" as const, key: named.id, name: named.name, party, office }];
      }
      return [];
    });
  }

  holder(office: Office, party: string): Who | null {
    const named = SINGLE.has(office) ? this.namedHolder(office, party) : null;
    return named ? { kind: "person", key: named.id, name: named.name, party: named.party, office } : null;
  }

  who(actor: Actor): Who | null {
    const person = this.choose(actor);
    if (person) {
      const office = officeOf(actor, person.party) ?? this.stated.get(person.id) ?? null;
      return { kind: "person", key: person.id, name: person.name, party: person.party, office };
    }
    if (actor.unseen) {
      const party = actor.party ?? this.unseenParty.get(actor.unseen) ?? this.home;
      return { kind: "person", key: actor.unseen, name: actor.unseen, party, office: officeOf(actor, party) ?? this.stated.get(actor.unseen) ?? null }; // prettier-ignore
    }
    if (actor.candidates.length > 0) return actor.offices.length > 0 && actor.party !== null ? this.office(actor) : null;
    if (actor.kind === "office") return this.office(actor);
    if (actor.party === null && actor.organisation === null) return null;
    return { kind: actor.kind, key: actor.organisation ?? actor.party ?? "", name: actor.organisation, party: actor.party, office: null };
  }

  /** Whom the text names, if only by name, that held this office of this party when it was written. */
  private namedHolder(office: Office, party: string | null): Person | null {
    const holders = [...this.named.values()].filter(
      (person) => person.party === party && this.around !== null && holds(person, [office], this.around),
    );
    return holders.length === 1 ? holders[0]! : null;
  }

  /** An office without a name: its holder where the text names exactly one of that party, else the office alone. */
  private office(actor: Actor): Who {
    const sole = actor.party === null ? soleParty(actor) : null;
    if (sole !== null) return this.office({ ...actor, party: sole });
    const office = officeOf(actor, actor.party);
    const holders = [...(this.byOffice.get(office ?? "") ?? new Map<string, Person | string>())].filter(([key, holder]) => {
      const party = typeof holder === "string" ? (this.unseenParty.get(key) ?? null) : holder.party;
      return actor.party === null || party === actor.party;
    });
    const partyOf = ([key, holder]: (typeof holders)[number]): string | null => typeof holder === "string" ? (this.unseenParty.get(key) ?? null) : holder.party; // prettier-ignore
    // "The prime minister" of a text that names several is that of the state it speaks from.
    const own = actor.party === null ? holders.find((one) => partyOf(one) === this.home) : undefined;
    const most = [...holders].sort((a, b) => (this.count.get(partyOf(b) ?? "") ?? 0) - (this.count.get(partyOf(a) ?? "") ?? 0))[0];
    const holder = own ?? (holders.length === 1 ? holders[0]! : actor.party === null ? (most ?? null) : null);
    if (holder && !actor.plural) {
      const [key, value] = holder;
      return typeof value === "string"
        ? { kind: "person", key, name: value, party: this.unseenParty.get(key) ?? actor.party, office }
        : { kind: "person", key, name: value.name, party: value.party, office };
    }
    const party = actor.party ?? titleOf(actor) ?? (actor.plural ? null : this.home);
    const named = actor.plural || office === null || !SINGLE.has(office) ? null : this.namedHolder(office, party);
    if (named) return { kind: "person", key: named.id, name: named.name, party: named.party, office };
    return { kind: "office", key: `${office}@${party}`, name: null, party, office: officeOf(actor, party) ?? office };
  }
}

/** `around`: about when the text was written, for tenures; `home`: the party the text speaks from, if its dateline tells. */
export const identify = (
  actors: readonly Actor[],
  around: string | null,
  language: string | null,
  home: string | null,
  places: readonly string[],
): Identities => new Register(actors, around, language, home, places);
