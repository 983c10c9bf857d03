import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { atEnd } from "./at-end.ts";
import { tempFolder } from "./temp-folder.ts";

const execute = promisify(execFile);

/** Makes the package, as a release does. Returns the path of the tarball. */
export async function packedInto(folder: string): Promise<string> {
  const script = join(PROJECT, "scripts", "development", "package.ts");
  await execute(process.execPath, ["--import", "tsx", script, folder], { cwd: PROJECT, maxBuffer: 1e8 });
  const [name = ""] = (await readdir(folder)).filter((each) => each.endsWith(".tgz"));
  return join(folder, name);
}

/** The same package under another version, as if it had been released before. Returns the path of its tarball, in a folder of its own. */
export async function earlierPackage(tarball: string, version: string): Promise<string> {
  const folder = await tempFolder(atEnd);
  await execute("tar", ["-xzf", tarball, "-C", folder]);
  const path = join(folder, "package", "package.json");
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), version }));
  const earlier = join(folder, `sitio-municipal-${version}.tgz`);
  await execute("tar", ["-czf", earlier, "-C", folder, "package"]);
  return earlier;
}

/** Installs the tarball in a folder as its one dependency. */
export async function installedIn(folder: string, tarball: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "iza", private: true }));
  await installed(folder, [tarball]);
}

/**
 * Installs what the `package.json` of a folder names, and what is added. The lock file of this repository is there first, so that
 * the town has the same versions of all packages and npm takes them from its cache: it asks the network only for what that lacks.
 */
export async function installed(folder: string, added: readonly string[] = []): Promise<void> {
  const town = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { packages } = JSON.parse(await readFile(join(PROJECT, "package-lock.json"), "utf8"));
  const lock = { name: town.name, lockfileVersion: 3, requires: true, packages: { ...packages, "": town } };
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(lock));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await execute("npm", ["install", ...options, ...added], { cwd: folder });
}
