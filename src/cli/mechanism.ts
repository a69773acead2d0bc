/** `samvad mechanism`: the meetings of a recurring format by number, with gaps and doubts; without a name all formats. */
import type { Command } from "commander";
import type { Ledger } from "../ledger/index.js";
import type { Mechanism } from "../model/index.js";
import { NotFound } from "./exit.js";
import { ledgerOptions, type LedgerOptions } from "./options.js";
import { layout, print } from "./terminal.js";

export const mechanismCommand = (program: Command): Command =>
  ledgerOptions(program.command("mechanism"), "entries (without a name: mechanisms)")
    .description("a recurring format: its meetings by number, date, place and host, with gaps and doubts")
    .argument("[name]", 'the format, or some words of its name: "India–Russia Annual Summit", irigc; without it all are listed')
    .action(run);

async function run(name: string | undefined, options: LedgerOptions): Promise<void> {
  const { loadLedger } = await import("./ledger.js");
  const ledger = await loadLedger(options, "samvad mechanism");
  if (name === undefined) return list(ledger, options);
  const { mechanismsNamed } = await import("../app/mechanisms.js");
  const found = mechanismsNamed(ledger.mechanisms, name);
  if (found.length === 0) throw new NotFound(`no mechanism called "${name}" is in the ledger; samvad mechanism lists all`);
  for (const [i, mechanism] of found.entries()) await show(mechanism, ledger, options, i > 0);
}

async function list({ mechanisms }: Ledger, { json }: LedgerOptions): Promise<void> {
  const { mechanismsText } = await import("../outputs/mechanism.js");
  await print(json ? mechanisms.map((one) => `${JSON.stringify(one)}\n`).join("") : mechanismsText(mechanisms, layout()));
}

async function show(mechanism: Mechanism, ledger: Ledger, { json }: LedgerOptions, further: boolean): Promise<void> {
  const [{ entriesOf }, { mechanismText }, { mechanismJson }] = await Promise.all([
    import("../app/select.js"),
    import("../outputs/mechanism.js"),
    import("../outputs/mechanism-json.js"),
  ]);
  const conflicts = ledger.conflicts.filter(({ id }) => mechanism.conflicts.includes(id));
  const meetings = new Map(entriesOf(ledger.entries, "engagements").map((entry) => [entry.id, entry]));
  if (json) await print(mechanismJson(mechanism, ledger.entries));
  else await print((further ? "\n" : "") + mechanismText(mechanism, meetings, conflicts, layout()));
}
