/** The command line: all commands in the order of the help, defined here, loaded only when called. */
import { Command } from "commander";
import { addCommand } from "./add.js";
import { backupCommand, restoreCommand } from "./backup.js";
import { briefCommand } from "./brief.js";
import { changesCommand } from "./changes.js";
import { checkCommand } from "./check.js";
import { conflictsCommand } from "./conflicts.js";
import { doctorCommand } from "./doctor.js";
import { evalCommand } from "./eval.js";
import { EXIT } from "./exit.js";
import { explainCommand } from "./explain.js";
import { COMMITMENTS, FIGURES, listingCommand } from "./listing.js";
import { judgeCommand } from "./judge.js";
import { logCommand } from "./log.js";
import { mechanismCommand } from "./mechanism.js";
import { readCommand } from "./read.js";
import { rebuildCommand, rereadCommand } from "./rebuild.js";
import { schemaCommand } from "./schema.js";
import { searchCommand } from "./search.js";
import { showCommand } from "./show.js";
import { timelineCommand } from "./timeline.js";
import { worldCommand } from "./world.js";
import { verifyCommand } from "./verify.js";
import { VERSION } from "./version.js";

const EXITS = `
Exit codes:
  ${EXIT.ok}   all went well
  ${EXIT.unreadable}   some input could not be read; everything else was
  ${EXIT.usage}   the command line is wrong
  ${EXIT.store}   the ledger is in use by another process, not reachable, or not fit
  ${EXIT.notFound}   nothing in the ledger bears that name or id
  ${EXIT.altered}   something kept in the ledger was altered (samvad verify)
  ${EXIT.fault}  a fault of Samvad

The ledger lies in --store, else in SAMVAD_STORE, else in the data folder of the platform
(~/.local/share/samvad or $XDG_DATA_HOME/samvad). NO_COLOR turns colour off.`;

export function program(): Command {
  const samvad = new Command("samvad")
    .description(
      "Reads diplomatic news in Hindi, Bengali, English and Russian (and some Spanish) and keeps a ledger of what passed between states.",
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("(samvad COMMAND --help tells more)")
    .addHelpText("after", EXITS);
  readCommand(samvad);
  explainCommand(samvad);
  addCommand(samvad);
  timelineCommand(samvad);
  mechanismCommand(samvad);
  listingCommand(samvad, COMMITMENTS);
  listingCommand(samvad, FIGURES);
  conflictsCommand(samvad);
  checkCommand(samvad);
  searchCommand(samvad);
  changesCommand(samvad);
  showCommand(samvad);
  briefCommand(samvad);
  judgeCommand(samvad);
  logCommand(samvad);
  verifyCommand(samvad);
  rebuildCommand(samvad);
  rereadCommand(samvad);
  backupCommand(samvad);
  restoreCommand(samvad);
  doctorCommand(samvad);
  worldCommand(samvad);
  schemaCommand(samvad);
  evalCommand(samvad);
  return samvad;
}
