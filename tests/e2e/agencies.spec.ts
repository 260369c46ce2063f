import { expect, test } from "./fixtures";

test("someone narrows and sorts the list, and the address brings the same list back", async ({
  page,
  context,
}) => {
  await page.goto("/agencies");
  const table = page.getByRole("table", { name: "机关与数字" });
  await page.getByLabel("年度", { exact: true }).selectOption({ value: "2022" });
  await expect(page).toHaveURL(/year=2022/u);
  await page.getByLabel("类别").selectOption({ value: "urban-management" });
  await expect(page).toHaveURL(/kind=urban-management/u);
  await table.getByRole("link", { name: /行政处罚/u }).click();
  await expect(table.getByRole("columnheader", { name: /行政处罚/u })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  const names = await table.getByRole("rowheader").allTextContents();
  expect(names.length).toBeGreaterThan(3);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(
    colleague.getByRole("table", { name: "机关与数字" }).getByRole("rowheader"),
  ).toHaveText(names);
});

test("someone finds a body by part of its name", async ({ page }) => {
  await page.goto("/agencies");
  await page.getByRole("searchbox", { name: "机关名称或别名" }).fill("教育");
  await expect(page).toHaveURL(/q=/u);
  const bodies = page
    .getByRole("table", { name: "机关与数字" })
    .locator("tbody")
    .getByRole("rowheader");
  await expect(bodies.first()).toContainText("教育");
  for (const name of await bodies.allTextContents()) expect(name).toContain("教育");
});

test("chosen columns stand in the address, and the totals say what they leave out", async ({
  page,
}) => {
  await page.goto("/agencies?year=2020");
  await page.getByText(/^列（/u).click();
  await page.getByRole("checkbox", { name: "采购项目" }).check();
  await page.getByRole("button", { name: "显示", exact: true }).click();
  await expect(page).toHaveURL(/columns=.*procurement-projects/u);
  const table = page.getByRole("table", { name: "机关与数字" });
  await expect(table.getByRole("columnheader", { name: /采购项目/u })).toBeVisible();
  await expect(table.getByRole("rowheader", { name: /合计/u })).toBeVisible();
});

test("two ticked bodies lead to their comparison", async ({ page }) => {
  await page.goto("/agencies?kind=education");
  const boxes = page.getByRole("checkbox", { name: /^选中/u });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("link", { name: "对比", exact: true }).last().click();
  await expect(page).toHaveURL(/\/compare\?bodies=/u);
  await expect(page.getByRole("list", { name: "所选机关" }).getByRole("button")).toHaveCount(2);
});

test("a figure that the form of the year does not have is n/a, not zero", async ({ page }) => {
  await page.goto("/agencies?year=2023");
  const cell = page.getByRole("table", { name: "机关与数字" }).locator("tbody tr").first();
  await expect(cell).toContainText("不适用");
});

test("a body shows its years side by side, with the step between the forms and a gap", async ({
  page,
}) => {
  await page.goto("/agencies?q=街道&year=2024");
  await page
    .getByRole("table", { name: "机关与数字" })
    .getByRole("rowheader")
    .first()
    .getByRole("link")
    .click();
  const years = page.getByRole("table", { name: "历年数字" });
  await expect(years.getByRole("columnheader", { name: "2019 年格式" })).toBeVisible();
  await expect(years.getByRole("columnheader", { name: "2021 年格式" })).toBeVisible();
  await expect(page.getByRole("img", { name: /申请办理结果/u })).toBeVisible();

  await page.getByText("收到和处理政府信息公开申请情况").click();
  await page.getByRole("link", { name: "自然人", exact: true }).click();
  await expect(page).toHaveURL(/applicant=natural_person/u);
});
