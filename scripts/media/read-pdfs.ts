import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { PROJECT } from "../disk/paths.ts";
import type { PdfReading } from "./pdf.ts";

/** How much time and memory one PDF may take. */
interface Most {
  milliseconds: number;
  bytes: number;
}

/** What the reading of an honest PDF of the largest allowed size stays far below. */
const MOST: Most = { milliseconds: 10_000, bytes: 600_000_000 };
const TICK = 50;

/** Reads PDFs in a thread that is ended when one of them takes too much time or memory. Close it after the last. */
export class PdfReader {
  readonly #most: Most;
  #thread?: Promise<Worker>;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** `undefined` for a PDF that takes too much time or memory. */
  async read(bytes: Uint8Array): Promise<PdfReading | undefined> {
    this.#thread ??= startThread(this.#most);
    const reading = await answerOf(await this.#thread, bytes, this.#most);
    if (!reading) await this.close();
    return reading;
  }

  async close(): Promise<void> {
    await (await this.#thread)?.terminate();
    this.#thread = undefined;
  }
}

async function startThread(most: Most): Promise<Worker> {
  const thread = new Worker(join(PROJECT, "scripts", "media", "pdf-worker.js"), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: Math.floor(most.bytes / 2 ** 20) },
  });
  // Its first message says that its modules are loaded; a thread that cannot start is no fault of a PDF, and throws.
  await once(thread, "message");
  return thread;
}

/** What the thread answers; `undefined` when it takes too much, or breaks. */
async function answerOf(thread: Worker, bytes: Uint8Array, most: Most): Promise<PdfReading | undefined> {
  const started = performance.now();
  const before = process.memoryUsage.rss();
  const stop = new AbortController();
  // The limits of a thread leave out the memory of buffers, which is what a PDF fills.
  const timer = setInterval(() => {
    const isSlow = performance.now() - started > most.milliseconds;
    if (isSlow || process.memoryUsage.rss() - before > most.bytes) stop.abort();
  }, TICK);
  try {
    thread.postMessage(bytes);
    const [reading] = await once(thread, "message", { signal: stop.signal });
    return reading;
  } catch {
    return undefined;
  } finally {
    clearInterval(timer);
  }
}
