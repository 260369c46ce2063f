import type { Page } from "@playwright/test";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";

test.use({ data: "own-samples" });

const queue = (page: Page) => page.getByRole("navigation", { name: "待复核的问题" });
const lines = (page: Page) => queue(page).getByRole("listitem");
const status = (page: Page) => page.getByRole("main").getByRole("status");
const history = (page: Page) => page.getByRole("region", { name: "经过" });

/** The number in a text such as "共 3 项". */
function numberIn(text: string | null): number {
  return Number(/\d+/u.exec(text ?? "")?.[0] ?? Number.NaN);
}

/** The title of the finding that is shown, and where it stands in the queue. */
async function shown(page: Page): Promise<{ title: string; id: string }> {
  const title = await page.getByRole("article").getByRole("heading").first().textContent();
  const id = await queue(page).locator("[aria-current=true]").getAttribute("data-queue-item");
  return { title: title ?? "", id: id ?? "" };
}

test("a reviewer leaves a finding for a colleague, finds it again, and decides it", async ({
  page,
}) => {
  await page.goto("/review?severity=warning");
  const { title, id } = await shown(page);
  await page.getByRole("button", { name: "稍后处理" }).click();
  const form = page.getByRole("form", { name: "稍后处理" });
  await expect(form.getByLabel("由谁处理")).toBeFocused();
  await form.getByRole("button", { name: "留待稍后" }).click();
  await expect(form.getByText("请写明由谁处理，或说明为什么稍后处理。")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await form.getByLabel("由谁处理").fill("王敏");
  await form.getByRole("button", { name: "留待稍后" }).click();
  await expect(status(page)).toHaveText(`已保存：“${title}”留待稍后处理。`);

  await page.goto("/review");
  await page.getByLabel("由谁处理").selectOption("王敏");
  await expect(page).toHaveURL(/state=later/u);
  await expect(lines(page)).toHaveCount(1);
  await expect(queue(page).locator(`[data-queue-item="${id}"]`)).toContainText("王敏");
  await expect(history(page)).toContainText("由王敏处理");
  await expect(history(page)).toContainText("当时所印：");

  await page.getByRole("button", { name: "撤销决定" }).click();
  await expect(status(page)).toHaveText(`已撤销：“${title}”重新待决。`);
  await expect(page.getByRole("button", { name: "撤销决定" })).toHaveCount(0);

  // The name is suggested the next time.
  await page.goto(`/review?finding=${id}`);
  await page.getByRole("button", { name: "稍后处理" }).click();
  await expect(page.locator('datalist option[value="王敏"]').first()).toBeAttached();
});

test("all findings of a check are decided at once, after their number is told, and taken back", async ({
  page,
}) => {
  await page.goto("/review?rule=applications-balance");
  const open = page.getByRole("button", { name: /^批量处理 \d+ 项…$/u });
  const count = numberIn(await open.textContent());
  expect(count).toBe(await lines(page).count());
  await open.click();
  const dialog = page.getByRole("dialog", { name: `一次处理 ${count} 项` });
  await expect(dialog).toContainText("范围：未决 · 申请收办不平");
  expect(await faultsOf(page)).toEqual([]);

  await dialog.getByRole("radio", { name: "其他（请写明）" }).check();
  const save = dialog.getByRole("button", { name: `将 ${count} 项定为无碍` });
  await save.click();
  await expect(dialog.getByText("选“其他”时请写明原因。")).toBeVisible();
  await dialog.getByLabel("说明", { exact: true }).fill("按件统计");
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(status(page)).toHaveText(`已保存：${count} 项定为无碍。`);
  await expect(page.getByText("没有符合条件的问题")).toBeVisible();

  await page.getByRole("button", { name: `整批撤销（${count} 项）` }).click();
  await expect(status(page)).toHaveText(`已撤销：${count} 项重新待决。`);
  await expect(lines(page)).toHaveCount(count);
});

test("a batch can be taken back later from any finding that it decided", async ({ page }) => {
  await page.goto("/review?rule=applications-balance");
  const open = page.getByRole("button", { name: /^批量处理 \d+ 项…$/u });
  const count = numberIn(await open.textContent());
  await open.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "报告有误" }).check();
  await dialog.getByRole("button", { name: `将 ${count} 项定为报告有误` }).click();
  await expect(status(page)).toHaveText(`已保存：${count} 项定为报告有误。`);

  await page.goto("/review?rule=applications-balance&state=confirmed");
  await expect(history(page)).toContainText(`批量处理 ${count} 项之一`);
  await page.getByRole("button", { name: `整批撤销（${count} 项）` }).click();
  await expect(status(page)).toHaveText(`已撤销：${count} 项重新待决。`);
});

