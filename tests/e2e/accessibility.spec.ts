import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect, test } from "./fixtures";
import { allPages } from "./pages";

const source = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe finds against WCAG 2.2 AA, one line for each kind of fault. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on any page, ${theme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      for (const { name, path } of await allPages(page)) {
        await page.goto(path);
        expect(await faultsOf(page), name).toEqual([]);
      }
    });
  }
}

test("axe finds nothing while a decision is being written and while the keys are shown", async ({
  page,
}) => {
  await page.goto("/review?rule=applications-balance");
  for (const name of ["读错了", "无碍"]) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("form", { name })).toBeVisible();
    expect(await faultsOf(page), name).toEqual([]);
  }
  await page.getByRole("button", { name: "快捷键" }).click();
  expect(await faultsOf(page)).toEqual([]);
});
