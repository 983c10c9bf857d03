import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { PACKAGE } from "../disk/paths.ts";
import { THIS_ENGINES, THIS_VERSION } from "../disk/this-generator.ts";
import { townPackageJson } from "../starter/package-json.ts";
import type { ComparedFigures } from "./figures.ts";
import { knownFiles, shortName } from "./known-files.ts";
import { sourceOfThis, takeAlong, validationOf, writeLockFile } from "./npm.ts";
import { type SortedFiles, sortFiles } from "./sort-files.ts";
import { type CleanRepository, changeKeepingFigures } from "./work.ts";

const HOST = "netlify.toml";

export interface MoveOptions {
  /** Seconds since 1970. */
  now: number;
  /** What the package is installed from, if the person says it. */
  source?: string;
  /** The name of the municipality. */
  nombre: string;
  /** Whether the generator's files that the town changed go too. */
  withChanged: boolean;
}

export interface Moved {
  kind: "movido";
  files: SortedFiles;
  figures: ComparedFigures;
  /** What the town must compare by hand. */
  isHostTheirs: boolean;
  validation: string;
}

export type Move = Moved | { kind: "cambiados"; files: SortedFiles };

/**
 * Replaces the generator's files of a copy by the package, in one commit, when the report stays the same. Files that the town
 * changed stop it, unless they are to go too; they stay in the history.
 * @throws UsageError when nothing says where the package comes from, or a step fails
 */
export async function moveToPackage(repository: CleanRepository, options: MoveOptions): Promise<Move> {
  const { now, nombre, withChanged } = options;
  const known = await knownFiles();
  const files = sortFiles(repository.files, known);
  if (files.changed.length > 0 && !withChanged) return { kind: "cambiados", files };
  const source = options.source ?? sourceOfThis();
  if (!source) throw new UsageError("Escriba con --paquete de dónde se instala: la dirección de la versión publicada.");

  const host = repository.files.get(HOST);
  const isHostTheirs = host !== undefined && !known[HOST]?.includes(shortName(host));
  const { result, figures } = await changeKeepingFigures(repository, now, async ({ folder, commit }) => {
    for (const path of [...files.unchanged, ...files.changed]) rmSync(join(folder, path));
    if (host && !isHostTheirs) copyFileSync(join(PACKAGE, HOST), join(folder, HOST));
    const spec = takeAlong(folder, source);
    writeFileSync(join(folder, "package.json"), townPackageJson({ nombre, spec, engines: THIS_ENGINES }));
    writeLockFile(folder);
    commit(`generador: el sitio usa el paquete sitio-municipal ${THIS_VERSION}`);
    return validationOf(folder, now);
  });
  return { kind: "movido", files, figures, isHostTheirs, validation: result };
}

/** Whether a folder is a copy of the generator's repository, with its sources. */
export const isCopyOfGenerator = (root: string) =>
  ["layouts", "package.json"].every((name) => existsSync(join(root, name))) &&
  ["sitio.ts", "build.ts"].some((name) => existsSync(join(root, "scripts", name)));
