import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { atEnd } from "./at-end.ts";

/** The browser of all the test files; the windows that this one opens are its own, and close when it ends. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject("browser"));
  atEnd(() => browser.close());
  return browser;
}
