/**
 * The chain that makes the record tamper-evident: each link holds a digest of what was recorded and the hash of the link before it, so no row
 * can be altered, removed or slipped in without breaking every later hash.
 */
import { createHash } from "node:crypto";
import { canonical } from "./canonical.js";

export const LINK_KINDS = ["document", "reading", "judgement"] as const;

export interface Link {
  readonly kind: (typeof LINK_KINDS)[number];
  /** Id of the document or judgement. */
  readonly subject: string;
  /** SHA-256 of the canonical form of what was recorded. */
  readonly digest: string;
  /** ISO time. */
  readonly at: string;
}
export interface Chained extends Link {
  readonly hash: string;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
export const digestOf = (value: unknown): string => sha256(canonical(value));

/** The hash before the first link. */
export const GENESIS = "0".repeat(64);
export const hashOf = (previous: string, { kind, subject, digest, at }: Link): string =>
  sha256(`${previous}\n${kind}\n${subject}\n${digest}\n${at}`);

/** The links with their hashes, each on the one before. */
export function chain(previous: string, links: readonly Link[]): Chained[] {
  let last = previous;
  return links.map((link) => ({ ...link, hash: (last = hashOf(last, link)) }));
}
