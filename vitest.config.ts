import { defineConfig } from "vitest/config";

/** Unit tests are quick and need nothing; the others build whole sites or drive a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{pipeline,browser}/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "pipeline",
          include: ["tests/pipeline/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/helpers/chromium.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
