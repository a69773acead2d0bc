/** Wikidata's JSON: items of a dump (one a line) or of Special:EntityData. People who hold posts, organisations, posts and states. */
import type { Office } from "../../model/vocabulary.js";
import type { ImportedOrganisation, ImportedPerson } from "../../model/world.js";
import { partiesByCode } from "../codes.js";
import { officeOfTitle } from "../offices.js";
import { BadRow, isObject, Passed, type Gathered, type Importer } from "./gathered.js";
import { customaryFirst, fullNames, organisationNames } from "./names.js";
import { STATE_ITEMS } from "./wikidata-states.js";

/** instance of, country, citizenship, position held, country it is of, ISO 3166-1 alpha-2, start, end. */
const P = { kind: "P31", country: "P17", citizenship: "P27", position: "P39", jurisdiction: "P1001", code: "P297", start: "P580", end: "P582" } as const; // prettier-ignore
const HUMAN = "Q5";

/** Posts as such, which persons hold where no item for the post of their own state is named. */
const POSTS: ReadonlyMap<string, Office> = new Map([
  ["Q48352", "head-of-state"],
  ["Q30461", "head-of-state"],
  ["Q2285706", "head-of-government"],
  ["Q14212", "head-of-government"],
  ["Q7330070", "foreign-minister"],
  ["Q83307", "minister"],
  ["Q121998", "ambassador"],
  ["Q116", "monarch"],
]);

const SORTS: ReadonlyMap<string, ImportedOrganisation["sort"]> = new Map([
  ["Q192350", "ministry"],
  ["Q327333", "agency"],
  ["Q43229", "agency"],
  ["Q7278", "party"],
  ["Q22687", "bank"],
  ["Q4830453", "company"],
  ["Q783794", "company"],
  ["Q891723", "company"],
  ["Q6881511", "company"],
  ["Q192283", "media"],
  ["Q11032", "media"],
  ["Q31855", "institute"],
]);

interface Claim {
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

/** `time` with its precision: 11 a day, 10 a month, 9 a year; anything coarser bounds no tenure. */
function date(snak: unknown): string {
  const value = isObject(snak) && isObject(snak["datavalue"]) ? snak["datavalue"]["value"] : null;
  if (!isObject(value) || typeof value["time"] !== "string" || !value["time"].startsWith("+")) return "..";
  const length = { 11: 10, 10: 7, 9: 4 }[Number(value["precision"])];
  return length ? value["time"].slice(1, 1 + length) : "..";
}

function valueOf(snak: unknown): string | null {
  const value = isObject(snak) && isObject(snak["datavalue"]) ? snak["datavalue"]["value"] : null;
  if (typeof value === "string") return value;
  return isObject(value) && typeof value["id"] === "string" ? value["id"] : null;
}

type Item = Readonly<Record<string, unknown>>;

/** Claims of a property that nobody has deprecated, the preferred ones first. */
function claimsOf(item: Item, property: string): Claim[] {
  const all = isObject(item["claims"]) ? item["claims"][property] : null;
  const claims = (Array.isArray(all) ? all : []).filter(isObject).filter(({ rank }) => rank !== "deprecated");
  return claims
    .toSorted((a, b) => Number(b["rank"] === "preferred") - Number(a["rank"] === "preferred"))
    .flatMap(({ mainsnak, qualifiers }) => {
      const value = valueOf(mainsnak);
      const bound = (which: string): string => date(isObject(qualifiers) && Array.isArray(qualifiers[which]) ? qualifiers[which][0] : null);
      return value === null ? [] : [{ value, from: bound(P.start), to: bound(P.end) }];
    });
}

const LABELS = ["en", "hi", "bn", "ru"] as const;
const labelIn = (item: Item, language: string): string[] => {
  const label = isObject(item["labels"]) ? item["labels"][language] : null;
  return isObject(label) && typeof label["value"] === "string" ? [label["value"]] : [];
};
/** Labels and aliases, those of the languages Samvad reads first; others are in Latin letters or Cyrillic too. */
function namesOf(item: Item): string[] {
  const aliases = isObject(item["aliases"]) ? item["aliases"] : {};
  const aliasesIn = (language: string): string[] => (Array.isArray(aliases[language]) ? aliases[language] : []).filter(isObject).flatMap(({ value }) => (typeof value === "string" ? [value] : [])); // prettier-ignore
  return [...LABELS.flatMap((language) => labelIn(item, language)), ...LABELS.flatMap(aliasesIn)];
}

interface Draft {
  readonly id: string;
  readonly names: readonly string[];
  readonly citizenships: readonly Claim[];
  readonly positions: readonly Claim[];
}
interface Body {
  readonly id: string;
  readonly names: readonly string[];
  readonly sort: ImportedOrganisation["sort"];
  readonly countries: readonly Claim[];
}
interface Post {
  readonly titles: readonly string[];
  readonly countries: readonly Claim[];
}

export class Wikidata implements Importer {
  private readonly passed = new Passed();
  private readonly states = new Map(STATE_ITEMS);
  private readonly drafts: Draft[] = [];
  private readonly bodies: Body[] = [];
  private readonly posts = new Map<string, Post>();

