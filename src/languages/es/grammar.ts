/** Spanish function words. "A" marks the goal of a journey and the person an act is done to alike; the frame tells them apart. */
import { table } from "../../text/table.js";

export const roles = table`
  agent = por, por parte de
  companion = con, junto con, junto a
  between = entre
  recipient = a, al, para, hacia, hasta
  genitive = de, del
  locus = en, dentro de
  source = desde
  topic = sobre, acerca de, respecto a, en torno a, en materia de
  inviter = por invitación de, invitado por, por invitación del
  sideline = al margen de, al margen del, en los márgenes de, en los márgenes del
  entourage = acompañado por, acompañada por, acompañado de, en presencia de
  onbehalf = en nombre de, en representación de
  after = tras, después de, después del
  before = antes de, antes del, en vísperas de
  during = durante, en el curso de
  versus = contra, frente a
`;

export const links = table`
  and = y, e, así como
  or = o, u
  that = que
  barrier = quien, quienes, donde, cuando, mientras, pero, porque, aunque, si, cuyo, cuya, sino
`;

export const negation = table`
  not = no, nunca, tampoco, jamás, ni, nadie, ninguno, ninguna, ningún, sin
`;

export const tenses = table`
  past = fue, fueron, era, eran, ha sido, han sido, había sido, estuvo, estuvieron
  present = es, son, está, están
  future = será, serán, va a, van a, tiene previsto, tienen previsto, prevé, prevén, está previsto que
  possible = podría, podrían, puede, pueden
  irrealis = iba a, iban a, debía haber, tenía previsto, tenían previsto
`;

export const pronouns = table`
  both-leaders = ambos líderes, los dos líderes, ambos presidentes, los dos presidentes, ambos mandatarios, los dos mandatarios, los mandatarios, ambos ministros, los dos ministros, ambos cancilleres, los dos cancilleres
  both-sides = ambas partes, las dos partes, las partes, ambas delegaciones
  both-countries = ambos países, los dos países, ambas naciones, las dos naciones, ambos gobiernos
  counterpart = homólogo, homóloga
`;

export const cues = table`
  upcoming = próximo, próxima
  scheduled = previsto, prevista, programado, programada
  expected = posible, probable, probablemente, quizá, quizás
  cancelled = cancelado, cancelada, suspendido, suspendida
  postponed = aplazado, aplazada, pospuesto, pospuesta
  ongoing = en curso
  denied = desmentido, rumores
  last = último, última, anterior
  background = anteriormente, en el pasado
`;

export const informal = table`
  informal = informal, oficiosa
`;

export const fillers = table`
  filler = el, la, los, las, su, homólogo, homóloga, homólogos, colega, señor, señora, sr, sra, nuevo, nueva, actual, saliente, entonces, primer
`;
