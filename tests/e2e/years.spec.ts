import { expect, test } from "./fixtures";

test("someone opens a year, chooses an indicator and bodies, and sends the address on", async ({
  page,
  context,
}) => {
  await page.goto("/years");
  await page.getByRole("table", { name: "年度" }).getByRole("link", { name: "2023" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "2023 年" })).toBeVisible();
  await page.getByRole("combobox", { name: "选择指标" }).selectOption("penalties");
  await expect(page).toHaveURL(/metric=penalties/u);
  await expect(page.getByRole("heading", { name: "行政处罚" })).toBeVisible();
  await page.getByRole("combobox", { name: "类别" }).selectOption("urban-management");
  await expect(page).toHaveURL(/kind=urban-management/u);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  const highest = colleague.getByRole("table", { name: "最高" });
  const bodies = highest.getByRole("rowheader");
  await expect(bodies.first()).toContainText("城市管理局");
  const top = highest.getByRole("row").nth(1);
  const value = await top.getByRole("link").last().innerText();
  await top.getByRole("link").last().click();
  await expect(colleague).toHaveURL(/cell=disclosure\.penalties\.decisions/u);
  await expect(colleague.locator('[data-figure="disclosure.penalties.decisions"]')).toContainText(
    value,
  );
});

test("a year is not compared with one whose form does not ask the same", async ({ page }) => {
  await page.goto("/years/2021?metric=fees-amount");
  await expect(page.getByText("上年的格式没有此项，不与上年比较。")).toBeVisible();
  await expect(page.getByText("变化最大的机关", { exact: false })).toHaveCount(0);
  await page.goto("/years/2021?metric=procurement-amount");
  await expect(page.getByText("2021 年的格式没有此项。", { exact: false })).toBeVisible();
});

test("the list of bodies without a report can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/years/2022");
  const missing = page.getByRole("region", { name: "没有 2022 年报告的机关" });
  const names = await missing.getByRole("listitem").getByRole("link").first().innerText();
  await missing.getByRole("button", { name: "复制名单" }).click();
  await expect(missing.getByText("已复制", { exact: false })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")[0]).toBe("机关\t区划代码\t地区\t类别\t最近有报告的年度");
  expect(copied).toContain(names);
});

test("all indicators of a group stand in one table, and another group is a link away", async ({
  page,
}) => {
  await page.goto("/years/2023?metric=disclosure-rate");
  const table = page.getByRole("table", { name: "全部指标" });
  await expect(table.getByRole("rowheader", { name: "实质公开率" })).toBeVisible();
  await page
    .getByRole("navigation", { name: "指标分组" })
    .getByRole("link", { name: "复议和诉讼" })
    .click();
  await expect(table.getByRole("rowheader", { name: "诉讼败诉率" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "实质公开率" })).toBeVisible();
});

test("a year without reports is not found", async ({ page }) => {
  const answer = await page.goto("/years/1999");
  expect(answer?.status()).toBe(404);
});