  take(item: Item): void {
    const { id } = item;
    if (typeof id !== "string" || !/^[QPL]\d+$/.test(id)) throw new BadRow("the item has no id");
    if (!isObject(item["claims"])) throw new BadRow(`${id} has no claims`);
    const kinds = claimsOf(item, P.kind).map(({ value }) => value);
    const [code] = claimsOf(item, P.code);
    const sort = kinds.flatMap((kind) => SORTS.get(kind) ?? [])[0];
    if (code && partiesByCode().has(code.value)) this.states.set(id, code.value);
    else if (kinds.includes(HUMAN)) this.person(id, item);
    else if (sort)
      this.bodies.push({ id, sort, names: customaryFirst(organisationNames(namesOf(item))), countries: claimsOf(item, P.country) });
    else if (LABELS.flatMap((language) => labelIn(item, language)).some((title) => officeOfTitle(title, null) !== null))
      this.post(id, item);
    else this.passed.over("an item of another kind");
  }

  private person(id: string, item: Item): void {
    const positions = claimsOf(item, P.position);
    if (positions.length === 0) return this.passed.over("a person without a position");
    const names = customaryFirst(fullNames(namesOf(item)));
    if (names.length === 0) throw new BadRow(`${id} has no full name in a script Samvad reads`);
    this.drafts.push({ id, names, citizenships: claimsOf(item, P.citizenship), positions });
  }

  private post(id: string, item: Item): void {
    this.posts.set(id, {
      titles: LABELS.flatMap((language) => labelIn(item, language)),
      countries: [...claimsOf(item, P.jurisdiction), ...claimsOf(item, P.country)],
    });
  }

  private stateOf(claims: readonly Claim[]): string | null {
    const current = claims.filter(({ to }) => to === "..");
    return [...current, ...claims].flatMap(({ value }) => this.states.get(value) ?? [])[0] ?? null;
  }

  private made({ id, names, citizenships, positions }: Draft): ImportedPerson | null {
    const posts = positions.flatMap(({ value }) => this.posts.get(value) ?? []);
    const party = this.stateOf(citizenships) ?? this.stateOf(posts.flatMap(({ countries }) => countries));
    if (party === null) return null;
    const tenures = positions.flatMap(({ value, from, to }) => {
      const titles = this.posts.get(value)?.titles ?? [];
      const office = POSTS.get(value) ?? titles.flatMap((title) => officeOfTitle(title, party) ?? [])[0];
      return office ? [{ office, from, to }] : [];
    });
    return { id: `wikidata:${id}`, party, tenures: tenures.toSorted((a, b) => (a.from < b.from ? -1 : 1)), names: [...names] };
  }

  finish(): Omit<Gathered, "problems"> {
    const people = this.drafts.flatMap((draft) => {
      const person = this.made(draft);
      if (person === null) this.passed.over("a person of no state");
      return person ?? [];
    });
    const organisations = this.bodies.flatMap(({ id, sort, names, countries }) => {
      const party = this.stateOf(countries);
      if (party === null || names.length === 0) this.passed.over("an organisation of no state or name");
      return party === null || names.length === 0 ? [] : [{ id: `wikidata:${id}`, party, sort, names: [...names] }];
    });
    return { people, organisations, passed: this.passed.reasons };
  }
}
