import { styleText } from "node:util";
import type { Style } from "../words/terminal.ts";
import { errorLine } from "./errors.ts";

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

/**
 * Runs a command and sets the exit status that it returns. A fault is one line on the terminal and status 2; its stack
 * is shown only when `DEBUG` is set.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  let isOver = false;
  process.exitCode = 2;
  process.once("exit", () => {
    if (!isOver) console.error(STOPPED);
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
    process.exitCode = 2;
    console.error(process.env.DEBUG ? error : errorLine(error));
  } finally {
    isOver = true;
  }
}
