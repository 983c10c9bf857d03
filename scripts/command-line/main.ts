import type { ArgsDef } from "citty";
import { closest } from "../validation/nearest.ts";
import { asksForHelp, notUnderstood, readArguments } from "./arguments.ts";
import { type AnyCommand, type Call, type Command, throughNpm, throughNpx } from "./command.ts";
import { NotUnderstoodError, UsageError } from "./errors.ts";
import { helpText, listOf } from "./help.ts";
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

/** Runs the command that the first word names, or lists all of them. npm says in the environment by which of its commands it was called. */
export function sitio(commands: readonly AnyCommand[], [name, ...words] = process.argv.slice(2)): Promise<void> {
  const call = process.env.npm_lifecycle_event === "npx" ? throughNpx : throughNpm;
  const command = commands.find((each) => each.name === name);
  if (command) return main(command as Command<ArgsDef>, { words, call });
  return runCommand(async () => {
    if (name === undefined || asksForHelp([name])) {
      process.stdout.write(listOf(commands));
      return 0;
    }
    const near = closest(
      name,
      commands.map((each) => each.name),
    );
    const advice = near ? `¿Quiso escribir «${near}»?` : "Los comandos se ven con: npx sitio --help";
    throw new UsageError(`No hay un comando «${name}». ${advice}`);
  });
}
