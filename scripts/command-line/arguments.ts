import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./errors.ts";

type Options = Record<string, { type: "string" | "boolean"; choices?: readonly string[] }>;
type Values<O extends Options> = { [K in keyof O]?: O[K]["type"] extends "string" ? string : boolean };

export const ROOT_OPTION = { root: { type: "string" } } as const;

/**
 * The folder that holds `content/`: the one named by `--root`, or the one in which the command was called.
 * @throws UsageError when there is no such folder.
 */
export function rootOf({ root = process.cwd() }: { root?: string }): string {
  if (!existsSync(root)) throw new UsageError(`No existe la carpeta «${root}».`);
  return resolve(root);
}

/**
 * Reads a command's options.
 * @throws UsageError naming the option that is unknown or has a value it does not take.
 */
export function readOptions<const O extends Options>(options: O): Values<O> {
  return readArguments(options, { words: 0 }).options;
}

/**
 * Reads a command's options and the words beside them, of which there may be a few.
 * @throws UsageError naming the option that is unknown or has a value it does not take, or the first word too many.
 */
export function readArguments<const O extends Options>(
  options: O,
  { words }: { words: number },
): { options: Values<O>; words: string[] } {
  const { values, positionals } = parse(options);
  const tooMany = positionals[words];
  if (tooMany !== undefined) throw notUnderstood(tooMany, options);
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name];
    if (choices && value !== undefined && !choices.includes(String(value))) {
      throw new UsageError(`--${name} no puede ser «${value}»: escriba ${choices.join(", ")}.`);
    }
  }
  return { options: values as Values<O>, words: positionals };
}

/** What a command says to a word that it has no use for. */
export function notUnderstood(word: string, options: Options, cause?: unknown): UsageError {
  const names = Object.keys(options).map((name) => `--${name}`);
  return new UsageError(`No se entiende «${word}»: las opciones son ${names.join(", ")}.`, { cause });
}

function parse(options: Options): { values: Record<string, unknown>; positionals: string[] } {
  try {
    const known = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
    return parseArgs({ options: known, allowPositionals: true });
  } catch (error) {
    throw notUnderstood(/'([^']+)'/.exec((error as Error).message)?.[1] ?? "", options, error);
  }
}
