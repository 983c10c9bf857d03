import type { TestProject } from "vitest/node";
import { findChromium, installChromium } from "../../scripts/io/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the browser that the tests drive. */
    chromium: string;
  }
}

/** Finds a Chromium, or installs one, before the browser tests; a failure is one Spanish line and no test runs. */
export default async function setup(project: TestProject): Promise<void> {
  try {
    project.provide("chromium", findChromium() ?? (await installChromium()));
  } catch (error) {
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
}
