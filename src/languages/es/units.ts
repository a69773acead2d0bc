/** Spanish names of currencies and units. A sum has "de" before its unit after millones: "dos millones de dólares". */
import { rows, table } from "../../text/table.js";

export default {
  classes: { s: ["", "s"], es: ["", "es"] },
  codes: [],
  nouns: table`
    dollar = dólar+es, de dólar+es
    peso = peso+s, de peso+s
    franc = franco+s, de franco+s
    pound = libra+s, de libra+s
    rupee = rupia+s, de rupia+s
    ruble = rublo+s, de rublo+s
    yen = yen+es, de yen+es
    yuan = yuan+es, de yuan+es
  `,
  nations: rows`
    USD | estadounidense; estadounidenses; americanos | dollar
    MXN | mexicanos | peso
    ARS | argentinos | peso
    COP | colombianos | peso
    CLP | chilenos | peso
    INR | indias | rupee
    CHF | suizos | franc
  `,
  money: table`
    USD = dólar+es, de dólar+es
    EUR = euro+s, de euro+s
    GBP = libra+s esterlina+s, de libras esterlinas
    INR = rupia+s, de rupia+s
    RUB = rublo+s, de rublo+s
    JPY = yen+es, de yen+es
    CNY = yuan+es, de yuan+es
    BRL = de reales
    ? = peso+s, de peso+s, franco+s, de franco+s
  `,
  minor: table`
    ? = centavo+s, céntimo+s
  `,
  measures: table`
    km = km, kilómetro+s, de kilómetro+s
    m = metro+s
    t = tonelada+s, de tonelada+s
    kg = kilo+s, kilogramo+s
    bbl = barril+es, de barril+es
    bbl/d = barril+es diarios, barril+es por día, barril+es al día, de barriles diarios
    har = hectárea+s, de hectárea+s
    m3 = metros cúbicos, de metros cúbicos
    MW = megavatio+s, mw
    GW = gigavatio+s, gw
  `,
  percent: table`
    % = por ciento, %, puntos porcentuales
  `,
  dollars: table``,
} as const;
