import { styleText } from "node:util";
import type { Style } from "../words/terminal.ts";
import { errorLine } from "./errors.ts";
import { optimizeLater } from "./optimizer.ts";

/** Colours for people at a terminal; none for files, pipes and `NO_COLOR`. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const enabled = stream.isTTY && stream.hasColors() && !process.env.NO_COLOR;
  const paint = (format: keyof Style) => (text: string) => (enabled ? styleText(format, text) : text);
  return { bold: paint("bold"), dim: paint("dim"), red: paint("red"), green: paint("green"), yellow: paint("yellow") };
}

/** Shows the step that a long command is at, on one line that the next step writes over; silent outside a terminal. */
export function progress(stream: NodeJS.WriteStream): { show(step: string): void; clear(): void } {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (step) => stream.write(`\r\u001b[2K  ${step}…`),
    clear: () => stream.write("\r\u001b[2K"),
  };
}

/** For a command whose process ends while something is still awaited: a program that it called has died. */
const STOPPED =
  "El comando se detuvo antes de terminar: puede faltar espacio en el disco o memoria. Lo que estaba publicado sigue igual.";

/** How a shell tells that a program was ended by a signal: Ctrl+C, by another program, with its terminal. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs a command and sets the exit status that it returns. A fault is one line on the terminal and status 2; its stack
 * is shown only when `DEBUG` is set. Ctrl+C ends it in silence, and what it was writing is removed; a command that ends in another
 * way listens itself.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  let isOver = false;
  optimizeLater();
  process.exitCode = 2;
  process.once("exit", () => {
    if (!isOver) console.error(STOPPED);
  });
  const listening = Object.entries(ENDED_BY).map(([signal, status]) => {
    const end = () => {
      if (process.listenerCount(signal) > 0) return;
      isOver = true;
      process.exit(status);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  // `… | head` closes the pipe when it has seen enough: nobody is left to write to.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    isOver = true;
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    // What ends this command ends the programs that it called, too, and may be heard after them: that is no fault of theirs.
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => setImmediate(done));
    process.exitCode = 2;
    console.error(process.env.DEBUG ? error : errorLine(error));
  } finally {
    isOver = true;
    for (const stop of listening) stop();
  }
}
