import { existsSync, readdirSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BuiltSite, build, writeTree } from "../../../scripts/development/built-site.ts";
import { type Outcome, outcomeOf, type RunOptions, run, start } from "../../../scripts/development/run.ts";
import { buildInContainer, canHaveContainers } from "../../helpers/container.ts";
import { problemsOf } from "./check.ts";
import { DAY_OF_STEP, NOW, SINCE_THEN } from "./life.ts";
import { searched } from "./search.ts";
import { placeTable, problemTable } from "./tables.ts";
import { municipality, pageOfLinks, type Town } from "./town.ts";
import { PLANTED } from "./words.ts";

/** How a town is built; all the builds of a town share a cache. */
export type Mode = "strict" | "editor" | "keep-last-valid" | "after a kill";

/**
 * Builds a town and searches what would be published. `SITIO_TABLA` prints what stands where, too.
 * @returns what is wrong, in lines; empty when only what is public left the building
 */
export async function wrongIn(town: Town, mode: Mode, cache: string): Promise<string> {
  const options = { now: NOW, env: { SITIO_CACHE: cache } };
  const { root } = town;
  if (mode !== "strict") await writeTree(root, { "content/municipio.yaml": municipality(WITH_EDITOR) });
  const built =
    mode === "after a kill"
      ? await buildAfterKill(town, options)
      : await build(root, { ...options, args: mode === "keep-last-valid" ? ["--keep-last-valid"] : [] });
  if (built.status !== 0) return `${mode}: not built (${built.status}): ${built.stderr}${errorsOf(built.stdout)}`;
  const unlogged = await explained(root, built.output, mode, options);
  const site = await searched(built.output);
  if (process.env.SITIO_TABLA) console.log(`${mode}\n\n${placeTable(town, site)}`);
  return unlogged + problemTable(problemsOf(town, site), mode);
}

/**
 * Searches what the terminal says of why each change counts as if it were published: it names what the log names. Where
 * content has errors it knows more than the pages, as the log in the terminal does, and is compared with that.
 * @returns what it names besides, in lines
 */
async function explained(root: string, output: string, mode: Mode, options: RunOptions): Promise<string> {
  const freshness = async (...args: string[]) => (await run("freshness", root, { ...options, args })).stdout;
  const months = [...new Set([...DAY_OF_STEP, SINCE_THEN].map((day) => day.slice(0, 7)))];
  const texts = await Promise.all(months.map((month) => freshness("--explica", month)));
  if (mode !== "keep-last-valid") {
    await writeFile(join(output, EXPLANATION), texts.join(""));
    return "";
  }
  const log = await freshness("--format", "json");
  const named = texts.flatMap((text) => text.match(PLANTED) ?? []);
  return named.map((word) => (log.includes(word) ? "" : `${mode}: --explica names ${word}\n`)).join("");
}

const EXPLANATION = "informe/explicacion.txt";

const WITH_EDITOR = { editor: { repo: "alcaldia/sitio" } };

const errorsOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => / {2}error {2}/.test(line))
    .join("\n");

/** How many documents are deleted between a build that is killed and the next one. */
const DELETED = 10;

/** A build that is killed when all its pages are written; then documents are deleted, and another one has the same number. */
async function buildAfterKill({ root, lives }: Town, options: RunOptions): Promise<BuiltSite> {
  const isContained = canHaveContainers();
  await killedWithPages(root, isContained, options);
  for (const life of lives.slice(0, DELETED)) {
    const changes = await life.take({ does: "delete" });
    for (const path of Object.keys(changes)) await rm(join(root, path));
  }
  await writeTree(root, pageOfLinks(lives));
  if (!isContained) return build(root, options);
  return { ...(await buildInContainer(root, options).outcome), root, output: join(root, "_site") };
}

async function killedWithPages(root: string, isContained: boolean, options: RunOptions): Promise<void> {
  const { outcome, kill } = isContained ? buildInContainer(root, options) : buildOutside(root, options);
  let over: Outcome | undefined;
  const end = outcome.then((reached) => {
    over = reached;
  });
  while (!hasWholeDraft(root)) {
    if (over)
      throw new Error(`The build was over (${over.status}) before its pages were seen: ${errorsOf(over.stdout)}`);
    await pause(5);
  }
  await kill();
  await end;
}

function buildOutside(root: string, options: RunOptions) {
  const child = start("build", root, options);
  return { outcome: outcomeOf(child), kill: async () => child.kill("SIGKILL") };
}

/** Files that are no pages are written when all the pages are. */
const WRITTEN_AFTER_THE_PAGES = "_headers";

/** Whether a site is there that is not in its place yet, wherever beside it the build makes it. */
function hasWholeDraft(root: string): boolean {
  const beside = foldersIn(root).filter((path) => !/\/(?:_site|content|\.git)$/.test(path));
  return beside
    .flatMap((path) => [path, ...foldersIn(path)])
    .some((path) => existsSync(join(path, WRITTEN_AFTER_THE_PAGES)));
}

function foldersIn(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
}
