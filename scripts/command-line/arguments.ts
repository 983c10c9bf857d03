import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs as splitWords } from "node:util";
import { type ArgDef, type ArgsDef, type ParsedArgs, parseArgs } from "citty";
import { closest } from "../validation/nearest.ts";
import { type Call, type Declaration, namesOf, takesValue, valuesOf } from "./command.ts";
import { NotUnderstoodError, UsageError } from "./errors.ts";

/**
 * The folder that holds `content/`: the one named by `--root`, or the one in which the command was called.
 * @throws UsageError when there is no such folder, or none in it, with the folder around it that has one
 */
export function rootOf({ root = process.cwd() }: { root?: string }): string {
  if (!existsSync(root)) throw new UsageError(`No existe la carpeta «${root}».`);
  const folder = resolve(root);
  // A repository without it has lost it, and what reads its history says more.
  if (!isMissing(join(folder, "content")) || !isMissing(join(folder, ".git"))) return folder;
  const around = foldersAround(folder).find((each) => existsSync(join(each, "content", "municipio.yaml")));
  const advice = around
    ? `La que está en «${around}» es la de un municipio: vaya a esa carpeta, o escriba --root "${around}".`
    : "Vaya a la carpeta del municipio, o escríbala después de --root.";
  throw new UsageError(`En «${folder}» no hay una carpeta content/. ${advice}`);
}

function foldersAround(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...foldersAround(above)];
}

/** Whether there is no such thing. What may not be looked at can be there: whoever reads it will say that it may not. */
function isMissing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** Whether the words ask how a command is called, whatever else they say. */
export function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === "--help" || word === "-h");
}

/**
 * Reads the words that follow a command's name.
 * @throws NotUnderstoodError for an option that is unknown or a word too many
 * @throws UsageError for an option without its value or with one that it does not take
 */
export function readArguments<A extends ArgsDef>(command: Declaration<A>, words: readonly string[]): ParsedArgs<A> {
  refuseWrong(command, words);
  const parsed = parseArgs<A>([...words], command.args);
  const { repeats } = command;
  const values = repeats === undefined ? [] : valuesIn(words, repeats);
  return values.length > 1 ? { ...parsed, [repeats ?? ""]: values.join("\n") } : parsed;
}

/** Each value of an option, of which citty keeps the last. */
function valuesIn(words: readonly string[], name: string): string[] {
  const { tokens } = splitWords({
    args: [...words],
    options: { [name]: { type: "string" } },
    strict: false,
    tokens: true,
  });
  return tokens.flatMap((token) =>
    token.kind === "option" && token.name === name && token.value !== undefined ? [token.value] : [],
  );
}

/** What a command says to a word that it has no use for. */
export function notUnderstood(
  { word, cause }: NotUnderstoodError,
  { name, args }: Declaration,
  call: Call,
): UsageError {
  const options = namesOf(args).map((option) => `--${option}`);
  const near = word.startsWith("-") ? closest(word, options) : undefined;
  const known = options.length > 0 ? `: las opciones son ${options.join(", ")}.` : ".";
  const advice = near ? `. ¿Quiso escribir «${near}»?` : known;
  return new UsageError(`No se entiende «${word}»${advice} Ayuda: ${call(name, "--help")}`, { cause });
}

/** citty lets pass whatever is written: unknown options, `--root` without a folder, `--no-root`. */
function refuseWrong({ args, takesManyWords }: Declaration, words: readonly string[]): void {
  const names = namesOf(args);
  const types = names.map((name) => [name, { type: takesValue(args[name]) ? "string" : "boolean" }] as const);
  const { tokens } = splitWords({ args: [...words], options: Object.fromEntries(types), strict: false, tokens: true });
  let expected = takesManyWords ? Number.POSITIVE_INFINITY : Object.keys(args).length - names.length;
  for (const token of tokens) {
    if (token.kind === "positional" && expected-- < 1) throw new NotUnderstoodError(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!rawName.startsWith("--")) throw new NotUnderstoodError(words[token.index] ?? rawName);
    if (!names.includes(name)) throw new NotUnderstoodError(rawName);
    // A value that begins with a hyphen is the next option, unless it is written as --option=-value.
    refuseWrongValue(rawName, args[name], inlineValue || !value?.startsWith("-") ? value : undefined);
  }
}

function refuseWrongValue(option: string, declared: ArgDef | undefined, value: string | undefined): void {
  if (!takesValue(declared)) {
    if (value !== undefined) throw new UsageError(`${option} no lleva un valor.`);
    return;
  }
  if (value === undefined) throw new UsageError(`${option} necesita un valor: ${valuesOf(declared)}.`);
  const choices = declared?.type === "enum" ? (declared.options ?? []) : [value];
  if (choices.includes(value)) return;
  const near = closest(value, choices);
  const advice = near ? `. ¿Quiso escribir «${near}»?` : `: escriba ${choices.join(", ")}.`;
  throw new UsageError(`${option} no puede ser «${value}»${advice}`);
}
