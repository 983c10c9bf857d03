import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { MODULE_EXTENSION, MODULES } from "../disk/paths.ts";
import type { DocumentPath, Surroundings } from "../validation/document.ts";
import type { KeptFindings } from "../validation/remembered-documents.ts";

/** The text of a document. */
export interface DocumentText {
  path: DocumentPath;
  text: string;
  /** git's name for the text. */
  blob: string;
}

/** What a thread is given. */
export interface ToJudge {
  documents: readonly DocumentText[];
  around: Surroundings;
}

/** What a thread finds, by the path of the document. */
export type Judged = Map<string, KeptFindings>;

/** How many documents are worth a thread: to start one takes as long as to judge half of them. */
const WORTH_A_THREAD = 150;
const MAX_THREADS = 3;

/**
 * Begins to judge the last of many documents in threads of their own, as many as the machine has cores to spare. Returns what is found in a document,
 * when it is there: nothing for the first ones, which whoever asks may judge meanwhile, nor for those of a thread that failed. Sources that
 * run as they are have no threads: those start before they could be translated.
 */
export function judgeBeside({ documents, around }: ToJudge): (archivo: string) => Promise<KeptFindings | undefined> {
  const threads = Math.min(availableParallelism() - 1, MAX_THREADS, Math.floor(documents.length / WORTH_A_THREAD));
  const found = new Map<string, Promise<Judged>>();
  if (MODULE_EXTENSION === ".js" && threads > 0) {
    const share = Math.ceil(documents.length / (threads + 1));
    for (let start = share; start < documents.length; start += share) {
      const own = documents.slice(start, start + share);
      const judged = inThread({ documents: own, around });
      for (const { path } of own) found.set(path.archivo, judged);
    }
  }
  return async (archivo) => (await found.get(archivo))?.get(archivo);
}

function inThread(workerData: ToJudge): Promise<Judged> {
  const thread = new Worker(join(MODULES, "scripts", "load", `judge-thread${MODULE_EXTENSION}`), { workerData });
  return new Promise((done) => {
    thread.once("message", done);
    thread.once("error", () => done(new Map()));
    thread.once("exit", () => done(new Map()));
  });
}
