import type { Browser } from "playwright-core";
import { type Delivery, EMPTY_PAGE } from "./host.ts";
import { type Load, openPhone } from "./phone.ts";

/** The runs of one page, each beside a visit to the empty page just before it. */
export interface PageRuns {
  url: string;
  loads: Load[];
  empty: Load[];
}

/** The runs of a visit of two pages under one delivery of the style sheets. */
export interface VisitRuns {
  urls: readonly [first: string, second: string];
  delivery: Delivery;
  first: Load[];
  second: Load[];
}

export interface MeasureOptions {
  browser: Browser;
  runs: number;
  /** Called before each visit. */
  tell(step: string): void;
}

/** Visits every page in turn, with a cold cache, as often as there are runs; the machine's moods spread over all pages. */
export async function measurePages(
  origin: string,
  urls: readonly string[],
  { browser, runs, tell }: MeasureOptions,
): Promise<PageRuns[]> {
  const pages: PageRuns[] = urls.map((url) => ({ url, loads: [], empty: [] }));
  // The first visit of all pays for the start of the browser.
  await visit(browser, origin, [EMPTY_PAGE]);
  for (let run = 1; run <= runs; run++) {
    for (const { url, loads, empty } of pages) {
      tell(`Run ${run} of ${runs}: ${url}`);
      empty.push(...(await visit(browser, origin, [EMPTY_PAGE])));
      loads.push(...(await visit(browser, origin, [url])));
    }
  }
  return pages;
}

/** Visits each pair of pages with either delivery, one after the other. */
export async function measureDeliveries(
  origins: Record<Delivery, string>,
  pairs: readonly VisitRuns["urls"][],
  { browser, runs, tell }: MeasureOptions,
): Promise<VisitRuns[]> {
  const visits: VisitRuns[] = pairs.flatMap((urls) =>
    (["inline", "linked"] as const).map((delivery) => ({ urls, delivery, first: [], second: [] })),
  );
  for (let run = 1; run <= runs; run++) {
    for (const { urls, delivery, first, second } of visits) {
      tell(`Run ${run} of ${runs}: ${urls.join(" → ")}, styles ${delivery}`);
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
