import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(import.meta.url);

/** The folder of the generator itself; the content of the municipality may be elsewhere. */
export const PROJECT = dirname(dirname(dirname(HERE)));

/** How the modules of the generator end: `.ts` in its repository, `.js` in the package, where they are compiled into `dist/`. */
export const MODULE_EXTENSION = extname(HERE);

/** Whether this is the repository of the generator, and not the package. */
export const IS_SOURCE = MODULE_EXTENSION === ".ts";

/** The folder of the generator's `package.json`. */
export const PACKAGE = IS_SOURCE ? PROJECT : dirname(PROJECT);

/** The clerks' guide and how to switch the editor on, the same for every town; their pictures, which `npm run screenshots` makes. */
export const GUIDE = join(PACKAGE, "docs", "GUIA.md");
export const SETUP_GUIDE = join(PACKAGE, "docs", "ENCENDER.md");
export const GUIDE_PICTURES = join(PACKAGE, "docs", "editor");

/** The town hall's manual, by the path at which whoever stands in the folder of the town opens it. */
export const MANUAL = IS_SOURCE ? "LEEME.md" : "node_modules/sitio-municipal/LEEME.md";

/** The folder of the packages that the generator uses: its own, or the one that it is installed in. */
export const NODE_MODULES = IS_SOURCE ? join(PROJECT, "node_modules") : dirname(PACKAGE);

/** Arguments for Node that run a command of this generator: `["build", "--root", "/town"]`. */
export function commandArguments(words: readonly string[], generator = PROJECT, program = "sitio"): string[] {
  const loader = IS_SOURCE ? ["--import", import.meta.resolve("tsx")] : [];
  return [...loader, join(generator, "scripts", `${program}${MODULE_EXTENSION}`), ...words];
}
