import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the generator itself, wherever the municipality's content lies. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
