import type { Page } from "@playwright/test";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";

const ask = (page: Page, q: string, besides = "") =>
  page.goto(`/search?q=${encodeURIComponent(q)}${besides}`);
const section = (page: Page, name: string) =>
  page.getByRole("main").getByRole("region", { name, exact: true });

test("someone finds words of the prose from anywhere and comes to their place in the source", async ({
  page,
}) => {
  await page.goto("/rules");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "搜索" });
  await palette.getByRole("combobox").fill("監督 保障");
  await expect(palette.getByRole("link", { name: "在正文中找“監督 保障”" })).toBeVisible();
  await page.keyboard.press("Control+Enter");

  await expect(page).toHaveURL(/\/search\?q=.*in=prose/u);
  const hits = section(page, "正文").getByRole("listitem");
  await expect(hits).toHaveCount(20);
  await expect(hits.first().locator("mark").first()).toHaveText(/监督|保障/u);
  await page.getByRole("link", { name: "下一页" }).click();
  await expect(page).toHaveURL(/page=2/u);

  await hits.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/reports\/.*at=\d+-\d+/u);
  const found = page.getByRole("region", { name: "原文" }).locator("[data-found-mark]").first();
  await expect(found).toBeInViewport();
});

test("a figure leads to the cell that prints it", async ({ page }) => {
  await page.goto("/search");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^行政处罚 \d+$/u })
    .click();
  const hit = section(page, "表中数字").getByRole("listitem").first();
  await hit.getByRole("link", { name: /^行政处罚 · /u }).click();
  await expect(page).toHaveURL(/cell=disclosure\.penalties\.decisions/u);
  await expect(
    page.getByRole("region", { name: "表中数字" }).getByRole("button", { pressed: true }),
  ).toHaveCount(1);
});

test("bodies, reports, regions, indicators and checks stand under headings of their own", async ({
  page,
}) => {
  await ask(page, "樊城区公安 2023");
  await expect(section(page, "机关").getByRole("link")).toHaveText(["襄阳市樊城区示例公安局"]);
  await expect(section(page, "报告").getByRole("link")).toHaveText([
    "襄阳市樊城区示例公安局 2023 年",
  ]);
  await ask(page, "襄阳");
  await expect(section(page, "地区").getByRole("link").first()).toHaveText("湖北省襄阳市");
  await ask(page, "公开率");
  await expect(
    section(page, "指标和检查项").getByRole("link", { name: "实质公开率" }),
  ).toHaveAttribute("href", "/indicators/disclosure-rate");
});

test("what finds nothing says what to try", async ({ page }) => {
  await ask(page, "彗星轨道", "&in=prose&year=2023");
  await expect(page.getByText("没有找到“彗星轨道”")).toBeVisible();
  await page.getByRole("link", { name: "在全部内容里找" }).click();
  await expect(page).toHaveURL(/\/search\?q=[^&]*$/u);
  await expect(page.getByText("少写几个字再试")).toBeVisible();
});

test("the palette leads to reports by year and to what can be done", async ({ page }) => {
  await page.goto("/rules");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "搜索" });
  await palette.getByRole("combobox").fill("樊城区公安 2023");
  await expect(palette.getByRole("option").first()).toHaveText("襄阳市樊城区示例公安局 2023 年");
  await palette.getByRole("combobox").fill("改用深色");
  await expect(palette.getByRole("option")).toHaveText(["改用深色界面"]);
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(palette).toBeHidden();
});

test("pages of results have no faults that axe knows", async ({ page }) => {
  await page.goto("/search");
  expect(await faultsOf(page)).toEqual([]);
  await ask(page, "财政");
  expect(await faultsOf(page)).toEqual([]);
});

test.describe("before any script has come", () => {
  test.use({ javaScriptEnabled: false });

  test("the button leads to the page, and the form answers", async ({ page }) => {
    await page.goto("/rules");
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "搜索" })).toBeVisible();
    const form = page.getByRole("main").getByRole("search");
    await form.getByRole("searchbox", { name: "要找的内容" }).fill("考核");
    await form.getByRole("combobox", { name: "范围" }).selectOption({ label: "正文" });
    await form.getByRole("combobox", { name: "年度" }).selectOption({ label: "2023" });
    await form.getByRole("button", { name: "搜索" }).click();
    const hits = section(page, "正文").getByRole("listitem");
    await expect(hits.first().getByRole("link")).toHaveText(/2023 年$/u);
    await expect(hits.first().locator("mark").first()).toHaveText("考核");
  });
});
