/** The table `judgement`: what people decided, only ever added to. */
import { sql, type Kysely } from "kysely";
import { anchorsOf } from "../ledger/judgements.js";
import { Decision, type Judgement } from "../model/index.js";
import { touchBlocks } from "./blocks.js";
import { addLinks, judgementLink } from "./chain.js";
import { keysIn } from "./lists.js";
import type { Judgements } from "./store.js";
import type { Tables } from "./tables.js";

/** Keeps a judgement and marks the blocks of the words it is about; one already there is left as it is. */
export async function insertJudgement(db: Kysely<Tables>, judgement: Judgement): Promise<void> {
  const { id, decision, by, at, why } = judgement;
  const { rows } = await sql<{ id: string }>`
    insert into judgement (id, decision, "by", at, why) values (${id}, ${JSON.stringify(decision)}, ${by}, ${at}, ${why})
    on conflict (id) do nothing returning id`.execute(db);
  if (rows.length === 0) return;
  const anchors = decision.kind === "undo" ? await anchorsUndone(db, decision.judgement) : anchorsOf(decision);
  const documents = anchors.map(({ document }) => document);
  const touched = await sql<{ block: string }>`
    select distinct block from statement where ${keysIn("document", documents)}`.execute(db);
  await touchBlocks(db, touched.rows.map(({ block }) => block)); // prettier-ignore
  await addLinks(db, [judgementLink(judgement)]);
}

/** The words an undoing gives back, or takes again where it undoes an undoing. */
async function anchorsUndone(db: Kysely<Tables>, id: string): Promise<ReturnType<typeof anchorsOf>> {
  const row = await db.selectFrom("judgement").select("decision").where("id", "=", id).executeTakeFirst();
  if (!row) return [];
  const decision = Decision.parse(JSON.parse(row.decision));
  return decision.kind === "undo" ? anchorsUndone(db, decision.judgement) : anchorsOf(decision);
}

export async function readJudgements(db: Kysely<Tables>): Promise<Judgements> {
  const rows = await db.selectFrom("judgement").select(["id", "decision", "by", "at", "why"]).orderBy("at").orderBy("id").execute();
  const judgements = rows.map((row) => ({ ...row, decision: Decision.parse(JSON.parse(row.decision)) }));
  const anchors = judgements.flatMap(({ decision }) => anchorsOf(decision).map(({ statement }) => statement));
  const current = anchors.length === 0 ? [] : (await sql<{ id: string }>`select id from statement where current and ${keysIn("id", anchors)}`.execute(db)).rows; // prettier-ignore
  return { judgements, everywhere: new Set(current.map(({ id }) => id)) };
}
