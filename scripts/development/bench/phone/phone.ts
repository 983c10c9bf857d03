import { setTimeout as pause } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright-core";

/** The cost of showing one page. Times in milliseconds since the visit began. */
export interface Load {
  firstPaint: number;
  largestPaint: number;
  /** The element of the largest contentful paint, as `p.lead`. */
  largestElement: string;
  /** Sum of all layout shifts without recent input. */
  shift: number;
  /** Compressed bytes over the wire with headers, without pictures. */
  bytes: number;
  imageBytes: number;
  /** Requests answered by the browser's cache are not counted. */
  requests: number;
  /** Whether there is a picture in the content of the page. */
  hasImage: boolean;
}

/** One visit to a site: the next page finds in the cache what the first one loaded. */
export interface Phone {
  open(url: string): Promise<Load>;
  close(): Promise<void>;
}

export const SCREEN = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** 400 kbit/s each way, and 400 ms until an answer begins. */
export const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU_SLOWDOWN = 6;
/** A page has settled when no request has been pending for this long, in milliseconds. */
const QUIET_TIME = 300;
/** Time limit for a page to settle, in milliseconds. */
const SETTLE_TIMEOUT = 30_000;

/**
 * A cheap phone on a bad network, with an empty cache. Latency is added once per request, as DevTools does it: DNS, TCP
 * and TLS round trips and TCP slow start are not simulated. Only the page's own thread is slowed down.
 */
export async function openPhone(browser: Browser, origin: string): Promise<Phone> {
  const context = await browser.newContext({ ...SCREEN, locale: "es-CO", baseURL: origin });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const wire = await watchWire(devTools);
  await devTools.send("Network.emulateNetworkConditions", NETWORK);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return {
    async open(url) {
      wire.reset();
      await page.goto(url, { waitUntil: "load" });
      await wire.settled();
      return { ...(await page.evaluate<Timings>(READ_TIMINGS)), ...wire.seen() };
    },
    close: () => context.close(),
  };
}

type Timings = Omit<Load, "bytes" | "imageBytes" | "requests">;
type Traffic = Pick<Load, "bytes" | "imageBytes" | "requests">;

/**
 * A string, because it runs in the page. On a busy computer a page may be loaded but not painted yet: the script waits
 * for the next frame and for the first entry of the largest contentful paint.
 */
const READ_TIMINGS = `(async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await new Promise((done) => new PerformanceObserver(done).observe({ type: "largest-contentful-paint", buffered: true }));
  const entries = (type) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  const largest = entries("largest-contentful-paint").at(-1);
  const shifts = entries("layout-shift").filter(({ hadRecentInput }) => !hadRecentInput);
  return {
    firstPaint: entries("paint").find(({ name }) => name === "first-contentful-paint").startTime,
    largestPaint: largest.startTime,
    largestElement: [largest.element?.localName, ...(largest.element?.classList ?? [])].join("."),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    hasImage: document.querySelector("main img") !== null,
  };
})()`;

/**
 * Counts the traffic of the page. Its icon does not count: the browser requests it once per visit at an unpredictable
 * time, and the weight of pictures would be random.
 */
async function watchWire(devTools: CDPSession) {
  const pending = new Map<string, { isImage: boolean }>();
  let seen: Traffic = { bytes: 0, imageBytes: 0, requests: 0 };
  let lastEvent = 0;

  const end = (requestId: string) => {
    pending.delete(requestId);
    lastEvent = performance.now();
  };
  devTools.on("Network.requestWillBeSent", ({ requestId, type }) => {
    if (type !== "Other") pending.set(requestId, { isImage: type === "Image" });
  });
  devTools.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  devTools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = pending.get(requestId);
    if (!request) return;
    end(requestId);
    seen[request.isImage ? "imageBytes" : "bytes"] += encodedDataLength;
    seen.requests += encodedDataLength > 0 ? 1 : 0;
  });
  await devTools.send("Network.enable");

  return {
    reset() {
      pending.clear();
      seen = { bytes: 0, imageBytes: 0, requests: 0 };
      lastEvent = performance.now();
    },
    /** @throws when a request is still pending after half a minute */
    async settled() {
      const limit = performance.now() + SETTLE_TIMEOUT;
      while (pending.size > 0 || performance.now() - lastEvent < QUIET_TIME) {
        if (performance.now() > limit) throw new Error(`The page did not settle: ${[...pending.keys()].join(" ")}`);
        await pause(QUIET_TIME / 10);
      }
    },
    seen: () => seen,
  };
}
