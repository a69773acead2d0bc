/** `samvad doctor`: is this ledger well? */
import type { Command } from "commander";
import { storeOptions, type StoreOptions } from "./options.js";
import { layout, print } from "./terminal.js";

export const doctorCommand = (program: Command): Command =>
  storeOptions(program.command("doctor"))
    .description("look the ledger over: versions, tables, what waits to be derived or read again, and what to do")
    .action(run);

async function run(options: StoreOptions): Promise<void> {
  const [{ examine }, { withStore }] = await Promise.all([import("../app/doctor.js"), import("./ledger.js")]);
  const findings = await withStore(options, "samvad doctor", false, (store) => examine(store, process.version));
  const { paint } = layout();
  const lines = findings.map(({ what, says, advice }) =>
    `${advice === null ? paint.good("well ") : paint.warn("look ")} ${what.padEnd(11)} ${says}${advice === null ? "" : `; ${advice}`}`); // prettier-ignore
  await print(`${lines.join("\n")}\n`);
}
