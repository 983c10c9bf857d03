import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { commandArguments, NODE_MODULES, PROJECT, sourceArguments } from "../disk/paths.ts";
import { firstDifference, GENERATOR, lockedPackages } from "./lock-file.ts";

/** How to run the generator of a commit: `node …args build …`. */
export interface Generator {
  args: readonly string[];
  cwd: string;
}

/**
 * The generator that a commit is built with: its own sources, the package that its lock file names or, where it has only content,
 * this one.
 * @param copy the folder in which the commit is checked out
 * @param prefix path from there to the folder of the municipality
 * @throws UsageError when what is installed is not what the commit asks for; nothing is installed to find out
 */
export function generatorOf(copy: string, { prefix, commit }: { prefix: string; commit: string }): Generator {
  const here = join(copy, prefix);
  const town = [here, copy].find((folder) => existsSync(join(folder, "package.json")));
  if (town && dependsOnPackage(join(town, "package.json"))) return installedPackage(town, commit);
  const [program] = PROGRAMS.filter((name) => existsSync(join(copy, "scripts", `${name}.ts`)));
  return program ? ownSources(copy, { program, commit }) : { args: commandArguments(["build"]), cwd: PROJECT };
}

/** What builds from sources: the program of all commands or, before there was one, that of builds alone. */
const PROGRAMS = ["sitio", "build"] as const;
type Program = (typeof PROGRAMS)[number];

/** What to type before another try. */
const atCommit = (commit: string) => `git checkout ${commit.slice(0, 12)}, npm ci, y otra vez este comando`;

/** Whether a `package.json` asks for the generator as a package. */
export function dependsOnPackage(path: string): boolean {
  try {
    const { dependencies, devDependencies } = JSON.parse(textOf(path) ?? "");
    return GENERATOR in { ...dependencies, ...devDependencies };
  } catch {
    return false;
  }
}

/** @throws UsageError unless the package that runs now, and those that it uses, are those of the lock file */
function installedPackage(town: string, commit: string): Generator {
  const wanted = packagesIn(join(town, "package-lock.json"));
  if (!wanted) {
    throw new UsageError(
      `Ese commit no dice con qué versión de ${GENERATOR} se construyó: no tiene package-lock.json, o no se puede leer.`,
    );
  }
  // npm keeps here the list of what it has installed.
  const installed = packagesIn(join(NODE_MODULES, ".package-lock.json")) ?? {};
  const difference = firstDifference(wanted, installed);
  if (!difference) return { args: commandArguments(["build"]), cwd: PROJECT };
  const { name, wanted: version = "sin versión", here } = difference;
  const present =
    here === undefined
      ? "aquí no está instalado"
      : here === version
        ? "aquí hay otro con ese número"
        : `aquí está ${here}`;
  throw new UsageError(
    `Ese commit se construye con ${name} ${version}, y ${present}. Escriba, en la carpeta del municipio: ${atCommit(commit)}.`,
  );
}

const packagesIn = (path: string) => lockedPackages(textOf(path) ?? "");

/** @throws UsageError when its sources need other packages than those of this generator */
function ownSources(copy: string, { program, commit }: { program: Program; commit: string }): Generator {
  const [wanted, here] = [copy, PROJECT].map((folder) => textOf(join(folder, "package-lock.json")));
  if (wanted === undefined || wanted !== here)
    throw new UsageError(`Ese commit usa otras versiones de los paquetes. Escriba: ${atCommit(commit)}.`);
  symlinkSync(NODE_MODULES, join(copy, "node_modules"), "junction");
  return { args: sourceArguments(program === "sitio" ? ["build"] : [], copy, program), cwd: copy };
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
