#!/usr/bin/env node
// Prints rows for src/world/data from CLDR, once: `node tools/world.mjs states` or `… cities Asia/Tokyo=tokyo:JP …`.
// The output is a beginning only: the committed tables are edited by hand, because CLDR gives one name a language and newspapers many.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const LANGUAGES = ["en", "hi", "bn", "ru"];
const TERRITORIES = [
  "TW",
  "XK",
  "PS",
  "VA",
  "HK",
  "MO",
  "EH",
  "GL",
  "PR",
  "FK",
  "GI",
  "NC",
  "PF",
  "GU",
  "BM",
  "CK",
  "NU",
  "FO",
  "IO",
  "RE",
];

/** CLDR's display form → the form a newspaper prints: no brackets, "and" for "&", whole words for abbreviations. */
const spoken = (name) =>
  name
    .replace(/\s*\(.*\)/u, "")
    .replace(/\s*&\s*/u, " and ")
    .replace(/^St\. /u, "Saint ")
    .replace(/^о-ва /u, "Острова ")
    .replace(/ о-ва$/u, " острова");

function territories(language) {
  const { main } = require(`cldr-localenames-full/main/${language}/territories.json`);
  return main[language].localeDisplayNames.territories;
}

function members() {
  const { supplemental } = require("cldr-core/supplemental/territoryContainment.json");
  return supplemental.territoryContainment.UN["_contains"].filter((code) => code.length === 2);
}

function states() {
  const names = LANGUAGES.map(territories);
  return [...members(), ...TERRITORIES].toSorted().map((code) => [code, ...names.map((of) => spoken(of[code]))]);
}

/** The exemplar city of a time zone in a language; CLDR leaves it out where it is the zone's own name. */
function city(zone, language) {
  const { main } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  const found = zone.split("/").reduce((node, key) => node?.[key], main[language].dates.timeZoneNames.zone);
  return found?.exemplarCity ?? (language === "en" ? zone.split("/").at(-1).replaceAll("_", " ") : "");
}

const cities = (zones) =>
  zones.map((argument) => {
    const [zone, place] = argument.split("=");
    const [id, country] = place.split(":");
    return [id, country, "city", ...LANGUAGES.map((language) => city(zone, language))];
  });

const [what, ...rest] = process.argv.slice(2);
const printed = what === "states" ? states() : cities(rest);
for (const row of printed) console.log(row.join(" | "));
