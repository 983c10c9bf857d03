import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { serve } from "../../scripts/development/browser/serve.ts";
import { atEnd } from "../helpers/at-end.ts";
import { openBrowser } from "../helpers/open-browser.ts";

/** A person's visit: a window of its own, and what went wrong or was asked for while it was open. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Addresses of this site's own files that were requested, from the root. */
  requested: string[];
  /** Requests to any other host. */
  foreign: string[];
  /** Errors and warnings of the console, exceptions, dialogs. */
  faults: string[];
}

export interface Visitor {
  origin: string;
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

/** Serves a folder under a strict policy and opens a browser on it; both close when the test file ends. */
export async function openSite(folder: string): Promise<Visitor> {
  const server = await serve(folder);
  atEnd(server.close);
  const browser = await openBrowser();
  return { origin: server.origin, visit: (options) => visit(browser, server.origin, options) };
}

async function visit(browser: Browser, origin: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, locale: "es-CO", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const found: Visit = { page, context, requested: [], foreign: [], faults: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) found.requested.push(url.slice(origin.length));
    else if (!url.startsWith("data:")) found.foreign.push(url);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) found.faults.push(message.text());
  });
  page.on("pageerror", (error) => found.faults.push(String(error)));
  page.on("dialog", (dialog) => {
    found.faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return found;
}
