/** Values in words a person reads: times, parties, sums, places, people. English; pure. */
import type { Participant, Place } from "../model/index.js";

export { ordinalWords } from "../model/ordinal.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const PARTS: Readonly<Record<string, string>> = {
  "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
  "33": "early", "34": "second quarter of", "35": "third quarter of", "36": "end of", "40": "first half of", "41": "second half of",
}; // prettier-ignore

function point(text: string): string {
  const match = /^(-?[\dX]{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!match) return text;
  const [, year = "", month, day] = match;
  if (year.endsWith("X")) return `${year.replaceAll("X", "0")}s`;
  if (month === undefined) return year;
  const part = PARTS[month];
  if (part !== undefined) return `${part} ${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "2023-12-25/2023-12-29" → "25–29 December 2023"; "2023-04/2024-03" → "fiscal year 2023–24"; "2025~" → "about 2025". */
export function timeWords(edtf: string | null): string {
  if (edtf === null) return "no date";
  const about = /[~?%]/.test(edtf) ? "about " : "";
  const [from = "", to] = edtf.replace(/[~?%]/g, "").split("/");
  if (to === undefined) return about + point(from);
  if (from === "" || from === "..") return `${about}until ${point(to)}`;
  if (to === "" || to === "..") return `${about}from ${point(from)}`;
  const fiscal = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(`${from}/${to}`);
  if (fiscal && Number(fiscal[3]) === Number(fiscal[1]) + 1 && Number(fiscal[4]) === Number(fiscal[2]) - 1)
    return `${about}fiscal year ${fiscal[1]}–${fiscal[3]?.slice(2)}`;
  if (from.endsWith("-34") && to === from.replace(/34$/, "35")) return `${about}mid-${from.slice(0, 4)}`;
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return `${about}${Number(from.slice(8))}–${point(to)}`;
  return `${about}${point(from)} – ${point(to)}`.replace(/^(\D*\d{4}) – (\d{4})$/, "$1–$2");
}

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
/** "RU" → "Russia"; ids of blocs stay. */
export const partyWords = (code: string | null): string =>
  code === null ? "unnamed" : ((/^[A-Z]{2}$/.test(code) && code !== "EU" && code !== "UN" ? REGIONS.of(code) : undefined) ?? code);

/** "India and Russia"; "India, Russia and China". */
export function listWords(items: readonly string[], none = "—"): string {
  if (items.length < 2) return items[0] ?? none;
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
export const partiesWords = (codes: readonly string[]): string => listWords(codes.map(partyWords));

const OFFICE_WORDS: Readonly<Record<string, string>> = { "organisation-head": "head of organisation" };
export const officeWords = (office: string): string => OFFICE_WORDS[office] ?? office.replaceAll("-", " ");
export const personWords = ({ name, party, office }: Participant): string =>
  name ??
  [party === null ? null : partyWords(party), office === null ? "delegate" : officeWords(office)].filter((part) => part !== null).join(" ");

export function placeWords(where: Place | null): string | null {
  if (!where) return null;
  const country = partyWords(where.country);
  return where.country === null || country === where.name ? where.name : `${where.name} (${where.country})`;
}

const SCALES: readonly (readonly [number, string])[] = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]]; // prettier-ignore
/** 65e9 → "65 billion". */
export function numberWords(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (!scale) return value.toLocaleString("en-GB", { maximumFractionDigits: 3 });
  return `${(value / scale[0]).toLocaleString("en-GB", { maximumFractionDigits: 3 })} ${scale[1]}`;
}

export function amountWords({ value, unit, qualifier }: { value: number; unit: string; qualifier: string | null }): string {
  const number = numberWords(value);
  const measured = /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : unit === "1" ? number : `${number} ${unit}`;
  return qualifier === null ? measured : qualifier === "target" ? `${measured} (target)` : `${qualifier} ${measured}`;
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
export const languageWords = (code: string | null): string => (code === null ? "unknown language" : (LANGUAGES.of(code) ?? code));

export const countWords = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
