import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { progress } from "../../command-line/terminal.ts";
import { filesUnder } from "../../disk/files.ts";
import { commandArguments, PROJECT } from "../../disk/paths.ts";
import { ratio } from "./contest.ts";
import { median } from "./median.ts";
import { writeBigMunicipality } from "./municipality.ts";
import { writeHugoSite } from "./peers.ts";

interface Saves {
  /** Numbers of documents; `undefined` for the shipped content. */
  sizes: readonly (number | undefined)[];
  runs: number;
  hasHugo: boolean;
}

/** How often a page is asked for, in milliseconds: what is measured is as exact as that. */
const ASKED_EVERY = 10;
/** A server may take so long to begin, and to show a change. */
const PATIENCE = 10 * 60_000;

/** Prints how long a saved change of a document takes until its page shows it, with ours and with Hugo's server. */
export async function measureSaves({ sizes, runs, hasHugo }: Saves): Promise<void> {
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "sitio-municipal-bench-"));
    const step = progress(process.stderr);
    const name = size ? `${size} documents` : "the shipped content";
    step.show(name);
    try {
      const { ours, hugo } = await compareSaves({ folder, size, runs, hasHugo });
      step.clear();
      console.log(`${name}: from a save to its page`);
      console.log(`  ours ${inWords(ours)}`);
      if (hasHugo) console.log(`  Hugo ${inWords(hugo)}; ours / Hugo ${ratio(ours, hugo)}`);
    } finally {
      step.clear();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

interface Compared extends Omit<Saves, "sizes"> {
  folder: string;
  size: number | undefined;
}

/** Seconds of each save, in turns. */
async function compareSaves({ folder, size, runs, hasHugo }: Compared): Promise<Record<"ours" | "hugo", number[]>> {
  const root = join(folder, "municipality");
  const now = size ? (await writeBigMunicipality(root, { documents: size, commits: size })).now : copyShipped(root);
  const content = join(root, "content");
  const chosen = spread(
    filesUnder(content).filter((path) => /^noticias\/.*\.md$/.test(path)),
    runs,
  );
  const env = { SITIO_CACHE: join(folder, "cache"), ...(now ? { SOURCE_DATE_EPOCH: String(now) } : {}) };
  const first = addressOf(chosen[0]);
  const seconds: Record<"ours" | "hugo", number[]> = { ours: [], hugo: [] };
  const open: Server[] = [];
  try {
    const start = (port: number) => commandArguments(["start", "--root", root, "--port", String(port)]);
    const ours = await openServer((port) => ({ program: process.execPath, args: start(port), env }), first);
    open.push(ours);
    const copy = join(folder, "hugo");
    if (hasHugo) {
      writeHugoSite(copy, content, readFileSync(join(root, "_site", first, "index.html"), "utf8"));
      const args = (port: number) => ["server", "--source", copy, "--port", String(port)];
      open.push(await openServer((port) => ({ program: "hugo", args: args(port) }), first));
    }
    const [, hugo] = open;
    for (const [run, document] of chosen.entries()) {
      const page = addressOf(document);
      seconds.ours.push(await saveUntilShown(join(content, document), ours.address + page, run));
      if (hugo) seconds.hugo.push(await saveUntilShown(join(copy, "content", document), hugo.address + page, run));
    }
    return seconds;
  } finally {
    for (const server of open) await server.close();
  }
}

/** As many of a list as asked for, from all of it. */
const spread = (all: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / count)] ?? "");

const inWords = (seconds: readonly number[]) =>
  `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})`;

/** The address of the page of a document, `noticias/2025/cosecha/`. */
const addressOf = (document = "") => `${document.replace(/\.md$/, "")}/`;

/** A copy of the shipped content, without history: a clone of it may be shallow. Its clock is this machine's. */
function copyShipped(root: string): undefined {
  mkdirSync(root);
  cpSync(join(PROJECT, "content"), join(root, "content"), { recursive: true });
}

/** Adds a paragraph as an editor does that writes in place, and asks for the page until it shows it. Returns seconds. */
async function saveUntilShown(file: string, url: string, run: number): Promise<number> {
  const word = `Guardado número ${run}-${Date.now()}.`;
  await pause(1_000);
  const start = performance.now();
  appendFileSync(file, `\n${word}\n`);
  await until(async () => (await textOf(url)).includes(word), `${url} does not show what was saved`);
  return (performance.now() - start) / 1000;
}

async function textOf(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    return "";
  }
}

async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(otherwise);
    await pause(ASKED_EVERY);
  }
}

interface Server {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

interface Served {
  program: string;
  args: readonly string[];
  env?: Record<string, string>;
}

/** Starts a server and waits until it serves a page. */
async function openServer(command: (port: number) => Served, page: string): Promise<Server> {
  const port = await freePort();
  const { program, args, env } = command(port);
  const child = spawn(program, args, { cwd: PROJECT, env: { ...process.env, ...env }, stdio: "ignore" });
  const address = `http://localhost:${port}/`;
  const close = () => end(child);
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
      return (await textOf(address + page)).includes("<main");
    }, `${program} does not serve ${page}`);
  } catch (error) {
    await close();
    throw error;
  }
  return { address, close };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once("close", done));
  child.kill();
  await closed;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
