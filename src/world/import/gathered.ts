/** What an importer hands back: rows for the world file, rows that are wrong with their line, and what was passed over and why. */
import type { ImportedOrganisation, ImportedPerson } from "../../model/world.js";

export interface Problem {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}
export interface Gathered {
  readonly people: readonly ImportedPerson[];
  readonly organisations: readonly ImportedOrganisation[];
  readonly problems: readonly Problem[];
  /** How many entities were passed over, by reason. */
  readonly passed: ReadonlyMap<string, number>;
}

/** A register is taken entity by entity, in any order: what a post or state is called may stand after who holds it. */
export interface Importer {
  /** Throws BadRow where the entity is not what its form asks for. */
  take(entity: Readonly<Record<string, unknown>>): void;
  finish(): Omit<Gathered, "problems">;
}

export class BadRow extends Error {
  override readonly name = "BadRow";
}

export class Passed {
  readonly reasons = new Map<string, number>();
  over(reason: string): void {
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
