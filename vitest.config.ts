import { defineConfig } from "vitest/config";

/** Tests that do for long what others do once: `npm run test:soak`, and not with the others. */
const SOAK = {
  extends: true as const,
  test: { name: "soak", include: ["tests/soak/**/*.test.ts"], testTimeout: 1_800_000 },
};

/** Unit tests are quick and need nothing; the others build whole sites or drive a browser. */
export default defineConfig({
  test: {
    // A worker a core; Vitest would leave one to itself, which is half of a machine with two.
    maxWorkers: "100%",
    // Modules are loaded once a worker, and not once a file: no test changes what others see.
    isolate: false,
    setupFiles: "tests/helpers/end-of-file.ts",
    projects: [
      ...(process.env.SITIO_SOAK ? [SOAK] : []),
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{pipeline,browser,soak}/**"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "pipeline",
          include: ["tests/pipeline/**/*.test.ts"],
          globalSetup: "tests/helpers/waiting-commands.ts",
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
