/** Options that several commands share, with their meaning told once. */
import { InvalidArgumentError, Option, type Command } from "commander";
import { spanOf } from "../time/edtf.js";

/** "2024-07-31", "2024-07" or "2024"; a day that does not exist is refused. */
export function dateOption(text: string): string {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && spanOf(text) !== null) return text;
  throw new InvalidArgumentError("write a date as 2024-07-31, 2024-07 or 2024.");
}

const seconds = (text: string): number => {
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new InvalidArgumentError("write a number of seconds.");
};

export interface StoreOptions {
  readonly store?: string;
  /** Seconds to wait for another process; false for not at all. */
  readonly wait: number | false;
}
export const storeOptions = (command: Command): Command =>
  command
    .addOption(new Option("--store <place>", "the ledger: a folder, or postgres://user@host/database").env("SAMVAD_STORE"))
    .addOption(new Option("--wait <seconds>", "how long to wait while another process holds the ledger").argParser(seconds).default(60))
    .option("--no-wait", "fail at once if another process holds the ledger");

export interface WorldOption {
  readonly world?: string;
}
export const worldOption = (command: Command): Command =>
  command.addOption(
    new Option("--world <file>", "your own people and organisations (samvad world); left out: beside the ledger").env("SAMVAD_WORLD"),
  );

export interface AsOfOption {
  readonly asOf?: string;
}
export const asOfOption = (command: Command): Command =>
  command.option("--as-of <date>", "only from documents that had certainly appeared by then", dateOption);

export interface JsonOption {
  readonly json?: true;
}
export const jsonOption = (command: Command, what: string): Command => command.option("--json", `${what}, one a line, as JSON`);

export type LedgerOptions = StoreOptions & AsOfOption & JsonOption;
export const ledgerOptions = (command: Command, what: string): Command => storeOptions(jsonOption(asOfOption(command), what));
