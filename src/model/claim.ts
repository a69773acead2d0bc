/** A Claim is a sentence to be checked against the ledger: what it says, as far as the reader could tell, and the names it may mean by it. */
import type { Engagement, Figure, Participant, Place, Reading } from "./reading.js";

/** A person the claim names; a short name may be that of several ("Modi"), among whom the ledger chooses. */
export interface ClaimedPerson {
  readonly names: readonly string[];
  readonly party: string | null;
  readonly office: Participant["office"];
}

/** A place with its names in all languages, by which a sentence may tell it. */
export interface ClaimedPlace extends Place {
  readonly called: readonly string[];
}

/** A quantity the claim gives; `parties` is empty where it does not tell whose. */
export type ClaimedFigure = Pick<Figure, "indicator" | "parties" | "from" | "to" | "value" | "unit" | "period" | "qualifier">;

export interface Claim {
  readonly text: string;
  readonly language: string | null;
  /** "did not visit": the claim is that it is not so. */
  readonly denied: boolean;
  /** Kinds of engagement its words name. */
  readonly kinds: readonly Engagement["kind"][];
  readonly informal: boolean;
  readonly people: readonly ClaimedPerson[];
  readonly parties: readonly string[];
  readonly places: readonly ClaimedPlace[];
  /** EDTF. */
  readonly when: string | null;
  /** "Since 2021": EDTF of that year. */
  readonly since: string | null;
  readonly mechanism: string | null;
  /** 22 for "the 22nd", 1 for "the first". */
  readonly ordinal: number | null;
  /** 4 for "met four times". */
  readonly count: number | null;
  /** Whether it tells of what was, or of what is to come; null where no verb tells. */
  readonly tense: "past" | "future" | null;
  readonly figures: readonly ClaimedFigure[];
  /** What the reader makes of it as of any document. */
  readonly records: Pick<Reading, "commitments" | "instruments" | "projects" | "relations" | "series">;
}

export type Answer = "supported" | "contradicted" | "unknown";
