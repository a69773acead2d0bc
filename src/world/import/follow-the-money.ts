/** FollowTheMoney entities, as OpenSanctions gives them out: Person, PublicBody, Organization, Position and Occupancy. */
import type { ImportedOrganisation, ImportedPerson } from "../../model/world.js";
import { partiesByCode } from "../codes.js";
import { officeOfTitle } from "../offices.js";
import { BadRow, isObject, Passed, type Gathered, type Importer } from "./gathered.js";
import { customaryFirst, fullNames, organisationNames } from "./names.js";

type Properties = Readonly<Record<string, unknown>>;
type Tenure = ImportedPerson["tenures"][number];

interface Draft {
  readonly id: string;
  readonly names: readonly string[];
  readonly party: string;
  readonly titles: readonly string[];
}
interface Occupancy {
  readonly post: string;
  readonly from: string;
  readonly to: string;
}

const texts = (properties: Properties, ...names: readonly string[]): string[] =>
  names.flatMap((name) =>
    Array.isArray(properties[name]) ? properties[name].filter((one): one is string => typeof one === "string") : [],
  );

/** The first country a party has a code for; "su" and other codes of states that are gone are none. */
const partyOf = (codes: readonly string[]): string | null =>
  codes.map((code) => code.toUpperCase()).find((code) => partiesByCode().has(code)) ?? null;

const day = (dates: readonly string[]): string => dates.find((date) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) ?? "..";

/** Wikidata's items keep their own number in these registers, which is how one person is known from two of them. */
const idOf = (id: string, properties: Properties): string => {
  const item = [id, ...texts(properties, "wikidataId")].find((one) => /^Q[1-9]\d*$/.test(one));
  return item ? `wikidata:${item}` : `ftm:${id}`;
};

const sortOf = (names: readonly string[]): ImportedOrganisation["sort"] =>
  names.some((name) => /\bministry\b|министерство|मंत्रालय|মন্ত্রণালয়/iu.test(name)) ? "ministry" : "agency";

export class FollowTheMoney implements Importer {
  private readonly passed = new Passed();
  private readonly drafts = new Map<string, Draft>();
  private readonly organisations: ImportedOrganisation[] = [];
  private readonly posts = new Map<string, string>();
  private readonly occupancies = new Map<string, Occupancy[]>();

  take(entity: Readonly<Record<string, unknown>>): void {
    const { id, schema, properties, caption } = entity;
    if (typeof id !== "string" || id === "") throw new BadRow("the entity has no id");
    if (!isObject(properties)) throw new BadRow(`${id} has no properties`);
    const named = typeof caption === "string" ? { ...properties, name: [caption, ...texts(properties, "name")] } : properties;
    if (schema === "Person") this.person(id, named);
    else if (schema === "PublicBody" || schema === "Organization") this.organisation(id, named);
    else if (schema === "Position") this.posts.set(id, texts(named, "name")[0] ?? "");
    else if (schema === "Occupancy") this.occupancy(id, properties);
    else this.passed.over(`${typeof schema === "string" ? schema : "no schema"}: not of the kinds that are imported`);
  }

  private person(id: string, properties: Properties): void {
    const names = customaryFirst(fullNames(texts(properties, "name", "alias")));
    if (names.length === 0) throw new BadRow(`${id} has no full name in a script Samvad reads`);
    const party = partyOf(texts(properties, "nationality", "citizenship", "country"));
    if (party === null) this.passed.over("a person of no state");
    else this.drafts.set(id, { id: idOf(id, properties), names, party, titles: texts(properties, "position") });
  }

  private organisation(id: string, properties: Properties): void {
    const names = customaryFirst(organisationNames(texts(properties, "name", "alias")));
    if (names.length === 0) throw new BadRow(`${id} has no name`);
    const party = partyOf(texts(properties, "country", "jurisdiction", "mainCountry"));
    if (party === null) this.passed.over("an organisation of no state");
    else this.organisations.push({ id: idOf(id, properties), party, sort: sortOf(names), names });
  }

  private occupancy(id: string, properties: Properties): void {
    const [holder] = texts(properties, "holder");
    const [post] = texts(properties, "post");
    if (!holder || !post) throw new BadRow(`${id} lacks its holder or its post`);
    const held = { post, from: day(texts(properties, "startDate")), to: day(texts(properties, "endDate")) };
    this.occupancies.set(holder, [...(this.occupancies.get(holder) ?? []), held]);
  }

  private tenuresOf(key: string, { party, titles }: Draft): Tenure[] {
    const held = (this.occupancies.get(key) ?? []).flatMap(({ post, from, to }) => {
      const office = officeOfTitle(this.posts.get(post) ?? "", party);
      return office === null ? [] : [{ office, from, to }];
    });
    const told = titles
      .flatMap((title) => officeOfTitle(title, party) ?? [])
      .filter((office) => !held.some((one) => one.office === office));
    return [
      ...held.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      ...[...new Set(told)].map((office) => ({ office, from: "..", to: ".." })),
    ];
  }

  finish(): Omit<Gathered, "problems"> {
    const people = [...this.drafts].map(([key, draft]) => ({
      id: draft.id,
      party: draft.party,
      tenures: this.tenuresOf(key, draft),
      names: [...draft.names],
    }));
    return { people, organisations: this.organisations, passed: this.passed.reasons };
  }
}
