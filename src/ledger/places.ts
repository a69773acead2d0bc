/** Places as the ledger compares them: a city tells more than its country; two cities of one country are two places. */
import type { Place } from "../model/index.js";
import { compare } from "./canonical.js";

const ENGLISH = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** "Russia" for {name: "Russia", country: "RU"}: told by the country alone. */
export const isCountry = (place: Place): boolean =>
  place.country !== null && (/^[A-Z]{2}$/.test(place.country) ? ENGLISH.of(place.country) : place.country) === place.name;

/** Can both be true of one event? */
export function placesAgree(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return true;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return a.name === b.name || isCountry(a) || isCountry(b);
}

export const sameTown = (a: Place | null, b: Place | null): boolean => !!a && !!b && a.name === b.name && !isCountry(a);

/** The most told town, else the country. */
export function bestPlace(places: readonly (Place | null)[]): Place | null {
  const votes = new Map<string, { place: Place; weight: number }>();
  for (const place of places) {
    if (!place) continue;
    const key = `${place.country}|${place.name}`;
    const vote = votes.get(key) ?? { place, weight: isCountry(place) ? 0 : 1000 };
    votes.set(key, { ...vote, weight: vote.weight + 1 });
  }
  const best = [...votes.entries()].toSorted((a, b) => b[1].weight - a[1].weight || compare(a[0], b[0]))[0];
  return best ? { name: best[1].place.name, country: best[1].place.country } : null;
}
