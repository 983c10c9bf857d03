import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where `bundle/program.ts` compiled this from and into; nothing else declares it. */
declare const COMPILED: { project: string; modules: string } | undefined;

const HERE = fileURLToPath(import.meta.url);
const compiled = typeof COMPILED === "undefined" ? undefined : COMPILED;

/** The folder of the generator itself; the content of the municipality may be elsewhere. */
export const PROJECT = compiled?.project ?? dirname(dirname(dirname(HERE)));

/** The folder of the modules that run: that of the generator, or where they lie compiled. Whatever else is read lies in `PROJECT`. */
export const MODULES = compiled?.modules ?? PROJECT;

/** The module that all layouts are compiled into, by their path in `layouts/`; absent where they are modules of their own. */
export const ALL_LAYOUTS = compiled && join(compiled.modules, "layouts.js");

/** How these modules end: `.ts` as they are written, `.js` compiled. */
export const MODULE_EXTENSION = compiled ? ".js" : extname(HERE);

/** Whether this is the repository of the generator, and not the package, whose modules are compiled into `dist/`. */
export const IS_SOURCE = compiled !== undefined || MODULE_EXTENSION === ".ts";

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

/** What `npm ci` removes, and hosts such as Netlify keep between builds. */
export const OWN_CACHE = join(NODE_MODULES, ".cache", "sitio-municipal");

/** Where Node keeps what it has compiled of the modules: it goes with them. */
export const COMPILED_CODE = join(compiled?.modules ?? OWN_CACHE, "v8");

/** Arguments for Node that run a command of this generator: `["build", "--root", "/town"]`. */
export function commandArguments(words: readonly string[]): string[] {
  return [join(PROJECT, "scripts", IS_SOURCE ? "run.js" : "sitio.js"), ...words];
}

/** Arguments for Node that run another program of this generator than its commands: `serve/worker`. */
export function programArguments(program: string, words: readonly string[]): string[] {
  return IS_SOURCE
    ? [join(PROJECT, "scripts", "run.js"), `--program=${program}`, ...words]
    : [join(PROJECT, "scripts", `${program}.js`), ...words];
}

/** Arguments for Node that run a program of the sources of another version, such as `sitio`, as they are. */
export function sourceArguments(words: readonly string[], generator: string, program: string): string[] {
  return ["--import", import.meta.resolve("tsx"), join(generator, "scripts", `${program}.ts`), ...words];
}
