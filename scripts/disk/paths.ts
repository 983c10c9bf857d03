import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the generator itself; the content of the municipality may be elsewhere. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
