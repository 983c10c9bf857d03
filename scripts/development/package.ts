import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { PROJECT } from "../disk/paths.ts";

/*
 * Makes `dist/`, which the package ships: the generator as JavaScript, in the same folders, with the files that it reads.
 * npm runs it before it packs.
 */

const DIST = join(PROJECT, "dist");
const COMPILED = [".ts", ".tsx", ".js"];

rmSync(DIST, { recursive: true, force: true });
execFileSync("npx", ["tsc", "-p", "tsconfig.package.json"], { cwd: PROJECT, stdio: "inherit" });
for (const folder of ["layouts", "scripts"]) {
  cpSync(join(PROJECT, folder), join(DIST, folder), { recursive: true, filter: isRead });
}

/** Whether the generator reads a file as it is. Scripts for browsers are bundled from their sources when a site is built. */
function isRead(path: string): boolean {
  const [room, name = ""] = relative(PROJECT, path).split("/", 2);
  if (room === "scripts" && name === "development") return false;
  return (room === "layouts" && name === "client") || !COMPILED.includes(extname(path));
}
