/** JSON Schemas (draft 2020-12) of what Samvad prints, made from the model's own validators. */
import { z } from "zod";
import { Conflict, Document, Entry, Judgement, Reading, Statement } from "../model/index.js";

const MODELS = { reading: Reading, entry: Entry, conflict: Conflict, document: Document, statement: Statement, judgement: Judgement };

export function jsonSchema(name: keyof typeof MODELS): object {
  const { $schema, ...schema } = z.toJSONSchema(MODELS[name]);
  return { $schema, title: `Samvad ${name}`, ...schema };
}
