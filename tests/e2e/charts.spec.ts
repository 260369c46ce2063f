import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "@playwright/test";
import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";

const BODY = "绍兴市示例公安局";

async function idOf(page: Page, name: string): Promise<string> {
  await page.goto(`/agencies?q=${encodeURIComponent(name)}`);
  const link = page.locator('a[href^="/agencies/"]', { hasText: name }).first();
  const href = (await link.getAttribute("href")) ?? "";
  return href.replace("/agencies/", "").replace(/[?#].*$/u, "");
}

const chartOf = (page: Page | FrameLocator) => page.getByRole("application");

async function taken(page: Page, as: string): Promise<{ name: string; text: string }> {
  await page.getByRole("button", { name: /^下载/u }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: as }).click(),
  ]);
  const text = await readFile(await download.path(), "latin1");
  return { name: download.suggestedFilename(), text: Buffer.from(text, "latin1").toString() };
}

test("the arrow keys go through the years of a chart, and each is read out", async ({ page }) => {
  const id = await idOf(page, BODY);
  await page.goto(`/embed/chart?subject=outcomes&bodies=${id}`);
  await chartOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(chartOf(page).getByRole("status")).toHaveText(/^2019; 予以公开 \d/u);
  await page.keyboard.press("End");
  await expect(chartOf(page).getByRole("status")).toHaveText(/^2024; /u);
});

test("a chart is taken away as a picture, as a drawing and as figures", async ({ page }) => {
  const id = await idOf(page, BODY);
  await page.goto(`/embed/chart?subject=outcomes&bodies=${id}`);
  const title = `${BODY}：申请办理结果`;

  const png = await taken(page, "图片（PNG）");
  expect(png.name).toBe(`${title}.png`);
  expect(png.text).toContain("IHDR");

  const svg = await taken(page, "矢量图（SVG）");
  expect(svg.text).toContain(title);
  expect(svg.text).toContain("来源：");
  expect(svg.text).toContain("@font-face");
  // Nothing in it needs the page that it came from.
  expect(svg.text).not.toContain("var(--");
  expect(svg.text).not.toContain("oklch");

  const csv = await taken(page, "数字（CSV）");
  expect(csv.text).toMatch(/^\uFEFF年度,予以公开 \(件\),/u);
  expect(csv.text.trim().split("\r\n")).toHaveLength(7);
});

test("the figures behind a chart stand below it, each year leading to its report", async ({
  page,
}) => {
  const id = await idOf(page, BODY);
  await page.goto(`/embed/chart?subject=applicants&bodies=${id}`);
  await page.getByText("数字", { exact: true }).click();
  const table = page.getByRole("table", { name: /申请人构成/u });
  await expect(table.getByRole("row")).toHaveCount(7);
  await expect(table.getByRole("link", { name: "2024" })).toHaveAttribute("href", /^\/reports\//u);
});

test("before a script runs, a chart is drawn and its table can be opened", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`${site.url}/embed/chart?chart=body-bars&subject=outcomes`);
  await expect(page.locator("svg[data-chart] rect").first()).toBeVisible();
  await page.getByText("数字", { exact: true }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await context.close();
});

test("other sites may show a chart in a frame, and no other page of the program", async ({
  page,
  site,
}) => {
  const frame = `<iframe src="${site.url}/embed/chart?subject=outcomes" height="600"></iframe>`;
  const other = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end(frame);
  });
  await once(other.listen(0, "127.0.0.1"), "listening");
  const { port } = other.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(chartOf(page.frameLocator("iframe")).first()).toBeVisible();
  other.close();

  const own = await page.request.get(`${site.url}/indicators`);
  expect(own.headers()["x-frame-options"]).toBe("DENY");
  expect(own.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});

for (const [name, asked] of [
  ["lines with peers", "chart=year-lines&metrics=disclosure-rate&peers=band&bodies=ID"],
  ["shares", "subject=outcomes&mode=share"],
  ["small multiples", "chart=multiples&subject=litigation"],
  ["bars of bodies", "chart=body-bars&subject=applicants&mode=share"],
  ["a spread", "chart=spread&metrics=disclosure-rate&marked=ID"],
  ["a scatter", "chart=scatter&log=x&marked=ID"],
  ["a flow", "chart=flow&bodies=ID"],
] as const) {
  test(`${name}: without faults, in both themes`, async ({ page }) => {
    const id = await idOf(page, BODY);
    for (const theme of ["light", "dark"]) {
      await page.goto(`/embed/chart?${asked.replace("ID", id)}&theme=${theme}`);
      await expect(chartOf(page).first()).toBeVisible();
      expect(await faultsOf(page), theme).toEqual([]);
    }
  });
}

test("the server writes all figures of a chart of many bodies", async ({ page, site }) => {
  const answer = await page.request.get(
    `${site.url}/embed/chart/csv?chart=spread&metrics=disclosure-rate`,
    { headers: { "accept-language": "zh-CN" } },
  );
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines[0]).toContain("实质公开率 (1 = 100%),实质公开率：分母,缺数原因");
  expect(lines.length).toBeGreaterThan(30);
});
