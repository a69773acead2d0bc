/** Proves that nothing kept was altered: recomputes every digest, follows the chain, and derives anew what is kept of each block. */
import { canonical, deriveBlock, concerning, inForce, digestOf, GENESIS, hashOf, type Link } from "../ledger/index.js";
import { documentId } from "../sources/index.js";
import type { Store } from "../store/index.js";
import type { Progress } from "./add.js";

export interface Verified {
  readonly documents: number;
  readonly readings: number;
  readonly judgements: number;
  readonly links: number;
  /** The hash of the last link: who keeps it elsewhere can tell later whether links were cut off the end. */
  readonly head: string;
  /** What is wrong, one line each; empty where all is well. */
  readonly faults: readonly string[];
}

const PAGE = 500;

export async function verify(store: Store, expected: string | null, progress: Progress = () => {}): Promise<Verified> {
  const { digests, links, head, faults } = await followChain(store);
  if (expected !== null && !links.has(expected))
    faults.push(`the chain has no link with the hash ${expected}: its end was cut off, or it is another ledger`);
  const check = (kind: Link["kind"], subject: string, digest: string): void => {
    const recorded = digests.get(`${kind} ${subject}`);
    digests.delete(`${kind} ${subject}`);
    if (recorded === undefined) faults.push(`${kind} ${subject} is not in the chain: it was slipped in`);
    else if (recorded !== digest) faults.push(`${kind} ${subject} was altered`);
  };
  const { documents } = await store.counts();
  let seen = 0;
  let readings = 0;
  for (let last = ""; ;) {
    const page = await store.documentsAfter(last, PAGE);
    if (page.length === 0) break;
    for (const document of page) {
      check("document", document.id, digestOf(document));
      if (documentId(document) !== document.id) faults.push(`document ${document.id} has not the content its id stands for`);
    }
    for (const reading of await store.readings(page.map(({ id }) => id))) {
      readings += 1;
      check("reading", `${reading.document}#${reading.number}`, digestOf({ ...reading, statements: reading.statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })); // prettier-ignore
    }
    seen += page.length;
    last = page.at(-1)?.id ?? last;
    progress(seen, documents);
  }
  const { judgements } = await store.judgements();
  for (const judgement of judgements) check("judgement", judgement.id, digestOf(judgement));
  for (const name of digests.keys()) faults.push(`${name} is in the chain but not in the ledger: it was removed`);
  faults.push(...(await strangeEntries(store)));
  return { documents: seen, readings, judgements: judgements.length, links: links.size, head, faults };
}

async function followChain(store: Store): Promise<{ digests: Map<string, string>; links: Set<string>; head: string; faults: string[] }> {
  const digests = new Map<string, string>();
  const links = new Set<string>();
  const faults: string[] = [];
  let head = GENESIS;
  let last = 0;
  for (let page = await store.links(0, PAGE); page.length > 0; page = await store.links(last, PAGE))
    for (const link of page) {
      if (link.seq !== last + 1) faults.push(`the chain goes from link ${last} to ${link.seq}: links were removed`);
      if (hashOf(head, link) !== link.hash)
        faults.push(`link ${link.seq} of the chain (${link.kind} ${link.subject}) was altered, or the one before it`);
      digests.set(`${link.kind} ${link.subject}`, link.digest);
      links.add(link.hash);
      [head, last] = [link.hash, link.seq];
    }
  return { digests, links, head, faults };
}

/** Entries that do not follow from their statements. What has not been derived since it changed is left aside. */
async function strangeEntries(store: Store): Promise<string[]> {
  const faults: string[] = [];
  const { judgements, everywhere } = await store.judgements();
  for (const { key, version, derived } of await store.blocks()) {
    if (derived !== version) continue;
    const { statements, cards } = await store.holding([key]);
    const made = deriveBlock(
      statements,
      new Map(cards.map((card) => [card.id, card])),
      concerning(inForce(judgements), statements, everywhere),
    );
    const kept = await store.derived([key]);
    for (const kind of ["entries", "mechanisms", "conflicts"] as const) {
      const wanted = new Map(made[kind].map((one) => [one.id, canonical(one)]));
      for (const one of kept[kind]) {
        if (wanted.get(one.id) !== canonical(one)) faults.push(`${one.id} (${kind} on ${key}) does not follow from its statements`);
        wanted.delete(one.id);
      }
      for (const id of wanted.keys()) faults.push(`${id} (${kind} on ${key}) is missing`);
    }
  }
  return faults;
}
