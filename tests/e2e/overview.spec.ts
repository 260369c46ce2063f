import { expect, test } from "./fixtures";

test("the first page says what is stored, what matters in it, and what wants doing", async ({
  page,
}) => {
  await page.goto("/");
  const main = page.getByRole("main");
  await expect(main.getByText(/42 个机关，245 份报告，2019–2024 年/u)).toBeVisible();

  const figures = page.getByRole("region", { name: "2024 年几项主要指标" });
  const received = figures.getByRole("listitem").filter({ hasText: "新收申请" });
  await expect(received.getByText("比上年，同 42 个机关。")).toBeVisible();

  const attention = page.getByRole("region", { name: "待处理" });
  await expect(
    attention.getByRole("listitem").filter({ hasText: "未报送" }).getByText("0", { exact: true }),
  ).toBeVisible();
  const changed = attention.getByRole("listitem").filter({ hasText: "变化最大" });
  await expect(changed.getByText(/的新收申请由 [\d,]+ 件变为 [\d,]+ 件/u)).toBeVisible();
  const name = ((await changed.textContent()) ?? "").match(/[一-龥]+(?=的新收申请)/u)?.[0] ?? "";

  await changed.getByRole("link", { name: /^× / }).click();
  await expect(page).toHaveURL(/\/years\/2024#changes$/u);
  await expect(
    page.getByRole("table", { name: "按倍数" }).getByRole("rowheader").first(),
  ).toHaveText(name);
});

test("years and regions lead on from the first page", async ({ page }) => {
  await page.goto("/");
  const years = page.getByRole("table", { name: "各年度报告" });
  await expect(years.getByRole("rowheader")).toHaveText([
    "2024",
    "2023",
    "2022",
    "2021",
    "2020",
    "2019",
  ]);
  await years.getByRole("link", { name: "2022" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "2022 年" })).toBeVisible();

  await page.goBack();
  const regions = page.getByRole("region", { name: "2024 年各地区" });
  await regions.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/regions\/\d{2,6}\?year=2024/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
