import { expect, test } from "./fixtures";

test("someone looks an indicator up and follows a figure of its example to the source", async ({
  page,
}) => {
  await page.goto("/indicators");
  await page.getByRole("searchbox", { name: "名称、说明或表格用语" }).fill("实质公开");
  await expect(page).toHaveURL(/q=/u);
  const found = page.getByRole("table", { name: "办理结果" });
  await expect(found.getByRole("rowheader")).toHaveText(["实质公开率"]);
  await found.getByRole("link", { name: "实质公开率" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "实质公开率" })).toBeVisible();
  await expect(page.getByText("applications.granted.total")).toBeVisible();
  const example = page.getByRole("region", { name: "算一遍看" });
  const terms = example.getByRole("table", { name: "予以公开和部分公开" });
  const first = terms.getByRole("row").filter({ hasText: "（一）予以公开" });
  const printed = await first.getByRole("link").innerText();
  await first.getByRole("link").click();
  await expect(page).toHaveURL(/cell=applications\.granted\.total/u);
  await expect(page.locator('[data-figure="applications.granted.total"]')).toContainText(printed);
});

test("what one form has and the other has not is said", async ({ page }) => {
  await page.goto("/indicators/procurement-amount");
  await expect(page.getByText("这种格式没有此项。")).toBeVisible();
  await expect(page.getByText("不能。只有 2019 年格式", { exact: false })).toBeVisible();
  const years = page.getByRole("table", { name: "各年分布" });
  await expect(years.getByRole("row").filter({ hasText: "2023" })).toContainText("–");
});

test("an indicator that does not exist is not found", async ({ page }) => {
  const answer = await page.goto("/indicators/no-such-indicator");
  expect(answer?.status()).toBe(404);
});
