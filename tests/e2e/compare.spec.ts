import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const PAIR = ["绍兴市示例公安局", "襄阳市示例教育局"] as const;
const BUREAU = "绍兴市越城区示例城市管理局";

async function addBodies(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole("combobox", { name: "添加机关" }).fill(name);
    await page.getByRole("option", { name }).first().click();
    await expect(page.getByRole("button", { name: `去掉${name}` })).toBeVisible();
  }
}

const tableOf = (page: Page) => page.getByRole("table", { name: "数字", exact: true });

/** The rows of one indicator in the table. */
const rowsOf = (page: Page, name: string) =>
  tableOf(page)
    .getByRole("rowgroup")
    .filter({ has: page.getByRole("rowheader", { name }) });

test("someone puts two bodies side by side and sends the address to a colleague", async ({
  page,
  context,
}) => {
  await page.goto("/compare");
  await expect(page.getByText("还没有选机关")).toBeVisible();
  await addBodies(page, PAIR);
  await page.getByRole("button", { name: "2019", exact: true }).click();
  await expect(page).toHaveURL(/years=/u);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  const table = tableOf(colleague);
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
    colleague.locator('[aria-label*="绍兴市示例公安局：申请办理结果"]').first(),
  ).toBeVisible();
});

test("what is not asked for, and what is not known, are told apart", async ({ page }) => {
  await page.goto("/compare");
  await addBodies(page, PAIR);
  await expect(rowsOf(page, "采购金额").getByText("不适用").first()).toBeVisible();

  const unknown = rowsOf(page, "新收申请").locator("[data-hint]").first();
  await unknown.focus();
  await expect(unknown).toContainText("该年没有报告");
});

test("a body that stays keeps its colour when another goes", async ({ page }) => {
  await page.goto("/compare");
  await addBodies(page, PAIR);
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

test("a body is held against its peers: median, middle half and how many they are", async ({
  page,
}) => {
  await page.goto("/compare");
  await addBodies(page, [BUREAU]);
  await expect(page.getByText(/目前只有一个/u)).toBeVisible();
  await page.getByRole("button", { name: /＋ 同类：城市管理/u }).click();
  await expect(page).toHaveURL(/peers:urban-management:county/u);
  const group = rowsOf(page, "行政处罚").getByRole("row").filter({ hasText: "城市管理 · 县级" });
  await expect(group.getByText(/6 个机关/u).first()).toBeVisible();

  await page
    .getByRole("navigation", { name: "差额对照" })
    .getByRole("link", { name: "城市管理 · 县级" })
    .click();
  await expect(page).toHaveURL(/base=peers/u);
  await expect(
    rowsOf(page, "行政处罚")
      .getByRole("row")
      .filter({ hasText: BUREAU })
      .getByText(/^[+−]/u)
      .first(),
  ).toBeVisible();
});

test("the table shows the indicators that are chosen, and each number leads to its cell", async ({
  page,
}) => {
  await page.goto("/compare");
  await addBodies(page, PAIR);
  await page.getByText(/^指标：16/u).click();
  await page.getByRole("group", { name: "报告质量" }).getByLabel("整组").check();
  await page.getByRole("button", { name: "显示所选" }).click();
  await expect(page).toHaveURL(/groups=quality/u);
  await expect(
    rowsOf(page, "距公布期限天数").or(rowsOf(page, "没有数字的格")).first(),
  ).toBeVisible();
  await rowsOf(page, "行政处罚").getByRole("link", { name: /^\d/u }).first().click();
  await expect(page).toHaveURL(/\/reports\//u);
});

test("two indicators are drawn against each other by choice", async ({ page }) => {
  await page.goto("/compare");
  await addBodies(page, [BUREAU]);
  await page.getByLabel("横轴").selectOption("licences");
  await page.getByRole("button", { name: "按此绘制" }).click();
  await expect(page).toHaveURL(/x=licences/u);
  await expect(page.getByRole("figure", { name: /行政许可与新收申请/u })).toContainText(BUREAU);
});

test("unknown bodies and years without reports are told plainly", async ({ page }) => {
  await page.goto("/compare?bodies=nobody,peers:taxation:province");
  await expect(page.getByText("网址中有 2 个机关或同类组不在库中，未列。")).toBeVisible();
  await expect(page.getByText("还没有选机关")).toBeVisible();
  await addBodies(page, [BUREAU]);
  const address = new URL(page.url());
  address.searchParams.set("years", "2009");
  await page.goto(address.href);
  await expect(page.getByText(`所选年度没有报告：${BUREAU}。`)).toBeVisible();
});

test("the link and the table are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/compare");
  await addBodies(page, PAIR);
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText("已复制").first()).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.searchParams.get("at")).toMatch(/^\d+$/u);
  copied.searchParams.delete("at");
  expect(copied.searchParams.toString()).toBe(new URL(page.url()).searchParams.toString());
  await page.getByRole("button", { name: "复制表格" }).click();
  await expect
    .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("新收申请\t件\t绍兴市示例公安局\t");
});
