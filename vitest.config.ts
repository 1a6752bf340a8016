import { defineConfig } from "vitest/config";

/** Tests run in a random order; this number, printed by `npm test`, repeats it: `DAYAQ_SEED=… npm test`. */
const seed = Number(process.env["DAYAQ_SEED"] ?? Math.floor(performance.timeOrigin % 1_000_000));

const exclude = ["**/node_modules/**", "**/.dayaq/**"];

export default defineConfig({
  test: {
    sequence: { shuffle: { files: true, tests: true }, seed },
    globalSetup: ["packages/testing/src/database/global-setup.ts"],
    env: { TZ: "UTC" },
    // How long something takes is measured by benchmarks; a test only stops what hangs, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["{packages,countries,server,portals,simulators,bench,test,bin}/**/*.test.{ts,tsx}"],
          exclude: [...exclude, "test/journeys/**"],
        },
      },
      {
        extends: true,
        // A journey drives the whole product in a browser: minutes, not milliseconds.
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          exclude,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
