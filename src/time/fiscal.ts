/** Fiscal years: the month in which a country's budget year begins, and the year "2023-24" or "FY24" as EDTF. */
import { isoMonth, isoYear } from "./days.js";

/** First month of the budget year; countries not listed keep the calendar year. */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  IN: 4,
  JP: 4,
  CA: 4,
  GB: 4,
  ZA: 4,
  SG: 4,
  NZ: 7,
  BD: 7,
  PK: 7,
  AU: 7,
  EG: 7,
  KE: 7,
  NP: 7,
  BT: 7,
  US: 10,
  TH: 10,
  MM: 4,
  IR: 3,
};

export const fiscalFirstMonth = (country: string): number => FIRST_MONTH[country] ?? 1;

/** The fiscal year that begins in calendar year `start`: (2023, "IN") → 2023-04/2024-03. For the United States that is FY2024. */
export function fiscalYear(start: number, country: string): string {
  const month = fiscalFirstMonth(country);
  return month === 1 ? isoYear(start) : `${isoMonth(start, month)}/${isoMonth(start + 1, month - 1)}`;
}

/** A year that is named by one number is named for the year in which it ends ("FY24" is 2023-24), in Japan for its first. */
export const fiscalYearNamed = (year: number, country: string): string =>
  fiscalYear(country === "JP" || fiscalFirstMonth(country) === 1 ? year : year - 1, country);
