import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { type HandedFile, reportFile } from "./report-file";

test.use({ data: "nothing" });

async function choose(page: Page, files: readonly HandedFile[]): Promise<void> {
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([...files]);
}

const rowOf = (page: Page, name: string) =>
  page.getByRole("region", { name: "本批文件" }).getByRole("listitem").filter({ hasText: name });

test("someone uploads several reports and a wrong file, leaves, and finds them all on return", async ({
  page,
}) => {
  await page.goto("/upload");
  await choose(page, [
    reportFile({ layout: "html", fileName: "a.html" }),
    reportFile({ agency: "哈尔滨市南岗区教育局", layout: "docx", fileName: "b.docx" }),
    { name: "picture.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") },
  ]);

  await expect(rowOf(page, "a.html")).toContainText("洛阳市西工区城市管理局 2019");
  await expect(rowOf(page, "a.html")).toContainText("读出 198 / 198 个数字");
  await expect(rowOf(page, "picture.png")).toContainText("读不了");
  await expect(page.getByRole("status").filter({ hasText: "共 3 个文件" })).toHaveText(
    "共 3 个文件：2 个已入库，1 个读不了",
  );

  await page.getByRole("link", { name: "总览" }).first().click();
  await page.getByRole("table", { name: "最近上传" }).getByRole("link").first().click();
  await expect(rowOf(page, "b.docx")).toContainText("哈尔滨市南岗区教育局 2019");
  await page.reload();
  await expect(rowOf(page, "picture.png")).toContainText("读不了");
});

test("the same file again changes nothing, and a corrected one becomes a new version", async ({
  page,
}) => {
  await page.goto("/upload");
  await choose(page, [reportFile({ fileName: "first.txt" })]);
  await expect(rowOf(page, "first.txt")).toContainText("已入库");

  await choose(page, [reportFile({ fileName: "again.txt" })]);
  await expect(rowOf(page, "again.txt")).toContainText("与已入库的文件完全相同，未作任何改动。");

  await choose(page, [
    reportFile({ fileName: "mended.txt", figures: { "disclosure.penalties.decisions": 4321 } }),
  ]);
  await expect(rowOf(page, "mended.txt")).toContainText("这份作为第 2 版，旧版仍可查看。");

  await rowOf(page, "first.txt").getByRole("link", { name: "洛阳市西工区城市管理局 2019" }).click();
  await expect(page.getByText("这是第 1 版，已被较新的文件取代。")).toBeVisible();
  await page.getByRole("link", { name: "看现行版本" }).click();
  await expect(page.getByRole("button", { name: /行政处罚 · 处理决定数量，4,321/u })).toBeVisible();
});

test("someone says which body a report without a name is from", async ({ page }) => {
  await page.goto("/upload");
  const nameless = reportFile({ agency: "", title: "2019年政府信息公开工作年度报告" });
  await choose(page, [{ ...nameless, name: "nameless.txt" }]);

  const row = rowOf(page, "nameless.txt");
  await expect(row).toContainText("待定夺");
  await row.getByRole("combobox", { name: "是哪个机关的报告？" }).fill("开封市鼓楼区财政局");
  await page.getByRole("option", { name: "新建“开封市鼓楼区财政局”" }).click();
  await row.getByRole("button", { name: "入库" }).click();
  await expect(row.getByRole("link", { name: "开封市鼓楼区财政局 2019" })).toBeVisible();
});

test("a report is moved to another body and year from its own page", async ({ page }) => {
  await page.goto("/upload");
  await choose(page, [reportFile({ fileName: "one.txt" })]);
  await rowOf(page, "one.txt").getByRole("link", { name: "机关或年度不对？" }).click();

  await page
    .getByRole("combobox", { name: "改归机关（不选则不变）" })
    .fill("洛阳市涧西区城市管理局");
  await page.getByRole("option", { name: "新建“洛阳市涧西区城市管理局”" }).click();
  await page.getByLabel("年度", { exact: true }).fill("2020");
  await page.getByRole("button", { name: "移动" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("洛阳市涧西区城市管理局 2020");
});

test("a title with markup in it is shown as text and runs nothing", async ({ page }) => {
  let ran = false;
  page.on("dialog", (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  const markup = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
  await page.goto("/upload");
  await choose(page, [
    reportFile({
      fileName: "<b>bold</b>.txt",
      title: `${markup}洛阳市西工区城市管理局2019年政府信息公开工作年度报告`,
    }),
  ]);
  await rowOf(page, "<b>bold</b>.txt").getByRole("link", { name: /2019/u }).first().click();
  const source = page.getByRole("region", { name: "原文" });
  await expect(source).toContainText(markup);
  await expect(source.locator("img, script")).toHaveCount(0);
  expect(ran).toBe(false);
});

test("someone uploads a folder with folders in it, and what systems leave there stays behind", async ({
  page,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), "gouji-e2e-folder-"));
  try {
    await mkdir(path.join(folder, "2019"));
    const first = reportFile({ fileName: "first.txt" });
    const second = reportFile({ agency: "哈尔滨市南岗区教育局", fileName: "second.txt" });
    await writeFile(path.join(folder, first.name), first.buffer);
    await writeFile(path.join(folder, "2019", second.name), second.buffer);
    await writeFile(path.join(folder, "Thumbs.db"), "left by the system");

    await page.goto("/upload");
    await page.getByLabel("选择文件夹", { exact: true }).setInputFiles(folder);
    await expect(rowOf(page, "second.txt")).toContainText("哈尔滨市南岗区教育局 2019");
    await expect(rowOf(page, "first.txt")).toContainText("已入库");
    await expect(page.getByRole("region", { name: "本批文件" }).getByRole("listitem")).toHaveCount(
      2,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.describe("with a connection that breaks", () => {
  test.use({ breaksConnections: true });

  test("a file that did not get there is sent again", async ({ page }) => {
    await page.goto("/upload");
    await page.route("**/api/uploads/*/files*", (route) => route.abort(), { times: 1 });
    await choose(page, [reportFile({ fileName: "lost.txt" })]);
    await expect(rowOf(page, "lost.txt")).toContainText("连接中断，没有传到。");
    await rowOf(page, "lost.txt").getByRole("button", { name: "重试" }).click();
    await expect(rowOf(page, "lost.txt")).toContainText("已入库");
  });
});
