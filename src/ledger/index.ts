/** The public door of the ledger: pure functions from readings to statements, and from statements to entries, mechanisms and conflicts. */
export { canonical, shortId } from "./canonical.js";
export { derive, deriveBlock, timeOf, together, type Ledger } from "./derive.js";
export { foldMechanism, foldName } from "./engagements.js";
export { appeared, asOf, knownDate } from "./known.js";
export { cardOf, statementsOf } from "./statements.js";
export { byTime, meets, stretch } from "./when.js";
