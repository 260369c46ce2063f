import { expect, test } from "./fixtures";

test.use({ data: "nothing" });

test("a newcomer reads what the program does, loads the samples and sees every page filled", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "勾稽" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(3);

  await page.getByRole("button", { name: "载入示例报告" }).click();
  await expect(page.getByRole("progressbar", { name: "本批进度" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole("heading", { name: "已处理完" })).toBeVisible({ timeout: 240_000 });

  await page.getByRole("link", { name: "总览" }).first().click();
  await expect(page.getByRole("table", { name: "各年度报告" })).toBeVisible();
  await expect(page.getByRole("link", { name: "2024" })).toBeVisible();

  await page.getByRole("button", { name: "移除示例报告" }).click();
  await expect(page.getByRole("button", { name: "载入示例报告" })).toBeVisible();
});

test("an empty list of bodies says how it comes to be filled", async ({ page }) => {
  await page.goto("/agencies");
  await expect(page.getByText("还没有报告")).toBeVisible();
  await page.getByRole("link", { name: "上传报告" }).click();
  await expect(page).toHaveURL(/\/upload$/u);
});
