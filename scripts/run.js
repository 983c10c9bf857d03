import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/*
 * What `npm run` starts here: the generator, compiled once for its sources as they are. It is JavaScript, because before it runs
 * nothing is compiled. Where the compiled modules cannot be kept, the sources run as they are, which only takes longer.
 */

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What decides how the modules are compiled, beside the sources themselves. The last says which packages npm has installed, which are
 * compiled too: those of `package-lock.json` may be installed only later. Other programs than npm write none.
 */
const SETTINGS = [".eleventy.ts", "package-lock.json", "tsconfig.json", "node_modules/.package-lock.json"];

const OPTION = "--program=";
const program = takeProgram();

// Stacks name the sources where they are shown; to read the maps for nothing would take longer than many commands.
if (process.env.DEBUG) process.setSourceMapsEnabled(true);
// What tells apart two runs in one process is handed on.
const { search } = new URL(import.meta.url);
await import(`${pathToFileURL(programFor(compiledFolder()) ?? (await compiled())).href}${search}`);

/** The program that is run: the commands, or what one of them starts in a process of its own, as `--program=serve/worker`. */
function takeProgram() {
  if (!process.argv[2]?.startsWith(OPTION)) return "sitio";
  const [option = ""] = process.argv.splice(2, 1);
  return option.slice(OPTION.length);
}

/** Where the sources of this moment lie compiled, or are to lie: named after every byte of them and their place. */
function compiledFolder() {
  const hash = createHash("sha256").update(PROJECT);
  const modules = ["scripts", "layouts"].flatMap((room) =>
    readdirSync(join(PROJECT, room), { recursive: true })
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("development"))
      .map((path) => join(room, path)),
  );
  for (const path of [...SETTINGS.filter((each) => existsSync(join(PROJECT, each))), ...modules.sort()])
    hash.update(`\0${path}\0`).update(readFileSync(join(PROJECT, path)));
  return join(PROJECT, "node_modules", ".cache", "sitio-municipal", `program-${hash.digest("hex").slice(0, 16)}`);
}

/** @param {string} folder */
function programFor(folder) {
  const path = join(folder, "scripts", `${program}.js`);
  return existsSync(path) ? path : undefined;
}

/** The program to run after compiling it: itself where that is impossible. */
async function compiled() {
  const { register } = await import("tsx/esm/api");
  const unregister = register();
  try {
    const { compileProgram } = await import("./bundle/program.ts");
    const folder = await compileProgram(compiledFolder);
    await unregister();
    return programFor(folder);
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    return join(PROJECT, "scripts", `${program}.ts`);
  }
}
