/** What a person decides, bound to the words the entry stands on, checked, and kept. */
import { RECORD_SCHEMAS, type Anchor, type AnyEntry, type Conflict, type Decision, type Judgement, type Source } from "../model/index.js";
import { compare, digestOf, inForce, type Ledger } from "../ledger/index.js";
import type { Store } from "../store/index.js";
import { ledgerOf } from "./ledger.js";

/** What was asked cannot be decided; the message says why and what could. */
export class NotDecidable extends Error {
  override readonly name = "NotDecidable";
}
export class NotHeld extends Error {
  override readonly name = "NotFound";
}

export interface Signature {
  readonly by: string;
  readonly why: string;
  /** ISO time. */
  readonly at: string;
}

export type Asked =
  | { readonly kind: "accept" | "reject"; readonly entry: string }
  | { readonly kind: "correct"; readonly entry: string; readonly field: string; readonly value: string }
  | { readonly kind: "same" | "not-same"; readonly entry: string; readonly other: string }
  | { readonly kind: "settle"; readonly conflict: string; readonly claim: string | null }
  | { readonly kind: "verdict"; readonly entry: string; readonly value: 1 | 0 | -1 }
  | { readonly kind: "undo"; readonly judgement: string };

export async function judge(store: Store, asked: Asked, { by, why, at }: Signature): Promise<Judgement> {
  const decision = await decisionOf(store, asked);
  const content = { decision, by, at, why };
  const judgement: Judgement = { id: `j${digestOf(content).slice(0, 12)}`, ...content };
  await store.judge(judgement);
  return judgement;
}

async function decisionOf(store: Store, asked: Asked): Promise<Decision> {
  if (asked.kind === "undo") return undoing(store, asked.judgement);
  const ledger = await ledgerOf(store);
  if (asked.kind === "settle") return settling(conflictIn(ledger, asked.conflict), asked.claim);
  const entry = entryIn(ledger, asked.entry);
  const about = anchorsOfEntry(entry);
  switch (asked.kind) {
    case "accept":
    case "reject":
      return { kind: asked.kind, about };
    case "correct":
      return { kind: "correct", about, field: asked.field, value: valueOf(entry, asked.field, asked.value) };
    case "verdict":
      if (entry.record !== "commitments") throw new NotDecidable(`${entry.id} is no commitment; only a promise is kept or broken`);
      return { kind: "verdict", about, value: asked.value };
    case "same":
    case "not-same":
      return pairing(asked.kind, entry, asked.kind === "same" ? entryIn(ledger, asked.other) : partIn(ledger, entry, asked.other));
  }
}

async function undoing(store: Store, id: string): Promise<Decision> {
  const { judgements } = await store.judgements();
  const found = judgements.filter((one) => one.id.startsWith(id));
  const [only] = found;
  if (!only) throw new NotHeld(`no judgement has the id ${id}; samvad log shows all`);
  if (found.length > 1) throw new NotDecidable(`"${id}" begins several ids; write more of it`);
  const standing = new Set(inForce(judgements).map((one) => one.id));
  if (only.decision.kind !== "undo" && !standing.has(only.id)) throw new NotDecidable(`${only.id} is undone already`);
  return { kind: "undo", judgement: only.id };
}

const beginning = <T extends { readonly id: string }>(all: readonly T[], id: string, what: string, where: string): T => {
  const found = all.filter((one) => one.id === id || one.id.startsWith(id));
  const exact = found.find((one) => one.id === id) ?? found[0];
  if (!exact) throw new NotHeld(`no ${what} has the id ${id}; ${where}`);
  if (found.length > 1 && exact.id !== id) throw new NotDecidable(`"${id}" begins several ids; write more of it`);
  return exact;
};
const entryIn = ({ entries }: Ledger, id: string): AnyEntry => beginning(entries, id, "entry", "samvad timeline shows ids");
const conflictIn = ({ conflicts }: Ledger, id: string): Conflict => beginning(conflicts, id, "disagreement", "samvad conflicts shows ids");

function anchorsFrom(sources: readonly Source[], type: Anchor["type"]): Anchor[] {
  const first = new Map<string, Source>();
  for (const source of sources) if (!first.has(source.statement)) first.set(source.statement, source);
  return [...first.values()].map(({ statement, document, start, end, quote }) => ({ statement, document, type, start, end, quote }));
}
const anchorsOfEntry = (entry: AnyEntry): Anchor[] => anchorsFrom(entry.sources, entry.record);

function settling(conflict: Conflict, claim: string | null): Decision {
  const claims = conflict.sides.map((side) => side.claim).toSorted(compare);
  if (claim !== null && !claims.includes(claim)) throw new NotDecidable(`no side of ${conflict.id} claims "${claim}"; they claim: ${claims.join(" | ")}`); // prettier-ignore
  const about = conflict.sides.flatMap(({ sources }) => anchorsFrom(sources, recordOf(conflict)));
  return { kind: "settle", about, type: conflict.type, claims, claim };
}
/** The kind of record is only a help to find the words again. */
const recordOf = ({ type }: Conflict): Anchor["type"] => (type === "amount" || type === "sum" ? "figures" : type === "since-when" ? "relations" : type === "count" ? "series" : "engagements"); // prettier-ignore

function pairing(kind: "same" | "not-same", entry: AnyEntry, other: AnyEntry): Decision {
  if (entry.record !== other.record) throw new NotDecidable(`${entry.id} is of ${entry.record}, ${other.id} of ${other.record}`);
  const [about, against] = [anchorsOfEntry(entry), anchorsOfEntry(other)];
  if (kind === "same" && entry.id === other.id) throw new NotDecidable("these are one entry already");
  return { kind, about: about.filter(({ statement }) => !against.some((one) => one.statement === statement)), other: against };
}

/** What to part from an entry: another entry, or one of its own statements. */
function partIn(ledger: Ledger, entry: AnyEntry, id: string): AnyEntry {
  const own = entry.statements.filter((statement) => statement.startsWith(id));
  if (own.length === 0) return entryIn(ledger, id);
  if (own.length > 1) throw new NotDecidable(`"${id}" begins several statements of ${entry.id}; write more of it`);
  return { ...entry, id: own[0] ?? "", sources: entry.sources.filter(({ statement }) => statement === own[0]) };
}

/** A corrected value must be one its field can have: text as it is, anything else as JSON. */
function valueOf(entry: AnyEntry, field: string, text: string): unknown {
  const shape = RECORD_SCHEMAS[entry.record].shape as Record<
    string,
    { safeParse: (value: unknown) => { success: boolean; data?: unknown } }
  >;
  const schema = shape[field];
  const fixed = new Set(["evidence", "rules", "confidence"]);
  if (!schema || fixed.has(field)) throw new NotDecidable(`${entry.record} have no field "${field}"; they have ${Object.keys(shape).filter((name) => !fixed.has(name)).join(", ")}`); // prettier-ignore
  const candidates: unknown[] = [text];
  try {
    candidates.unshift(JSON.parse(text));
  } catch {
    // Plain text is a value as well.
  }
  for (const value of candidates) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  throw new NotDecidable(`"${text}" is no value for ${field} of ${entry.record}; samvad schema entry tells the shapes`);
}
