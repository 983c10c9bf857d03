import { parentPort, workerData } from "node:worker_threads";
import { findingsIn } from "../validation/document.ts";
import { splitFrontMatter } from "../validation/front-matter.ts";
import type { Judged, ToJudge } from "./judge-beside.ts";

/* A thread that judges documents, each by its own text; `judge-beside.ts` says which. */

const { documents, around }: ToJudge = workerData;
const judged: Judged = new Map();
for (const { path, text, blob } of documents) {
  const cut = splitFrontMatter(path.archivo, text);
  if ("split" in cut) judged.set(path.archivo, { blob, ...findingsIn(path, text, cut.split, around) });
}
parentPort?.postMessage(judged);
