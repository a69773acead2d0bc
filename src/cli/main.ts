#!/usr/bin/env node
/** The entry of the `samvad` command: runs the command asked for and turns errors into words and exit codes. */
import { CommanderError } from "commander";
import { EXIT, exitCodeOf } from "./exit.js";
import { program } from "./program.js";
import { endWithReader, warn } from "./terminal.js";

endWithReader();
try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else if (error instanceof Error) {
    process.exitCode = exitCodeOf(error);
    warn(process.exitCode === EXIT.fault ? (error.stack ?? error.message) : error.message);
  } else throw error;
}
