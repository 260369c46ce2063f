import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const shared = {
  alias: {
    "@": root.replace(/\/$/, ""),
    // Throws outside Next by design; the tests are the server.
    "server-only": `${root}tests/support/server-only.ts`,
  },
};

/** The same suite on each database; what needs none runs with the first. */
const integration = (provider: string, ...besides: string[]): TestProjectInlineConfiguration => ({
  resolve: shared,
  test: {
    name: `integration-${provider}`,
    include: ["tests/integration/*.test.ts", ...besides],
    environment: "node",
    env: { TEST_PROVIDER: provider },
    globalSetup: "./tests/support/integration-setup.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  resolve: shared,
  test: {
    // All cores: by default one is left idle, which of two is half.
    maxWorkers: "100%",
    projects: [
      {
        resolve: shared,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          // Pure functions leave nothing behind, and loading them anew for each file takes longer
          // than running them.
          isolate: false,
          pool: "threads",
          // Patience for a machine that is slow or busy; nothing here measures speed.
          testTimeout: 60_000,
        },
      },
      {
        resolve: shared,
        test: {
          name: "property",
          include: ["tests/property/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
        },
      },
      integration("sqlite", "tests/integration/processes/*.test.ts"),
      // Needs a PostgreSQL server; scripts/test.ts leaves it out where there is none, and says so.
      integration("postgresql"),
      {
        resolve: shared,
        test: {
          name: "layouts",
          include: ["tests/layouts/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      {
        resolve: shared,
        test: {
          name: "fuzz",
          include: ["tests/fuzz/**/*.test.ts"],
          environment: "node",
          // As long as the run that it is asked for takes.
          testTimeout: 0,
        },
      },
      {
        resolve: shared,
        test: {
          name: "corpus",
          include: ["tests/corpus/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
        },
      },
    ],
  },
});
