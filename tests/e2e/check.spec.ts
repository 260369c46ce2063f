import type { Page } from "@playwright/test";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";
import { type HandedFile, reportFile } from "./report-file";

test.use({ data: "nothing" });

const result = (page: Page) => page.getByRole("article");

async function check(page: Page, ...files: HandedFile[]): Promise<void> {
  await page.getByLabel("选择草稿", { exact: true }).setInputFiles(files);
}

/** A draft in which one total does not add up. */
const faulty = (fileName = "草稿.txt") =>
  reportFile({ fileName, figures: { "applications.new.total": 987 } });

test("a clerk chooses a draft and sees what does not hold, where, and what to do", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "主导航" })
    .getByRole("link", { name: "自查" })
    .click();
  await check(page, faulty());

  await expect(
    result(page).getByRole("heading", { level: 2, name: "洛阳市西工区城市管理局 2019" }),
  ).toBeFocused();
  await expect(result(page)).toContainText("读出 198 / 198 个数字");
  await expect(result(page)).toContainText(/SHA-256[0-9a-f]{64}/u);
  const finding = result(page)
    .getByRole("listitem")
    .filter({ hasText: "申请表行总计不符" })
    .first();
  await expect(finding).toContainText("987");
  await finding.getByRole("link", { name: "在草稿中查看" }).click();
  await expect(page.locator("mark", { hasText: "987" }).first()).toBeInViewport();
  await expect(finding.getByRole("link", { name: "依据与处理" })).toHaveAttribute(
    "href",
    "/rules/applications-row-total",
  );
});

test("what could not be checked is folded, and said not to be correct", async ({ page }) => {
  await page.goto("/check");
  await check(page, reportFile({ fileName: "好.docx", layout: "docx" }));

  await expect(result(page)).toContainText("没有检查不等于没有问题");
  await expect(result(page)).not.toContainText("全部通过");
  const folded = result(page).getByText(/^未能检查（\d+）$/u);
  await folded.focus();
  await page.keyboard.press("Enter");
  await expect(result(page).getByRole("link", { name: "文字与别的机关相同" })).toBeVisible();
});

test("a second draft takes the place of the first, and nothing of either is stored", async ({
  page,
}) => {
  await page.goto("/check");
  await check(page, faulty("一.txt"));
  await expect(result(page)).toContainText("一.txt");
  await check(page, reportFile({ fileName: "二.txt" }));
  await expect(result(page)).toContainText("二.txt");
  await expect(result(page)).not.toContainText("一.txt");

  await page.reload();
  await expect(result(page)).toHaveCount(0);
  await page.goto("/agencies");
  await expect(page.getByText("洛阳市西工区城市管理局")).toHaveCount(0);
});

test("two windows check two drafts at the same time", async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto("/check"), other.goto("/check")]);
  await Promise.all([
    check(page, faulty("一.txt")),
    check(other, reportFile({ fileName: "二.txt" })),
  ]);

  await expect(result(page)).toContainText("一.txt");
  await expect(result(other)).toContainText("二.txt");
});

test("text is pasted anywhere on the page and checked", async ({ page }) => {
  await page.goto("/check");
  await page.getByRole("button", { name: "粘贴文本" }).click();
  await page.getByLabel("报告正文").fill(faulty().buffer.toString("utf8"));
  await page.getByRole("button", { name: "读取" }).click();

  await expect(result(page)).toContainText("申请表行总计不符");
  await expect(result(page)).toContainText("粘贴的文本.txt");
});

test("two reports at once are one too many", async ({ page }) => {
  await page.goto("/check");
  await check(page, faulty("一.txt"), faulty("二.txt"));

  await expect(page.getByRole("main").getByRole("alert")).toContainText("一次只查一份报告");
  await expect(result(page)).toHaveCount(0);
});

test.describe("with a file that is no report", () => {
  test.use({ refusesFiles: true });

  test("it says why, and the next draft is checked", async ({ page }) => {
    await page.goto("/check");
    await check(page, {
      name: "空.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.alloc(0),
    });
    await expect(page.getByRole("main").getByRole("alert")).toContainText("文件是空的");
    await check(page, {
      name: "信.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("您好，附件请查收。"),
    });
    await expect(page.getByRole("main").getByRole("alert")).toContainText("没有找到");
    await check(page, faulty());
    await expect(result(page)).toContainText("申请表行总计不符");
    await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  });
});

test.describe("with a connection that breaks", () => {
  test.use({ breaksConnections: true });

  test("it says so, and the draft can be chosen again", async ({ page }) => {
    await page.goto("/check");
    await page.route("**/api/check*", (route) => route.abort(), { times: 1 });
    await check(page, faulty());
    await expect(page.getByRole("main").getByRole("alert")).toContainText("连不上服务器");
    await check(page, faulty());
    await expect(result(page)).toContainText("申请表行总计不符");
  });
});

test("on paper stands the receipt and not the draft", async ({ page }) => {
  await page.goto("/check");
  await check(page, faulty());
  await expect(result(page)).toContainText("申请表行总计不符");
  await page.emulateMedia({ media: "print" });

  await expect(result(page).getByText("SHA-256")).toBeVisible();
  await expect(result(page).getByText("申请表行总计不符").first()).toBeVisible();
  await expect(page.getByText("选择草稿")).toBeHidden();
  await expect(page.getByRole("heading", { name: "草稿", exact: true })).toBeHidden();
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in a result, ${theme}, and no phone scrolls sideways`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/check");
    await check(page, faulty());
    await expect(result(page)).toBeVisible();

    expect(await faultsOf(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
