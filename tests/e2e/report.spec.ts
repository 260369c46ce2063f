import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** The sample report in which two requests vanish: it has findings in the table of requests. */
async function openReport(page: Page): Promise<void> {
  await page.goto("/review?rule=applications-balance");
  await page.getByRole("article").getByRole("link", { name: /示例/u }).first().click();
  await expect(page.getByRole("region", { name: "表中数字" })).toBeVisible();
}

const figure = (page: Page, name: string | RegExp) =>
  page.getByRole("region", { name: "表中数字" }).getByRole("button", { name }).first();
const markOf = (page: Page, address: string) =>
  page.getByRole("region", { name: "原文" }).locator(`[data-mark="${address}"][data-leads="true"]`);
const HANDLED = "applications.handled.natural_person";

test("choosing a figure marks its place in the source, and the address remembers it", async ({
  page,
}) => {
  await openReport(page);
  await figure(page, /^（七）总计 · 自然人/u).click();
  await expect(markOf(page, HANDLED)).toHaveAttribute("aria-pressed", "true");
  await expect(markOf(page, HANDLED)).toBeInViewport();
  await expect(page).toHaveURL(/cell=applications\.handled\.natural_person/u);

  await page.reload();
  await expect(figure(page, /^（七）总计 · 自然人/u)).toHaveAttribute("aria-pressed", "true");
  await expect(markOf(page, HANDLED)).toBeInViewport();
});

test("choosing a place in the source chooses its figure in the form", async ({ page }) => {
  await openReport(page);
  await markOf(page, "reviews.litigation_after.total").click();
  const chosen = figure(page, /^复议后起诉 · 总计/u);
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await expect(chosen).toBeInViewport();
});

test("the keyboard goes from figure to figure, over to the source, and back", async ({ page }) => {
  await openReport(page);
  await figure(page, /^（七）总计 · 自然人/u).click();
  await page.keyboard.press("ArrowDown");
  await expect(figure(page, /^四、结转下年度继续办理 · 自然人/u)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(figure(page, /^（七）总计 · 商业企业/u)).toBeFocused();
  await expect(markOf(page, "applications.handled.business")).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await page.keyboard.press("Enter");
  await expect(markOf(page, "applications.handled.business")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(markOf(page, "applications.handled.research")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(figure(page, /^（七）总计 · 科研机构/u)).toBeFocused();
});

test("a figure that fails says so by shape and word, and leads to the finding", async ({
  page,
}) => {
  await openReport(page);
  const failing = figure(page, /^一、本年新收政府信息公开申请数量 · 自然人.*错误/u);
  await failing.click();
  const panel = page.getByRole("complementary", { name: "所选数字" });
  await panel.getByRole("link", { name: /错误/u }).first().click();
  await expect(page).toHaveURL(/\/review\?.*finding=/u);
});

test("someone downloads the file as it was uploaded", async ({ page }) => {
  await openReport(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载原文件" }).click();
  expect((await download).suggestedFilename()).toMatch(/示例/u);
});

test.describe("with a report of one's own", () => {
  test.use({ data: "own-samples" });

  test("a correction lies over the printed figure and can be taken back", async ({ page }) => {
    await openReport(page);
    const cell = figure(page, /^行政强制 · 处理决定数量|^行政强制 · 本年处理决定数量/u);
    await cell.click();
    const panel = page.getByRole("complementary", { name: "所选数字" });
    await panel.getByText("读错了？更正此数").click();
    await panel.getByLabel("原文的数字").fill("abc");
    await panel.getByRole("button", { name: "保存更正" }).click();
    await expect(panel.getByText("请填数字，如 12 或 3.5。")).toBeVisible();

    await panel.getByLabel("原文的数字").fill("7,654");
    await panel.getByRole("button", { name: "保存更正" }).click();
    await expect(panel.getByRole("status")).toHaveText("已保存");
    await expect(cell).toContainText("7,654");
    await expect(cell.locator("s")).toBeVisible();

    await panel.getByRole("button", { name: "撤销更正" }).click();
    await expect(cell.locator("s")).toHaveCount(0);
  });

  test("a report is read again and its page says so", async ({ page }) => {
    await openReport(page);
    await page.getByRole("button", { name: "重新读取" }).click();
    await expect(page).toHaveURL(/\/upload\?batch=/u);
    await expect(page.getByRole("heading", { name: "已处理完" })).toBeVisible({ timeout: 30_000 });
  });
});
