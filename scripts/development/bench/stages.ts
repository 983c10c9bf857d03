import { writeFileSync } from "node:fs";
import { readLaw } from "../../disk/law.ts";
import { writePages } from "../../eleventy/write-pages.ts";
import { pastStates } from "../../gate/past-states.ts";
import { loadContent } from "../../load/content.ts";
import { loadHistory } from "../../load/history.ts";
import { completeSite } from "../../load/site.ts";
import { inspectMedia } from "../../media/inspect-media.ts";
import { writeFiles } from "../../output/output.ts";
import { beginSearchIndex } from "../../output/search-index.ts";
import { scorecard } from "../../plan/scorecard.ts";
import { DEFAULT_TIME_ZONE } from "../../schema/municipio.ts";
import { momentIn } from "../../time/dates.ts";
import { PDFS, writePdfs } from "./pdfs.ts";

/** Seconds of each stage of one build. */
export interface Measured {
  validation: number;
  /** The files of another folder with many PDFs opened, and again with what was learnt of them. */
  pdfs: number;
  pdfsCached: number;
  history: number;
  /** History again, with the cache of the first reading. */
  historyCached: number;
  /** The cost of the plan: the content at the end of each month, and every indicator measured on each of them. */
  plan: number;
  images: number;
  /** Pages and other files, and the search index that is made beside. */
  pages: number;
}

/** Runs the stages of a build one by one on a municipality and measures them. Give it a process of its own. */
async function measureStages(root: string, now: number, output: string): Promise<Measured> {
  const [content, validation] = await timed(() => loadContent({ root, now }));
  const library = `${output}-pdfs`;
  const archivos = writePdfs(library, PDFS);
  const [, pdfs] = await timed(() => inspectMedia(library, archivos));
  const [, pdfsCached] = await timed(() => inspectMedia(library, archivos));
  const options = {
    ...momentIn(content.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE, now),
    root,
    known: content.versions,
    frontMatters: content.frontMatters,
  };
  const [, history] = await timed(() => loadHistory(options));
  const [, historyCached] = await timed(() => loadHistory(options));
  const [{ months }, historyWithMonths] = await timed(() => loadHistory({ ...options, withMonths: true }));
  const [loaded, rest] = await timed(() => completeSite(content, { now }));
  const { site } = loaded;
  const [, measuring] = await timed(async () => scorecard({ site, past: pastStates(months, readLaw()) }));
  const plan = Math.max(0, historyWithMonths - historyCached) + measuring;
  const [, pages] = await timed(async () => {
    const search = beginSearchIndex();
    await writePages(loaded, output, { search });
    writeFiles(output, loaded.files());
    writeFiles(output, (await search.made()).files);
    await search.close();
  });
  return {
    validation,
    pdfs,
    pdfsCached,
    history,
    historyCached,
    plan,
    images: Math.max(0, rest - historyCached - plan),
    pages,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<[T, seconds: number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

const [root, now, output, result] = process.argv.slice(2);
if (root && now && output && result)
  writeFileSync(result, JSON.stringify(await measureStages(root, Number(now), output)));
