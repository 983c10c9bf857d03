import { setTimeout as pause } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright-core";

/** What it took to show one page. Times in milliseconds since the visit began. */
export interface Load {
  firstPaint: number;
  largestPaint: number;
  /** The element whose painting counted as the largest, as `p.lead`. */
  largestElement: string;
  /** Sum of all layout shifts that nobody's touch caused. */
  shift: number;
  /** Bytes over the wire with their headers, as compressed; pictures apart. */
  bytes: number;
  imageBytes: number;
  /** What the browser's cache answered is not counted. */
  requests: number;
  /** Whether there is a picture in the content of the page. */
  hasImage: boolean;
}

/** One visit to a site: what the first page brings is in the cache for the next. */
export interface Phone {
  open(url: string): Promise<Load>;
  close(): Promise<void>;
}

const SCREEN = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** 400 kbit/s each way. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU_SLOWDOWN = 6;
/** A page has settled when nothing has been under way for this long. */
const QUIET = 300;
/** A page that has not settled by then is a fault. */
const PATIENCE = 30_000;

/**
 * A cheap phone on a bad network, with nothing in its cache. The delay is paid once for each request, as DevTools does it: there are no round
 * trips of DNS, TCP and TLS, nor the slow start of a connection. Only the page's own thread is slowed down.
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
      return { ...(await page.evaluate<Painted>(PAINTED)), ...wire.seen() };
    },
    close: () => context.close(),
  };
}

type Painted = Omit<Load, "bytes" | "imageBytes" | "requests">;
type Carried = Pick<Load, "bytes" | "imageBytes" | "requests">;

/**
 * Text, because it runs in the page. On a busy computer a page may have loaded and not yet be painted: it waits for the frame that is due,
 * and for the first entry, without which there is nothing to tell.
 */
const PAINTED = `(async () => {
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
 * Counts what travels for the page. Its icon does not count: the browser asks for it when it pleases after the page has loaded, once
 * a visit, and the weight of pictures would be a matter of chance.
 */
async function watchWire(devTools: CDPSession) {
  const underWay = new Map<string, { isImage: boolean }>();
  let seen: Carried = { bytes: 0, imageBytes: 0, requests: 0 };
  let lastEvent = 0;

  const end = (requestId: string) => {
    underWay.delete(requestId);
    lastEvent = performance.now();
  };
  devTools.on("Network.requestWillBeSent", ({ requestId, type }) => {
    if (type !== "Other") underWay.set(requestId, { isImage: type === "Image" });
  });
  devTools.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  devTools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = underWay.get(requestId);
    if (!request) return;
    end(requestId);
    seen[request.isImage ? "imageBytes" : "bytes"] += encodedDataLength;
    seen.requests += encodedDataLength > 0 ? 1 : 0;
  });
  await devTools.send("Network.enable");

  return {
    reset() {
      underWay.clear();
      seen = { bytes: 0, imageBytes: 0, requests: 0 };
      lastEvent = performance.now();
    },
    /** @throws when something is still under way after half a minute */
    async settled() {
      const limit = performance.now() + PATIENCE;
      while (underWay.size > 0 || performance.now() - lastEvent < QUIET) {
        if (performance.now() > limit) throw new Error(`The page did not settle: ${[...underWay.keys()].join(" ")}`);
        await pause(QUIET / 10);
      }
    },
    seen: () => seen,
  };
}
