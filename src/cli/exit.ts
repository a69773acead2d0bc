/** Exit codes, as documented in docs/cli.md, and the errors that lead to them. */
export const EXIT = {
  /** All went well. */
  ok: 0,
  /** Some input could not be read; everything else was. */
  unreadable: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** The store is in use by another process, not reachable, or not fit. */
  store: 3,
  /** Nothing in the ledger bears that name or id. */
  notFound: 4,
  /** `samvad verify` found rows that are not what was kept. */
  altered: 5,
  /** A fault of Samvad. */
  fault: 70,
} as const;

export class NotFound extends Error {
  override readonly name = "NotFound";
}
/** A wrong argument that commander itself cannot see. */
export class Usage extends Error {
  override readonly name = "Usage";
}

/** By name, so that a command that needs no store need not load it to know its errors. */
export function exitCodeOf(error: Error): number {
  if (error.name === "StoreUnavailable" || error.name === "NotRestorable") return EXIT.store;
  if (error.name === "NotFound") return EXIT.notFound;
  if (error.name === "Usage" || error.name === "UnknownParty" || error.name === "NotDecidable") return EXIT.usage;
  return EXIT.fault;
}
