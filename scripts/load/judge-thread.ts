import { parentPort, workerData } from "node:worker_threads";
import { splitFrontMatter } from "../validation/front-matter.ts";
import { findingsToKeep } from "../validation/remembered-documents.ts";
import type { Judged, ToJudge } from "./judge-beside.ts";

/* A thread that judges documents, each by its own text; `judge-beside.ts` says which. */

const { documents, around }: ToJudge = workerData;
const judged: Judged = new Map();
for (const { path, ...version } of documents) {
  const cut = splitFrontMatter(path.archivo, version.text);
  if ("split" in cut) judged.set(path.archivo, findingsToKeep(path, version, cut.split, around));
}
parentPort?.postMessage(judged);
