import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT } from "../../scripts/disk/paths.ts";

const execute = promisify(execFile);

/** Makes the package, as a release does. Returns the path of the tarball. */
export async function packedInto(folder: string): Promise<string> {
  const script = join(PROJECT, "scripts", "development", "package.ts");
  await execute(process.execPath, ["--import", "tsx", script, folder], { cwd: PROJECT, maxBuffer: 1e8 });
  const [name = ""] = (await readdir(folder)).filter((each) => each.endsWith(".tgz"));
  return join(folder, name);
}

/**
 * Installs the tarball in a folder as a town does. The lock file of this repository is there first, so that the town has the same
 * versions of all packages and npm takes them from its cache: it asks the network only for what that lacks.
 */
export async function installedIn(folder: string, tarball: string): Promise<void> {
  const { packages } = JSON.parse(await readFile(join(PROJECT, "package-lock.json"), "utf8"));
  const town = { name: "iza", private: true };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(town));
  const lock = { name: "iza", lockfileVersion: 3, requires: true, packages: { ...packages, "": town } };
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(lock));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await execute("npm", ["install", ...options, tarball], { cwd: folder });
}
