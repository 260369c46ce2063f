import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { projectPath } from "@/scripts/project-path";
import { supervise } from "@/scripts/supervise";
import type { Suite } from "@/scripts/test-suites";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const VitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const PlaywrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    // A test that needed a second attempt has failed once.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const RUNNERS = {
  vitest: {
    command: (report: string) => [
      "vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    env: () => ({}),
    schema: VitestReport,
  },
  playwright: {
    command: () => ["@playwright/test/cli.js", "test", "--reporter=list,json"],
    env: (report: string) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    schema: PlaywrightReport,
  },
} as const;

/** Run a suite, showing what its runner prints, and count by what the runner writes for machines. */
export async function runSuite({ runner, args }: Suite): Promise<Totals> {
  const { command, env, schema } = RUNNERS[runner];
  const folder = mkdtempSync(join(tmpdir(), "gouji-tests-"));
  const report = join(folder, "report.json");
  const [program = "", ...options] = command(report);
  const child = spawn(
    process.execPath,
    [projectPath(`node_modules/${program}`), ...options, ...args],
    { cwd: projectPath("."), env: { ...process.env, ...env(report) }, stdio: "inherit" },
  );
  const { code } = await supervise(child);
  const totals = existsSync(report)
    ? schema.parse(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true });
  // A file that does not load, or a runner that breaks off, counts as a failure too.
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
