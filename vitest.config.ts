import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const shared = {
  alias: {
    "@": root.replace(/\/$/, ""),
    // Throws outside Next by design; the tests are the server.
    "server-only": `${root}tests/support/server-only.ts`,
  },
};

export default defineConfig({
  resolve: shared,
  test: {
    projects: [
      {
        resolve: shared,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        resolve: shared,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
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
