import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { UsageError } from "../../command-line/errors.ts";
import { progress } from "../../command-line/terminal.ts";
import { filesUnder } from "../../disk/files.ts";
import { commandArguments, PROJECT } from "../../disk/paths.ts";
import { type Command, measure, memoryInWords, ratio, type Taken } from "../bench/contest.ts";
import { median } from "../bench/median.ts";
import { writeBigMunicipality } from "../bench/municipality.ts";
import { hugoCommand, hugoVersion, pagefindCommand, pagefindProgram, writeHugoSite } from "../bench/peers.ts";
import { measureSaves } from "../bench/saves.ts";
import type { Measured } from "../bench/stages.ts";

interface Options {
  documents: string;
  runs: string;
  saves?: boolean;
}

const PHOTOS = 20;

/** Prints what a build costs, and a save, beside what peers take for the same, as ratios. */
export async function bench(options: Options): Promise<number> {
  const [sizes, runs] = [options.documents.split(",").map(Number), Number(options.runs)];
  if (!sizes.every((size) => Number.isInteger(size) && size > 50))
    throw new UsageError("--documents needs whole numbers above 50, the number of offices.");
  if (!(Number.isInteger(runs) && runs > 0)) throw new UsageError("--runs needs a whole number from 1.");
  const hugo = hugoVersion();
  const program = pagefindProgram();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  console.log(`Peers: ${hugo ? `Hugo ${hugo}` : "no Hugo"}, ${program ? "Pagefind" : "no Pagefind"}, git`);
  console.log(`Ratios: median of ${runs} (least–most), each against the run of the peer beside it\n`);
  if (options.saves) await measureSaves({ sizes: [undefined, ...sizes], runs, hasHugo: hugo !== undefined });
  else for (const documents of sizes) await compare({ documents, runs, hasHugo: hugo !== undefined, program });
  return 0;
}

interface Contest {
  documents: number;
  runs: number;
  hasHugo: boolean;
  program?: string;
}

