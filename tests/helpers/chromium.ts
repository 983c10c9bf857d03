import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { CHROMIUM_FLAGS, findChromium, installChromium } from "../../scripts/development/browser/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser that the tests drive listens: `ws://localhost:41234/…`. */
    browser: string;
  }
}

/** No other host than this computer has an address, whatever a page asks for. */
const ONLY_THIS_COMPUTER = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/**
 * Finds a Chromium, or installs one, says which, since some faults are those of one version, and starts it for all the
 * browser tests. A failure is one Spanish line and no test runs.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const executablePath = findChromium() ?? (await installChromium());
    const server = await chromium.launchServer({ executablePath, args: [...CHROMIUM_FLAGS, ONLY_THIS_COMPUTER] });
    project.provide("browser", server.wsEndpoint());
    console.log(`The browser tests drive ${versionOf(executablePath)}.`);
    return () => server.close();
  } catch (error) {
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
}

/** The name and version of a browser, or its path if they are unknown. */
function versionOf(path: string): string {
  return spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim() || path;
}
