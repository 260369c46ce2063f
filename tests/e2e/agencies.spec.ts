import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const grid = (page: Page) => page.getByRole("grid", { name: "机关与数字" });
const bodies = (page: Page) => grid(page).locator("tbody").getByRole("rowheader");

/** Opens a word of the filters' sentence, chooses, and closes it again. */
async function choose(page: Page, filter: string, choices: readonly RegExp[]): Promise<void> {
  const menu = page.getByRole("search", { name: "筛选" }).locator("details", {
    has: page.locator("summary", { hasText: `${filter}:` }),
  });
  await menu.locator("summary").click();
  for (const choice of choices) await menu.getByLabel(choice).click();
  await page.keyboard.press("Escape");
}

test("someone narrows and sorts the list, and the address brings the same list back", async ({
  page,
  context,
}) => {
  await page.goto("/agencies");
  await choose(page, "年度", [/^2022 年/u]);
  await expect(page).toHaveURL(/year=2022/u);
  await choose(page, "类别", [/^城市管理/u, /^教育/u]);
  await expect(page).toHaveURL(/kind=urban-management,education/u);
  await grid(page)
    .getByRole("columnheader", { name: /行政处罚/u })
    .getByRole("link")
    .click();
  await expect(grid(page).getByRole("columnheader", { name: /行政处罚/u })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await grid(page)
    .getByRole("columnheader", { name: /行政许可/u })
    .getByRole("link")
    .click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(/sort=-penalties,-licences/u);
  const names = await bodies(page).allTextContents();
  expect(names.length).toBeGreaterThan(3);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(bodies(colleague)).toHaveText(names);
  await page.goBack();
  await expect(page).toHaveURL(/sort=-penalties(&|$)/u);
});

test("someone finds a body by part of its name", async ({ page }) => {
  await page.goto("/agencies");
  await page.getByRole("searchbox", { name: "机关名称或别名" }).fill("教育");
  await expect(page).toHaveURL(/q=/u);
  await expect(bodies(page).first()).toContainText("教育");
  for (const name of await bodies(page).allTextContents()) expect(name).toContain("教育");
});

test("chosen columns and their order stand in the address, and the totals stay in view", async ({
  page,
}) => {
  await page.goto("/agencies?year=2020");
  await page.getByText(/^列（/u).click();
  await page.getByRole("searchbox", { name: "查找指标" }).fill("采购项目");
  await page.getByRole("checkbox", { name: "采购项目" }).first().check();
  await page.getByRole("button", { name: "采购项目上移" }).click();
  await page.getByRole("button", { name: "显示", exact: true }).click();
  await expect(page).toHaveURL(/columns=.*procurement-projects,litigation/u);
  await expect(grid(page).getByRole("columnheader", { name: /采购项目/u })).toBeVisible();
  await expect(grid(page).getByRole("rowheader", { name: /合计/u })).toBeInViewport();
});

test("the table is walked through, read and copied by the keyboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/agencies?year=2020&sort=-penalties");
  await expect(grid(page).locator('[data-cell="0:1"]')).toHaveAttribute("tabindex", "0");
  await grid(page).locator('[data-cell="0:1"]').focus();
  await page.keyboard.press("End");
  await expect(grid(page).locator(":focus")).toHaveAttribute("data-cell", /^0:/u);
  await page.keyboard.press("Control+Home");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowRight"]) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  await expect(page.getByText("已复制 2 行 × 2 列")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split("\r\n").map((line) => line.split("\t").length)).toEqual([2, 2]);
  expect(text).not.toContain(",");

  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  const beside = page.getByRole("complementary", { name: "一个机关的历年数字" });
  await expect(beside.getByRole("heading")).toBeVisible();
  await expect(page).toHaveURL(/body=/u);
  await page.keyboard.press("Escape");
  await expect(beside).toBeHidden();
});

test("a number leads to where it stands in the report", async ({ page }) => {
  await page.goto("/agencies?year=2020&columns=penalties&sort=-penalties");
  await grid(page).locator('[data-cell="0:3"]').getByRole("link").click();
  await expect(page).toHaveURL(/\/reports\/.*cell=disclosure\.penalties\.decisions/u);
});

test("the years of one indicator stand side by side", async ({ page }) => {
  await page.goto("/agencies");
  await page.getByRole("link", { name: "一项各年" }).click();
  await expect(page).toHaveURL(/across=years/u);
  await expect(grid(page).getByRole("columnheader", { name: /2019 年/u })).toBeVisible();
  await expect(grid(page).getByRole("columnheader", { name: /2021 年/u })).toBeVisible();
});

test("two ticked bodies lead to their comparison", async ({ page }) => {
  await page.goto("/agencies?kind=education");
  const boxes = page.getByRole("checkbox", { name: /^选中/u });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("link", { name: "对比", exact: true }).last().click();
  await expect(page).toHaveURL(/\/compare\?bodies=/u);
  await expect(
    page.getByRole("list", { name: "所选机关" }).getByRole("button", { name: /^去掉/u }),
  ).toHaveCount(2);
});

test("a figure that the form of the year does not have is n/a, not zero", async ({ page }) => {
  await page.goto("/agencies?year=2023&columns=penalties,procurement-amount");
  await expect(grid(page).locator("tbody tr").first()).toContainText("不适用");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the list is there, sorted by links and paged by links", async ({ page }) => {
    await page.goto("/agencies?size=10");
    await expect(bodies(page)).toHaveCount(10);
    await page.getByRole("link", { name: "下一页" }).click();
    await expect(page).toHaveURL(/page=2/u);
    await expect(bodies(page)).toHaveCount(10);
    await grid(page)
      .getByRole("columnheader", { name: /行政处罚/u })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(/sort=-penalties/u);
  });
});

test("a body shows its years side by side, with the step between the forms and a gap", async ({
  page,
}) => {
  await page.goto("/agencies?q=街道&year=2024");
  await bodies(page).first().getByRole("link").first().click();
  const heads = page.getByRole("columnheader");
  await expect(heads.filter({ hasText: "2019 年格式" }).first()).toBeVisible();
  await expect(heads.filter({ hasText: "2021 年格式" }).first()).toBeVisible();

  await page.getByText("收到和处理政府信息公开申请情况").click();
  await page.getByRole("link", { name: "自然人", exact: true }).click();
  await expect(page).toHaveURL(/applicant=natural_person/u);
});