test("a cause is one line of the queue, and is decided and taken back as one", async ({ page }) => {
  await page.goto("/review?severity=error&size=200");
  const line = queue(page)
    .getByRole("link")
    .filter({ hasText: /共 \d+ 项/u })
    .first();
  const id = (await line.getAttribute("data-queue-item")) ?? "";
  const count = numberIn(/共 \d+ 项/u.exec((await line.textContent()) ?? "")?.[0] ?? null);
  expect(count).toBeGreaterThan(1);
  const before = await lines(page).count();
  await line.click();
  await expect(line).toHaveAttribute("aria-current", "true");
  await page.getByText(`同因的其他问题（${count - 1}）`).click();
  const others = page
    .getByRole("article")
    .locator("details")
    .filter({ hasText: "同因的其他问题" })
    .getByRole("listitem");
  await expect(others.first()).toBeVisible();

  await page.getByRole("button", { name: "报告有误" }).click();
  await expect(page.getByText(`同因的共 ${count} 项，一并处理。`)).toBeVisible();
  await expect(queue(page).locator(`[data-queue-item="${id}"]`)).toHaveCount(0);

  await page.getByRole("button", { name: "撤销决定" }).first().click();
  await expect(status(page)).toContainText("重新待决");
  await expect(page.getByText(`同因的共 ${count} 项，一并处理。`)).toBeVisible();
  await expect(history(page)).toContainText(`同因的 ${count} 项一并决定`);
  await page.goto("/review?severity=error&size=200");
  await expect(lines(page)).toHaveCount(before);
});

test("after a decision by key the next finding has the focus", async ({ page }) => {
  await page.goto("/review?severity=warning");
  const first = await shown(page);
  await page.keyboard.press("c");
  const heading = page.locator("#finding-title");
  await expect(queue(page).locator("[aria-current=true]")).not.toHaveAttribute(
    "data-queue-item",
    first.id,
  );
  await expect(heading).toBeFocused();
  await expect(status(page)).toContainText("定为报告有误");

  await page.keyboard.press("l");
  await expect(page.getByLabel("由谁处理").last()).toBeFocused();
  // Keys are letters while someone is writing.
  await page.keyboard.type("dcu");
  await expect(page.getByRole("form")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("form")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "稍后处理" })).toBeFocused();
});

test("keys do nothing behind a dialog", async ({ page }) => {
  await page.goto("/review?severity=warning");
  const { id } = await shown(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "快捷键" })).toBeVisible();
  await page.keyboard.press("c");
  await page.keyboard.press("Escape");
  await expect(queue(page).locator(`[data-queue-item="${id}"]`)).toHaveCount(1);
  await expect(status(page)).toBeEmpty();
});

test("the panes are as wide as the reviewer made them, also on the next visit", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto("/review");
  const edge = page.getByRole("separator", { name: "清单的宽度" });
  const source = page.getByRole("region", { name: "原文" });
  const widthOf = async () => (await queue(page).boundingBox())?.width ?? 0;
  const start = await widthOf();
  await edge.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(widthOf).toBeCloseTo(start + 32, 0);
  await expect(edge).toHaveAttribute("aria-valuenow", `${Math.round((start + 32) / 16)}`);

  const grip = page.getByRole("separator", { name: "原文的宽度" });
  const from = await grip.boundingBox();
  const wide = (await source.boundingBox())?.width ?? 0;
  if (from === null) throw new Error("no edge");
  await page.mouse.move(from.x + from.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 80, 400, { steps: 4 });
  await page.mouse.up();
  const sourceWidth = async () => (await source.boundingBox())?.width ?? 0;
  await expect.poll(sourceWidth).toBeLessThan(wide - 70);

  const [kept, keptSource] = [await widthOf(), await sourceWidth()];
  await page.goto("/review");
  expect(await widthOf()).toBeCloseTo(kept, 0);
  expect(await sourceWidth()).toBeCloseTo(keptSource, 0);
  await page.getByRole("separator", { name: "清单的宽度" }).dblclick();
  await expect.poll(widthOf).toBeCloseTo(start, 0);
});

test("the numbers of the desk follow the decisions", async ({ page }) => {
  await page.goto("/review?rule=applications-balance");
  await page.getByRole("button", { name: "报告有误" }).click();
  await expect(status(page)).toContainText("定为报告有误");
  await page.goto("/review");
  await page.getByRole("link", { name: "复核进度" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "复核进度" })).toBeVisible();

  const row = page
    .getByRole("table", { name: "各项检查的准确率" })
    .getByRole("row", { name: /申请收办不平/u });
  await expect(row).toContainText("100%");
  await page.getByText("以表格查看").click();
  const today = page.getByRole("table", { name: "每天作出的决定" }).getByRole("row").nth(1);
  await expect(today.getByRole("cell").first()).not.toHaveText("0");
  await expect(page.getByRole("table", { name: "属实错误最多的机关" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "等得最久的" }).getByRole("listitem").first(),
  ).toBeVisible();
});

test.describe("before anything is stored", () => {
  test.use({ data: "nothing" });

  test("the numbers of the desk say what will stand there", async ({ page }) => {
    await page.goto("/review/numbers");
    await expect(page.getByText("还没有可统计的问题")).toBeVisible();
    await expect(page.getByRole("link", { name: "去上传报告" })).toBeVisible();
  });
});
