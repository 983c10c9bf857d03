import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { editorPrograms, PACKED } from "../bundle/editor.ts";
import { hashesUnder, withTempFolder } from "../disk/files.ts";
import { hashText } from "../disk/hash.ts";
import { OWN_FOLDER, packedName } from "../disk/own-files.ts";
import { PROJECT } from "../disk/paths.ts";
import { openRepository } from "../git/repository.ts";
import { OWN_FILES } from "../starter/files.ts";
import { KNOWN_FILES, readKnownFiles } from "../update/known-files.ts";

/*
 * Makes the package. `dist/` is the generator as JavaScript, in the same folders, with the files that it reads and the editor's
 * programs already bundled. What only bundling needs is half of what would be installed, so the package does not ask for it.
 * The tarball is written into the folder of the project, or the one that is named.
 */

const DIST = join(PROJECT, "dist");
const COMPILED = [".ts", ".tsx", ".js"];

/** Dependencies of the sources that the package does without. */
const ONLY_FOR_SOURCES = ["@sveltia/cms", "fontverter", "harfbuzzjs", "subset-font", "tsx"];

/** What npm packs whatever `files` says. */
const ALWAYS_PACKED = ["README.md", "LICENSE"];

rmSync(DIST, { recursive: true, force: true });
execFileSync(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.package.json"], {
  cwd: PROJECT,
  stdio: "inherit",
});
for (const folder of ["layouts", "scripts"]) {
  cpSync(join(PROJECT, folder), join(DIST, folder), { recursive: true, filter: isRead });
}
for (const path of OWN_FILES) cpSync(join(PROJECT, path), join(DIST, OWN_FOLDER, packedName(path)));
for (const file of (await editorPrograms()).files) {
  const path = join(DIST, PACKED, file.url);
  mkdirSync(dirname(path), { recursive: true });
  if ("path" in file) copyFileSync(file.path, path);
  else writeFileSync(path, file.content);
}
// What towns have copied of the generator is known by its whole history.
const repository = await openRepository(PROJECT);
const isWhole = !("kind" in repository) && repository.boundary.size === 0;
if (!isWhole)
  console.warn("Without the whole history, `sitio actualizar` takes files copied earlier for changed ones.");
const known = "kind" in repository ? {} : await readKnownFiles(PROJECT);
writeFileSync(join(DIST, "scripts", "update", KNOWN_FILES), JSON.stringify(known));
await withTempFolder(pack);

/** Whether the generator reads a file as it is. Scripts for browsers are bundled from their sources when a site is built. */
function isRead(path: string): boolean {
  const [room, name = ""] = relative(PROJECT, path).split(sep, 2);
  if (room === "scripts" && ["development", "README.md"].includes(name)) return false;
  return (room === "layouts" && name === "client") || !COMPILED.includes(extname(path));
}

/** Writes the tarball, by way of a folder with what it holds. */
async function pack(folder: string): Promise<void> {
  const { scripts, devDependencies, ...packed } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  for (const name of ONLY_FOR_SOURCES) delete packed.dependencies[name];
  // By which remembered findings are known to be of the same code: that of its packages is a part of it.
  packed.code = hashText(JSON.stringify([hashesUnder(DIST), packed.dependencies]));
  for (const name of [...packed.files, ...ALWAYS_PACKED]) {
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(packed, null, 2)}\n`);
  execFileSync("npm", ["pack", "--pack-destination", resolve(process.argv[2] ?? PROJECT)], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
