/** The public door of the reader. */
export { explain, type ExplainOptions } from "./explain.js";
export { readClaim } from "./claim.js";
export { read, READER_VERSION, type Input, type ReadOptions } from "./read.js";
export { languagesRead } from "../languages/index.js";
export { readQuantities } from "../quantities/index.js";
export { readTimes } from "../time/index.js";
export { readActors, type ActorOptions, type NamedActor } from "./read-actors.js";
export { addedWorld, type AddedWorld } from "../world/added.js";
export { nameSimilarity } from "../text/names.js";
