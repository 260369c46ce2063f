import { expect, test } from "./fixtures";
import { allPages } from "./pages";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("no page scrolls sideways on a phone", async ({ page }) => {
  test.setTimeout(120_000);
  for (const { name, path } of await allPages(page)) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, name).toBe(0);
  }
});

test("on a phone the queue comes first, then the finding, and a way back", async ({ page }) => {
  await page.goto("/review");
  await expect(page.getByRole("article")).toBeHidden();
  await page.getByRole("navigation", { name: "待复核的问题" }).getByRole("link").first().click();
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("button", { name: "报告有误" })).toBeVisible();
  await page.getByRole("link", { name: "← 回到清单" }).click();
  await expect(page.getByRole("article")).toBeHidden();
});

test("on a phone a figure opens what is known of it and leads to its place in the source", async ({
  page,
}) => {
  await page.goto("/review?rule=applications-balance");
  await page.getByRole("navigation", { name: "待复核的问题" }).getByRole("link").first().click();
  await page.getByRole("article").getByRole("link", { name: /示例/u }).first().click();
  await expect(page.getByRole("complementary", { name: "所选数字" })).toBeVisible();
  await page.getByRole("button", { name: "在原文中查看" }).click();
  await expect(page.locator("mark[aria-pressed=true][data-leads=true]")).toBeInViewport();
});

test("the five places and the menu are within a thumb's reach", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "主导航" }).getByRole("link")).toHaveCount(5);
  await page.getByRole("button", { name: "菜单" }).click();
  await page.getByRole("link", { name: "检查项" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "检查项" })).toBeVisible();
});
