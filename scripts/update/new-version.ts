import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { PACKAGE } from "../disk/paths.ts";
import { THIS_VERSION } from "../disk/this-generator.ts";
import { IGNORED_REVISIONS } from "../history/ignored-revisions.ts";
import { GENERATOR } from "../verify/lock-file.ts";
import { changesBetween, compareVersions } from "./changelog.ts";
import type { ComparedFigures } from "./figures.ts";
import {
  FILE,
  generatorLockedIn,
  isOfRegistry,
  newestVersion,
  sourceOfThis,
  takeAlong,
  validationOf,
  writeLockFile,
} from "./npm.ts";
import { type KeyRename, RENAMES, type RenamedFile, renameKeys } from "./renames.ts";
import { type CleanRepository, changeKeepingFigures } from "./work.ts";

/** The newest version: a number, or why it is not known. */
export type Newest = { version: string } | { notOfRegistry: string } | "unknown";

export interface Update {
  /** The version that the lock file named, and that which is running. */
  from: string;
  to: string;
  newest: Newest;
  /** What the CHANGELOG says of the versions between. */
  changes: string;
  renamed: ReadonlyMap<string, RenamedFile>;
  /** Absent when there was nothing to change. */
  done?: { figures: ComparedFigures; validation: string };
}

interface UpdateOptions {
  /** Seconds since 1970. */
  now: number;
  source?: string;
  renames?: readonly KeyRename[];
}

/**
 * Brings a town to the version that is running: its dependency, and the keys that have another name since; when the report stays
 * the same.
 * @throws UsageError when the town's version cannot be read or is newer, or a step fails
 */
export async function updateTown(
  repository: CleanRepository,
  { now, source, renames = RENAMES }: UpdateOptions,
): Promise<Update> {
  const locked = generatorLockedIn(join(repository.top, "package-lock.json"));
  const { version: from, resolved = "" } = locked ?? {};
  if (!from)
    throw new UsageError(`package-lock.json no dice qué versión de ${GENERATOR} hay: escriba npm install y guárdelo.`);
  const to = THIS_VERSION;
  if (compareVersions(to, from) < 0)
    throw new UsageError(`El municipio usa la versión ${from}, y este programa es la ${to}: escriba npm ci y repita.`);
  const newest = newestOf(resolved);
  const renamed = renamedFiles(repository, renames);
  const changes = changesBetween(readFileSync(join(PACKAGE, "CHANGELOG.md"), "utf8"), from, to);
  const written = [...renamed].filter(([, { done }]) => done.length > 0);
  const update = { from, to, newest, changes, renamed };
  if (from === to && written.length === 0) return update;

  const { result: validation, figures } = await changeKeepingFigures(repository, now, async ({ folder, commit }) => {
    if (written.length > 0) {
      for (const [path, { text }] of written) writeFileSync(join(folder, path), text);
      ignoreRevision(folder, commit(`contenido: los datos se llaman como en la versión ${to}`));
    }
    if (from !== to) {
      dependOn(folder, source ?? sourceOfThis() ?? to);
      writeLockFile(folder);
    }
    commit(`generador: sitio-municipal ${to}`);
    return validationOf(folder, now);
  });
  return { ...update, done: { figures, validation } };
}

/** A stranger may have the name in the registry: it is only asked about what came from there. */
function newestOf(resolved: string): Newest {
  if (!isOfRegistry(resolved)) return { notOfRegistry: resolved };
  const version = newestVersion();
  return version ? { version } : "unknown";
}

function renamedFiles({ top, files }: CleanRepository, renames: readonly KeyRename[]): Map<string, RenamedFile> {
  const found = new Map<string, RenamedFile>();
  for (const path of files.keys()) {
    if (!/\.(?:md|yaml)$/.test(path) || !renames.some(({ where }) => path.startsWith(where))) continue;
    const renamed = renameKeys(path, readFileSync(join(top, path), "utf8"), renames);
    if (renamed.done.length + renamed.refused.length > 0) found.set(path, renamed);
  }
  return found;
}

/** A key that only has another name is no update: the report passes over that commit. */
function ignoreRevision(folder: string, hash: string): void {
  const path = join(folder, IGNORED_REVISIONS);
  const old = existsSync(path) ? readFileSync(path, "utf8").replace(/\n*$/, "\n") : "";
  writeFileSync(path, `${old}# Los datos cambiaron de nombre, y nada de lo que se lee.\n${hash}\n`);
}

/** Changes the dependency of a town's `package.json`, and nothing else. The file of the old package goes, if it is the town's. */
function dependOn(folder: string, source: string): void {
  const path = join(folder, "package.json");
  const content = JSON.parse(readFileSync(path, "utf8"));
  const old: string = content.dependencies?.[GENERATOR] ?? "";
  if (/^file:[^/\\]+\.tgz$/.test(old)) rmSync(join(folder, old.slice(FILE.length)), { force: true });
  content.dependencies = { ...content.dependencies, [GENERATOR]: takeAlong(folder, source) };
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
