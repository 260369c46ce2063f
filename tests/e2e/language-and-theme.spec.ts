import { expect, test } from "./fixtures";

test("someone switches to English and back, and the choice is kept", async ({ page }) => {
  await page.goto("/agencies");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bodies" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.goto("/rules");
  await expect(page.getByRole("heading", { level: 1, name: "Checks" })).toBeVisible();
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "检查项" })).toBeVisible();
});

test.describe("with an English browser", () => {
  test.use({ locale: "en-GB" });

  test("the first visit is in English, and the words of reports stay as they are", async ({
    page,
  }) => {
    await page.goto("/review?rule=applications-balance");
    await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Source" })).toContainText("政府信息公开");
    await expect(
      page.getByRole("region", { name: "Source" }).locator("[lang=zh-CN]"),
    ).toBeVisible();
  });
});

test("someone chooses the dark theme, and it is there at the next visit", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "深色" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "深色" })).toHaveAttribute("aria-pressed", "true");
});

test("the sidebar stays folded as it was left, and its words are still read out", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "收起侧栏" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "展开侧栏" })).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "主导航" }).first().getByRole("link", { name: "机关" }),
  ).toBeVisible();
});

test("a page comes with a policy by which nothing runs that is not the program's own", async ({
  page,
}) => {
  const response = await page.goto("/rules/applications-balance");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("script-src 'self' 'nonce-");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/u);
  await expect(page.getByRole("heading", { name: "为什么可能是误报" })).toBeVisible();
});

test("no page does what its policy forbids", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset["breach"] = `${violatedDirective} ${blockedURI}`;
    });
  });
  for (const path of ["/compare", "/agencies", "/review", "/check", "/search?q=考核", "/kinds"]) {
    await page.goto(path);
    await expect(page.locator("html"), path).not.toHaveAttribute("data-breach");
  }
});

test("an address that leads nowhere says so and leads on", async ({ page }) => {
  for (const address of ["/nowhere", "/reports/nothing", "/agencies/nobody", "/rules/none"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: "没有这一页" })).toBeVisible();
  }
  await page.getByRole("link", { name: "查看机关" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "机关" })).toBeVisible();
});

test("the icon is there under the name that browsers ask for by themselves", async ({
  request,
}) => {
  const icon = await request.get("/favicon.ico");
  expect(icon.headers()["content-type"]).toBe("image/x-icon");
});

test("someone goes to a body by typing a part of its name, from anywhere", async ({ page }) => {
  await page.goto("/rules");
  await page.getByRole("button", { name: "搜索" }).focus();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "搜索" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  // The first answer is awaited: until then the list is as empty as for a body that does not exist.
  await expect(palette.getByRole("option", { name: "示例" }).first()).toBeVisible();
  await page.keyboard.type("没有这样的机关");
  await expect(palette.getByText("没有匹配的机关")).toBeVisible();
  await expect(palette.getByRole("option")).toHaveCount(0);
  await palette.getByRole("combobox").fill("樊城区示例公安");
  await expect(palette.getByRole("option")).toHaveText([/樊城区示例公安局/]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("樊城区示例公安局");
});
