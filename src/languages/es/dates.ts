/** Spanish words of time. Adjectives of time stand before or after their noun: "la próxima semana", "la semana pasada". */
import { table } from "../../text/table.js";
import type { TimeWords } from "../../time/words.js";

const calendar = table`
  month 1 = enero, ene
  month 2 = febrero, feb
  month 3 = marzo
  month 4 = abril, abr
  month 5 = mayo
  month 6 = junio, jun
  month 7 = julio, jul
  month 8 = agosto, ago
  month 9 = septiembre, setiembre, sept
  month 10 = octubre, oct
  month 11 = noviembre, nov
  month 12 = diciembre, dic
  weekday 1 = lunes
  weekday 2 = martes
  weekday 3 = miércoles
  weekday 4 = jueves
  weekday 5 = viernes
  weekday 6 = sábado
  weekday 7 = domingo
  season 21 = primavera
  season 22 = verano
  season 23 = otoño
  season 24 = invierno
  rel 0 = hoy
  rel -1 = ayer
  rel 1 = mañana
  rel -2 = anteayer, antier
  rel 2 = pasado mañana
  night 0 = esta noche
  night -1 = anoche
  now 0 = ahora, la actualidad, el presente
  anchor 0 = el mismo día, ese mismo día, ese día
  anchor -1 = el día anterior, la víspera
  anchor 1 = el día siguiente, al día siguiente, un día después
`;

const measures = table`
  unit minute = minuto, minutos
  unit hour = hora, horas
  unit day = día, días
  unit week = semana, semanas
  unit fortnight = quincena, quincenas
  unit weekend = fin de semana, fines de semana
  unit month = mes, meses
  unit quarter = trimestre, trimestres
  unit half = semestre, semestres
  unit year = año, años
  unit decade = década, décadas
  unit century = siglo, siglos
  era 0 = el año
  fiscal both = año fiscal, ejercicio fiscal
`;

const moves = table`
  shift -1 = último, última, pasado, pasada
  shift 0 = este, esta, presente, corriente, actual
  shift 1 = próximo, próxima, entrante
  other -1 = anterior, previo, previa
  other 1 = siguiente
  other 0 = mismo, misma
  recent -1 = últimos, últimas
  recent 1 = próximos, próximas
  early 0 = principios, principios de, comienzos de, inicios de
  mid 0 = mediados, mediados de
  late 0 = finales, finales de, fines de, final de
`;

/** Adjectives after their noun: "la semana pasada", "el lunes próximo". */
const after = table`
  shiftAfter -1 = pasado, pasada, último, última
  shiftAfter 1 = próximo, próxima, que viene, entrante
  shiftAfter 0 = en curso, actual
`;

const joints = table`
  link 0 = de, del, el, a, al
  in 0 = en, durante
  the 0 = la, los, las
  a 1 = un, una
  and 0 = y, e
  to 0 = hasta
  from 0 = desde
  between 0 = entre
  or 0 = o, u
  hence 0 = después, más tarde
  before 0 = antes de, antes del
  after 0 = después de, después del, tras
  since 0 = desde el, desde la
  within 0 = dentro de
  about 0 = cerca de, alrededor de, unos, unas, aproximadamente, hacia
  every 0 = cada
  for 0 = por
`;

const hours = table`
  ampm 0 = am, pm
  daypart 0 = de la mañana, de la tarde, de la noche, por la mañana, por la tarde, por la noche
  zone 0 = hora local, gmt
`;

const tense = table`
  future = visitará, viajará, recibirá, se reunirá, se reunirán, celebrarán, celebrará, será, serán, tendrá, firmarán, llegará, próxima, próximo, previsto, prevista
  past = visitó, viajó, recibió, se reunió, se reunieron, fue, fueron, había, celebraron, celebró, llegó, dijo, firmaron, ha, han, anunció
`;

/** Nouns that are counted: "2000 personas" is no year. */
const counted = table`
  counted = personas, soldados, dólares, euros, pesos, millones, mil, kilómetros, km, toneladas, barriles, estudiantes, empresas, casos, muertos, familias, puestos, vuelos
`;

const words: TimeWords = {
  language: "es",
  tables: [calendar, measures, moves, after, joints, hours],
  endings: [],
  possessive: [],
  tense,
  futureEndings: [],
  pastEndings: [],
  tenseAfter: false,
  counted,
  numericOrder: "day",
  fiscalCountry: "",
  recentMonth: false,
};
export default words;
