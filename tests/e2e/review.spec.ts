import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ data: "own-samples" });

const BALANCE = "/review?rule=applications-balance";
const queue = (page: Page) => page.getByRole("navigation", { name: "待复核的问题" });
const status = (page: Page) => page.getByRole("main").getByRole("status");

/**
 * Opens the only finding of its report in the list: those of one cause are decided together, and a
 * decision on this one takes one line away.
 */
async function openBalance(page: Page): Promise<number> {
  await page.goto(BALANCE);
  const links = queue(page).getByRole("link");
  const texts = await links.allTextContents();
  const only = texts.findIndex((text) => texts.indexOf(text) === texts.lastIndexOf(text));
  await links.nth(only).click();
  await expect(links.nth(only)).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("heading", { level: 2, name: "申请收办不平" })).toBeVisible();
  return queue(page).getByRole("listitem").count();
}

test("a reviewer sees each operand of the equation marked in the source in its own colour", async ({
  page,
}) => {
  await openBalance(page);
  const operands = page.getByRole("group", { name: "等式" }).getByRole("button");
  await expect(operands).toHaveCount(4);
  const marks = page
    .getByRole("region", { name: "原文" })
    .locator("mark[data-finding-mark^=operand-]");
  await expect(marks).toHaveCount(4);
  await expect(marks.first()).toBeInViewport();
  const colours = await marks.evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark).backgroundColor),
  );
  expect(new Set(colours).size).toBe(4);
});

test("a reviewer confirms that the report is wrong, and takes it back", async ({ page }) => {
  const before = await openBalance(page);
  await page.getByRole("button", { name: "报告有误" }).click();
  await expect(status(page)).toHaveText("已保存：“申请收办不平”定为报告有误。");
  await expect(queue(page).getByRole("listitem")).toHaveCount(before - 1);

  await page.getByRole("button", { name: "撤销决定" }).click();
  await expect(status(page)).toHaveText("已撤销：“申请收办不平”重新待决。");
  await page.goto(BALANCE);
  await expect(queue(page).getByRole("listitem")).toHaveCount(before);
});

test("a reviewer dismisses a finding with a reason, in own words where none fits", async ({
  page,
}) => {
  await page.goto("/review?severity=warning");
  const title = await page.getByRole("article").getByRole("heading").first().textContent();
  const url = await queue(page).getByRole("link").first().getAttribute("href");
  await page.getByRole("button", { name: "无碍" }).click();
  const form = page.getByRole("form", { name: "无碍" });
  await form.getByRole("radio", { name: "其他（请写明）" }).check();
  await form.getByRole("button", { name: "定为无碍" }).click();
  await expect(form.getByText("选“其他”时请写明原因。")).toBeVisible();

  await form.getByLabel("说明", { exact: true }).fill("已电话核实");
  await form.getByRole("button", { name: "定为无碍" }).click();
  await expect(status(page)).toHaveText(`已保存：“${title ?? ""}”定为无碍。`);

  await page.goto(`${url ?? ""}&state=all`);
  await expect(page.getByRole("region", { name: "经过" })).toContainText("已电话核实");
});

test("a misreading is corrected, and the report is judged again", async ({ page }) => {
  await openBalance(page);
  const report = page.getByRole("article").getByRole("link", { name: /示例/u }).first();
  const href = (await report.getAttribute("href")) ?? "";
  const equation = await page
    .getByRole("group", { name: "等式" })
    .getByRole("button")
    .allTextContents();
  const [brought = 0, carried = 0, , left = 0] = equation.map((text) =>
    Number(text.replace(/[^\d].*$/u, "")),
  );
  const before = await queue(page).getByRole("listitem").count();

  await page.getByRole("button", { name: "读错了" }).click();
  const form = page.getByRole("form", { name: "读错了" });
  await form.getByRole("button", { name: "保存更正" }).click();
  await expect(form.getByText("请改正读错的数字，或写明读错了什么。")).toBeVisible();
  await form.getByLabel(/（七）总计/u).fill(`${brought + carried - left}`);
  await form.getByRole("button", { name: "保存更正" }).click();
  await expect(status(page)).toHaveText("已保存：“申请收办不平”定为读取有误。");
  await expect(queue(page).getByRole("listitem")).toHaveCount(before - 1);

  await page.goto(href);
  await expect(page.getByRole("button", { name: /^（七）总计 · .*已更正/u })).toBeVisible();
});

test("the queue is worked with the keyboard alone", async ({ page }) => {
  const before = await openBalance(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "快捷键" })).toBeVisible();
  await page.keyboard.press("Escape");

  const current = queue(page).locator("[aria-current=true]");
  const first = await current.getAttribute("data-queue-item");
  await page.keyboard.press("j");
  await expect(current).not.toHaveAttribute("data-queue-item", first ?? "");
  await page.keyboard.press("k");
  await expect(current).toHaveAttribute("data-queue-item", first ?? "");

  await page.getByRole("button", { name: "下一条" }).focus();
  await page.keyboard.press("Enter");
  await expect(current).not.toHaveAttribute("data-queue-item", first ?? "");
  await page.keyboard.press("k");
  await expect(current).toHaveAttribute("data-queue-item", first ?? "");

  await page.keyboard.press("d");
  await expect(page.getByRole("radio", { name: "报告里已有说明" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("radio")).toHaveCount(0);

  await page.keyboard.press("c");
  await expect(status(page)).toHaveText("已保存：“申请收办不平”定为报告有误。");
  await expect(queue(page).getByRole("listitem")).toHaveCount(before - 1);

  await page.goto(`/review?state=all&finding=${first ?? ""}`);
  await expect(page.getByRole("button", { name: "撤销决定" }).first()).toBeVisible();
  await page.keyboard.press("u");
  await expect(status(page)).toHaveText("已撤销：“申请收办不平”重新待决。");
});

test("a second reviewer is told who decided first, and the first decision stands", async ({
  page,
  context,
}) => {
  await openBalance(page);
  const href = await queue(page).getByRole("link").first().getAttribute("href");
  await page.goto(href ?? "");
  const second = await context.newPage();
  await second.goto(page.url());

  await page.getByRole("button", { name: "报告有误" }).click();
  await expect(status(page)).toContainText("定为报告有误");

  await second.getByRole("button", { name: "无碍" }).click();
  await second.getByRole("button", { name: "定为无碍" }).click();
  const alert = second.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("定为“报告有误”");
  await alert.getByRole("button", { name: "刷新" }).click();
  await expect(second.getByRole("button", { name: "撤销决定" })).toBeVisible();
});
