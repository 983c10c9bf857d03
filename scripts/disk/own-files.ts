import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OWN_FILES, type OwnFiles } from "../starter/files.ts";
import { NODE_MODULES, PACKAGE, PROJECT } from "./paths.ts";

/** The folder of `dist/` that holds the files of the generator's repository that a new town gets. */
export const OWN_FOLDER = "own";

/** What such a file is called there: npm leaves out some names that begin with a dot. */
export const packedName = (path: string) => path.replace(/^\./, "").replaceAll("/", "-");

/** The text of each, from the repository or from the package. */
export function readOwnFiles(): OwnFiles {
  const pathOf = (path: string) => (PROJECT === PACKAGE ? path : join(OWN_FOLDER, packedName(path)));
  return Object.fromEntries(
    OWN_FILES.map((path) => [path, readFileSync(join(PROJECT, pathOf(path)), "utf8")]),
  ) as OwnFiles;
}

/** Where a file lies that npm's lock file names. */
export const fileOfLock = (path: string) => resolve(NODE_MODULES, "..", path);