/** Every round runs each of them once, one after the other. */
async function compare({ documents, runs, hasHugo, program }: Contest): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sitio-municipal-bench-"));
  const step = progress(process.stderr);
  try {
    step.show(`${documents} documents: writing them`);
    const root = join(folder, "municipality");
    const { now } = await writeBigMunicipality(root, { documents, commits: documents, photos: PHOTOS });
    const paths = {
      site: join(root, "_site"),
      hugo: join(folder, "hugo"),
      index: join(folder, "index"),
      ownIndex: join(folder, "own-index"),
    };
    const env = (cache: string) => ({ SOURCE_DATE_EPOCH: String(now), SITIO_CACHE: join(folder, cache) });
    const own = (cache: string): Command => ({ ...node(commandArguments(["build", "--root", root])), env: env(cache) });
    // What is compiled once for all towns is compiled now.
    await measure(own("first"));
    const page = filesUnder(paths.site).find((path) => /^noticias\/\d+\/.*\.html$/.test(path)) ?? "index.html";
    writeHugoSite(paths.hugo, join(root, "content"), readFileSync(join(paths.site, page), "utf8"));
    const edited = filesUnder(join(root, "content")).find(isNoticia) ?? "";

    const indexer = await compiledIndexer(folder);
    const taken = new Map<string, Taken[]>();
    const stages: Measured[] = [];
    const run = async (name: string, command: Command) => {
      step.show(`${documents} documents: ${name}`);
      taken.set(name, [...(taken.get(name) ?? []), await measure(command)]);
    };
    // Into a new folder: Pagefind passes over what is there already.
    const runPagefind = async (name: string, site: string) => {
      rmSync(paths.index, { recursive: true, force: true });
      if (program) await run(name, pagefindCommand(program, site, paths.index));
    };
    const runHugo = async (when: string) => {
      if (!hasHugo) return;
      await run(`hugo${when}`, hugoCommand(paths.hugo));
      await runPagefind(`hugo-search${when}`, join(paths.hugo, "public"));
    };
    for (let round = 0; round < runs; round++) {
      rmSync(paths.site, { recursive: true, force: true });
      await run("build", own(`cache-${round}`));
      for (const made of ["public", "resources"]) rmSync(join(paths.hugo, made), { recursive: true, force: true });
      await runHugo("");
      for (const path of [join(root, "content", edited), join(paths.hugo, "content", edited)])
        appendFileSync(path, `\nOtra frase, la número ${round}.\n`);
      await run("edited", own(`cache-${round}`));
      await runHugo("-edited");
      forgetAllButPhotos(join(folder, `cache-${round}`));
      await run("photos", own(`cache-${round}`));
      rmSync(paths.ownIndex, { recursive: true, force: true });
      await run("search", { ...node([indexer, paths.site, paths.ownIndex]), env: env("search") });
      await runPagefind("pagefind", paths.site);
      await run("git", { program: "git", args: ["log", "--raw", `--output=${join(folder, "log")}`], cwd: root });
      step.show(`${documents} documents: stages`);
      stages.push(await stagesOf(root, now, join(folder, `stages-${round}`), env(`stages-${round}`)));
    }
    step.clear();
    print(documents, taken, stages);
  } finally {
    step.clear();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program that indexes a folder as a build does, compiled as the build is. Returns its path. */
async function compiledIndexer(folder: string): Promise<string> {
  const path = join(folder, "index-folder.mjs");
  await build({
    entryPoints: [join(PROJECT, "scripts", "development", "bench", "index-folder.ts")],
    outfile: path,
    bundle: true,
    format: "esm",
    platform: "node",
    define: { COMPILED: JSON.stringify({ project: PROJECT, modules: folder }) },
  });
  return path;
}

/** Hugo remembers photos and nothing else. */
function forgetAllButPhotos(cache: string): void {
  for (const name of readdirSync(cache))
    if (!["imagenes", "fotos-hechas.json", "archivos.json"].includes(name))
      rmSync(join(cache, name), { recursive: true });
}

const isNoticia = (path: string) => path.startsWith("noticias/");
const node = (args: readonly string[]): Command => ({ program: process.execPath, args, cwd: PROJECT });
const script = (name: string, args: readonly string[]): Command =>
  node(["--import", "tsx", join(PROJECT, "scripts", "development", "bench", name), ...args]);

async function stagesOf(root: string, now: number, output: string, env: Record<string, string>): Promise<Measured> {
  mkdirSync(output);
  const result = join(output, "stages.json");
  await measure({ ...script("stages.ts", [root, String(now), join(output, "site"), result]), env });
  const measured: Measured = JSON.parse(readFileSync(result, "utf8"));
  rmSync(output, { recursive: true });
  return measured;
}

function print(documents: number, taken: ReadonlyMap<string, readonly Taken[]>, stages: readonly Measured[]): void {
  const of = (name: string) => (taken.get(name) ?? []).map(({ seconds }) => seconds);
  const peer = (when: string) =>
    of(`hugo${when}`).map((seconds, run) => seconds + (of(`hugo-search${when}`)[run] ?? 0));
  const memory = (name: string) => {
    const [first] = taken.get(name) ?? [];
    return first ? memoryInWords(first) : "–";
  };
  const stage = (name: keyof Measured) => stages.map((each) => each[name]);
  const rows = [
    ["whole build, cold / (Hugo + Pagefind)", of("build"), ratio(of("build"), peer(""))],
    ["nothing remembered but photos / (Hugo + Pagefind)", of("photos"), ratio(of("photos"), peer("-edited"))],
    ["after one edit, with caches / (Hugo + Pagefind)", of("edited"), ratio(of("edited"), peer("-edited"))],
    ["search alone / Pagefind's own command", of("search"), ratio(of("search"), of("pagefind"))],
    ["history, cold / git log --raw", stage("history"), ratio(stage("history"), of("git"))],
    ["history, remembered / git log --raw", stage("historyCached"), ratio(stage("historyCached"), of("git"))],
    [`Hugo (${PHOTOS} photos), cold`, of("hugo"), ""],
    ["Hugo, after one edit", of("hugo-edited"), ""],
    ["Pagefind on Hugo's pages", of("hugo-search"), ""],
    ["Pagefind on our pages", of("pagefind"), ""],
    ["git log --raw", of("git"), ""],
    ["stage: validation", stage("validation"), ""],
    ["stage: plan, course by month", stage("plan"), ""],
    [`stage: images and assets (${PHOTOS} photos)`, stage("images"), ""],
    ["stage: pages, files and search", stage("pages"), ""],
    ["500 PDFs of 12 pages, first", stage("pdfs"), ""],
    ["500 PDFs of 12 pages, remembered", stage("pdfsCached"), ""],
  ] as const;
  console.log(`${documents} documents = commits`);
  for (const [name, seconds, ratios] of rows)
    console.log(`  ${name.padEnd(50)}${inSeconds(seconds).padStart(9)}  ${ratios}`);
  console.log(`  ${"memory, sum of the peaks: whole build".padEnd(50)}${memory("build")}`);
  for (const name of ["hugo", "hugo-search"]) console.log(`  ${`memory: ${name}`.padEnd(50)}${memory(name)}`);
  console.log("");
}

const inSeconds = (seconds: readonly number[]) => (seconds.length > 0 ? `${median(seconds).toFixed(2)} s` : "missing");
