import { basename, dirname, join } from "node:path";
import { writeAtomically } from "./cache.ts";

/**
 * Writes a file of `content/`, or leaves the one that is there when it cannot be written to its end. While it is written its name is
 * hidden: what a killed command leaves is no file of the content.
 */
export function writeContent(root: string, archivo: string, text: string): void {
  const path = join(root, archivo);
  writeAtomically(path, text, join(dirname(path), `.${basename(path)}`));
}
