import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { environment, outcomeOf } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { atEnd } from "../helpers/at-end.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/*
 * What `npm run` starts in the generator's repository is compiled once for its sources. Here: a copy of the repository, with
 * the packages of this one and a cache of its own.
 */

let copy: string;
let packages: string;
beforeAll(async () => {
  copy = join(await tempFolder(atEnd), "generator");
  packages = join(copy, "node_modules");
  mkdirSync(packages, { recursive: true });
  for (const name of readdirSync(join(PROJECT, "node_modules")))
    if (name !== ".cache") symlinkSync(join(PROJECT, "node_modules", name), join(packages, name));
  for (const name of ["scripts", "layouts", ".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
});

const run = (words: readonly string[], env = {}) =>
  outcomeOf(
    spawn(process.execPath, [join(copy, "scripts", "run.js"), ...words], {
      cwd: copy,
      env: environment({ env }),
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );

const compilations = () => readdirSync(join(packages, ".cache", "sitio-municipal"));

const DECLARATIONS = join("scripts", "commands", "index.ts");

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}

it("is compiled once by two that start at once, and not again by a third", async () => {
  const [one, other] = await Promise.all([run(["--help"]), run(["--help"])]);
  expect(one).toMatchObject({ status: 0, stdout: expect.stringContaining("npx sitio COMANDO") });
  expect(other).toEqual(one);
  const [made, ...more] = compilations();
  expect(more).toEqual([]);
  expect(await run(["--help"])).toEqual(one);
  expect(compilations()).toEqual([made]);
});

it("is what its sources say now, and what they said before when they say it again", async () => {
  const before = await run(["plan", "--help"]);
  replaceIn(DECLARATIONS, "Muestra cómo va el plan de acción", "Muestra cómo marcha el plan de acción");
  expect((await run(["plan", "--help"])).stdout).toContain("Muestra cómo marcha el plan de acción");
  const both = compilations();
  expect(both).toHaveLength(2);
  replaceIn(DECLARATIONS, "Muestra cómo marcha el plan de acción", "Muestra cómo va el plan de acción");
  expect(await run(["plan", "--help"])).toEqual(before);
  expect(compilations()).toEqual(both);
});

it("is compiled again when npm has installed other packages, which are a part of it", async () => {
  const made = compilations();
  const installed = join(packages, ".package-lock.json");
  rmSync(installed, { force: true });
  writeFileSync(installed, "{}");
  expect((await run(["--help"])).status).toBe(0);
  expect(compilations()).toHaveLength(made.length + 1);
});

it("leaves three earlier compilations, and those of the last day", async () => {
  const cache = join(packages, ".cache", "sitio-municipal");
  const old = ["program-a", "program-b", "program-c.draft"].map((name) => join(cache, name));
  for (const [days, path] of old.entries()) {
    mkdirSync(path);
    utimesSync(path, 0, Date.now() / 1000 - (days + 2) * 86_400);
  }
  const made = compilations().length;
  replaceIn(DECLARATIONS, "Muestra cómo va el plan de acción", "Muestra cómo anda el plan de acción");
  expect((await run(["plan", "--help"])).status).toBe(0);
  expect(compilations()).toHaveLength(made + 1 - old.length);
  replaceIn(DECLARATIONS, "Muestra cómo anda el plan de acción", "Muestra cómo va el plan de acción");
});

it("names the sources in the stack of a fault", async () => {
  const { status, stderr } = await run(["validate", "--root", join(copy, "nowhere")], { DEBUG: "1" });
  expect(status).toBe(2);
  expect(stderr).toMatch(/at rootOf \(.*generator[\\/]scripts[\\/]command-line[\\/]arguments\.ts:\d+/);
});

it("runs from the sources where nothing can be kept, and where they cannot be compiled says why", async () => {
  const expected = await run(["--help"]);
  rmSync(join(packages, ".cache"), { recursive: true });
  writeFileSync(join(packages, ".cache"), "");
  expect(await run(["--help"])).toEqual(expected);
  replaceIn(DECLARATIONS, "export const start =", "export const start = =");
  const { status, stderr } = await run(["--help"]);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/commands[\\/]index\.ts/);
});
