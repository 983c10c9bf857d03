import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { writeDemo } from "../demo/write-demo.ts";
import { PROJECT } from "../disk/paths.ts";
import { type Outcome, type RunOptions, run } from "./run.ts";

/** A site built by the real command. */
export interface BuiltSite extends Outcome {
  /** The folder with `content/` and, perhaps, `.git`. */
  root: string;
  /** The folder that would be published. */
  output: string;
}

/** Path → text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** Runs `npm run build` on a folder. */
export async function build(root: string, options: RunOptions = {}): Promise<BuiltSite> {
  return { ...(await run("build", root, options)), root, output: join(root, "_site") };
}

/** Writes files under a folder, with the folders that they need. */
export async function writeTree(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** The fictional municipality, built once for all the test files. */
export function builtDemo(): Promise<BuiltSite> {
  return sharedSite("demo", async (root) => (await writeDemo(root)).now);
}

/**
 * A site that several test files read and none changes. The first caller builds it; it is rebuilt only after the
 * generator, the test helpers or the packages have changed.
 * @param write fills the folder and returns the `SOURCE_DATE_EPOCH` to build it with, in seconds
 * @throws when the build fails; the message has its output
 */
export async function sharedSite(name: string, write: (root: string) => Promise<number>): Promise<BuiltSite> {
  const folder = join(SHARED, `${name}-${await sourcesHash()}`);
  if (!existsSync(folder)) await make(name, folder, write);
  const outcome: Outcome = JSON.parse(await readFile(join(folder, "outcome.json"), "utf8"));
  const root = join(folder, "root");
  return { ...outcome, root, output: join(root, "_site") };
}

/** One for each person, and outside of any repository: a site without git must find none above it. */
const SHARED = join(tmpdir(), `sitio-municipal-pruebas-${userInfo().uid}`);

/** The first process that asks builds the site and the others wait, unless its process ended before the site was there. */
async function make(name: string, folder: string, write: (root: string) => Promise<number>): Promise<void> {
  await mkdir(SHARED, { recursive: true, mode: 0o700 });
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (await takeLock(lock)) {
      await makeNow(name, folder, write).finally(() => rm(lock, { force: true }));
    } else if (await isAbandoned(lock)) {
      await rm(lock, { force: true });
    } else {
      await setTimeout(100);
    }
  }
}

/** The name of the folder appears once the site is whole. Should two processes build it, the first to finish wins. */
async function makeNow(name: string, folder: string, write: (root: string) => Promise<number>): Promise<void> {
  if (existsSync(folder)) return;
  await forgetOld(name);
  const draft = await mkdtemp(join(SHARED, "draft-"));
  try {
    const root = join(draft, "root");
    const { status, stdout, stderr } = await build(root, { now: await write(root) });
    if (status !== 0) throw new Error(`The site «${name}» was not built (${status}):\n${stdout}${stderr}`);
    await writeFile(join(draft, "outcome.json"), JSON.stringify({ status, stdout, stderr }));
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Leaves this process's number under a name that is not taken, as a link: it is there at once and whole. Returns whether it could. */
async function takeLock(lock: string): Promise<boolean> {
  try {
    await symlink(String(process.pid), lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that took a lock is no more; not when it gave the lock back. */
async function isAbandoned(lock: string): Promise<boolean> {
  const pid = await readlink(lock).catch(() => undefined);
  if (pid === undefined) return false;
  try {
    return !process.kill(Number(pid), 0);
  } catch {
    return true;
  }
}

const AN_HOUR = 3_600_000;

/** Removes the sites of this name, and the drafts, that are old. Another process may remove them at the same time. */
async function forgetOld(name: string): Promise<void> {
  for (const other of await readdir(SHARED)) {
    if (!other.startsWith(`${name}-`) && !other.startsWith("draft-")) continue;
    const facts = await lstat(join(SHARED, other)).catch(() => undefined);
    if (facts && Date.now() - facts.mtimeMs > AN_HOUR) await rm(join(SHARED, other), { recursive: true, force: true });
  }
}

const SOURCES = [
  "scripts",
  "layouts",
  "tests/browser",
  "tests/helpers",
  "tests/pipeline",
  ".eleventy.ts",
  "package-lock.json",
];

async function sourcesHash(): Promise<string> {
  const hash = createHash("sha256").update(PROJECT);
  for (const path of (await Promise.all(SOURCES.map(filesUnder))).flat()) {
    hash.update(path).update(await readFile(join(PROJECT, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesUnder(path: string): Promise<string[]> {
  if (!(await stat(join(PROJECT, path))).isDirectory()) return [path];
  const names = (await readdir(join(PROJECT, path), { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const inside = names
    .filter(({ name }) => !name.endsWith(".test.ts"))
    .map(({ name }) => filesUnder(`${path}/${name}`));
  return (await Promise.all(inside)).flat();
}
