/** A list as one parameter, the same for PGlite and a server. */
import { sql, type RawBuilder } from "kysely";

/** `column in (…)` for any number of keys. */
export const keysIn = (column: string, keys: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} in (select jsonb_array_elements_text(${JSON.stringify([...new Set(keys)])}::jsonb))`;
