/** `samvad judge …`: what a person decides on entries and disagreements; kept with who, when and why, and never taken back but by a further one. */
import { userInfo } from "node:os";
import { Option, type Command } from "commander";
import type { Asked } from "../app/judge.js";
import { storeOptions, type StoreOptions } from "./options.js";
import { print } from "./terminal.js";

interface Options extends StoreOptions {
  readonly by?: string;
  readonly why: string;
}

const user = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
};

export function judgeCommand(program: Command): void {
  const judge = program
    .command("judge")
    .description("decide: accept, correct or reject an entry, join or part entries, settle a disagreement, say whether a promise was kept");
  const decision = (usage: string, description: string): Command =>
    storeOptions(judge.command(usage))
      .description(description)
      .addOption(new Option("--by <name>", "who decides; the name of the account where not told").env("SAMVAD_USER"))
      .requiredOption("--why <reason>", "the reason, kept with the decision");
  decision("accept <entry>", "the entry is right").action((entry: string, options: Options) => run({ kind: "accept", entry }, options));
  decision("reject <entry>", "the entry is wrong: what it was made of counts no more").action((entry: string, options: Options) =>
    run({ kind: "reject", entry }, options),
  );
  decision(
    "correct <entry> <field> <value>",
    'a field of the entry has another value: when 2024-07-09, where \'{"name":"Moscow","country":"RU"}\'',
  ).action((entry: string, field: string, value: string, options: Options) => run({ kind: "correct", entry, field, value }, options));
  decision("same <entry> <other>", "two entries are one").action((entry: string, other: string, options: Options) =>
    run({ kind: "same", entry, other }, options),
  );
  decision("not-same <entry> <other>", "two entries, or an entry and one of its statements, are two").action(
    (entry: string, other: string, options: Options) => run({ kind: "not-same", entry, other }, options),
  );
  decision("settle <conflict>", "close a disagreement: one side holds, or without --claim both stand")
    .option("--claim <claim>", "the claim that holds, in the words samvad conflicts shows")
    .action((conflict: string, options: Options & { claim?: string }) =>
      run({ kind: "settle", conflict, claim: options.claim ?? null }, options),
    );
  decision("verdict <commitment> <value>", "was it kept: +1 yes, 0 partly or still in progress, -1 no").action(
    (entry: string, value: string, options: Options) => run({ kind: "verdict", entry, value: valueOf(value) }, options),
  );
  decision("undo <judgement>", "take a judgement back").action((judgement: string, options: Options) =>
    run({ kind: "undo", judgement }, options),
  );
}

const VALUES: Readonly<Record<string, 1 | 0 | -1>> = { "+1": 1, "1": 1, "0": 0, "-1": -1, "−1": -1 };
function valueOf(text: string): 1 | 0 | -1 {
  const value = VALUES[text];
  if (value === undefined) throw Object.assign(new Error(`a verdict is +1, 0 or -1, not "${text}"`), { name: "Usage" });
  return value;
}

async function run(asked: Asked, { by, why, ...options }: Options): Promise<void> {
  const [{ judge }, { withStore }] = await Promise.all([import("../app/judge.js"), import("./ledger.js")]);
  await withStore(options, `samvad judge ${asked.kind}`, false, async (store) => {
    const judgement = await judge(store, asked, { by: by ?? user(), why, at: new Date().toISOString() });
    await print(`${judgement.id} ${asked.kind}: kept\n`);
  });
}
