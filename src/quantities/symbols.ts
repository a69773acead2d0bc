/** Signs that stand in the gaps between words: of currencies, of fractions, raised figures, inches and feet. */

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: "USD", "€": "EUR", "£": "GBP", "₹": "INR", "৳": "BDT", "₽": "RUB", "¥": "JPY", "￥": "JPY", "₩": "KRW", "₺": "TRY", "₴": "UAH",
  "₦": "NGN", "₼": "AZN", "₾": "GEL", "₭": "LAK", "₫": "VND", "₱": "PHP", "฿": "THB", "₪": "ILS", "₸": "KZT", "₮": "MNT", "₡": "CRC",
  "₲": "PYG", "₵": "GHS", "₨": "INR", "₿": "BTC", "﷼": "IRR", "؋": "AFN", "₳": "ARS", "֏": "AMD", "৲": "BDT",
}; // prettier-ignore

export const FRACTIONS: Readonly<Record<string, number>> = {
  "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6,
  "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅒": 1 / 10,
}; // prettier-ignore

/** "m²", "km2": the measure of a length raised. */
export const RAISED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2": { m: "m2", km: "km2", cm: "cm2", "[ft_i]": "[ft_i]2", "[mi_i]": "[mi_i]2" },
  "3": { m: "m3", cm: "cm3", mm: "mm3", "[ft_i]": "[cft_i]" },
};

/** Lengths and weights that are told in two units at once, in metres and grams: "7 feet 10 inches". */
export const SIZES: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  km: ["metric length", 1000],
  m: ["metric length", 1],
  cm: ["metric length", 0.01],
  mm: ["metric length", 0.001],
  "[mi_i]": ["length", 1609.344],
  "[yd_i]": ["length", 0.9144],
  "[ft_i]": ["length", 0.3048],
  "[in_i]": ["length", 0.0254],
  t: ["metric weight", 1e6],
  kg: ["metric weight", 1000],
  g: ["metric weight", 1],
  "[lb_av]": ["weight", 453.59237],
  "[oz_av]": ["weight", 28.349523125],
};
