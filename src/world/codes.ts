/** The codes of states that the tables of the world know. */
import { rowsOf } from "./rows.js";

let codes: ReadonlySet<string> | null = null;
export const partiesByCode = (): ReadonlySet<string> => (codes ??= new Set(rowsOf("states").map(([code = ""]) => code)));
