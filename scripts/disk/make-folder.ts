import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder, and those around it that are missing. Node's own `recursive` never ends below `/proc`, and says of a disk that is
 * read-only that the folder is missing.
 * @throws what the system says of the first folder that cannot be made
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (isFolder(path)) return;
    const around = dirname(path);
    // A drive that is not there has nothing around it.
    const canMakeAround = around !== path && !isFolder(around);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !canMakeAround) throw error;
    makeFolder(around);
    makeFolder(path);
  }
}

/** Whether there is a folder at a path. */
export const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
