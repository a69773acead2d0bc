/** The terminal as commands use it: results to standard output, everything else to standard error, colour only for a person who wants it. */
import { COLOUR, PLAIN, type Paint } from "../outputs/layout.js";

const wantsColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";

export const layout = (): { paint: Paint; width: number } => ({
  paint: wantsColour(process.stdout, process.env) ? COLOUR : PLAIN,
  width: Math.min(process.stdout.columns ?? 110, 140),
});

/** Resolves once the text is taken, so that a slow reader of our output slows us instead of filling the memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

export const warn = (text: string): void => void process.stderr.write(`samvad: ${text}\n`);

/** A reader of our output that has seen enough (`| head`) ends us quietly. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const PACE = 2000;

/** Progress: one line that is written over on a terminal, now and then a line elsewhere. */
export function progressLine(label: string): { show: (done: number, total: number) => void; end: () => void } {
  const terminal = process.stderr.isTTY === true;
  let last = Date.now();
  let shown = false;
  return {
    show: (done, total) => {
      if (!terminal && (Date.now() - last < PACE || done === total)) return;
      last = Date.now();
      shown = true;
      process.stderr.write(terminal ? `\r\u001b[K${label} ${done} of ${total}` : `${label} ${done} of ${total}\n`);
    },
    end: () => {
      if (terminal && shown) process.stderr.write("\r\u001b[K");
    },
  };
}
