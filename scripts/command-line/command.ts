import type { ArgDef, ArgsDef, ParsedArgs } from "citty";

/** A command as it is said once: the parser, the help and whoever lists the commands read it here. */
export interface Declaration<A extends ArgsDef = ArgsDef> {
  /** As it is typed: `npm run <name>`. */
  name: string;
  /** What it does, in a sentence. */
  summary: string;
  /** What may follow the name, a line for each way to call it. */
  usage: readonly string[];
  /** Options, and the words beside them in their order. */
  args: A;
  /** Whether any number of words may follow; they are in `_`. */
  takesManyWords?: boolean;
  /** An option that may be there several times: its values are lines of one text. */
  repeats?: string;
  /** What is typed after the name. */
  examples: readonly string[];
  /** Where to read more. `LEEME.md` is the manual of the generator; a town has its own beside its content. */
  more: string;
  /** Of its help. Default: Spanish; what only developers run is in English. */
  language?: "es" | "en";
}

/** A command that can be run. */
export interface Command<A extends ArgsDef> extends Declaration<A> {
  /** Does the work, which it loads only now, and returns the exit status. */
  run(args: ParsedArgs<A>): Promise<number>;
}

/** A command whose arguments only it knows. */
export type AnyCommand = Declaration & { run(args: never): Promise<number> };

/** Declares a command, so that `run` knows the types of what its declaration names. */
export function defineCommand<const A extends ArgsDef>(command: Command<A>): Command<A> {
  return command;
}

/** A command as a person types it, from its name and what follows. */
export type Call = (name: string, words?: string) => string;

/** `npm run build -- --help`; npm keeps for itself the options that come before `--`. */
export const throughNpm: Call = (name, words) => {
  const script = name === "start" ? "npm start" : `npm run ${name}`;
  return words ? `${script} -- ${words}` : script;
};

/** `npx sitio build --help` */
export const throughNpx: Call = (name, words) => ["npx sitio", name, words].filter(Boolean).join(" ");

/** The names of a command's options, in the order in which they are declared. */
export function namesOf(args: ArgsDef): string[] {
  return Object.keys(args).filter((name) => args[name]?.type !== "positional");
}

/** Whether something must follow an option. */
export const takesValue = (declared: ArgDef | undefined) => declared?.type !== "boolean";

/** What may follow an option: `text|json|csv`, or a word for it. */
export function valuesOf(declared: ArgDef | undefined): string {
  return declared?.type === "enum" ? (declared.options ?? []).join("|") : (declared?.valueHint ?? "");
}
