/** The user's own world file: people and organisations imported beside the built-in tables, by the source they came from. */
import { z } from "zod";
import { OFFICES } from "./vocabulary.js";

const Tenure = z.object({
  office: z.enum(OFFICES),
  /** EDTF dates; ".." where the source does not tell. */
  from: z.string(),
  to: z.string(),
});

const ImportedPerson = z.object({
  /** "wikidata:Q…" or "ftm:…": never an id of the built-in tables, which have no colon. */
  id: z.string().includes(":"),
  /** ISO 3166-1 alpha-2. */
  party: z.string(),
  tenures: z.array(Tenure),
  /** In any script, the customary one first. */
  names: z.array(z.string()).min(1),
});
export type ImportedPerson = z.infer<typeof ImportedPerson>;

const ImportedOrganisation = z.object({
  id: z.string().includes(":"),
  party: z.string(),
  sort: z.enum(["company", "agency", "ministry", "media", "party", "bank", "institute"]),
  names: z.array(z.string()).min(1),
});
export type ImportedOrganisation = z.infer<typeof ImportedOrganisation>;

const WorldSource = z.object({
  name: z.string(),
  /** Under which terms its maker gives it, as the user or the form tells. */
  licence: z.string().nullable(),
  people: z.array(ImportedPerson),
  organisations: z.array(ImportedOrganisation),
});
export type WorldSource = z.infer<typeof WorldSource>;

export const WorldFile = z.object({ format: z.literal("samvad-world/1"), sources: z.array(WorldSource) });
export type WorldFile = z.infer<typeof WorldFile>;
