/** The public door of quantities: numbers, ordinals, shares, sums of money and measures in Hindi, Bengali, English and Russian. */
import { tokenize } from "../text/tokens.js";
import { visible } from "../text/visible.js";
import { readQuantitiesIn, type Quantity } from "./read.js";

export { numberAt, type NumberReading } from "./number.js";
export { readQuantitiesIn, readQuantitiesIn as quantitiesIn, type Quantity } from "./read.js";

/** A quantity as the library gives it: offsets are UTF-16 code units, `text` is the text between them. */
export interface QuantityReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Quantity["kind"];
  readonly value: number;
  /** ISO 4217 for money, `%` for shares, UCUM-like for measures; null where the text tells none. */
  readonly unit: string | null;
}

/** The quantities of a text. `language` is an ISO 639-1 code: hi, bn, en or ru; others are read as English. */
export function readQuantities(text: string, { language }: { readonly language: string }): QuantityReading[] {
  const shown = visible(text);
  return readQuantitiesIn(shown.text, tokenize(shown.text), language).map((quantity) => {
    const { start, end } = shown.placeOf(quantity);
    return { start, end, text: text.slice(start, end), kind: quantity.kind, value: quantity.value, unit: quantity.unit };
  });
}
