import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const NAME = "绍兴市越城区示例城市管理局";

async function openBody(page: Page, name: string): Promise<void> {
  await page.goto(`/agencies?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("someone sees what matters of a body, and how it stands among its peers", async ({ page }) => {
  await openBody(page, NAME);
  const headline = page.getByRole("region", { name: "2024 年概况" });
  await expect(headline.getByText("新收申请")).toBeVisible();
  await expect(headline.getByText(/由高到低第 \d+ 名，共 6 个/u).first()).toBeVisible();
  await expect(headline.getByText(/同类机关：城市管理，县级/u)).toBeVisible();

  await headline.getByRole("link", { name: "2020", exact: true }).click();
  await expect(page).toHaveURL(/year=2020/u);
  await expect(page.getByRole("region", { name: "2020 年概况" })).toBeVisible();
});

test("a figure leads to its cell in the report", async ({ page }) => {
  await openBody(page, NAME);
  const row = page
    .getByRole("table", { name: "许可、处罚与强制", exact: true })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: /^行政处罚/u }) });
  await row.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\/reports\/.*cell=disclosure\.penalties\.decisions/u);
});

test("groups of indicators are folded and unfolded", async ({ page }) => {
  await openBody(page, NAME);
  const reasons = page.getByRole("table", { name: "不予公开的理由", exact: true });
  await expect(reasons).toBeHidden();
  await page.locator("summary").filter({ hasText: "不予公开的理由" }).click();
  await expect(reasons.getByRole("rowheader").first()).toBeVisible();
});

test("columns are drawn as shares by a switch that stays in the address", async ({ page }) => {
  await openBody(page, NAME);
  await page
    .getByRole("navigation", { name: "柱形表示" })
    .getByRole("link", { name: "占比" })
    .click();
  await expect(page).toHaveURL(/draw=share/u);
  await page.reload();
  await expect(
    page.getByRole("navigation", { name: "柱形表示" }).getByRole("link", { name: "占比" }),
  ).toHaveAttribute("aria-current", "true");
});

test("with too few peers the page says so and shows no place", async ({ page }) => {
  await openBody(page, "襄阳市示例教育局");
  await expect(page.getByText(/不足 5 个，不列中位数和名次/u)).toBeVisible();
  await expect(page.getByText(/由高到低第/u)).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the figures, the charts and the switches are there", async ({ page }) => {
    await page.goto(`/agencies?q=${encodeURIComponent(NAME)}`);
    const href = await page
      .getByRole("link", { name: NAME, exact: true })
      .first()
      .getAttribute("href");
    await page.goto(`${href ?? ""}?draw=share`);
    await expect(page.getByRole("table", { name: "申请与办理", exact: true })).toBeVisible();
    await expect(
      page.getByRole("figure", { name: "申请办理结果" }).locator("svg rect").first(),
    ).toBeVisible();
  });
});
