import type { Locator, Page } from "@playwright/test";
import type { Address } from "@/lib/domain/address";
import { expect, test } from "./fixtures";
import { type Area, areaOnPage, difference, imageOfPage, pageOfFile } from "./page-image";
import { printed, scanned } from "./printed-report";
import { type HandedFile, reportFile } from "./report-file";

test.use({ data: "nothing" });

const ADDRESS: Address = "applications.new.research";
const NAME = "一、本年新收政府信息公开申请数量 · 科研机构";
/** Some seconds a page, and a few to start the recogniser. */
const RECOGNISED_WITHIN = 240_000;
/** How far a mark may be from the ink, in pixels of a page that is 2400 wide. */
const NEAR = 12;

const lines = (page: Page) => page.getByRole("region", { name: "本批文件" }).getByRole("listitem");

async function upload(page: Page, timeout: number, ...files: readonly HandedFile[]): Promise<void> {
  await page.goto("/upload");
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([...files]);
  for (const { name } of files) {
    await expect(lines(page).filter({ hasText: name })).toContainText("已入库", { timeout });
  }
}

function pdfWith(page: Page, value: number): Promise<HandedFile> {
  const file = reportFile({ layout: "html", figures: { [ADDRESS]: value } });
  return printed(page, file, `${value}.pdf`);
}

async function imagesOf(page: Page, { buffer }: HandedFile): Promise<Buffer[]> {
  const images: Buffer[] = [];
  for (let number = 1; ; number += 1) {
    const image = await imageOfPage(page, buffer, number);
    if (image === null) return images;
    images.push(image);
  }
}

async function isMarked(mark: Locator, ink: Area, drawn: Parameters<typeof areaOnPage>[1]) {
  const [left, top, right, bottom] = await areaOnPage(mark, drawn);
  return (
    ink[0] >= left - NEAR &&
    ink[1] >= top - NEAR &&
    ink[2] <= right + NEAR &&
    ink[3] <= bottom + NEAR
  );
}

test("images of the pages of one report are read as one, if the person says so", async ({
  page,
}) => {
  test.setTimeout(2 * RECOGNISED_WITHIN);
  const three = await pdfWith(page, 3);
  await upload(page, 30_000, three);
  const images = await imagesOf(page, three);
  const pages = images.map((buffer, index) => ({
    name: `扫描${index + 1}.png`,
    mimeType: "image/png",
    buffer,
  }));
  await page.goto("/upload");
  const chosen = page.getByLabel("选择文件", { exact: true });
  await chosen.setInputFiles([
    ...pages.toReversed(),
    reportFile({ agency: "洛阳市涧西区城市管理局" }),
  ]);
  const question = page.getByRole("group", { name: "图片是不是一份报告的各页" });
  await expect(question).toContainText(`扫描1.png … 扫描${pages.length}.png，${pages.length} 张`);
  // What is clear does not wait for the answer.
  await expect(lines(page)).toHaveCount(1);
  await question.getByRole("button", { name: "取消" }).click();
  await expect(question).toBeHidden();

  await chosen.setInputFiles(pages);
  await page.keyboard.press("Enter");
  await expect(question).toBeHidden();
  const set = lines(page).filter({ hasText: `扫描1–扫描${pages.length}.zip` });
  await expect(set).toContainText("已入库", { timeout: RECOGNISED_WITHIN });
  await set.getByRole("link", { name: "洛阳市西工区城市管理局 2019" }).click();
  await expect(page.getByRole("region", { name: "原文" }).locator("[data-page]")).toHaveCount(
    pages.length,
  );
});

test("a figure of a scan is recognised, and marked on the very cell of its image", async ({
  page,
}) => {
  test.setTimeout(2 * RECOGNISED_WITHIN);
  const [three, eight] = [await pdfWith(page, 3), await pdfWith(page, 8)];
  await upload(page, 30_000, three, eight);
  const scan = await scanned(page, await imagesOf(page, three), "scan.pdf");
  await upload(page, RECOGNISED_WITHIN, scan);

  await lines(page)
    .filter({ hasText: "scan.pdf" })
    .getByRole("link", { name: "洛阳市西工区城市管理局 2019" })
    .click();
  const figure = page
    .getByRole("region", { name: "表中数字" })
    .getByRole("button", { name: new RegExp(NAME, "u") });
  await expect(figure).toContainText("3");
  await figure.click();

  const source = page.getByRole("region", { name: "原文" });
  const mark = source.locator(`[data-mark="${ADDRESS}"][data-leads="true"]`);
  await expect(mark).toBeInViewport({ ratio: 1 });
  const sheet = source
    .locator("figure")
    .filter({ has: page.locator(`[data-mark="${ADDRESS}"]`) })
    .first();
  const number = Number(await sheet.locator("[data-page]").getAttribute("data-page"));
  const drawn = await pageOfFile(page, three.buffer, number);
  const other = await pageOfFile(page, eight.buffer, number);
  const shown = await pageOfFile(page, scan.buffer, number);
  if (drawn === null || other === null || shown === null) throw new Error(`No page ${number}.`);
  const ink = difference(drawn, other);
  if (ink === null) throw new Error("The two reports look the same.");

  expect(await isMarked(mark, ink, shown)).toBe(true);
});
