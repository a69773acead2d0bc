/**
 * A frame is one thing that can be said of states and their people, in no language: what it makes, and which kāraka roles may
 * fill its slots. Packs tie words to frames by name.
 */
import type { Engagement } from "../model/index.js";

export type Slot = "side" | "visitor" | "host" | "destination";

export interface Frame {
  readonly name: string;
  readonly kind: Engagement["kind"];
  /** Roles (see packs' `role` tables, and "bare", "instrumental") that fill each slot, likeliest first. */
  readonly slots: Readonly<Partial<Record<Slot, readonly string[]>>>;
  /** Of two words for one happening the more telling kind stays. */
  readonly rank: number;
  /** Words that only name it need someone or something beside them to count ("the meeting"). */
  readonly nominal: boolean;
}
