/** Spanish nouns and verbs of the frames of meeting, visiting and calling. Values are frames or the light verbs the reader knows. */
import { table } from "../../text/table.js";

export const events = table`
  meeting = reunión, reuniones, encuentro, encuentros, reunión bilateral, encuentro bilateral, reunión de trabajo, audiencia, entrevista
  talks = conversaciones, diálogo bilateral, consultas
  summit = cumbre, reunión cumbre, cumbre bilateral
  session = comisión mixta, comisión binacional, consultas políticas, diálogo estratégico
  negotiation = negociaciones, ronda de negociaciones
  call = llamada telefónica, conversación telefónica, llamada, videollamada, conversación por teléfono
  remote = por teléfono, por videoconferencia, por vía telefónica
  visit = visita, visita oficial, visita de Estado, visita de trabajo, viaje, viaje oficial, gira
  press = rueda de prensa, conferencia de prensa, rueda de prensa conjunta
  invitation = invitación
`;

export const verbs = table`
  meet = reunirse:se reúne se reúnen, reunirse con, reunir:reúne reúnen, entrevistarse, entrevistarse con, encontrarse:encuentra encuentran, encontrarse con:encuentra encuentran, verse con:ve ven:vio vieron::visto, mantener un encuentro:mantiene mantienen:mantuvo mantuvieron:mantendr:mantenido, mantener una reunión:mantiene mantienen:mantuvo mantuvieron:mantendr:mantenido, sostener una reunión:sostiene sostienen:sostuvo sostuvieron:sostendr:sostenido, sostener un encuentro:sostiene sostienen:sostuvo sostuvieron:sostendr:sostenido, tener una reunión:tiene tienen:tuvo tuvieron:tendr:tenido
  talk = hablar con, conversar con, dialogar con, departir con
  call = llamar a, telefonear, telefonear a, hablar por teléfono, hablar por teléfono con, conversar por teléfono, conversar por teléfono con, conversar telefónicamente con, hablar telefónicamente con
  visit = visitar, viajar, viajar a, acudir a, trasladarse a, volar a:vuela vuelan
  arrive = llegar, arribar, aterrizar:aterriza aterrizan
  depart = partir, marcharse, salir:sale salen::saldr
  receive = recibir, acoger
  host = hospedar
  invite = invitar
  hold = celebrar, mantener:mantiene mantienen:mantuvo mantuvieron:mantendr:mantenido, sostener:sostiene sostienen:sostuvo sostuvieron:sostendr:sostenido, presidir, organizar
  happen = celebrarse, tener lugar:tiene tienen:tuvo tuvieron:tendr:tenido, comenzar:comienza comienzan:comenzó comenzaron, empezar:empieza empiezan, concluir:concluye concluyen:concluyó concluyeron
  sign = firmar, suscribir::::suscrito, rubricar
  agree = acordar:acuerda acuerdan, convenir:conviene convienen:convino convinieron:convendr:convenido
  decide = decidir
  announce = anunciar
  discuss = abordar, tratar, analizar, examinar, discutir, repasar
  postpone = aplazar, posponer:pospone posponen:pospuso pospusieron:pospondr:pospuesto
  cancel = cancelar, suspender, anular
  deny = negar:niega niegan, desmentir:desmiente desmienten:desmintió desmintieron
  accept = aceptar
  say = decir:dice dicen:dijo dijeron:dir:dicho, afirmar, declarar, señalar, asegurar
  expect = esperar
  plan = prever:prevé prevén:previó previeron::previsto, planear
`;
