import type { Page } from "@playwright/test";
import { smallReport } from "@/tests/support/small-report";
import { docxFile, paragraph } from "@/tests/support/docx-file";
import { expect, test } from "./fixtures";

test.use({ data: "nothing" });

const WHOLE = new TextDecoder().decode(
  smallReport("全年收到信息公开申请12件。接听热线 300 次，推送微信 120 条，培训两次。"),
);

const textFile = (text: string) => ({
  name: "年报.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

async function upload(page: Page, file: ReturnType<typeof textFile>): Promise<void> {
  await page.goto("/upload");
  await page.getByLabel("选择文件", { exact: true }).setInputFiles(file);
  await expect(page.getByRole("heading", { name: "已处理完" })).toBeVisible();
}

async function openReport(page: Page, file: ReturnType<typeof textFile>): Promise<void> {
  await upload(page, file);
  await page.getByRole("link", { name: /某县市场监督管理局 2022/u }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("某县市场监督管理局");
  await page.waitForLoadState("networkidle");
}

const shownMarks = (page: Page) =>
  page.getByRole("region", { name: "原文" }).locator("[data-unplaced-mark]");

test("the numbers that were read as nothing can be shown, one after the other", async ({
  page,
}) => {
  await openReport(page, textFile(WHOLE));
  await expect(shownMarks(page)).toHaveText(["300", "120", "两"]);
  await expect(shownMarks(page).first()).toHaveCSS("outline-style", "none");

  await page.getByRole("checkbox", { name: "未归位的数字（3）" }).check();
  await expect(shownMarks(page).first()).toBeInViewport();
  await expect(shownMarks(page).first()).toHaveCSS("outline-style", "solid");
  await expect(shownMarks(page).nth(1)).toHaveCSS("outline-style", "dashed");
  await expect(page.getByText("第 1 个，共 3 个")).toBeVisible();

  await page.getByRole("button", { name: "下一个" }).click();
  await expect(shownMarks(page).nth(1)).toHaveCSS("outline-style", "solid");
  await expect(page.getByText("第 2 个，共 3 个")).toBeVisible();
  await page.getByRole("button", { name: "上一个" }).click();
  await page.getByRole("button", { name: "上一个" }).click();
  await expect(page.getByText("第 3 个，共 3 个")).toBeVisible();

  await page.getByRole("checkbox", { name: "未归位的数字（3）" }).uncheck();
  await expect(shownMarks(page).first()).toHaveCSS("outline-style", "none");
});

test("a figure says how it was read and how sure that is", async ({ page }) => {
  await openReport(page, textFile(WHOLE));
  await page.getByRole("button", { name: /^行政许可 · 本年处理决定数量/u }).click();

  const panel = page.getByRole("complementary", { name: "所选数字" });
  await expect(panel.getByText("把握", { exact: true })).toBeVisible();
  await expect(panel.getByText(/^(?:有|较有)把握$/u)).toBeVisible();
  await expect(page.getByRole("region", { name: "先看这些" })).toHaveCount(0);
});

test("figures in doubt are what the page says first, and the queue says to doubt the reading", async ({
  page,
}) => {
  // Five figures where the form has seven columns: which is whose can't be told.
  await openReport(page, textFile(WHOLE.replace("12\t0\t0\t0\t0\t0\t12", "12\t0\t0\t0\t12")));
  const first = page.getByRole("region", { name: "先看这些" });
  await expect(first).toContainText("7 个数字读得没有把握");

  await first.getByRole("button", { name: /^一、本年新收/u }).click();
  const chosen = page.getByRole("button", { name: /^一、本年新收.*自然人.*读数存疑/u });
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await expect(
    page.getByRole("complementary", { name: "所选数字" }).getByText("没有把握，请先对照原文"),
  ).toBeVisible();

  await page.goto("/review");
  await expect(
    page.getByRole("navigation", { name: "待复核的问题" }).getByText("先核对读数").first(),
  ).toBeVisible();
});

test("a file of which a part was not read is never said to be read", async ({ page }) => {
  const lines = WHOLE.split("\n").filter((line) => !line.includes("\t"));
  const body = `${lines.map((line) => paragraph(line)).join("")}<w:altChunk/>`;
  const file = { ...textFile(""), name: "年报.docx", buffer: Buffer.from(docxFile({ body })) };
  await upload(page, file);

  const row = page.getByRole("listitem").filter({ hasText: "年报.docx" });
  await expect(row).toContainText("部分读出");
  await expect(row).toContainText("文件有一部分没有读到");
  await expect(page.getByRole("status").filter({ hasText: "共 1 个文件" })).toHaveText(
    "共 1 个文件：1 个只读出一部分",
  );

  await row.getByRole("link", { name: /某县市场监督管理局 2022/u }).click();
  const first = page.getByRole("region", { name: "先看这些" });
  await expect(first).toContainText("这份文件只读出一部分");
  await expect(first.getByRole("listitem")).not.toHaveCount(0);
});
