/** The public door of the model: nouns, their types, validators and JSON Schema. */
export * from "./block.js";
export * from "./claim.js";
export * from "./derived.js";
export * from "./document.js";
export * from "./judgement.js";
export * from "./ledger.js";
export * from "./life.js";
export * from "./mechanism.js";
export * from "./reading.js";
export * from "./world.js";
