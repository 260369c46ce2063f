import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, expect, type FullConfig } from "@playwright/test";
import { SAMPLE_DATA } from "./sample-data";
import { startSite } from "./site";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const READING_ALL = 240_000;

/** Ask for the samples as a person would, and wait until they are read. */
async function loadSamples(url: string, config: FullConfig): Promise<void> {
  const browser = await chromium.launch(config.projects[0]?.use.launchOptions ?? {});
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(url);
    await page.getByRole("button", { name: "载入示例报告" }).click();
    await expect(page.getByRole("heading", { name: "已处理完" })).toBeVisible({
      timeout: READING_ALL,
    });
  } finally {
    await browser.close();
  }
}

/** Build once, read the samples once; each test then begins with a copy of the data. */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  await promisify(execFile)(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/build.ts"],
    { cwd: PROJECT },
  );
  const kept = await mkdtemp(path.join(tmpdir(), "gouji-e2e-samples-"));
  const site = await startSite();
  try {
    await loadSamples(site.url, config);
  } finally {
    await site.stop((dataDir) => cp(dataDir, kept, { recursive: true }));
  }
  process.env[SAMPLE_DATA] = kept;
  return () => rm(kept, { recursive: true, force: true });
}
