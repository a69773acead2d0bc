/** Spanish words for the topics of the guidelines, and for what is none of the article's text. */
import { table } from "../../text/table.js";

export const topics = table`
  trade = comercio, comercial, comerciales, económico, económica, económicas, aranceles, arancel
  investment = inversión, inversiones
  energy = energía, energético, energética, energéticos
  oil-gas = petróleo, gas, hidrocarburos
  nuclear-energy = energía nuclear
  defence = defensa, militar, militares, armas
  security = seguridad
  terrorism = terrorismo
  space = espacio, espacial
  science-technology = ciencia, tecnología, tecnológica
  digital = digital, inteligencia artificial
  education = educación, becas
  culture = cultura, cultural, culturales
  tourism = turismo
  visas-migration = migración, migratorio, migratoria, visados, visas
  health = salud, vacunas
  agriculture = agricultura, agrícola, agrícolas
  infrastructure = infraestructura, infraestructuras
  sanctions = sanciones
  climate-environment = clima, cambio climático, medio ambiente
  ukraine = guerra en Ucrania, conflicto en Ucrania
  middle-east = Oriente Medio, Oriente Próximo, Gaza
  human-rights = derechos humanos
`;

export const boilerplate = table`
  teaser = lea también, lee también, más información, te puede interesar, suscríbete
  caption = foto, imagen
`;
