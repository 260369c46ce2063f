import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./tests/e2e/chromium";
import type { Provider } from "./tests/e2e/databases";
import { hasPostgresql } from "./tests/support/postgresql/server-programs";

const asRoot = process.getuid?.() === 0;

/** The pages that compare ask the databases in SQL of our own, so that they are tried on each. */
const COMPARING =
  /(?:agencies|agency|api-docs|charts|compare|exports|indicators|overview|regions|search|years)\.spec\.ts$/u;

export default defineConfig<object, { provider: Provider }>({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/e2e/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  // Patience for a machine that is slow or busy; nothing here measures speed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  projects: [
    { name: "sqlite", use: { provider: "sqlite" } },
    // One database is enough while a test is being written: TEST_PROVIDER=sqlite.
    ...(hasPostgresql() && process.env["TEST_PROVIDER"] !== "sqlite"
      ? [{ name: "postgresql", testMatch: COMPARING, use: { provider: "postgresql" as const } }]
      : []),
  ],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: await chromiumPath(),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
