import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { findChromium, installChromium } from "../../scripts/development/browser/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the browser that the tests drive. */
    chromium: string;
  }
}

/**
 * Finds a Chromium, or installs one, before the browser tests, and says which: some faults are those of one version. A
 * failure is one Spanish line and no test runs.
 */
export default async function setup(project: TestProject): Promise<void> {
  try {
    const path = findChromium() ?? (await installChromium());
    project.provide("chromium", path);
    console.log(`The browser tests drive ${versionOf(path)}.`);
  } catch (error) {
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
}

/** What a browser says that it is, or its path when it does not say it. */
function versionOf(path: string): string {
  return spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim() || path;
}
