import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";

/** The first line of a CSV by its names, and all its lines. */
function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/u, "")
    .trimEnd()
    .split("\r\n");
}

test("someone takes the table away as it is filtered, and opens it in a spreadsheet", async ({
  page,
}) => {
  await page.goto("/agencies?year=2022&kind=urban-management");
  const menu = page.getByText("导出", { exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^CSV/u }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^gouji-bodies-2022-v\d+\.csv$/u);
  const [head = "", ...rows] = linesOf(await download.path());
  expect(head.startsWith("bodyName,")).toBe(true);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain("urban-management");
});

test("a workbook begins as one, and Escape closes the menu where it was opened", async ({
  page,
}) => {
  await page.goto("/agencies?year=2022");
  const menu = page.getByText("导出", { exact: true });
  await menu.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("link", { name: /^Excel/u })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");

  await menu.click();
  await expect(page.getByRole("link", { name: /^JSON/u }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: /^JSON/u }).first()).toBeHidden();
});
