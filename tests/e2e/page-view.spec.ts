import type { Page } from "@playwright/test";
import type { Address } from "@/lib/domain/address";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";
import { type Area, areaOnPage, difference, inkWithin, pageOfFile } from "./page-image";
import { printed } from "./printed-report";
import { type HandedFile, reportFile } from "./report-file";

test.use({ data: "nothing" });

const ADDRESS = "applications.new.research";
const NAME = "一、本年新收政府信息公开申请数量 · 科研机构";

const source = (page: Page) => page.getByRole("region", { name: "原文" });
const markOf = (page: Page, address: string) =>
  source(page).locator(`[data-mark="${address}"][data-leads="true"]`);
const figure = (page: Page) =>
  page
    .getByRole("region", { name: "表中数字" })
    .getByRole("button", { name: new RegExp(NAME, "u") });
/** The page on which there is a mark. */
const sheetOf = (page: Page, mark: string) =>
  source(page)
    .locator("figure")
    .filter({ has: page.locator(mark) })
    .first();

/** Pixels at the edge of a cell that its lines may take. */
const LINE = 6;

/** Whether an area lies within another, to two pixels; false where there is none. */
function isAround(outer: Area | null, inner: Area | null): boolean {
  if (outer === null || inner === null) return false;
  const [left, top, right, bottom] = outer;
  return (
    inner[0] >= left - 2 && inner[1] >= top - 2 && inner[2] <= right + 2 && inner[3] <= bottom + 2
  );
}

/** The report as a PDF; in the cell that the tests are about stands the given figure. */
function pdf(page: Page, value: number, isRuled = true): Promise<HandedFile> {
  const figures: Readonly<Record<Address, number>> = { [ADDRESS]: value };
  return printed(page, reportFile({ layout: "html", figures }), `${value}.pdf`, isRuled);
}

/** Upload reports of the same body and year, and look at the one that came first. */
async function open(page: Page, ...files: readonly HandedFile[]): Promise<void> {
  await page.goto("/upload");
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([...files]);
  const rows = page.getByRole("region", { name: "本批文件" }).getByRole("listitem");
  for (const { name } of files) {
    await expect(rows.filter({ hasText: name })).toContainText("已入库", { timeout: 30_000 });
  }
  const row = rows.filter({ hasText: files[0]?.name ?? "" });
  await row.getByRole("link", { name: "洛阳市西工区城市管理局 2019" }).click();
  await expect(source(page)).toBeVisible();
}

for (const isRuled of [true, false]) {
  const kind = isRuled ? "with lines" : "without lines";
  test(`a figure in a table ${kind} is marked on the very cell of the page`, async ({ page }) => {
    test.slow();
    const [three, eight] = [await pdf(page, 3, isRuled), await pdf(page, 8, isRuled)];
    await open(page, three, eight);
    await figure(page).click();
    const mark = markOf(page, ADDRESS);
    await expect(mark).toHaveAttribute("aria-pressed", "true");
    await expect(mark).toHaveAccessibleName(`3，${NAME}`);
    const sheet = sheetOf(page, `[data-mark="${ADDRESS}"]`);
    const number = Number(await sheet.locator("[data-page]").getAttribute("data-page"));
    await expect(sheet.getByRole("img", { name: `第 ${number} 页` })).toBeVisible();
    await expect(sheet).toContainText(`第 ${number} 页，共`);

    // The same report with another figure in this cell: what looks different is the figures' ink.
    const drawn = await pageOfFile(page, three.buffer, number);
    const other = await pageOfFile(page, eight.buffer, number);
    if (drawn === null || other === null) throw new Error(`There is no page ${number}.`);
    const ink = difference(drawn, other);
    for (const zoom of ["适宽", "150%", "200%"]) {
      await source(page).getByRole("button", { name: zoom }).click();
      await expect(mark).toBeInViewport({ ratio: 1 });
      const area = await areaOnPage(mark, drawn);
      expect(isAround(area, ink), zoom).toBe(true);
      // Nothing else lies under it but the lines around the cell.
      for (const each of [drawn, other]) {
        const [left, top, right, bottom] = area;
        const inner = inkWithin(each, [left + LINE, top + LINE, right - LINE, bottom - LINE]);
        expect(isAround(ink, inner), zoom).toBe(true);
      }
    }
  });
}

test("a figure is chosen on the page, and the keyboard goes over to the form and back", async ({
  page,
}) => {
  await open(page, await pdf(page, 3));
  await markOf(page, ADDRESS).click();
  await expect(figure(page)).toHaveAttribute("aria-pressed", "true");
  await expect(figure(page)).toBeInViewport();

  await markOf(page, ADDRESS).press("ArrowRight");
  await expect(markOf(page, "applications.new.public_welfare")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(figure(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(markOf(page, ADDRESS)).toBeFocused();
});

test("the text that was read is a switch away, and how one looks at sources is kept", async ({
  page,
}) => {
  await open(page, await pdf(page, 3));
  await figure(page).click();
  await source(page).getByRole("button", { name: "150%" }).click();
  await source(page).getByRole("button", { name: "文字" }).click();
  await expect(source(page).getByRole("img")).toHaveCount(0);
  await expect(markOf(page, ADDRESS)).toHaveText("3");
  await expect(markOf(page, ADDRESS)).toBeInViewport();

  await page.reload();
  await expect(source(page).getByRole("button", { name: "文字" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await source(page).getByRole("button", { name: "原样" }).click();
  await expect(source(page).getByRole("button", { name: "150%" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(markOf(page, ADDRESS)).toBeInViewport();
});

test("a finding shows its figures on the page, each in its colour", async ({ page }) => {
  // In the faultless report there stands a 3.
  await open(page, await pdf(page, 8));
  await page.goto("/review?rule=applications-row-total");
  const marks = source(page).locator("[data-finding-mark^=operand-]");
  await expect(marks.first()).toBeInViewport();
  await expect(sheetOf(page, "[data-finding-mark]").getByRole("img")).toBeVisible();
  const colours = await marks.evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark).backgroundColor),
  );
  expect(new Set(colours).size).toBe(Math.min(colours.length, 6));

  await source(page).getByRole("button", { name: "200%" }).click();
  await page.getByRole("article").getByRole("button", { name: /^8/u }).click();
  await expect(marks.filter({ hasText: /^8$/u })).toBeInViewport({ ratio: 1 });
});

test("without a script the page of the chosen figure is shown, with its mark", async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, await pdf(page, 3));
  await figure(page).click();
  await expect(page).toHaveURL(/cell=applications\.new\.research/u);
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await plain.newPage();
  await still.goto(page.url());
  await expect(source(still).getByRole("img")).toHaveCount(1);
  await expect(markOf(still, ADDRESS)).toHaveAttribute("aria-pressed", "true");
  await expect(source(still).getByRole("button", { name: "文字" })).toBeHidden();
  await plain.close();
});

test("a page that can't be drawn says so, and what to do", async ({ page }) => {
  await page.route("**/api/files/*/pages/*", (route) => route.fulfill({ status: 200, body: "" }));
  await open(page, await pdf(page, 3));
  await expect(source(page).getByRole("status").first()).toHaveText(
    "第 1 页显示不出来。请改看文字，或下载原文件。",
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on a page, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await open(page, await pdf(page, 3));
      await figure(page).click();
      await source(page).getByRole("button", { name: "200%" }).click();
      expect(await faultsOf(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
