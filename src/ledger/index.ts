/** The public door of the ledger: pure functions from readings to statements, and from statements to entries, mechanisms and conflicts. */
export { chain, digestOf, GENESIS, hashOf, type Chained, type Link } from "./chain.js";
export { anchorsOf, concerning, inForce, Judged } from "./judgements.js";
export { canonical, compare, shortId } from "./canonical.js";
export { atDay } from "./commitment-life.js";
export { check } from "./check.js";
export { changesOf, type Change, type Changes } from "./changes.js";
export { derive, deriveBlock, timeOf, together, type Ledger } from "./derive.js";
export { foldMechanism, foldName } from "./engagements.js";
export { appeared, asOf, knownDate } from "./known.js";
export { cardOf, statementsOf } from "./statements.js";
export type { Reason, Verdict } from "./verdict.js";
export { byTime, meets, stretch } from "./when.js";
