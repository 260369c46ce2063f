import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

async function addBodies(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole("combobox", { name: "添加机关" }).fill(name);
    await page.getByRole("option", { name }).first().click();
    await expect(page.getByRole("button", { name: `去掉${name}` })).toBeVisible();
  }
}

test("someone puts two bodies side by side and sends the address to a colleague", async ({
  page,
  context,
}) => {
  await page.goto("/compare");
  await expect(page.getByText("还没有选机关")).toBeVisible();
  await addBodies(page, ["绍兴市示例公安局", "襄阳市示例教育局"]);
  await page.getByRole("button", { name: "2019", exact: true }).click();
  await expect(page).toHaveURL(/years=/u);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  const table = colleague.getByRole("table", { name: "数字" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "指标",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
  ]);
  await expect(table.getByRole("rowheader", { name: "襄阳市示例教育局" }).first()).toBeVisible();
  await expect(
    colleague.getByRole("img", { name: /绍兴市示例公安局：申请办理结果/u }),
  ).toBeVisible();
});

test("what is not asked for, and what is not known, are told apart", async ({ page }) => {
  await page.goto("/compare");
  await addBodies(page, ["绍兴市示例公安局", "襄阳市示例教育局"]);
  const row = (name: string) =>
    page.getByRole("rowgroup").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(row("采购金额").getByText("不适用").first()).toBeVisible();

  const unknown = row("新收申请").locator("[data-hint]").first();
  await unknown.focus();
  await expect(unknown).toContainText("该年没有报告");
});

test("a body that stays keeps its colour when another goes", async ({ page }) => {
  await page.goto("/compare");
  await addBodies(page, ["绍兴市示例公安局", "襄阳市示例教育局"]);
  const swatch = page
    .getByRole("list", { name: "所选机关" })
    .getByRole("listitem")
    .filter({ hasText: "襄阳市示例教育局" })
    .locator("[aria-hidden]")
    .first();
  const before = await swatch.getAttribute("style");
  await page.getByRole("button", { name: "去掉绍兴市示例公安局" }).click();
  await expect(page.getByRole("button", { name: "去掉绍兴市示例公安局" })).toHaveCount(0);
  await expect(swatch).toHaveAttribute("style", before ?? "");
});
