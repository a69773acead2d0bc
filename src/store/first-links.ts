/** Makes the first links of a ledger that is older than the chain. */
import type { Kysely } from "kysely";
import { addLinks, documentLink, readingLink } from "./chain.js";
import { documentsAfter } from "./documents.js";
import { readReadings } from "./readings.js";
import type { Tables } from "./tables.js";

export async function chainStored(db: Kysely<Tables>): Promise<void> {
  for (let last = ""; ;) {
    const documents = await documentsAfter(db, last, 200);
    if (documents.length === 0) return;
    const readings = new Map((await readReadings(db, documents.map(({ id }) => id))).map((one) => [one.document, one])); // prettier-ignore
    const links = documents.flatMap((document) => {
      const reading = readings.get(document.id);
      return [documentLink(document, BEFORE), ...(reading ? [readingLink(reading, BEFORE)] : [])];
    });
    await addLinks(db, links);
    last = documents.at(-1)?.id ?? last;
  }
}
/** The time of what was kept before times were. */
const BEFORE = "";
