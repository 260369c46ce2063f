import type { Page } from "@playwright/test";

export interface NamedPage {
  readonly name: string;
  readonly path: string;
}

async function firstHref(page: Page, from: string, selector: string): Promise<string> {
  await page.goto(from);
  return (await page.locator(selector).first().getAttribute("href")) ?? from;
}

/** Every page of the program, filled with samples. */
export async function allPages(page: Page): Promise<readonly NamedPage[]> {
  const agency = await firstHref(page, "/agencies", 'tbody a[href^="/agencies/"]');
  const other = await firstHref(page, "/agencies?kind=education", 'tbody a[href^="/agencies/"]');
  const report = await firstHref(page, "/review", 'article a[href^="/reports/"]');
  const idOf = (href: string) => href.replace("/agencies/", "");
  return [
    { name: "overview", path: "/" },
    { name: "upload", path: "/upload" },
    { name: "agencies", path: "/agencies?sort=penalties&order=desc" },
    { name: "agencies with trends", path: "/agencies?heat=all&spark=all&change=all&rank=all" },
    { name: "agencies by year", path: "/agencies?across=years&metric=penalties" },
    { name: "agency", path: agency },
    { name: "kinds", path: "/kinds" },
    { name: "compare", path: `/compare?bodies=${idOf(agency)},${idOf(other)}` },
    { name: "years", path: "/years" },
    { name: "year", path: "/years/2023?metric=disclosure-rate" },
    { name: "regions", path: "/regions" },
    { name: "region", path: "/regions/3306?year=2024" },
    { name: "region form", path: "/regions/3306/form?year=2024" },
    { name: "indicators", path: "/indicators" },
    { name: "indicator", path: "/indicators/disclosure-rate" },
    { name: "search", path: "/search?q=行政处罚" },
    { name: "interface", path: "/api-docs" },
    { name: "embedded chart", path: "/embed/chart?subject=outcomes" },
    { name: "report", path: report },
    { name: "review", path: "/review" },
    { name: "review numbers", path: "/review/numbers" },
    { name: "check", path: "/check" },
    { name: "rules", path: "/rules" },
    { name: "rule", path: "/rules/applications-balance" },
  ];
}
