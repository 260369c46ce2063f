import { faultsOf } from "./faults-of";
import { expect, test } from "./fixtures";
import { allPages } from "./pages";

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on any page, ${theme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(600_000);
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      for (const { name, path } of await allPages(page)) {
        await page.goto(path);
        expect(await faultsOf(page), name).toEqual([]);
      }
    });
  }
}

test("axe finds nothing while a decision is being written and while the keys are shown", async ({
  page,
}) => {
  await page.goto("/review?rule=applications-balance");
  for (const name of ["读错了", "无碍"]) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("form", { name })).toBeVisible();
    expect(await faultsOf(page), name).toEqual([]);
  }
  await page.getByRole("button", { name: "快捷键" }).click();
  expect(await faultsOf(page)).toEqual([]);
});
