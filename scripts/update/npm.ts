import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { fileOfLock } from "../disk/own-files.ts";
import { commandArguments, NODE_MODULES } from "../disk/paths.ts";
import { THIS_VERSION } from "../disk/this-generator.ts";
import type { FrequencyReport } from "../report/report.ts";
import { GENERATOR, type LockedPackage, lockedGenerator, lockedPackages } from "../verify/lock-file.ts";
import { visible } from "../words/terminal.ts";

/** How npm names a file of this computer. */
export const FILE = "file:";

/** The generator as a `package-lock.json` names it. */
export function generatorLockedIn(path: string): LockedPackage | undefined {
  const packages = existsSync(path) ? lockedPackages(readFileSync(path, "utf8")) : undefined;
  return packages && lockedGenerator(packages);
}

/** Where npm says that the generator that is running came from; it may leave out a registry. */
export const originOfThis = (): string | undefined =>
  generatorLockedIn(join(NODE_MODULES, ".package-lock.json"))?.resolved;

/**
 * What a town writes to install the generator that is running: its version or, when it does not come from a registry, the
 * address of its file. `undefined` when nothing says where it came from.
 */
export function sourceOfThis(): string | undefined {
  const resolved = originOfThis();
  if (resolved === undefined || isOfRegistry(resolved)) return resolved && THIS_VERSION;
  return resolved.startsWith(FILE) ? FILE + fileOfLock(resolved.slice(FILE.length)) : resolved;
}

/**
 * Puts a package that is a file beside a town's `package.json`, so that whoever builds the town has it: a host, another computer.
 * Returns what the town writes to install it.
 */
export function takeAlong(folder: string, source: string): string {
  if (!source.startsWith(FILE)) return source;
  const path = source.slice(FILE.length);
  if (!existsSync(path)) throw new UsageError(`No se cambió nada: no está el archivo del paquete, «${path}».`);
  copyFileSync(path, join(folder, basename(path)));
  return FILE + basename(path);
}

/** Whether a package was downloaded by its name. Whoever has that name in the registry may be another when it was not. */
export const isOfRegistry = (resolved: string) => new RegExp(`^https?://.+/${GENERATOR}/-/[^/]+$`).test(resolved);

/** The newest version that the registry knows; `undefined` when it cannot be asked. */
export function newestVersion(): string | undefined {
  const { status, stdout } = npm(".", ["view", GENERATOR, "version"]);
  const version = stdout?.trim() ?? "";
  return status === 0 && /^\d+\.\d+\.\d+$/.test(version) ? version : undefined;
}

/**
 * Writes the `package-lock.json` that goes with the `package.json` of a folder. Nothing is installed.
 * @throws UsageError when npm cannot, or would install another version than the one that is running
 */
export function writeLockFile(folder: string): void {
  const args = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, stderr } = npm(folder, args);
  if (status !== 0) {
    throw new UsageError(
      `No se cambió nada: npm no pudo escribir package-lock.json. Revise la conexión y repita. npm dijo: ${firstLine(stderr)}`,
    );
  }
  const version = generatorLockedIn(join(folder, "package-lock.json"))?.version;
  if (version === THIS_VERSION) return;
  throw new UsageError(
    `No se cambió nada: se instalaría la versión ${version ?? "de nadie"}, y las cifras se compararon con la ${THIS_VERSION}. Diga con --paquete de dónde se instala esta.`,
  );
}

/** The report as the generator that a town has today tells it: `npm run freshness`. @throws UsageError when it does not run */
export function reportOfTown(root: string, now: number): FrequencyReport {
  const { status, stdout, stderr } = npm(root, ["run", "--silent", "freshness", "--", "--format", "json"], now);
  const report = status === 0 ? reportIn(stdout) : undefined;
  if (report) return report;
  throw new UsageError(
    `No se cambió nada: para comparar las cifras debe andar «npm run freshness». Escriba npm ci y repita. Dijo: ${firstLine(stderr)}`,
  );
}

/** The report of a folder as the generator that is running tells it. @throws UsageError */
export function reportOfThis(root: string, now: number): FrequencyReport {
  const { status, stdout, stderr } = runThis(["freshness", "--root", root, "--format", "json"], now);
  const report = status === 0 ? reportIn(stdout) : undefined;
  if (report) return report;
  throw new UsageError(`No se cambió nada: la versión nueva no pudo hacer el informe. Dijo: ${firstLine(stderr)}`);
}

/** What `validate` of the running generator says of a folder, in its last line. */
export function validationOf(root: string, now: number): string {
  const { stdout, stderr } = runThis(["validate", "--root", root], now);
  return stdout.trim().split("\n").at(-1) || firstLine(stderr);
}

function runThis(words: readonly string[], now: number): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, commandArguments(words), { ...TEXT, env: at(now) });
}

function npm(cwd: string, args: readonly string[], now?: number): SpawnSyncReturns<string> {
  const options = { ...TEXT, cwd, env: at(now) };
  // On Windows, npm is a script of the shell, which takes one line: none of these words has a space or a sign.
  return process.platform === "win32"
    ? spawnSync(["npm", ...args].join(" "), { ...options, shell: true })
    : spawnSync("npm", args, options);
}

const TEXT = { encoding: "utf8", maxBuffer: 2 ** 28 } as const;

/** The same moment for all reports, so that they tell the same months. */
const at = (now?: number) => (now === undefined ? process.env : { ...process.env, SOURCE_DATE_EPOCH: String(now) });

function reportIn(text: string): FrequencyReport | undefined {
  try {
    const report = JSON.parse(text);
    return report.sitio.meses && report.canales ? report : undefined;
  } catch {
    return undefined;
  }
}

const firstLine = (text: string | undefined) => visible((text ?? "").trim().split("\n")[0] ?? "") || "nada";
