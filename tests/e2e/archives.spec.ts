import type { Page } from "@playwright/test";
import { type ZipMember, zipFile } from "@/tests/support/zip-file";
import { expect, test } from "./fixtures";
import { type HandedFile, reportFile } from "./report-file";

test.use({ data: "nothing" });

function archive(name: string, members: readonly ZipMember[]): HandedFile {
  return { name, mimeType: "application/zip", buffer: zipFile(members) };
}

const choose = (page: Page, file: HandedFile) =>
  page.getByLabel("选择文件", { exact: true }).setInputFiles([file]);
const filesIn = (page: Page, name: string) => page.getByRole("list", { name: `${name} 里的文件` });
const rowOf = (page: Page, name: string) =>
  page.getByRole("region", { name: "本批文件" }).getByRole("listitem").filter({ hasText: name });

test("a ZIP becomes a group of files, each with what became of it", async ({ page }) => {
  const inner = zipFile([
    {
      name: "南岗.docx",
      content: reportFile({ agency: "哈尔滨市南岗区教育局", layout: "docx" }).buffer,
    },
  ]);
  await page.goto("/upload");
  await choose(
    page,
    archive("年报.zip", [
      { name: "洛阳市/西工区城管局.txt", content: reportFile().buffer },
      { name: "洛阳市/有密码.docx", content: "x", flags: 1 },
      { name: "哈尔滨.zip", content: inner },
      { name: "__MACOSX/._a.txt", content: "x" },
    ]),
  );

  const members = filesIn(page, "年报.zip");
  await expect(members.getByRole("listitem").first()).toBeVisible();
  await expect(filesIn(page, "哈尔滨.zip").getByRole("listitem")).toContainText(
    "哈尔滨市南岗区教育局 2019",
  );
  await expect(
    members.getByRole("listitem").filter({ hasText: "洛阳市/西工区城管局.txt" }),
  ).toContainText("洛阳市西工区城市管理局 2019");
  await expect(members.getByRole("listitem").filter({ hasText: "有密码.docx" })).toContainText(
    "文件有密码保护。",
  );
  await expect(members).not.toContainText("MACOSX");
  await expect(page.getByRole("status").filter({ hasText: "共 3 个文件" })).toHaveText(
    "共 3 个文件：2 个已入库，1 个读不了",
  );

  await page.getByRole("button", { name: "读不了" }).click();
  await expect(filesIn(page, "年报.zip").getByRole("listitem")).toHaveCount(1);
});

test("the names of folders fill in what a report does not say, and a person agrees", async ({
  page,
}) => {
  const nameless = reportFile({ agency: "", title: "2019年政府信息公开工作年度报告" });
  await page.goto("/upload");
  await choose(
    page,
    archive("开封市.zip", [{ name: "2019/鼓楼区/区财政局.txt", content: nameless.buffer }]),
  );

  const row = filesIn(page, "开封市.zip").getByRole("listitem");
  await expect(row).toContainText("开封市鼓楼区财政局（新机关）");
  await expect(row).toContainText("请核对后入库");
  await row.getByRole("button", { name: "入库" }).click();
  await expect(row.getByRole("link", { name: "开封市鼓楼区财政局 2019" })).toBeVisible();
});

test("an archive of another kind says what to do", async ({ page }) => {
  await page.goto("/upload");
  await choose(page, {
    name: "年报.rar",
    mimeType: "application/x-rar-compressed",
    buffer: Buffer.from("526172211a070100", "hex"),
  });
  await expect(rowOf(page, "年报.rar")).toContainText("这是 RAR 压缩包");
  await expect(rowOf(page, "年报.rar")).toContainText("重新压缩成 ZIP");
});

/** What Ctrl+V does after something was copied: the clipboard itself is not a test's to use. */
async function paste(page: Page, copied: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(data)) clipboardData.setData(type, content);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, copied);
}

test("a report that is pasted anywhere on the page is read with its tables", async ({ page }) => {
  const html = reportFile({ layout: "html" }).buffer.toString("utf8");
  await page.goto("/upload");
  await paste(page, { "text/plain": "洛阳市西工区城市管理局2019年……", "text/html": html });
  await expect(page.getByRole("textbox", { name: "报告正文" })).toHaveValue(/洛阳市西工区/u);
  await expect(page.getByText(/^连同 \d+ 个表格一起粘贴/u)).toBeVisible();
  await page.getByRole("button", { name: "读取" }).click();

  await expect(rowOf(page, "粘贴的文本.html")).toContainText("读出 198 / 198 个数字");
  await expect(page.getByRole("textbox", { name: "报告正文" })).toHaveCount(0);
});

test("a report can be pasted as plain text into its own field", async ({ page }) => {
  const text = reportFile().buffer.toString("utf8");
  await page.goto("/upload");
  await page.getByRole("button", { name: "粘贴文本" }).click();
  await expect(page.getByRole("textbox", { name: "报告正文" })).toBeFocused();
  await paste(page, { "text/plain": text });
  await page.getByRole("button", { name: "读取" }).click();

  await expect(rowOf(page, "粘贴的文本.txt")).toContainText("洛阳市西工区城市管理局 2019");
});

test("text that is pasted into another field stays there", async ({ page }) => {
  await page.goto("/upload");
  await page.getByRole("button", { name: "粘贴文本" }).click();
  await page.getByRole("textbox", { name: "报告正文" }).fill("一、总体情况");
  await paste(page, { "text/html": "<table></table>", "text/plain": "二" });
  await expect(page.getByText(/个表格一起粘贴/u)).toHaveCount(0);
  await page.getByRole("button", { name: "取消" }).click();
  await expect(page.getByRole("textbox", { name: "报告正文" })).toHaveCount(0);
});
