import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";

const CITY = "/regions/3306?year=2024";
const PENALTIES = /^行政处罚 · 本年处理决定数量，合计/u;

const numberIn = (text: string) => Number(/[\d,]+$/u.exec(text.trim())?.[0].replaceAll(",", ""));
const sumTable = (page: Page) => page.getByRole("table", { name: "主动公开政府信息情况" });

test("someone finds a region, and sees its bodies added up beside its government's report", async ({
  page,
}) => {
  await page.goto("/regions");
  await expect(page.getByText("12 个地区有机关，42 / 42 个机关已报。")).toBeVisible();
  await page.getByRole("main").getByRole("searchbox").fill("绍兴");
  await page.getByRole("main").getByRole("button", { name: "查找" }).click();
  await expect(page).toHaveURL(/q=/u);
  const rows = page.getByRole("table", { name: "地区" }).getByRole("rowheader");
  await expect(rows).toHaveText(["浙江省", "绍兴市"]);
  await page.getByRole("link", { name: "绍兴市" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "绍兴市 2024 年汇总" })).toBeVisible();
  await expect(page.getByText(/对照绍兴市示例人民政府的报告：\d+ 个数相同/u)).toBeVisible();
  await page
    .getByRole("navigation", { name: "汇总范围" })
    .getByRole("link", { name: /各级部门和街道乡镇/u })
    .click();
  await expect(page.getByText("11 个机关，11 个已报，11 个计入汇总。")).toBeVisible();
  await page.getByRole("navigation", { name: "年度" }).getByRole("link", { name: "2023" }).click();
  await expect(page).toHaveURL(/year=2023/u);
  await page.goBack();
  await expect(page).toHaveURL(/year=2024&of=bodies/u);
});

test("a sum is what its parts add up to, and each part leads to its cell", async ({ page }) => {
  await page.goto(CITY);
  await sumTable(page).getByRole("link", { name: PENALTIES }).click();
  await expect(page).toHaveURL(/cell=disclosure\.penalties\.decisions/u);

  const parts = page.getByRole("complementary", { name: "构成" });
  const sum = numberIn(
    await parts
      .getByText(/^[\d,]+$/u)
      .first()
      .innerText(),
  );
  const bodies = parts.getByRole("region", { name: "有数的机关" }).getByRole("listitem");
  await expect(bodies).toHaveCount(3);
  const figures = (await bodies.allInnerTexts()).map(numberIn);
  expect(sum).toBeGreaterThan(0);
  expect(figures.reduce((total, figure) => total + figure, 0)).toBe(sum);

  await bodies.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/reports\/.*cell=disclosure\.penalties\.decisions/u);
});

test("the keyboard goes from sum to sum and opens the parts of one", async ({ page }) => {
  await page.goto(CITY);
  const cell = sumTable(page).getByRole("link", { name: PENALTIES });
  await cell.focus();
  await page.keyboard.press("ArrowDown");
  await expect(sumTable(page).getByRole("link", { name: /^行政强制 · /u })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/cell=disclosure\.coercion\.decisions/u);
});

test("the sums are a page to print and a Word document in the official form", async ({ page }) => {
  await page.goto(CITY);
  await page.getByRole("link", { name: "打印页" }).click();
  const title = "绍兴市2024年政府信息公开工作年度报告（汇总）";
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: "附件：汇总的机关" })).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载 Word 汇总表" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${title}.docx`);
  const members = unzipSync(await readFile(await download.path()));
  const text = strFromU8(members["word/document.xml"] ?? new Uint8Array());
  expect(text).toContain(title);
  expect(text).toContain("绍兴市示例公安局");
});

test("a code that is none, and one without bodies, are not found", async ({ page }) => {
  for (const code of ["99", "abc", "110000"]) {
    for (const path of [`/regions/${code}`, `/regions/${code}/form`, `/api/regions/${code}/form`]) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
  }
});

test.describe("before any script has come", () => {
  test.use({ javaScriptEnabled: false });

  test("regions, other years and a sum's parts are links", async ({ page }) => {
    await page.goto("/regions");
    await page.getByRole("link", { name: "绍兴市" }).click();
    const years = page.getByRole("navigation", { name: "年度" });
    await years.getByRole("link", { name: "2023" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /2023 年汇总/u })).toBeVisible();
    await years.getByRole("link", { name: "2024" }).click();
    await sumTable(page).getByRole("link", { name: PENALTIES }).click();
    const parts = page.getByRole("complementary", { name: "构成" });
    await expect(parts.getByRole("listitem")).toHaveCount(3);
  });
});

for (const width of [1440, 390]) {
  test(`axe finds nothing beside the parts of a sum, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${CITY}&cell=disclosure.penalties.decisions`);
    await expect(page.getByRole("complementary", { name: "构成" })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}
