/** `samvad schema`: the published JSON Schemas, from the same definitions as the types. */
import { Argument, type Command } from "commander";
import { print } from "./terminal.js";

export const SCHEMAS = ["reading", "entry", "conflict", "document", "statement", "judgement"] as const;

export const schemaCommand = (program: Command): Command =>
  program
    .command("schema")
    .description("print the JSON Schema of what other commands print with --json")
    .addArgument(new Argument("[name]", "which").choices(SCHEMAS).default("reading"))
    .action(async (name: (typeof SCHEMAS)[number]) => {
      const { jsonSchema } = await import("../app/schema.js");
      await print(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    });
