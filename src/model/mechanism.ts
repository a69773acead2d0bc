/** A mechanism as the ledger works it out: its meetings by number, gaps against its cadence, what is due next. */
import type { Source } from "./ledger.js";
import type { Series } from "./reading.js";

export interface Position {
  readonly ordinal: number | null;
  /** The entry of the meeting; null for a position that only follows from its neighbours. */
  readonly entry: string | null;
  readonly when: string | null;
  readonly host: string | null;
  /** How a position without an entry, or a host no sentence tells, was derived. */
  readonly derivation: string | null;
  readonly doubts: readonly string[];
}
export interface Gap {
  readonly after: number;
  readonly before: number;
  /** Years in which the cadence would have had a meeting. */
  readonly years: readonly number[];
  /** How many of them went without one. */
  readonly missing: number;
}
export interface Due {
  readonly ordinal: number;
  readonly when: string | null;
  readonly host: string | null;
  readonly derivation: string;
}
export interface Mechanism {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
  readonly series: string | null;
  readonly since: string | null;
  readonly cadence: Series["cadence"];
  readonly alternates: boolean | null;
  readonly counts: readonly { readonly count: number; readonly sources: readonly Source[] }[];
  readonly positions: readonly Position[];
  /** Meetings of the same sides that are called informal and stand outside the numbering. */
  readonly informal: readonly string[];
  readonly gaps: readonly Gap[];
  readonly next: Due | null;
  readonly conflicts: readonly string[];
}
