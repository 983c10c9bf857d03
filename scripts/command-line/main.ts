import type { ArgsDef } from "citty";
import { asksForHelp, notUnderstood, readArguments } from "./arguments.ts";
import { type Call, type Command, throughNpm } from "./command.ts";
import { NotUnderstoodError } from "./errors.ts";
import { helpText } from "./help.ts";
import { runCommand } from "./terminal.ts";

interface Typed {
  /** What follows the command's name. */
  words?: readonly string[];
  /** How its name is typed. */
  call?: Call;
}

/** Runs a command as it was typed, or prints its help, and sets the exit status of the process. */
export function main<A extends ArgsDef>(
  command: Command<A>,
  { words = process.argv.slice(2), call = throughNpm }: Typed = {},
): Promise<void> {
  return runCommand(async () => {
    if (asksForHelp(words)) {
      process.stdout.write(helpText(command, call));
      return 0;
    }
    try {
      return await command.run(readArguments(command, words));
    } catch (error) {
      throw error instanceof NotUnderstoodError ? notUnderstood(error, command, call) : error;
    }
  });
}
