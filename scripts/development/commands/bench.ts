import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../disk/paths.ts";
import { median } from "../bench/median.ts";
import { writeBigMunicipality } from "../bench/municipality.ts";
import { PDFS } from "../bench/pdfs.ts";
import type { Measured } from "../bench/stages.ts";

const PHOTOS = 20;
/** Runs of the bare `git log` that the history is compared with; the median counts. */
const GIT_RUNS = 5;

/** Prints what each stage of a build costs for municipalities of several sizes, everything cold. */
export async function bench({ documents: sizes }: { documents: string }): Promise<number> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  const rows = [];
  for (const documents of sizes.split(",").map(Number)) {
    process.stderr.write(`Measuring ${documents} documents and ${documents} commits…\n`);
    rows.push(await measure(documents));
  }
  console.log(table(rows));
  return 0;
}

type Row = Measured & { documents: number; gitLog: number };

async function measure(documents: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "sitio-municipal-bench-"));
  try {
    const root = join(folder, "municipality");
    const { now } = await writeBigMunicipality(root, { documents, commits: documents, photos: PHOTOS });
    const gitLog = median(Array.from({ length: GIT_RUNS }, () => bareGitLog(root, join(folder, "log"))));
    const script = join(PROJECT, "scripts", "development", "bench", "stages.ts");
    const args = ["--import", "tsx", script, root, String(now), join(folder, "site")];
    const env = { ...process.env, SITIO_CACHE: join(folder, "cache") };
    const output = execFileSync(process.execPath, args, { cwd: PROJECT, env, encoding: "utf8" });
    return { ...(JSON.parse(output) as Measured), documents, gitLog };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bareGitLog(root: string, output: string): number {
  const start = performance.now();
  execFileSync("sh", ["-c", 'git log --raw >"$1"', "sh", output], { cwd: root });
  return (performance.now() - start) / 1000;
}

const LINES: [label: string, value: (row: Row) => string][] = [
  ["documents = commits", ({ documents }) => String(documents)],
  ["validation", ({ validation }) => seconds(validation)],
  ["  share of the whole", (row) => `${Math.round((100 * row.validation) / total(row))} %`],
  [`${PDFS} PDFs opened`, ({ pdfs }) => seconds(pdfs)],
  ["  remembered", ({ pdfsCached }) => seconds(pdfsCached)],
  ["history, cold", ({ history }) => seconds(history)],
  ["  bare git log --raw", ({ gitLog }) => seconds(gitLog)],
  ["  ratio", ({ history, gitLog }) => ratio(history, gitLog)],
  ["history, cached", ({ historyCached }) => seconds(historyCached)],
  ["  ratio", ({ historyCached, gitLog }) => ratio(historyCached, gitLog)],
  ["plan: course by month", ({ plan }) => seconds(plan)],
  [`images and assets (${PHOTOS} photos)`, ({ images }) => seconds(images)],
  ["pages", ({ pages }) => seconds(pages)],
  ["search index", ({ search }) => seconds(search)],
  ["whole build", (row) => seconds(total(row))],
  ["peak memory, Node", ({ nodePeak }) => `${Math.round(nodePeak)} MiB`],
  ["peak memory, Pagefind", ({ pagefindPeak }) => (pagefindPeak === null ? "?" : `${Math.round(pagefindPeak)} MiB`)],
];

function table(rows: readonly Row[]): string {
  return LINES.map(
    ([label, value]) => `${label.padEnd(32)}${rows.map((row) => value(row).padStart(12)).join("")}`,
  ).join("\n");
}

const ratio = (value: number, gitLog: number) => `${(value / gitLog).toFixed(1)} ×`;
const seconds = (value: number) => `${value.toFixed(2)} s`;
const total = ({ validation, history, plan, images, pages, search }: Row) =>
  validation + history + plan + images + pages + search;
