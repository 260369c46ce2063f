import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";

test("someone tries an endpoint by keyboard and sees what it answers", async ({ page }) => {
  await page.goto("/api-docs");
  const section = page.getByRole("region", { name: "机关", exact: true });
  await section.getByText("试一试", { exact: true }).focus();
  await page.keyboard.press("Enter");
  const form = section.getByRole("form", { name: "试一试：机关" });
  await form.getByLabel("limit", { exact: true }).fill("1");
  await page.keyboard.press("Enter");
  await expect(section.getByLabel("命令行里同样的请求")).toContainText("/api/v1/bodies?limit=1'");
  await expect(section.getByRole("status")).toContainText("200");
  await expect(section.getByLabel("应答内容")).toContainText('"dataVersion"');
});

test("a part of the path is filled in with a report that there is", async ({ page }) => {
  await page.goto("/api-docs");
  const section = page.getByRole("region", { name: "一份报告的数字" });
  await section.getByText("试一试", { exact: true }).click();
  await section.getByRole("button", { name: "发出请求" }).click();
  await expect(section.getByLabel("应答内容")).toContainText("disclosure.regulations.made");
});

test("axe finds nothing while an endpoint is tried", async ({ page }) => {
  await page.goto("/api-docs");
  const section = page.getByRole("region", { name: "问题", exact: true });
  await section.getByText("试一试", { exact: true }).click();
  await section.getByRole("button", { name: "发出请求" }).click();
  await expect(section.getByRole("status")).toContainText("200");
  expect(await faultsOf(page)).toEqual([]);
});
