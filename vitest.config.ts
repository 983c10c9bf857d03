import { defineConfig } from "vitest/config";

/** Tests that do for long what others do once: `npm run test:soak`, and not with the others. */
const SOAK = {
  extends: true as const,
  test: { name: "soak", include: ["tests/soak/**/*.test.ts"], testTimeout: 1_800_000 },
};

/** Unit tests are quick and need nothing; the others build whole sites or drive a browser. */
export default defineConfig({
  test: {
    // All processors: Vitest leaves one for itself, which on two is half of the machine, and has little to do with it.
    maxWorkers: "100%",
    projects: [
      ...(process.env.SITIO_SOAK ? [SOAK] : []),
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{pipeline,browser,soak}/**"],
          testTimeout: 30_000,
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
