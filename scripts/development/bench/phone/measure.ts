import type { Browser } from "playwright-core";
import { type Delivery, EMPTY_PAGE } from "./host.ts";
import { type Load, openPhone } from "./phone.ts";

/** The runs of one page, each with a visit to the empty page just before it. */
export interface PageRuns {
  url: string;
  loads: Load[];
  empty: Load[];
}

/** The runs of a visit of two pages with one delivery of the style sheets. */
export interface VisitRuns {
  urls: readonly [first: string, second: string];
  delivery: Delivery;
  first: Load[];
  second: Load[];
}

export interface MeasureOptions {
  browser: Browser;
  runs: number;
  /** Called before each visit with a description of it. */
  onVisit(step: string): void;
}

/**
 * Visits all pages in turn with a cold cache, once per run, so that fluctuations of the machine spread over all pages.
 */
export async function measurePages(
  origin: string,
  urls: readonly string[],
  { browser, runs, onVisit }: MeasureOptions,
): Promise<PageRuns[]> {
  const pages: PageRuns[] = urls.map((url) => ({ url, loads: [], empty: [] }));
  // Warm-up: the first visit includes the start of the browser.
  await visit(browser, origin, [EMPTY_PAGE]);
  for (let run = 1; run <= runs; run++) {
    for (const { url, loads, empty } of pages) {
      onVisit(`Run ${run} of ${runs}: ${url}`);
      empty.push(...(await visit(browser, origin, [EMPTY_PAGE])));
      loads.push(...(await visit(browser, origin, [url])));
    }
  }
  return pages;
}

/** Visits each pair of pages with both deliveries in turn. */
export async function measureDeliveries(
  origins: Record<Delivery, string>,
  pairs: readonly VisitRuns["urls"][],
  { browser, runs, onVisit }: MeasureOptions,
): Promise<VisitRuns[]> {
  const visits: VisitRuns[] = pairs.flatMap((urls) =>
    (["inline", "linked"] as const).map((delivery) => ({ urls, delivery, first: [], second: [] })),
  );
  for (let run = 1; run <= runs; run++) {
    for (const { urls, delivery, first, second } of visits) {
      onVisit(`Run ${run} of ${runs}: ${urls.join(" → ")}, styles ${delivery}`);
      const [one, two] = await visit(browser, origins[delivery], urls);
      if (one) first.push(one);
      if (two) second.push(two);
    }
  }
  return visits;
}

async function visit(browser: Browser, origin: string, urls: readonly string[]): Promise<Load[]> {
  const phone = await openPhone(browser, origin);
  const loads: Load[] = [];
  for (const url of urls) loads.push(await phone.open(url));
  await phone.close();
  return loads;
}
