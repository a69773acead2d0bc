/** Spanish numerals. From 16 to 29 a number is one word; a thousand millions are no billion: "mil millones" is 10⁹, "un billón" 10¹². */
import { table } from "../../text/table.js";

const none = table``;

const cardinals = table`
0 = cero
1 = uno, un, una
2 = dos
3 = tres
4 = cuatro
5 = cinco
6 = seis
7 = siete
8 = ocho
9 = nueve
10 = diez
11 = once
12 = doce
13 = trece
14 = catorce
15 = quince
16 = dieciséis
17 = diecisiete
18 = dieciocho
19 = diecinueve
20 = veinte
21 = veintiuno, veintiún, veintiuna
22 = veintidós
23 = veintitrés
24 = veinticuatro
25 = veinticinco
26 = veintiséis
27 = veintisiete
28 = veintiocho
29 = veintinueve
100 = cien, ciento
200 = doscientos, doscientas
300 = trescientos, trescientas
400 = cuatrocientos, cuatrocientas
500 = quinientos, quinientas
600 = seiscientos, seiscientas
700 = setecientos, setecientas
800 = ochocientos, ochocientas
900 = novecientos, novecientas
0.5 = medio, media
`;

export default {
  decimal: ",",
  pairs: false,
  andAfter: 10,
  cardinals,
  tens: table`
    30 = treinta
    40 = cuarenta
    50 = cincuenta
    60 = sesenta
    70 = setenta
    80 = ochenta
    90 = noventa
  `,
  scales: table`
    12 = docena
    1000 = mil
    1000000 = millón
    1000000000000 = billón
  `,
  scalesAfter: table`
    12 = docenas
    1000 = miles
    1000000 = millones
    1000000000000 = billones
  `,
  letters: none,
  ordinals: table`
    1 = primero, primera, primer
    2 = segundo, segunda
    3 = tercero, tercera, tercer
    4 = cuarto, cuarta
    5 = quinto, quinta
    6 = sexto, sexta
    7 = séptimo, séptima
    8 = octavo, octava
    9 = noveno, novena
    10 = décimo, décima
    11 = undécimo, undécima
    12 = duodécimo, duodécima
    20 = vigésimo, vigésima
  `,
  scaleOrdinals: none,
  parts: none,
  part: none,
  shifts: none,
  marks: table`
    and = y
    point = coma
    minus = menos
  `,
  made: [],
  suffixes: { hyphen: [], close: ["º", "ª", "er", "do", "to", "mo", "vo"], loose: [], cardinal: [] },
  idioms: ["una vez", "uno de", "una de", "un poco"],
  shy: ["un", "una", "uno", "media", "medio"],
  leading: [],
} as const;
