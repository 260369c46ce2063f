import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";

test.use({ data: "own-samples" });

/** Confirm the first open finding of a check; the way to its report. */
async function confirmFirst(page: Page): Promise<string> {
  await page.goto("/review?rule=applications-balance");
  const report = await page
    .getByRole("article")
    .locator('a[href^="/reports/"]')
    .first()
    .getAttribute("href");
  await page.getByRole("button", { name: "报告有误" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("定为报告有误");
  return report ?? "";
}

test("what was confirmed stands in the notice, on the page and in the Word document", async ({
  page,
}) => {
  await page.goto(await confirmFirst(page));
  await page.getByRole("link", { name: "整改通知" }).click();

  const letter = page.getByRole("article");
  await expect(letter.getByRole("heading", { level: 2 })).toContainText("关于更正");
  await expect(letter).toContainText("申请收办不平");
  await expect(letter).toContainText("核算：");
  const points = await letter.getByRole("listitem").count();
  expect(points).toBeGreaterThan(0);
  expect(await faultsOf(page)).toEqual([]);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载 Word 文件" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/整改通知\.docx$/u);
  const parts = unzipSync(await readFile(await download.path()));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("申请收办不平");
});

test("a body's page leads to the notices of its years", async ({ page }) => {
  await page.goto(await confirmFirst(page));
  await page.getByRole("navigation", { name: "所在位置" }).getByRole("link").last().click();
  const section = page.getByRole("region", { name: "整改通知" });
  await section.getByRole("link").first().click();

  await expect(page.getByRole("article")).toContainText("申请收办不平");
});

test("a report without anything confirmed says so", async ({ page }) => {
  await page.goto("/review?rule=applications-balance");
  await page.getByRole("article").locator('a[href^="/reports/"]').first().click();
  await page.getByRole("link", { name: "整改通知" }).click();

  await expect(page.getByText("还没有定为“报告有误”的问题")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("没有需要更正的事项");
});

test("on paper stands the notice alone", async ({ page }) => {
  await page.goto(await confirmFirst(page));
  await page.getByRole("link", { name: "整改通知" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await page.emulateMedia({ media: "print" });

  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toBeVisible();
});
